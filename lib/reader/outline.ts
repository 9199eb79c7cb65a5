// What a reader is told of a text before reading it: its sections, how long it takes, which way its lines run.
import { lazy } from '../core/collections';
import { collapseSpace } from '../core/span';

export interface Section {
  /** Id of the heading in the document that shows it. */
  readonly id: string;
  readonly title: string;
  /** 1: a part of the article; 2: a part of such a part. */
  readonly depth: 1 | 2;
  readonly heading: HTMLElement;
}

/** Ids of ours; an article itself has none. */
const ID = 'sidelight-section-';
const HEADINGS = 'h1, h2, h3, h4';
/** Boxes and quotations have headings of their own, which divide nothing of the article. */
const ASIDE = 'aside, blockquote, figure, table, details';

const rankOf = (heading: Element) => Number(heading.localName.slice(1));

/** Gives every heading of `body` an id, and lists those of its two highest ranks in reading order. */
export function outlineOf(body: HTMLElement): Section[] {
  const headings = [...body.querySelectorAll<HTMLElement>(HEADINGS)].filter(
    (heading) => collapseSpace(heading.textContent) !== '' && !heading.closest(ASIDE),
  );
  const [highest, second] = [...new Set(headings.map(rankOf))].toSorted((a, b) => a - b);
  return headings.flatMap((heading, at): Section[] => {
    heading.id = `${ID}${at + 1}`;
    const rank = rankOf(heading);
    if (rank !== highest && rank !== second) return [];
    const title = collapseSpace(heading.textContent);
    return [{ id: heading.id, title, depth: rank === highest ? 1 : 2, heading }];
  });
}

/** Adults' silent reading of English non-fiction, in words a minute (Brysbaert 2019). */
const WORDS_PER_MINUTE = 238;
/** Characters a minute (International Reading Speed Texts, Trauzettel-Klosinski and Dietz 2012). */
const CHINESE_PER_MINUTE = 255;
const JAPANESE_PER_MINUTE = 357;

const segmenter = lazy(() => new Intl.Segmenter('en', { granularity: 'word' }));
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Minutes to read `text`, not rounded; 0 for an empty one. */
export function readingMinutes(text: string): number {
  const characters = text.match(WITHOUT_SPACES)?.length ?? 0;
  const spaced = characters === 0 ? text : text.replace(WITHOUT_SPACES, ' ');
  let words = 0;
  for (const { isWordLike } of segmenter().segment(spaced)) if (isWordLike) words++;
  const perMinute = KANA.test(text) ? JAPANESE_PER_MINUTE : CHINESE_PER_MINUTE;
  return words / WORDS_PER_MINUTE + characters / perMinute;
}

/** As in CSS. */
export type WritingMode = 'horizontal-tb' | 'vertical-lr';

const LETTERS = /\p{L}/gu;
const MONGOLIAN = /(?=\p{L})\p{Script=Mongolian}/gu;
/** The script of a text shows in its beginning; in UTF-16 code units. */
const BEGINNING = 4000;
/** Of all letters; a text about the script quotes some. */
const LEAST_SHARE = 0.5;

/**
 * By the letters alone: pages seldom name the script, and `mn` is written in Cyrillic as well. Manchu and Sibe share
 * the script and its direction. What may run either way, Chinese and Japanese, is set in horizontal lines.
 */
export function writingModeOf(text: string): WritingMode {
  const beginning = text.slice(0, BEGINNING);
  const letters = beginning.match(LETTERS)?.length ?? 0;
  const mongolian = beginning.match(MONGOLIAN)?.length ?? 0;
  return mongolian > letters * LEAST_SHARE ? 'vertical-lr' : 'horizontal-tb';
}
