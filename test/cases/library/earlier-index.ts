// A library whose search index an earlier version wrote, in blocks of the first format: not read as if they were the present ones, and made anew.
import { expect, it } from 'vitest';
import { foldText } from '@/lib/core/fold';
import type { EntityId } from '@/lib/gazetteer/model/types';
import { readAbout } from '@/lib/library/archive/about';
import { openArchive } from '@/lib/library/archive/open-archive';
import type { LibraryDb } from '@/lib/library/db';
import { FILED } from '@/lib/library/filing/filing-tables';
import { weightedTerms } from '@/lib/library/search/document-terms';
import { mergeIndex } from '@/lib/library/search/merge-index';
import { ByteWriter } from '@/lib/library/search/packed-postings';
import { BLOCK_FORMAT } from '@/lib/library/search/term-blocks';
import { parseBody } from '@/lib/library/stored-rows';
import { aMention } from '../../builders';
import { at, useLibrary } from './use-library';

const WHOLE = { signal: new AbortController().signal };

/** A term with the postings of one document, as the first format wrote it: lengths of both parts, letters, count, length of the postings. */
function firstFormat(terms: ReadonlyMap<string, number>, doc: number): { last: string; bytes: Uint8Array } {
  const writer = new ByteWriter();
  let last = '';
  for (const term of [...terms.keys()].sort()) {
    let shared = 0;
    while (shared < last.length && last[shared] === term[shared]) shared++;
    const posting = new ByteWriter();
    posting.varint(doc * 8 + (terms.get(term) ?? 1) - 1);
    const bytes = posting.done();
    writer.varint(shared);
    writer.varint(term.length - shared);
    for (let unit = shared; unit < term.length; unit++) writer.varint(term.charCodeAt(unit));
    writer.varint(1);
    writer.varint(bytes.length);
    for (const byte of bytes) writer.byte(byte);
    last = term;
  }
  return { last, bytes: writer.done() };
}

/** Puts an index of the first format, a segment a clipping, into the place of the present one. */
async function indexAsFirst(db: LibraryDb): Promise<void> {
  for (const table of [db.documents, db.segments, db.postings]) await table.clear();
  for (const { id, title, siteName, canonicalUrl } of await db.items.toArray()) {
    const { text = '' } = parseBody(await db.bodies.get(id)) ?? {};
    const said = {
      title,
      text,
      byline: null,
      siteName,
      url: canonicalUrl,
      lang: 'en',
      day: null,
      entities: [],
    };
    const terms = weightedTerms({ ...said, tags: [], notes: '', has: [], isLink: false });
    const doc = await db.documents.add({ id });
    const segment = Number(await db.table('segments').add({ first: doc, docs: 1 }));
    await db.table('postings').add({ segment, ...firstFormat(terms, doc) });
  }
  await db.housekeeping.put({ key: FILED, value: { version: 1, upTo: null } });
}

const words = ['grain', 'harbour', 'zürich', 'story3', 'nowhere'];

export function earlierIndexCases(): void {
  const given = useLibrary();
  const mentions = { title: [], text: [aMention({ id: 'JP', start: 0, end: 1 })] };
  const textOf = (n: number) =>
    `story${n} ${n % 2 === 0 ? 'grain' : 'ships'} in the harbour ${n % 3 === 0 ? 'of Zürich' : ''}`;
  const save = async (n: number) => {
    await given.library.save(at(`${n}`, { title: `Title ${n}`, text: textOf(n) }), mentions);
    given.now += 1000;
  };
  const found = async (query: string): Promise<string[]> => {
    const page = await given.library.search({ query: `${query} `, after: null, limit: 100 });
    return page.items.map(({ title }) => title).sort();
  };
  const scanned = (word: string, ns: readonly number[]): string[] =>
    ns
      .filter((n) => foldText(textOf(n)).split(/\s+/).includes(foldText(word)))
      .map((n) => `Title ${n}`)
      .sort();
  const EARLIER = Array.from({ length: 40 }, (_, n) => n);
  const SINCE = [40, 41, 42, 43, 44, 45];

  /** A library with an index of the first format, and with clippings that were saved since. */
  async function mixed(): Promise<void> {
    for (const n of EARLIER) await save(n);
    await indexAsFirst(given.db);
    for (const n of SINCE) await save(n);
  }

  it('says that nothing is filed as yet, and finds at once what is saved since', async () => {
    await mixed();
    expect(await given.library.filingProgress()).toEqual({ done: 0, total: 46 });
    for (const word of words) expect(await found(word), word).toEqual(scanned(word, SINCE));
  });

  it('counts all the same whom clippings name, which no index is asked for', async () => {
    await mixed();
    const dayOf = (instant: string) => instant.slice(0, 10) as never;
    const tally = await openArchive({ db: given.db }).tally({ dayOf, ...WHOLE });
    expect([tally?.clippings, tally?.byEntity.get('JP' as EntityId)]).toEqual([46, 46]);
    let about = 0;
    for await (const { clippings } of readAbout(given.db, 'JP' as EntityId)) about = clippings.length;
    expect(about).toBe(46);
  });

  it('is made anew, and then finds what a look through all texts finds', async () => {
    await mixed();
    await given.library.fileTheRest(WHOLE.signal);
    expect(await given.library.filingProgress()).toBeNull();
    for (const word of words) expect(await found(word), word).toEqual(scanned(word, [...EARLIER, ...SINCE]));
    expect(new Set((await given.db.segments.toArray()).map(({ format }) => format))).toEqual(
      new Set([BLOCK_FORMAT]),
    );
  });

  it('segments of both formats that stand side by side are not merged into each other', async () => {
    await mixed();
    const before = await given.db.table('segments').toArray();
    await mergeIndex(given.db, WHOLE.signal);
    const after = await given.db.table('segments').toArray();
    const first = (rows: readonly { format?: number }[]) => rows.filter(({ format }) => format === undefined);
    expect(first(after)).toEqual(first(before));
    expect(after.length).toBeLessThan(before.length);
    for (const word of words) expect(await found(word), word).toEqual(scanned(word, SINCE));
  });
}
