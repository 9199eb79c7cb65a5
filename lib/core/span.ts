// Spans of a text in UTF-16 units, and white space as HTML collapses it.
/** UTF-16 code units of a text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Most white space is a single blank already, and need not be replaced by one. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/** White space collapsed to single spaces, none at the ends; nothing gives the empty text. */
export const collapseSpace = (text: string | null | undefined): string =>
  (text ?? '').replace(UNEVEN_SPACE, ' ').trim();
