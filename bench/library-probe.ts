// Fills a library with realistic clippings inside a page of the extension, and times what readers ask of it.
import type { EntityId } from '../lib/gazetteer/model/types';
import { clippingOf, type FoundArticle } from '../lib/library/clipping';
import { LibraryDb } from '../lib/library/db';
import { filedUnder } from '../lib/library/filing/filed-under';
import { FILING } from '../lib/library/filing/filing-tables';
import { countedAs, NEW_STATE } from '../lib/library/filing/reading-state';
import { packBody } from '../lib/library/packed-body';
import { type Library, openLibrary } from '../lib/library/repository';
import type { LinkedMention } from '../lib/linking/types';
import { aWord, numbersFrom, TEXT_LENGTH, textsOf, wordOf } from './library-texts';

const NAME = 'library-bench';
/** Real people, so that pages about them have terms of office to show; the first is in half of the articles. */
const FIRST_PEOPLE = ['fr-emmanuel-macron', 'de-angela-merkel', 'us-barack-obama', 'gb-boris-johnson'];
/** Rows that the popup asks for first (entrypoints/popup/list/use-list-pages.ts). */
const FIRST_ROWS = 12;
const START = Date.UTC(2020, 0, 1);
export const FIRST_QUERY = `${wordOf(40)} ${wordOf(900)} `;
const PEOPLE = 2000;
/** Names of an article, as the corpora of entities have them. */
const NAMED = 8;

const personOf = (rank: number) => (FIRST_PEOPLE[rank - 1] ?? `Q${1000 + rank}`) as EntityId;

function aClipping(n: number) {
  const { title, text, random } = textsOf(n);
  const url = `https://paper-${n % 40}.example/${n}`;
  const written = new Date(START + n * 600_000).toISOString();
  const day = written.slice(0, 10);
  const mentions = Array.from(
    { length: NAMED },
    (_, at): LinkedMention => ({
      type: 'leader',
      id: personOf(Math.floor(PEOPLE ** random())) as never,
      name: 'Somebody',
      start: at * 20,
      end: at * 20 + 8,
      confidence: 1,
      evidence: 'full-name',
      others: [],
    }),
  );
  const article = {
    url,
    canonicalUrl: url,
    title,
    text,
    html: `<p>${text.replaceAll('\n', '</p>\n<p>')}</p>`,
    removals: [],
    form: 'text',
    byline: null,
    siteName: 'The Example',
    lang: 'en',
    dir: 'ltr',
    published: { written, days: { first: day, last: day } },
    updated: null,
    section: null,
    leadImage: null,
    paywalled: null,
    evidence: { title: null, byline: null, published: null },
  } as unknown as FoundArticle;
  return { article, mentions: { title: [], text: mentions } };
}

const open = (name = NAME): Library => openLibrary({ db: new LibraryDb(name) });

/** Adds clippings `from`…`to - 1` as saves would have left them, not filed for the search yet. */
export async function fill(from: number, to: number, name = NAME): Promise<void> {
  const db = new LibraryDb(name);
  const rows = Array.from({ length: to - from }, (_, at) => {
    const n = from + at;
    const { article, mentions } = aClipping(n);
    const now = new Date(START + n * 600_000);
    return { n, ...clippingOf(article, mentions, { id: crypto.randomUUID(), now }) };
  });
  const tagsOf = (n: number) => (n % 10 === 0 ? [`tag-${n % 30}`] : []);
  await db.transaction('rw', ['bodies', ...FILING], async () => {
    const states = rows.map(({ item: { id } }) => ({ ...NEW_STATE, id, isTrashed: false }));
    await db.states.bulkAdd(states);
    await db.items.bulkAdd(
      rows.map(({ n, item }, at) => {
        const filed = filedUnder({ ...item, state: states[at]!, tags: tagsOf(n) });
        return { ...item, state: 'kept', storyKey: item.url, filed };
      }),
    );
    await db.bodies.bulkAdd(rows.map(({ body }) => packBody(body)));
    await db.tags.bulkAdd(rows.flatMap(({ n, item: { id } }) => tagsOf(n).map((tag) => ({ id, tag }))));
    const counts = new Map<string, number>();
    for (const key of states.flatMap(countedAs)) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, more] of counts)
      await db.counters.put({ key, count: ((await db.counters.get(key))?.count ?? 0) + more });
    await db.housekeeping.clear();
  });
  db.close();
}

