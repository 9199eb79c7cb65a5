// Text → the direction in which most of its letters run; by how many there are of each, not by which comes first.

const LETTER = /\p{L}/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Names and quotations of other scripts stand in every text: `rtl` if at least half of the letters run so. Null: no letters. */
export function textDirection(text: string): 'ltr' | 'rtl' | null {
  const letters = count(text, LETTER);
  if (letters === 0) return null;
  return 2 * count(text, RIGHT_TO_LEFT) >= letters ? 'rtl' : 'ltr';
}

const LANGUAGES = /^(?:ar|arc|ckb|dv|fa|glk|he|iw|ks|lrc|mzn|nqo|pnb|ps|sd|sdh|syr|ug|ur|yi)\b/i;
const SCRIPTS = /-(?:adlm|arab|hebr|nkoo|syrc|thaa)\b/i;
const OTHER_SCRIPTS = /-(?:cyrl|latn)\b/i;

/** Whether what is written in the language of this tag (BCP 47) runs from right to left. */
export const isRightToLeft = (tag: string): boolean =>
  SCRIPTS.test(tag) || (LANGUAGES.test(tag) && !OTHER_SCRIPTS.test(tag));

/** What is known of the direction of an article. */
export interface StatedDirection {
  readonly title: string;
  /** BCP 47; null: its page stated none. */
  readonly lang: string | null;
  /** `ltr`, too, where its page stated none. */
  readonly dir: 'ltr' | 'rtl';
}

/** In which direction an article's title runs; where its page stated neither direction nor language, its letters decide. */
export const directionOf = ({ title, lang, dir }: StatedDirection): 'ltr' | 'rtl' =>
  dir === 'rtl' || lang !== null ? dir : (textDirection(title) ?? dir);
