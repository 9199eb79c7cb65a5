// A live node → the texts of it that are prose, and how much they say; what is counted is letters of words, so that clocks and counters say nothing.
import { lettersSaid } from '../span';
import { closest, parentOf, shadowOf, walk } from './native-dom';

/** What is written in these is no prose: code, controls, alternatives that are not shown. */
const SILENT = 'script, style, template, noscript, select, textarea, button, svg, iframe, object';
const SILENT_NAMES = new Set(SILENT.split(', '));

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The words of `text`, without figures. */
export const proseWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/** How much `text` says, in letters of an alphabet. */
export const proseLetters = (text: string): number =>
  proseWords(text).reduce((sum, word) => sum + lettersSaid(word), 0);

/** Whether what is written in `node`, an element or a text, may be prose, by what is around it. */
export function isProse(node: Node): boolean {
  const element = node instanceof Element ? node : parentOf(node);
  return !element || closest(element, SILENT) === null;
}

/** Texts of prose in `node`, itself included, in open shadow trees too. */
export function* proseTexts(node: Node): Generator<Text> {
  if (node instanceof Text) {
    yield node;
    return;
  }
  if (!(node instanceof Element || node instanceof ShadowRoot)) return;
  const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = walk(node, show);
  let at: Node | null = walker.currentNode;
  while (at) {
    if (at instanceof Text) yield at;
    const shadow = at instanceof Element ? shadowOf(at) : null;
    if (shadow) yield* proseTexts(shadow);
    const isSilent: boolean = at instanceof Element && SILENT_NAMES.has(at.localName);
    at = isSilent ? nextBehind(walker) : walker.nextNode();
  }
}

/** The next node that is not in the current one. */
function nextBehind(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}