/** Milliseconds that filing all of it took. */
export async function file(name = NAME): Promise<number> {
  const begun = performance.now();
  const library = open(name);
  await library.fileTheRest(new AbortController().signal);
  library.close();
  return performance.now() - begun;
}

let filed: number | null = null;

/** Files all of it, which may take longer than a browser lets one wait for an answer. */
export function beginFiling(): void {
  // Its failure is the page's error, which the browser tells.
  void file().then((milliseconds) => {
    filed = milliseconds;
  });
}

/** What `file` would have answered; null: it is not done yet. */
export const filedIn = (): number | null => filed;

/** Milliseconds of each of `count` runs. */
async function times(count: number, run: (n: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < count; n++) {
    const begun = performance.now();
    await run(n);
    all.push(performance.now() - begun);
  }
  return all;
}

/** Milliseconds: until a library that was closed is open, and until the first search of it is answered then. */
export async function firstSearch(): Promise<{ opened: number; answered: number }> {
  const begun = performance.now();
  const library = open();
  await library.counts();
  const opened = performance.now();
  await library.search({ query: FIRST_QUERY, after: null, limit: FIRST_ROWS });
  const answered = performance.now();
  library.close();
  return { opened: opened - begun, answered: answered - opened };
}

/** Milliseconds of what the database itself takes: a small row, durable as a save is; fifty rows of a range. */
export async function floors(): Promise<Record<string, number[]>> {
  const db = new LibraryDb(NAME);
  const row = (n: number) => ({ key: 'floor', value: n });
  const asked = {
    'floor: a row, durable': await times(40, (n) => db.housekeeping.put(row(n))),
    'floor: fifty rows of a range': await times(40, () => db.items.limit(50).toArray()),
  };
  await db.housekeeping.delete('floor');
  db.close();
  return asked;
}

/** Milliseconds of what readers ask, by name. */
export async function ask(): Promise<Record<string, number[]>> {
  const library = open();
  const random = numbersFrom(99);
  const page = { after: null, limit: 50 };
  const search = (query: string) => library.search({ query, ...page });
  await library.counts();
  const asked = {
    'newest 50': await times(40, () => library.listFiled({ by: { list: 'inbox' }, ...page })),
    'by tag': await times(40, () => library.listFiled({ by: { tag: 'tag-10' }, ...page })),
    'by person': await times(40, (n) => library.listFiled({ by: { entity: personOf(n) }, ...page })),
    counts: await times(40, () => library.counts()),
    'two words': await times(100, () => search(`${aWord(random)} ${aWord(random)} `)),
    'two common words': await times(40, (n) => search(`${wordOf(n % 5)} ${wordOf(n % 9)} `)),
    'beginning of three letters': await times(20, (n) => search(wordOf(30 + n).slice(0, 3))),
    'a phrase': await times(20, (n) => search(`"${wordOf(n % 5)} ${wordOf(n % 7)}"`)),
    'save one': await times(40, (n) => {
      const { article, mentions } = aClipping(1_000_000 + Math.floor(random() * 1e6) + n);
      return library.save(article, mentions);
    }),
  };
  library.close();
  return asked;
}

/** Bytes: of the index as it is packed, of the texts that it is of, and of all on the disk as the browser tells it. */
export async function sizes(): Promise<{ index: number; texts: number; disk: number; segments: number }> {
  const db = new LibraryDb(NAME);
  let index = 0;
  await db.postings.each(({ last, bytes }) => {
    index += bytes.length + last.length;
  });
  const texts = (await db.items.count()) * TEXT_LENGTH;
  const segments = await db.segments.count();
  db.close();
  const { usage = 0 } = await navigator.storage.estimate();
  return { index, texts, disk: usage, segments };
}
