// A formula's tree → presentational MathML as EPUB takes it; one that is not built as it ought to be is its text.
import { escapedMarkup } from './escaped-markup';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** Hold text. */
const TOKENS = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
/** How many parts each has. */
const PARTS: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  mover: 2,
  munder: 2,
  msubsup: 3,
  munderover: 3,
};
/** Have as many as they like. */
const ROWS = new Set(['mrow', 'mstyle', 'mpadded', 'mphantom', 'msqrt', 'merror', 'menclose']);
const TABLES: Readonly<Record<string, readonly string[]>> = { mtable: ['mtr'], mtr: ['mtd'] };

/** Stand in nothing else. */
const INSIDE: Readonly<Record<string, string>> = { mtr: 'mtable', mtd: 'mtr' };

const hasWords = (node: Node): boolean => node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
const holdsWords = (element: Element): boolean => [...element.childNodes].some(hasWords);

/** Elements and, between them, words, which stand in elements of their own; null: something is not as it ought to be. */
function partsIn(element: Element): string | null {
  const parts = [...element.childNodes].map((child) => {
    if (child.nodeType === 1) return partAs(child as Element);
    const words = (child.nodeValue ?? '').replace(/\s+/g, ' ');
    return hasWords(child) ? `<mtext>${escapedMarkup(words)}</mtext>` : '';
  });
  return parts.includes(null) ? null : parts.join('');
}

/** Whether what is in `element` is what may stand there: words in rows and cells only, as many parts as it takes. */
function isBuilt(element: Element): boolean {
  const name = element.localName;
  if (ROWS.has(name) || name === 'mtd') return true;
  if (holdsWords(element)) return false;
  const inner = TABLES[name];
  if (inner) return [...element.children].every(({ localName }) => inner.includes(localName));
  return PARTS[name] === element.children.length;
}

/** Null: something in it is not as it ought to be. */
function partAs(element: Element): string | null {
  const name = element.localName;
  const around = INSIDE[name];
  if (around !== undefined && element.parentElement?.localName !== around) return null;
  if (TOKENS.has(name)) {
    return element.children.length > 0
      ? null
      : `<${name}>${escapedMarkup(element.textContent ?? '')}</${name}>`;
  }
  if (name === 'mspace') return element.textContent === '' ? '<mspace/>' : null;
  const inside = isBuilt(element) ? partsIn(element) : null;
  return inside === null ? null : `<${name}>${inside}</${name}>`;
}

/** What a formula shows: `semantics` around it is left out, because what is not shown has gone before. */
function shownPart(math: Element): string | null {
  const only = math.children.length === 1 ? math.children[0] : undefined;
  if (only?.localName !== 'semantics') return partsIn(math);
  const shown = only.children[0];
  return shown && only.children.length === 1 && !holdsWords(math) && !holdsWords(only) ? partAs(shown) : null;
}

/** A formula in a line of text. */
export function formulaAsXhtml(math: Element): string {
  const written = shownPart(math);
  if (!written) return `<span>${escapedMarkup((math.textContent ?? '').replace(/\s+/g, ' ').trim())}</span>`;
  return `<math xmlns="${MATHML}">${written}</math>`;
}
