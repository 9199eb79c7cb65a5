// How long an article takes to read, in any script: words where a script has spaces, characters where it has none.

/** Adults' silent reading of English non-fiction, in words a minute (Brysbaert 2019). */
const WORDS_PER_MINUTE = 238;
/** Characters a minute (International Reading Speed Texts, Trauzettel-Klosinski and Dietz 2012). */
const CHINESE_PER_MINUTE = 255;
const JAPANESE_PER_MINUTE = 357;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Minutes to read `text`, not rounded; 0 for an empty one. */
export function readingMinutes(text: string): number {
  const characters = text.match(WITHOUT_SPACES)?.length ?? 0;
  const spaced = characters === 0 ? text : text.replace(WITHOUT_SPACES, ' ');
  let words = 0;
  for (const { isWordLike } of SEGMENTER.segment(spaced)) if (isWordLike) words++;
  const perMinute = KANA.test(text) ? JAPANESE_PER_MINUTE : CHINESE_PER_MINUTE;
  return words / WORDS_PER_MINUTE + characters / perMinute;
}
