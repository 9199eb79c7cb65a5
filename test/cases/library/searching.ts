// Search over everything that is kept, held against a scan of all clippings that knows nothing of the index.
import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/core/fold';
import type { CountryCode } from '@/lib/gazetteer/model/types';
import type { FoundArticle } from '@/lib/library/clipping';
import { openLibrary } from '@/lib/library/repository';
import { BLOCK_FORMAT } from '@/lib/library/search/term-blocks';
import { aMention, aRemoval } from '../../builders';
import { randomFrom } from './shape-values';
import { at, useLibrary } from './use-library';

const LOREM = 'a meeting of two governments about grain and ships in the harbour of the capital';
const onDay = (day: string) =>
  ({ written: day, days: { first: day, last: day } }) as FoundArticle['published'];

/** Words of a text as the scan knows them: folded, and cut at everything that is no letter. */
const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const VOCABULARY = [
  'grain',
  'grains',
  'gra',
  'ship',
  'ships',
  'talks',
  'minister',
  'war',
  'an',
  'ant',
  'zürich',
];

interface Scanned {
  readonly url: string;
  readonly title: readonly string[];
  readonly text: readonly string[];
}

/** What the scan finds for words of `query`: `-w` excluded, `w*` a beginning, `a_b` a phrase. */
function scan(clippings: readonly Scanned[], query: readonly string[]): string[] {
  const holds = ({ title, text }: Scanned, part: string): boolean => {
    const [first = '', second] = part.replace('*', '').split('_').map(foldText);
    if (second !== undefined)
      return [title, text].some((words) =>
        words.some((word, n) => word === first && words[n + 1] === second),
      );
    const begins = part.endsWith('*');
    if (title.includes(first) || text.includes(first)) return true;
    if (!begins) return false;
    const searched = first.length < 3 ? title : [...title, ...text];
    return searched.some((word) => word.startsWith(first));
  };
  return clippings
    .filter((each) =>
      query.every((part) => (part.startsWith('-') ? !holds(each, part.slice(1)) : holds(each, part))),
    )
    .map(({ url }) => url)
    .sort();
}

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const some = (random: () => number, most: number) =>
  Array.from({ length: Math.floor(random() * most) }, () => pick(random, VOCABULARY));

/** A part of a query in the scan's words, and as a reader types it. */
function aPart(random: () => number): { scanned: string; typed: string } {
  const [word, other, kind] = [pick(random, VOCABULARY), pick(random, VOCABULARY), random()];
  if (kind < 0.2) return { scanned: `${word}_${other}`, typed: `"${word} ${other}"` };
  if (kind < 0.4) return { scanned: `-${word}`, typed: `-${word}` };
  if (kind < 0.7) return { scanned: `${word}*`, typed: `${word}*` };
  return { scanned: word, typed: word };
}

