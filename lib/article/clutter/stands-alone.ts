// Tells a line that sites build of a span from a span that is a part of a sentence.

/** What holds lines; in a paragraph a span is a part of a sentence. */
const BOXES = new Set(['div', 'header', 'section', 'article', 'hgroup']);
/** Elements by which rules know lines, and by which writers stress a word. */
const INLINE = new Set(['span', 'strong', 'em', 'b', 'i', 'small', 'time']);
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const SENTENCE_ENDS = /[.!?…:。！？：]["'”’»)」]*\s*$/;

/** Whether `element` stands in a box, with nothing written directly beside it. */
export const standsAlone = ({ parentElement }: Element): boolean =>
  parentElement !== null &&
  BOXES.has(parentElement.localName) &&
  ![...parentElement.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

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
