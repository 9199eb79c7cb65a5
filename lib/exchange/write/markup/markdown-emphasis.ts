// Bold, italics and strikes → their marks in Markdown, or HTML's where those would be taken for signs beside such letters.

/** What is emphasised, by what in Markdown, and by what in HTML. */
interface Emphasis {
  readonly elements: string;
  readonly mark: string;
  readonly tag: string;
}

/** Kinds of emphasis, each with all its elements. */
export const EMPHASES: readonly Emphasis[] = [
  { elements: 'strong, b', mark: '**', tag: 'strong' },
  { elements: 'em, i', mark: '*', tag: 'em' },
  { elements: 's, del', mark: '~~', tag: 's' },
];
const ALL = EMPHASES.map(({ elements }) => elements).join(', ');
/** What stands within a line in Markdown, the texts apart. */
export const IN_LINE = `${ALL}, a, code, ruby, rt, rp`;

/** A mark beside it, which would join with another. */
const A_MARK = '*';
/** Neither white space nor a sign (CommonMark 0.31, 6.2: a mark between one of these and a sign is none). */
const isOfWord = (sign: string): boolean => sign !== '' && !/[\s\p{P}\p{S}]/u.test(sign);
const isSign = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign);

type Side = 'before' | 'behind';

/** The sign at the end of `node` that is next to what stands on its `side`; `''`: a line ends there. */
function edgeOf(node: Node, side: Side): string {
  const text = [...(node.textContent ?? '')];
  return text.at(side === 'before' ? -1 : 0) ?? '';
}

/** The sign next to `element` in its line; `''`: the line ends there. */
function signBeside(element: Element, side: Side): string {
  for (let node: Node = element; ; ) {
    const next: Node | null = side === 'before' ? node.previousSibling : node.nextSibling;
    if (next === null) {
      const parent: Element | null = node.parentElement;
      if (!parent?.matches(IN_LINE)) return '';
      node = parent;
      continue;
    }
    const isElement = next.nodeType === 1;
    if (isElement && (next as Element).localName === 'br') return '';
    const sign = edgeOf(next, side);
    if (sign !== '') return isElement && (next as Element).matches(ALL) && /\S/.test(sign) ? A_MARK : sign;
    node = next;
  }
}

/** `content`, which is Markdown already, as what `element` makes of it. */
export function emphasised(content: string, element: Element, { elements, mark, tag }: Emphasis): string {
  const [, head = '', words = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? [];
  if (words === '' || words.includes('\n\n')) return content;
  if (element.parentElement?.closest(elements)) return content; // it is so already
  const [before, behind] = [
    head === '' ? signBeside(element, 'before') : '',
    tail === '' ? signBeside(element, 'behind') : '',
  ];
  const signs = [...words];
  const [first = '', last = ''] = [signs[0], signs.at(-1)];
  const isTaken =
    ![before, behind].includes(A_MARK) &&
    !(isSign(first) && isOfWord(before)) &&
    !(isSign(last) && isOfWord(behind));
  return head + (isTaken ? `${mark}${words}${mark}` : `<${tag}>${words}</${tag}>`) + tail;
}