export function searchingCases(): void {
  const given = useLibrary();
  const save = async (path: string, over: Partial<FoundArticle>, mentions = { title: [], text: [] }) => {
    const saved = await given.library.save(at(path, over), mentions);
    if (!saved.ok) throw new Error(saved.error.kind);
    given.now += 1000;
    return saved.value.id;
  };
  const found = async (query: string) =>
    (await given.library.search({ query, after: null, limit: 100 })).items.map(({ url }) => url);
  const paths = async (query: string) =>
    (await found(query)).map((url) => new URL(url).pathname.slice(1)).sort();

  it.each([1, 2, 3, 4])('finds what a scan of everything finds (seed %i)', async (seed) => {
    const random = randomFrom(seed);
    const clippings: Scanned[] = [];
    for (let n = 0; n < 45; n++) {
      const [title, text] = [some(random, 4).join(' ') || 'nothing', some(random, 12).join(' ')];
      const url = `https://news.example/${n}`;
      await save(String(n), { title, text, html: '' as FoundArticle['html'] });
      clippings.push({ url, title: wordsOf(title), text: wordsOf(text) });
      if (n === 40) await given.library.fileTheRest(new AbortController().signal);
    }
    for (let n = 0; n < 60; n++) {
      const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => aPart(random));
      const typed = `${parts.map((part) => part.typed).join(' ')} `;
      const expected = scan(
        clippings,
        parts.map(({ scanned }) => scanned),
      );
      expect((await found(typed)).sort(), typed).toEqual(expected);
    }
  });

  describe('by what a clipping is', () => {
    const JP = 'JP' as CountryCode;
    const JAPAN = { title: [], text: [aMention({ id: 'JP', start: 0, end: 5 })] };
    it.each<[why: string, query: string, expected: string[]]>([
      ['a word of the text', 'harbour ', ['a', 'b', 'c']],
      ['a word of the byline', 'reporter ', ['b']],
      ['a site', 'site:news.example', ['a', 'b', 'c']],
      ['a site as a whole address', 'site:https://www.news.example/a', ['a', 'b', 'c']],
      ['another site', 'site:example', []],
      ['a language', 'lang:DE', ['b']],
      ['a language with its region', 'lang:de-AT', ['b']],
      ['before a day', 'before:2022-04-21', ['a']],
      ['from a day on', 'after:2022-04-21', ['b']],
      ['in a year', 'after:2022 before:2023', ['a', 'b']],
      ['a person by name', 'person:kishida', []],
      ['a country by name', 'country:Japan', ['a']],
      ['a country or a language', 'country:japan OR lang:de', ['a', 'b']],
      ['not a country', '-country:japan harbour', ['b', 'c']],
      ['a tag', 'tag:Grain', ['c']],
      ['no tag', '-has:tag harbour', ['a', 'b']],
      ['a tag alone', 'has:tag', ['c']],
      ['starred', 'is:starred', ['a']],
      ['unread', 'is:unread', ['a', 'c']],
      ['read', 'is:read harbour ', ['b']],
      ['starred or read', 'is:starred OR is:read', ['a', 'b']],
      ['what nobody knows', 'is:purple', []],
    ])('%s', async (_why, query, expected) => {
      given.library = openLibrary({
        db: given.db,
        clock: () => new Date(given.now),
        idsOf: async (_kind, name) => (foldText(name) === 'japan' ? [JP] : []),
      });
      const a = await save('a', { text: LOREM, published: onDay('2022-04-20') }, JAPAN as never);
      const b = await save('b', {
        text: LOREM,
        lang: 'de-CH',
        byline: 'A Reporter',
        published: onDay('2022-04-21'),
      });
      const c = await save('c', { text: LOREM, published: null });
      await given.library.setStatus([
        { id: a, status: { starred: true } },
        { id: b, status: { read: true } },
      ]);
      await given.library.tag(c, ['#Grain', 'grain', ' ']);
      expect(await paths(query)).toEqual(expected);
    });
  });

  it('finds the text that is there now: after an edit, another save, the trash and back', async () => {
    const id = await save('a', { text: 'Alpha beta. Gamma delta.', removals: [aRemoval({ text: 'Omega' })] });
    const edits = { putBack: [0], removed: [{ start: 0, end: 11 }] };
    await given.library.edit(id, { edits, text: 'Gamma delta.', mentions: { title: [], text: [] } });
    expect([await paths('alpha '), await paths('gamma '), await paths('omega ')]).toEqual([[], ['a'], ['a']]);
    await given.library.save(at('a', { text: 'Epsilon zeta, and a longer text than before it.' }), {
      title: [],
      text: [],
    });
    expect([await paths('gamma '), await paths('epsilon ')]).toEqual([[], ['a']]);
    await given.library.trash(id);
    expect(await paths('epsilon ')).toEqual([]);
    await given.library.restore(id);
    expect(await paths('epsilon ')).toEqual(['a']);
  });

  it.each<[why: string, text: string, query: string, isFound: boolean]>([
    ['a phrase over a line', 'the prime\nminister of', '"prime minister"', true],
    ['its words apart', 'the prime minister', '"the minister"', false],
    ['inside longer words', 'subprime ministers', '"prime minister"', false],
    ['with a beginning at its end', 'the prime ministers', '"prime minister*"', true],
    ['with signs between', 'prime — (minister)', '"prime minister"', true],
    ['with accents left out', 'Viktor Orbán said', '"viktor orban said"', true],
    ['an apostrophe as it is typed', 'a l’Élysée', "l'elysee", true],
    ['the halves of an apostrophe apart', 'l ou le Élysée', "l'elysee", false],
    ['Japanese inside a sentence', '昨日、岸田首相が会見した', '岸田首相', true],
    ['its pairs apart', '岸田氏と田首と首相', '岸田首相', false],
    ['one character', '米国', '国', true],
    ['Latin letters beside Japanese', '日本NATO首脳会議', '"NATO 首脳"', true],
    ['Thai', 'นายกรัฐมนตรีญี่ปุ่น', 'รัฐมนตรี', true],
    ['Arabic with status left out', 'قال مُحَمَّد اليوم', 'محمد', true],
    ['signs that patterns know', 'c++ (a.b) [x]', '"a b x"', true],
  ])('a phrase: %s', async (_why, text, query, isFound) => {
    await save('a', { title: 'Nothing', text });
    expect(await paths(query)).toEqual(isFound ? ['a'] : []);
  });

  it('whom nobody knows is looked for by the name', async () => {
    await save('a', { text: 'John Doe came.' });
    expect([await paths('person:"john doe"'), await paths('person:jane')]).toEqual([['a'], []]);
  });

  it('a word of the title stands before one of the text, a newer clipping before an older one', async () => {
    await save('older', { title: 'One', text: 'grain and more' });
    await save('newer', { title: 'Two', text: 'grain and more' });
    await save('title', { title: 'Grain', text: 'something and more' });
    await save('none', { title: 'Three', text: 'nothing' });
    expect((await found('grain ')).map((url) => new URL(url).pathname)).toEqual([
      '/title',
      '/newer',
      '/older',
    ]);
  });

  it('is indexed anew when the index was lost, clippings that are saved meanwhile too', async () => {
    for (let n = 0; n < 40; n++) await save(String(n), { text: `grain ${n}` });
    await given.db.housekeeping.clear();
    await given.db.documents.clear();
    expect(await given.library.filingProgress()).toEqual({ done: 0, total: 40 });
    const work = given.library.fileTheRest(new AbortController().signal);
    await save('meanwhile', { text: 'grain meanwhile' });
    await work;
    expect(await given.library.filingProgress()).toBeNull();
    expect(await found('grain ')).toHaveLength(41);
    expect(await given.db.documents.count()).toBe(41);
  });

  it('a merge that was killed leaves nothing behind, and is done again', async () => {
    for (let n = 0; n < 33; n++) await save(String(n), { text: `grain ${n}` });
    const segment = await given.db.segments.add({
      first: 1,
      docs: 0,
      isUnfinished: true,
      format: BLOCK_FORMAT,
    });
    const [row] = await given.db.postings.toArray();
    await given.db.postings.put({ ...row!, segment });
    expect(await found('grain ')).toHaveLength(33);
    await given.library.fileTheRest(new AbortController().signal);
    expect(await given.db.segments.get(segment)).toBeUndefined();
    const used = new Set((await given.db.segments.toArray()).map(({ id }) => id));
    expect((await given.db.postings.toArray()).every((each) => used.has(each.segment))).toBe(true);
    expect(used.size).toBe(2); // all but the last one
    expect(await found('grain ')).toHaveLength(33);
  });

  it('goes on after being stopped in the middle, and loses and doubles nothing', async () => {
    for (let n = 0; n < 70; n++) await save(String(n), { text: `grain ${n}` });
    await given.db.housekeeping.clear();
    for (let stops = 0; stops < 12; stops++) {
      const stop = new AbortController();
      const work = given.library.fileTheRest(stop.signal);
      await given.db.housekeeping.get('filed');
      stop.abort();
      await work;
    }
    await given.library.fileTheRest(new AbortController().signal);
    const urls = await found('grain ');
    expect(new Set(urls).size).toBe(70);
    expect(urls).toHaveLength(70);
  });

  it.each([2, 3])('is whole after %i have merged it at once, though only one may', async (mergers) => {
    for (let n = 0; n < 70; n++) await save(String(n), { text: `grain ${n}` });
    const both = Array.from({ length: mergers }, () =>
      given.library.fileTheRest(new AbortController().signal),
    );
    await Promise.all(both);
    expect(new Set(await found('grain ')).size).toBe(70);
    const [segments, blocks] = [await given.db.segments.toArray(), await given.db.postings.toArray()];
    expect(segments.filter(({ isUnfinished }) => isUnfinished)).toEqual([]);
    const used = new Set(segments.map(({ id }) => id));
    expect(blocks.every(({ segment }) => used.has(segment))).toBe(true);
  });
}
