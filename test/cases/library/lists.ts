// What the list shows in which order, and what a search by title finds.
import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/lib/gazetteer/model/types';
import type { Library } from '@/lib/library/repository';
import { aMention } from '../../builders';
import { at, NOTHING, useLibrary } from './use-library';

export function listCases(): void {
  const given = useLibrary();

  describe('listing', () => {
    it('goes page by page, newest first, without gap or repetition, through equal instants too', async () => {
      for (const name of 'abcdefg') {
        await given.save(at(name, { title: name }));
        if (name > 'c') given.now -= 1000;
      }
      const seen: string[] = [];
      let after = null;
      do {
        const page: Awaited<ReturnType<Library['list']>> = await given.library.list({ after, limit: 2 });
        seen.push(...page.items.map(({ title }) => title));
        after = page.end;
      } while (after);
      expect(seen.toSorted().join('')).toBe('abcdefg');
      expect(seen.slice(-3)).toEqual(['c', 'b', 'a']);
    });
  });

  describe('counting those that name somebody', () => {
    const naming = (name: string, id: string) =>
      given.library.save(at(name, { title: name }), { title: [], text: [aMention({ id, type: 'leader' })] });

    it.each([
      ['two', 'us-a', 2],
      ['one, of somebody else', 'us-b', 1],
      ['none', 'us-c', 0],
      ['an id that is only the beginning of another', 'us-', 0],
    ])('%s', async (_why, id, expected) => {
      await naming('a', 'us-a');
      await naming('b', 'us-a');
      await naming('c', 'us-b');
      const binned = await naming('d', 'us-a');
      if (binned.ok) await given.library.trash(binned.value.id);
      expect(await given.library.countAbout(id as EntityId)).toBe(expected);
    });
  });

  describe('searching', () => {
    it.each([
      // why this row exists              query           found, newest first
      ['a whole word', 'talks', ['Talks in Budapest', 'Orbán’s talks']],
      ['the beginning of a word', 'buda', ['Talks in Budapest']],
      ['words in any order', 'budapest talk', ['Talks in Budapest']],
      ['without accents', 'orban', ['Orbán’s talks']],
      ['in capitals', 'ORBÁN', ['Orbán’s talks']],
      ['not inside a word', 'pest', []],
      ['a script without spaces', '首相', ['岸田首相が会見']],
      ['the middle of a sentence without spaces', '会見', ['岸田首相が会見']],
      ['full width letters', 'ＢＵＤＡ', ['Talks in Budapest']],
      ['two words, one missing', 'talks paris', []],
      ['no word at all', '…', []],
    ])('%s', async (_why, query, expected) => {
      for (const title of ['Orbán’s talks', '岸田首相が会見', 'Talks in Budapest'])
        await given.save(at(title, { title }));
      expect(await given.titles(query)).toEqual(expected);
    });

    it.each([
      // title                          query            why
      ['Łódź votes', 'lodz', 'Polish ł'],
      ['Løkke resigns', 'lokke', 'Danish ø'],
      ['Jørgensen in Esbjerg', 'jorgensen esbjerg', 'twice'],
      ['Die Straße', 'strasse', 'ß is two letters'],
      ['Işık speaks', 'isik', 'dotless i'],
      ['IŞIK SPEAKS', 'ışık', 'dotless i in capitals'],
      ['İstanbul', 'istanbul', 'dotted capital'],
      ['Yıldırım', 'YILDIRIM', 'capitals without a dot'],
      ['Đukanović', 'dukanovic', 'đ'],
      ['Æthelred', 'aethelred', 'a ligature'],
      ['Aethelred', 'Æthelred', 'a ligature in the query'],
      ['Œuvres', 'oeuvres', 'another'],
      ['Þórður Guðmundsson', 'thordur gud', 'thorn and eth'],
      ['Ħal Għaxaq', 'hal ghaxaq', 'Maltese'],
      ['Ŋamŋa', 'namna', 'eng'],
      ['L’Élysée se tait', 'elysee', 'after an apostrophe'],
      ['L’Élysée se tait', "l'élysée", 'with another apostrophe'],
      ['O’Neill', 'oneill', 'without the apostrophe'],
      ['O’Neill', 'neill', 'the half of it'],
      ['ΟΔΟΣ', 'οδός', 'final sigma'],
    ])('%s is found by %s: %s', async (title, query) => {
      await given.save(at('a', { title }));
      expect(await given.titles(query)).toEqual([title]);
    });

    it('does not look into the trash', async () => {
      await given.library.trash(await given.save(at('a', { title: 'Talks' })));
      expect(await given.titles('talks')).toEqual([]);
    });

    it('pages through a rare word and a common one alike', async () => {
      const rows = Array.from({ length: 1200 }, (_, n) => ({ n, title: n % 400 ? 'Common' : 'Common rare' }));
      await given.db.transaction('rw', given.db.tables, async () => {
        for (const { n, title } of rows) await given.library.save(at(String(n), { title }), NOTHING);
      });
      for (const query of ['rare', 'common', 'common rare']) {
        const first = await given.library.search({ query, after: null, limit: 2 });
        const second = await given.library.search({ query, after: first.end, limit: 1 });
        const numbers = [...first.items, ...second.items].map(({ url }) => Number(url.split('/').at(-1)));
        expect(new Set(numbers).size, query).toBe(3);
        expect(numbers, query).toEqual(numbers.toSorted((a, b) => b - a)); // equally good ones: the newest first
      }
    });
  });
}
