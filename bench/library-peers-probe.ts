// MiniSearch and FlexSearch over the texts that the library is filled with, inside a page of the extension: what they take.
import { Index } from 'flexsearch';
import MiniSearch, { type Options } from 'minisearch';
import { aWord, numbersFrom, textsOf, wordOf } from './library-texts';

const MINI: Options = {
  fields: ['title', 'text'],
  searchOptions: { boost: { title: 6 }, combineWith: 'AND' },
};
const FIRST_QUERY = `${wordOf(40)} ${wordOf(900)}`;

/** A library for searching in memory. */
interface Peer {
  readonly add: (n: number) => void;
  /** All that it needs to be there again after the page was closed, as strings. */
  readonly stored: () => Promise<readonly string[]>;
  readonly load: (stored: readonly string[]) => void;
  readonly search: (query: string) => number;
}

function miniSearch(): Peer {
  let index = new MiniSearch(MINI);
  return {
    add: (n) => {
      const { title, text } = textsOf(n);
      index.add({ id: n, title, text });
    },
    stored: async () => [JSON.stringify(index)],
    load: ([json = '']) => {
      index = MiniSearch.loadJSON(json, MINI);
    },
    search: (query) => index.search(query).length,
  };
}

function flexSearch(): Peer {
  let index = new Index();
  return {
    add: (n) => {
      const { title, text } = textsOf(n);
      index.add(n, `${title}\n${text}`);
    },
    stored: async () => {
      const parts: string[] = [];
      await index.export((key, data) => void parts.push(key, String(data)));
      return parts;
    },
    load: (stored) => {
      index = new Index();
      for (let at = 0; at < stored.length; at += 2) index.import(stored[at]!, stored[at + 1]!);
    },
    search: (query) => index.search(query, { limit: 50 }).length,
  };
}

const PEERS = { MiniSearch: miniSearch, FlexSearch: flexSearch };
let peer: Peer = miniSearch();
let stored: readonly string[] = [];

/** Milliseconds until the named library holds `size` texts. */
export function build(name: keyof typeof PEERS, size: number): number {
  const begun = performance.now();
  peer = PEERS[name]();
  for (let n = 0; n < size; n++) peer.add(n);
  return performance.now() - begun;
}

/** UTF-16 units of what would have to be stored of it; it is let go of. */
export async function store(name: keyof typeof PEERS): Promise<number> {
  stored = await peer.stored();
  peer = PEERS[name]();
  return stored.reduce((sum, { length }) => sum + length, 0);
}

/** Milliseconds until it is there again and has answered; reading what is stored from a disk not counted. */
export function firstAnswer(): number {
  const begun = performance.now();
  peer.load(stored);
  peer.search(FIRST_QUERY);
  return performance.now() - begun;
}

/** Milliseconds of each of a hundred searches for two words. */
export function twoWords(): number[] {
  const random = numbersFrom(99);
  return Array.from({ length: 100 }, () => {
    const begun = performance.now();
    peer.search(`${aWord(random)} ${aWord(random)}`);
    return performance.now() - begun;
  });
}
