// Texts with mentions → painted marks and their cards, on a news page and in the reader; all taken back on abort.
import type { Words } from '../../components/words';
import type { LayStyle, WhenReady } from '../../lib/core/dom/adopt-style';
import { EVERY_MARK, type MarkChoice } from '../../lib/core/shapes/mark-choice-shape';
import type { EntityId } from '../../lib/gazetteer/model/types';
import { chosenMarks } from '../../lib/page/highlight/chosen-marks';
import {
  inDocumentOrder,
  type LocatedMention,
  locateMentions,
  type MentionedText,
  measurableRange,
} from '../../lib/page/highlight/locate-mentions';
import { isSameRange, keepingMarks, staleMarks } from '../../lib/page/highlight/marks';
import { paintMentions } from '../../lib/page/highlight/paint-mentions';
import { isWithinReach } from '../../lib/page/highlight/seen-lines';
import { doTouch } from '../../lib/page/highlight/selected-name';
import type { PageChange } from '../../lib/page/live/prose-change';
import { type CountAbout, type Describe, memoizeAnswers, type Summarise } from './describe-once';
import { followKeys } from './follow-keys';
import { followPointer } from './follow-pointer';
import { followTouch } from './follow-touch';
import type { CardSupply } from './late-card';
import { createRevealer, scrollToMention } from './reveal-mention';
import type { NameChooser } from './settled-names';
import { createCards } from './show-cards';

export interface AnnotationOptions {
  readonly document: Document;
  /** Texts of the page in reading order: headline, body. */
  readonly places: readonly MentionedText[];
  readonly describe: Describe;
  /** Left out: nothing is shown of Wikipedia. */
  readonly summarise?: Summarise;
  /** Left out: what is in the library is not told on this page. */
  readonly countAbout?: CountAbout;
  /** Opens the page on which the reader can put a fact right. */
  readonly correct: (id: EntityId) => void;
  /** Left out: nobody can say of these names whom they mean. */
  readonly chooser?: NameChooser;
  readonly source: CardSupply;
  readonly words: Words;
  /** When the document bears an element of ours; left out: now. */
  readonly whenReady?: WhenReady;
  /** For browsers in which a page's marks need the browser's help. */
  readonly lay?: LayStyle;
  readonly signal: AbortSignal;
}

export interface Annotations {
  setHighlighted(on: boolean): void;
  isHighlighted(): boolean;
  /** Opens the card of the mention after or before the one last shown; a keyboard's way to every card. */
  step(direction: 'next' | 'previous'): void;
  /** Shows the marks that the reader has chosen to see; every one of them before the first call. */
  choose(choice: MarkChoice): void;
  /** Opens the card of the mark that `selected` touches; null: of the one last shown, or the first. False: there is none. */
  openCard(selected: Range | null): boolean;
  /** Opens the card of a name that is not marked. */
  openCardOf(located: LocatedMention): void;
  /** Leads to the next place that names `id`; how many there are that can be seen. */
  reveal(id: EntityId): number;
  /** Leads back to where the page was before `reveal` led on; false: it has not, or the reader has gone on reading. */
  goBack(): boolean;
  /** Puts the marks of `places` in the place of those there are; a mark that is in both stays, and its card with it. */
  update(places: readonly MentionedText[]): void;
  /**
   * Takes away the marks that `records`, changes of the page, have made stale; null: any may have been touched. True:
   * there were some.
   */
  dropStale(records: readonly PageChange[] | null): boolean;
}

const isTouched = (selected: Range, mark: LocatedMention): boolean => {
  const range = measurableRange(mark);
  return range !== null && doTouch(selected, range);
};

/**
 * The one after or before `last`, around the ends, that a reader can come to; without a last one the first or the last of
 * all. Each is asked only when its turn comes: to know it the page must be laid out.
 */
function neighbour(
  all: readonly LocatedMention[],
  last: LocatedMention | null,
  direction: 'next' | 'previous',
): LocatedMention | undefined {
  const way = direction === 'next' ? all : all.toReversed();
  const at = last ? way.indexOf(last) : -1;
  return [...way.slice(at + 1), ...way.slice(0, at + 1)].find(isWithinReach);
}

/**
 * Marks what `places` hold and shows their cards, until `signal` aborts; nothing is painted before it is switched
 * on.
 */
export function startAnnotations(options: AnnotationOptions): Annotations {
  const { document: page, whenReady = (then) => then(), signal } = options;
  const paint = paintMentions(page, { lay: options.lay, signal });
  const describe = memoizeAnswers(options.describe);
  let located: readonly LocatedMention[] = [];
  let shown: readonly LocatedMention[] = [];
  const markAt = (mark: LocatedMention) => shown.find(({ range }) => isSameRange(range, mark.range)) ?? null;
  const offered = { chooser: null, summarise: null, countAbout: null, ...options };
  const cards = createCards({ ...offered, page, paint, describe, markAt, whenReady });
  let choice = EVERY_MARK;
  let highlighted = false;

  function show(next: readonly LocatedMention[]): void {
    if (signal.aborted) return;
    located = next;
    shown = chosenMarks(located, choice);
    paint.setMarks(shown);
    cards.closeUnless((mark) => shown.includes(mark));
  }
  function openCardOf(target: LocatedMention): void {
    scrollToMention(target);
    cards.pointAt(null);
    cards.send({ type: 'show', on: target });
  }
  /** The one last shown, if it is still there, else the first. */
  function current(): LocatedMention | undefined {
    const last = cards.lastShown();
    return last && shown.includes(last) ? last : shown[0];
  }
  show(locateAll(options.places));
  const pointed = { located: () => (highlighted ? shown : []), cards, signal };
  followTouch(page, pointed); // before the pointer: what it takes is no click
  followPointer(page, pointed);
  followKeys(page, cards, signal);

  return {
    setHighlighted(on) {
      highlighted = on;
      paint.setVisible(on);
      if (!on) cards.send({ type: 'dismiss' });
    },
    isHighlighted: () => highlighted,
    step(direction) {
      const target = neighbour(shown, cards.lastShown(), direction);
      if (target) openCardOf(target);
    },
    choose(next) {
      choice = next;
      show(located);
    },
    openCard(selected) {
      const target = selected ? located.find((mark) => isTouched(selected, mark)) : current();
      if (target) openCardOf(target);
      return target !== undefined;
    },
    openCardOf,
    ...createRevealer({ located: () => located, paint, signal }),
    update: (places) => show(keepingMarks(located, locateAll(places))),
    dropStale(records) {
      const stale = staleMarks(located, records);
      if (stale.size > 0) show(located.filter((mark) => !stale.has(mark)));
      return stale.size > 0;
    },
  };
}

const locateAll = (places: readonly MentionedText[]) => inDocumentOrder(places.flatMap(locateMentions));
