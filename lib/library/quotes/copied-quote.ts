// A quote and where it stands → the text that is copied of it, whose address leads browsers to the very words (text fragments).
import type { QuoteSelectors } from './quote-kinds';

/** Longest passage that is named whole, in UTF-16 units; of a longer one its ends are, as the browsers' own menus do it. */
const LONGEST_WHOLE = 300;
/** Words at each end of a longer one, and of what stands beside one that stands elsewhere, too. */
const [WORDS_AT_END, WORDS_BESIDE] = [8, 3];

type Quoted = Pick<QuoteSelectors, 'quote' | 'isOnly'>;
type Piece = readonly [start: number, end: number];

let made: Intl.Segmenter | undefined;

/** Where the words of `text` are, by the rules by which browsers look for whole ones; in every script. */
function wordsOf(text: string): readonly Piece[] {
  made ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...made.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => [index, index + segment.length]);
}

/** Nothing of a passage that is over several blocks can be looked for as one. */
const blocksOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((block) => block.trim())
    .filter((block) => block !== '');

const firstWords = (text: string, count: number): string => text.slice(0, wordsOf(text)[count - 1]?.[1]);
const lastWords = (text: string, count: number): string => text.slice(wordsOf(text).at(-count)?.[0] ?? 0);

interface Placed {
  readonly before: string;
  readonly said: string;
  readonly behind: string;
}

/** The quote, and of words of which it has a part, all. */
function inWholeWords({ exact, prefix, suffix }: Quoted['quote']): Placed {
  const all = prefix + exact + suffix;
  const [from, to] = [prefix.length, prefix.length + exact.length];
  const words = wordsOf(all);
  const start = words.find(([start, end]) => start < from && end > from)?.[0] ?? from;
  const end = words.find(([start, end]) => start < to && end > to)?.[1] ?? to;
  return { before: all.slice(0, start), said: all.slice(start, end), behind: all.slice(end) };
}

/** What parts the parts of a directive is written by number, and so are brackets, which end addresses in other texts. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The passage whole, or its first words and its last. */
function rangeOf(said: string): string {
  const blocks = blocksOf(said);
  const [first = '', last = ''] = [blocks[0], blocks.at(-1)];
  const isOne = blocks.length === 1;
  if (isOne && (first.length <= LONGEST_WHOLE || wordsOf(first).length <= 2 * WORDS_AT_END))
    return encoded(first);
  return `${encoded(firstWords(first, WORDS_AT_END))},${encoded(lastWords(last, WORDS_AT_END))}`;
}

/** Whole words directly before and behind; the first and the last that are known may be cut, and are left out. */
function besideOf({ before, behind }: Placed): readonly [before: string, behind: string] {
  const known = wordsOf(before).slice(1).at(-WORDS_BESIDE)?.[0] ?? before.length;
  const from = blocksOf(before.slice(known)).at(-1) ?? '';
  const words = wordsOf(behind);
  const end = words.slice(0, -1)[WORDS_BESIDE - 1] ?? words.at(-2);
  const to = blocksOf(behind.slice(0, end?.[1] ?? 0))[0] ?? '';
  return [from === '' ? '' : `${encoded(from)}-,`, to === '' ? '' : `,-${encoded(to)}`];
}

/**
 * The address of a page at which browsers show `quoted` (`#:~:text=`, WICG Scroll to Text Fragment); that of the page
 * where there are no words, or where it is none of the web. Its own fragment stays; one that leads to other words goes.
 */
export function fragmentAddress(address: string, { quote, isOnly }: Quoted): string {
  const placed = inWholeWords(quote);
  if (!/^https?:/i.test(address) || placed.said.trim() === '') return address;
  const [before, behind] = isOnly ? ['', ''] : besideOf(placed);
  const hash = address.indexOf('#');
  const page = hash < 0 ? address : address.slice(0, hash);
  const [own = ''] = hash < 0 ? [] : address.slice(hash + 1).split(':~:');
  return `${page}#${own}:~:text=${before}${rangeOf(placed.said)}${behind}`;
}

/** Where a quote stands. */
export interface QuoteSource {
  readonly title: string;
  readonly siteName: string | null;
  /** `''`: it cannot be read. */
  readonly url: string;
}

/** The words as they are, what they are from, and the address that leads to them: a line each. */
export function copiedQuote(quoted: Quoted, { title, siteName, url }: QuoteSource): string {
  const from = [title, siteName ?? ''].map((part) => part.replace(/\s+/g, ' ').trim());
  const lines = [
    quoted.quote.exact,
    from.filter((part) => part !== '').join(' · '),
    fragmentAddress(url, quoted),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
