// Tells a line that sites build of a span from a span that is a part of a sentence.

/** What holds lines; in a paragraph a span is a part of a sentence. */
const BOXES = new Set(['div', 'header', 'section', 'article', 'hgroup']);

/** Whether `element` stands in a box, with nothing written directly beside it. */
export const standsAlone = ({ parentElement }: Element): boolean =>
  parentElement !== null &&
  BOXES.has(parentElement.localName) &&
  ![...parentElement.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
