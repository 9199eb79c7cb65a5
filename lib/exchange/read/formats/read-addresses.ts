// A plain list of addresses, or a text with links as Markdown writes them → a row for each address, with the words of its link.
import type { ReadRow } from '../../imported-row';
import { type FoundRow, readFound, shownOf } from '../found-row';

/** UTF-16 units of a line that are looked at: whoever writes longer ones has no list. */
const LONGEST_LINE = 100_000;
/** Addresses of one line. */
const MOST_IN_A_LINE = 1000;

/** `[words](address "title")`, `<address>`, or an address by itself; each bounded, none can be read in two ways. */
const LINK =
  /\[((?:[^[\]\\]|\\.){0,1000})\]\(\s*<?([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+["'(][^\n]{0,1000}?["')])?\s*\)|<((?:https?|javascript|data|file):[^\s<>]+)>|\b(?:https?|file):\/\/[^\s<>"]+|\bjavascript:[^\s<>]+/gi;
/** `![words](address)`: of a link that shows a picture, the words are its title. */
const PICTURE = /!\[((?:[^[\]\\]|\\.){0,1000})\]\(\s*<?([^\s()<>]{1,4000})>?(?:\s+"[^"\n]{0,1000}")?\s*\)/g;
const PICTURE_IN_LINK = new RegExp(`(?<=\\[)${PICTURE.source}`, 'g');
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)|^data:/i;
/** What ends a sentence ends no address. */
const SENTENCE_SIGNS = '.,;:!?\'"’”»])}';
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** UTF-16 units of a line around its one address that may be its title. */
const LONGEST_TITLE = 2000;
const BARE = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}(?:\/\S*)?$/i;

/** `- [x]` and `- [ ]` in front of a link tell whether it was read. */
const DONE = /^\s*(?:[-*+]|\d+\.)\s+\[([ xX])\]\s/;

/** An address without the signs of the sentence around it; a bracket that it opens itself is its own. */
function withoutSentence(address: string): string {
  let end = address.length;
  while (end > 0 && SENTENCE_SIGNS.includes(address[end - 1]!)) end--;
  const bare = address.slice(0, end);
  return bare.includes('(') && address.startsWith(`${bare})`) ? `${bare})` : bare;
}

/** A line without its pictures, whose addresses are none of the list. */
const withoutPictures = (line: string): string =>
  line
    .replace(PICTURE_IN_LINK, '$1')
    .replace(PICTURE, (written, words: string, address: string) =>
      PICTURE_FILE.test(address) ? words : written,
    );

/** Marks of lists in front of what a line says, and the signs that part it from its links. */
const withoutMarks = (words: string): string =>
  words
    .replace(/^\s*(?:[-*+•]|\d+[.)])\s+/, '')
    .replace(/^\s*\[[ xX]\]\s+/, '')
    .replace(/^[\s|:;,.!()–—-]+|[\s|:;,(–—-]+$/g, '');

/** Words that only join links. */
const JOINING = /^(?:and|or|see|also|via|und|oder|siehe|et|ou|voir|y|o|e)$/i;

/** What the line says between its links: of each what follows it, of the first what stands before it, too. */
function notesBetween(line: string, matches: readonly RegExpExecArray[]): string[] {
  const ends = matches.map(({ index, 0: written }) => index + written.length);
  return matches.map((_, at) => {
    const before = at === 0 ? line.slice(0, matches[0]?.index) : '';
    const said = [before, line.slice(ends[at], matches[at + 1]?.index)]
      .map(withoutMarks)
      .filter((words) => SAYS_SOMETHING.test(words) && !JOINING.test(words));
    return said.join(' ');
  });
}

/** The links of one line. */
function linksIn(written: string): FoundRow[] {
  const line = withoutPictures(written);
  const done = DONE.exec(line)?.[1];
  const status = done === undefined ? {} : { isRead: done !== ' ' };
  const matches = [...line.matchAll(LINK)].slice(0, MOST_IN_A_LINE);
  if (matches.length === 0 && line.length < LONGEST_TITLE && BARE.test(line.trim()))
    return [{ url: line.trim(), status }];
  const links = matches.map(([written, words, target, bracketed]): FoundRow => {
    if (target !== undefined) return { url: target, title: words?.replace(/\\(.)/g, '$1'), status };
    return { url: bracketed ?? withoutSentence(written), status };
  });
  const [only] = links;
  // `address title`, as many programs write a list.
  const [match] = matches;
  if (links.length !== 1 || !only || only.title !== undefined || !match) {
    const notes = notesBetween(line, matches);
    return links.map((link, at) => ({ ...link, note: notes[at] }));
  }
  const around = line.slice(0, match.index) + line.slice(match.index + match[0].length);
  const rest = around.slice(0, LONGEST_TITLE).trim();
  const title = rest
    .replace(/^(?:[-*+•]|\d+[.)])\s+/, '')
    .replace(/^\[[ xX]\]\s+/, '')
    .replace(/^[\s|:–—-]+|[\s|:–—-]+$/g, '');
  return [{ ...only, title }];
}

/** What one line gives: its links, or that it has none; and that not all of it was looked at. */
function* foundIn(line: string): Generator<FoundRow | 'too-long'> {
  const seen = line.slice(0, LONGEST_LINE);
  const links = linksIn(seen);
  yield* links;
  if (links.length === 0 && SAYS_SOMETHING.test(seen)) yield { url: '', title: seen.trim() };
  if (line.length > LONGEST_LINE || links.length === MOST_IN_A_LINE) yield 'too-long';
}

/** The addresses of a text, in order, numbered from 1; lines that say something else are told. Those of pictures are none. */
export async function* readAddresses(text: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  let [held, at] = ['', 0];
  function* rowsIn(line: string): Generator<ReadRow> {
    for (const found of foundIn(line)) {
      if (found !== 'too-long') yield readFound(found, ++at);
      else yield { ok: false, at: ++at, reason: found, shown: shownOf(line) };
    }
  }
  for await (const piece of text) {
    const lines = (held + piece).split('\n');
    held = (lines.pop() ?? '').slice(0, LONGEST_LINE + 1);
    for (const line of lines) yield* rowsIn(line);
  }
  yield* rowsIn(held);
}
