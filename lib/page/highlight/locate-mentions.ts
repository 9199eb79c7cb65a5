// Leads mentions from the article's text back to the page, and drops those whose words are no longer there.

import { runAt, type TextRun } from '../../core/block-text';
import type { DayInterval } from '../../core/calendar';
import type { LinkedMention } from '../../linking/types';

export interface LocatedMention {
  readonly mention: LinkedMention;
  /** Of the page as it was when it was read; it may cross inline elements. */
  readonly range: StaticRange;
  /** The mention's words, white space collapsed: what the range must still say. */
  readonly words: string;
  /** The day of the text that it stands in; null: not known. */
  readonly published: DayInterval | null;
  /** Which of the page's articles it belongs to, from 0. */
  readonly story: number;
}

/** A text whose mentions are to be found on a page. */
export interface MentionedText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly mentions: readonly LinkedMention[];
  /** The text's day; null: not known. */
  readonly published: DayInterval | null;
  /** Which of the page's articles it is a part of, from 0; left out: there is one. */
  readonly story?: number;
  /** From a run's text node to the page's; null if that has left the page or changed since. */
  toLive(node: Text): Text | null;
}

const WHITE_SPACE = /\s+/g;
const squeeze = (text: string) => text.replace(WHITE_SPACE, ' ').trim();

/** A range that can be measured; null when the page has changed so that the mention's words are gone. */
export function measurableRange({ range, words }: LocatedMention): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const whole =
    startContainer.isConnected &&
    endContainer.isConnected &&
    startContainer instanceof Text &&
    endContainer instanceof Text &&
    startOffset < startContainer.length &&
    endOffset <= endContainer.length;
  if (!whole) return null;
  const measurable = startContainer.ownerDocument.createRange();
  measurable.setStart(startContainer, startOffset);
  measurable.setEnd(endContainer, endOffset);
  return squeeze(measurable.toString()) === words ? measurable : null;
}

function locate(mention: LinkedMention, place: MentionedText): LocatedMention | null {
  const { text, runs, published, story = 0, toLive } = place;
  const words = text.slice(mention.start, mention.end);
  if (words.includes('\n')) return null; // two blocks are never one name
  const lastCharacter = mention.end - 1;
  const firstRun = runAt(runs, mention.start);
  const lastRun = runAt(runs, lastCharacter);
  const startContainer = firstRun && toLive(firstRun.node);
  const endContainer = lastRun && toLive(lastRun.node);
  if (!startContainer || !endContainer) return null;
  const range = new StaticRange({
    startContainer,
    startOffset: firstRun.nodeOffset + mention.start - firstRun.start,
    endContainer,
    endOffset: lastRun.nodeOffset + lastCharacter - lastRun.start + 1,
  });
  const located = { mention, range, words: squeeze(words), published, story };
  return measurableRange(located) && located;
}

/**
 * In reading order, without the countries and bodies that are named inside a role's phrase: the phrase has one card, the role's.
 */
function withoutInner(mentions: readonly LinkedMention[]): LinkedMention[] {
  const rank = ({ type }: LinkedMention) => (type === 'role' ? 0 : 1);
  /** Where the phrases end that have begun. */
  let phraseEnd = 0;
  return mentions
    .toSorted((one, other) => one.start - other.start || rank(one) - rank(other))
    .filter((mention) => {
      if (mention.type !== 'role') return mention.end > phraseEnd;
      phraseEnd = Math.max(phraseEnd, mention.end);
      return true;
    });
}

/** Mentions that stand on the page word for word, in reading order. */
export function locateMentions(place: MentionedText): LocatedMention[] {
  return withoutInner(place.mentions).flatMap((mention) => locate(mention, place) ?? []);
}

const isSamePlace = ({ range: a }: LocatedMention, { range: b }: LocatedMention) =>
  a.startContainer === b.startContainer && a.startOffset === b.startOffset;

/**
 * Which text of its tree, counted from 0, each mention begins in. The tree is walked once: asking two nodes which comes
 * first takes a browser as long as they have siblings.
 */
function placesInTree(located: readonly LocatedMention[]): ReadonlyMap<Node, number> {
  const wanted = new Set<Node>(located.map(({ range }) => range.startContainer));
  const places = new Map<Node, number>();
  for (const root of new Set(Array.from(wanted, (node) => node.getRootNode()))) {
    const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
    while (places.size < wanted.size && walker.nextNode())
      if (wanted.has(walker.currentNode)) places.set(walker.currentNode, places.size);
  }
  return places;
}

/** Mentions of several texts of one page in the page's order; a headline that is also in the body counts once. */
export function inDocumentOrder(located: readonly LocatedMention[]): LocatedMention[] {
  const places = placesInTree(located);
  const placeOf = ({ range }: LocatedMention) => places.get(range.startContainer) ?? 0;
  return located
    .toSorted(
      (one, other) => placeOf(one) - placeOf(other) || one.range.startOffset - other.range.startOffset,
    )
    .filter((one, index, all) => index === 0 || !isSamePlace(one, all[index - 1]!));
}
