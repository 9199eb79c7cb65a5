// Text as a reader sees it in one line: markup's line breaks and indents are no part of it.

/** Most white space is a single blank already, and need not be replaced by one. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/** White space collapsed to single spaces, none at the ends; nothing gives the empty text. */
export const collapseSpace = (text: string | null | undefined): string =>
  (text ?? '').replace(UNEVEN_SPACE, ' ').trim();
