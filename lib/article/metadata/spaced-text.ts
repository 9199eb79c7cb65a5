// Text of an element in which words that only markup keeps apart stay apart.

/** `<b>Jane Doe</b><i>3 May</i>` gives two lines; where white space or punctuation stands between, nothing is added. */
export function spacedText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const more = node.nodeValue ?? '';
    const isGlued = text !== '' && !/\s$/.test(text) && !/^[\s,;&.]/.test(more);
    text += isGlued ? `\n${more}` : more;
  }
  return text;
}
