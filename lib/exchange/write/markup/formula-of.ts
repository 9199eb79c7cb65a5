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

/** Null: something in it is not as it ought to be. */
function partAs(element: Element): string | null {
  const name = element.localName;
  if (TOKENS.has(name)) {
    return element.children.length > 0
      ? null
      : `<${name}>${escapedMarkup(element.textContent ?? '')}</${name}>`;
  }
  if (name === 'mspace') return '<mspace/>';
  const children = [...element.children];
  const wanted = PARTS[name];
  const inner = TABLES[name];
  const isBuilt =
    wanted !== undefined
      ? children.length === wanted
      : inner
        ? children.every(({ localName }) => inner.includes(localName))
        : ROWS.has(name) || name === 'mtd';
  if (!isBuilt) return null;
  const parts = children.map(partAs);
  return parts.includes(null) ? null : `<${name}>${parts.join('')}</${name}>`;
}

/** A formula in a line of text. `semantics` around it is left out: what is not shown has gone before. */
export function formulaAsXhtml(math: Element): string {
  const only = math.children.length === 1 ? math.children[0] : undefined;
  const parts = [...(only?.localName === 'semantics' ? [only.children[0]] : math.children)];
  const written = parts.map((part) => (part ? partAs(part) : null));
  if (written.length === 0 || written.includes(null)) {
    return `<span>${escapedMarkup((math.textContent ?? '').replace(/\s+/g, ' ').trim())}</span>`;
  }
  return `<math xmlns="${MATHML}">${written.join('')}</math>`;
}
