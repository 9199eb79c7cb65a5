// Tells whether a sentence of the article runs through an element: then a word would be lost with it.

/** Elements by which rules know lines, and by which writers stress a word. */
const INLINE = new Set(['span', 'strong', 'em', 'b', 'i', 'small', 'time']);
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const SENTENCE_ENDS = /[.!?…:。！？：]["'”’»)」]*\s*$/;

/** What is written directly beside `node`, or beside the inline elements that it begins or ends. */
function writtenBeside(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  const beside = node[side];
  if (beside) return beside instanceof Text ? beside.data : '';
  const { parentElement } = node;
  return parentElement && INLINE.has(parentElement.localName) ? writtenBeside(parentElement, side) : '';
}

/** Whether a sentence runs through `element`, which would lose a word with it. */
export function isInSentence(element: Element): boolean {
  if (!INLINE.has(element.localName)) return false;
  if (LETTER_OR_NUMBER.test(writtenBeside(element, 'nextSibling'))) return true;
  const before = writtenBeside(element, 'previousSibling');
  return LETTER_OR_NUMBER.test(before) && !SENTENCE_ENDS.test(before);
}
