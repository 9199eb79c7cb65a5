// Tells who is quoted from what is quoted: the last line of a quotation, or of a post, names its author.

/** UTF-16 code units; a longer last line goes on with the quotation. */
const LONGEST = 160;
const BEGINS_WITH_DASH = /^\s*(?:[—–―]|--?\s)/;

const lastBlock = (quote: Element): Element | null =>
  [...quote.children].findLast(({ localName }) => localName !== 'br') ?? null;

/** Marks that line with a class; nothing is moved. May be done again. */
export function markAttributions(body: Element): void {
  for (const quote of body.querySelectorAll('blockquote')) {
    const last = lastBlock(quote);
    if (!last || last === quote.firstElementChild) continue;
    const said = last.textContent ?? '';
    const names = /^(?:footer|cite)$/.test(last.localName) || BEGINS_WITH_DASH.test(said);
    if (names && said.length <= LONGEST) last.classList.add('attribution');
  }
}
