// Changes of a page → how much prose has come with them, and whether they touch what was read.
import { isConnected } from '../../core/dom/native-dom';
import { isProse, proseTexts, proseWords } from '../../core/dom/shown-prose';
import { lettersSaid } from '../../core/span';

/** What has become of one node of a page: as an observer tells it, or as somebody has seen it who looked. */
export interface PageChange extends Pick<MutationRecord, 'type' | 'target' | 'oldValue'> {
  readonly addedNodes: NodeList | readonly Node[];
  readonly removedNodes: NodeList | readonly Node[];
}

export interface ProseChange {
  /** Letters of words that have come and did not stand there before; what only moved or counted on is none. */
  readonly gained: number;
  /** Words that were read have gone, changed or moved; a text that gave way to one of the same words is as it was. */
  readonly touched: boolean;
}

/** Texts that are looked at word for word; where more change at once, the page is another. */
const MOST_TEXTS = 2000;

/** Whether a text of the page is one that the article was read from. */
export type IsRead = (text: Text) => boolean;

/** Adds up what comes and goes; words are counted one against the other. */
class Balance {
  readonly #counts = new Map<string, number>();
  /** Words of texts that were read and are gone. */
  readonly #gone = new Set<string>();
  readonly #isRead: IsRead;
  #texts = 0;
  #hasChanged = false;

  constructor(isRead: IsRead) {
    this.#isRead = isRead;
  }

  get isFull(): boolean {
    return this.#texts > MOST_TEXTS;
  }

  came(node: Node): void {
    for (const text of proseTexts(node)) {
      if (this.isFull) return;
      this.#count(text.data, 1);
    }
  }

  went(node: Node): void {
    for (const text of proseTexts(node)) {
      if (this.isFull) return;
      this.#count(text.data, -1);
      if (!this.#isRead(text)) continue;
      if (isConnected(text)) this.#hasChanged = true;
      else for (const word of proseWords(text.data)) this.#gone.add(word);
    }
  }

  changed(text: Text, before: string): void {
    this.#count(before, -1);
    this.#count(text.data, 1);
    this.#hasChanged ||= this.#isRead(text) && !isSameProse(before, text.data);
  }

  gained(): number {
    let letters = 0;
    for (const [word, count] of this.#counts) if (count > 0) letters += count * lettersSaid(word);
    return letters;
  }

  isTouched(): boolean {
    return this.#hasChanged || this.isFull || [...this.#gone].some((word) => this.#lost(word));
  }

  #lost(word: string): boolean {
    return (this.#counts.get(word) ?? 0) < 0;
  }

  #count(text: string, sign: 1 | -1): void {
    this.#texts++;
    for (const word of proseWords(text)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + sign);
  }
}

const isSameProse = (one: string, other: string): boolean =>
  one === other || proseWords(one).join(' ') === proseWords(other).join(' ');

/** What `records` have done. A clock that is built anew every second gains nothing: its words came as they went. */
export function proseChange(records: readonly PageChange[], isRead: IsRead): ProseChange {
  const balance = new Balance(isRead);
  for (const { type, target, oldValue, addedNodes, removedNodes } of records) {
    if (!isProse(target)) continue;
    if (type === 'characterData' && target instanceof Text) balance.changed(target, oldValue ?? '');
    for (const node of addedNodes) balance.came(node);
    for (const node of removedNodes) balance.went(node);
    if (balance.isFull) break;
  }
  return { gained: balance.gained(), touched: balance.isTouched() };
}
