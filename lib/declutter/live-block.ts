// Lets clutter rules judge a block of a live page: what they do not ask for is not measured.
import type { Block } from '../article/clutter/rule';
import { LONGEST_READ } from '../article/clutter/rule';
import { collapseSpace } from '../text/collapse-space';
import { closest, parentOf, walk } from './native';

/** UTF-16 code units, and texts: no rule for live pages asks whether a block is longer. */
const LONGEST_MEASURED = 6000;
const MOST_TEXTS = 2000;
const UNSEEN = 'script, style, noscript, template';

interface Measured {
  readonly text: string;
  readonly linked: number;
}

function measure(element: Element): Measured {
  const walker = walk(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let linked = 0;
  for (let texts = 0; texts < MOST_TEXTS && text.length < LONGEST_MEASURED && walker.nextNode(); texts++) {
    const parent = parentOf(walker.currentNode);
    if (parent && closest(parent, UNSEEN)) continue;
    const said = (walker.currentNode.nodeValue ?? '').slice(0, LONGEST_MEASURED);
    text += said;
    if (parent && closest(parent, 'a')) linked += collapseSpace(said).length;
  }
  return { text: collapseSpace(text), linked };
}

/** `begins` and `ends` are those of a block that stands anywhere: a live page has no one text to measure them in. */
export class LiveBlock implements Block {
  readonly element: Element;
  readonly begins = 0;
  readonly ends = 1;
  #measured: Measured | null = null;

  constructor(element: Element) {
    this.element = element;
  }

  get #measure(): Measured {
    this.#measured ??= measure(this.element);
    return this.#measured;
  }
  get length(): number {
    return this.#measure.text.length;
  }
  get text(): string {
    return this.length <= LONGEST_READ ? this.#measure.text : '';
  }
  get linkDensity(): number {
    return this.length > 0 ? this.#measure.linked / this.length : 0;
  }
}
