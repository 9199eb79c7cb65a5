// Spans of a text in UTF-16 units, white space as HTML collapses it, and how much a text says in letters.
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

/** A report of 163 Chinese signs has 500 letters in English. */
const LETTERS_A_SIGN = 3;
/** Rough: Korean is written with two or three letters a syllable, and fewer small words. */
const LETTERS_A_SYLLABLE = 2;
/** Kana and signs of Han, those beyond the first plane included (a pair of code units each); Korean syllables. */
const SIGNS = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud888][\udc00-\udfff]/g;
const SYLLABLES = /[\uac00-\ud7a3]/g;
const ANY = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ud840-\ud888]/;

/**
 * `length` of `text`, in UTF-16 code units, with what its signs say beyond one letter each. Thresholds for lengths of
 * text hold for every script when they are compared with this; for text in an alphabet it is the length itself.
 */
export function lettersSaid(text: string, length = text.length): number {
  if (!ANY.test(text)) return length;
  const signs = text.match(SIGNS)?.length ?? 0;
  const syllables = text.match(SYLLABLES)?.length ?? 0;
  return length + signs * (LETTERS_A_SIGN - 1) + syllables * (LETTERS_A_SYLLABLE - 1);
}
