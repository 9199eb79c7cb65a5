// A refresh from the command line: which lines of data/ are written, and that every other one stays.
import { describe, expect, it } from 'vitest';
import { addSource, editFacts, type TermEdit } from '@/scripts/gazetteer/edit-facts';
import { aPerson, aTerm } from '@/test/builders';

const FILE = `# Netherlands: its facts.
people:
  - { id: nl-jan-holder, name: Jan Holder, surname: Holder }
offices:
  - { id: NL/prime-minister, rank: head-of-government, title: Prime Minister }
terms:
  - { office: NL/prime-minister, person: nl-early-one, start: 2010-10-14, end: 2024-07-02, asOf: 2024-07-02, sources: [editor] }
  - { office: NL/prime-minister, person: nl-jan-holder, start: 2024-07, end: null, asOf: 2026-01-22, sources: [factbook, press] }
  - { office: NL/foreign-minister, person: nl-jan-holder, start: 2020-01-01, end: null, asOf: 2026-01-22, sources: [press] }
`;
const PAGE = 'https://www.wikidata.org/wiki/Q7';
const edit = (person: string, start: string, end: string | null): TermEdit => ({
  term: aTerm({ person, office: 'NL/prime-minister', start, end, asOf: '2026-11-25' }),
  source: 'wikidata-2026-11-25',
  page: PAGE,
});
const edited = (edits: Partial<Parameters<typeof editFacts>[1]>) => {
  const result = editFacts(FILE, { changed: [], begun: [], people: [], ...edits });
  if (!result.ok) throw new Error(result.error);
  const before = new Set(FILE.split('\n'));
  return result.value.split('\n').filter((line) => !before.has(line));
};

describe('writes nothing but', () => {
  it.each<[what: string, edits: Partial<Parameters<typeof editFacts>[1]>, lines: string[]]>([
    [
      'an end, the day of the look, and the source',
      { changed: [edit('nl-jan-holder', '2024-07', '2026-05-01..2026-05-02')] },
      [
        `  - { office: NL/prime-minister, person: nl-jan-holder, start: 2024-07, end: 2026-05-01..2026-05-02, asOf: 2026-11-25, sources: [factbook, press, wikidata-2026-11-25] } # ${PAGE}`,
      ],
    ],
    [
      'a newer look at what is still open',
      { changed: [edit('nl-jan-holder', '2024-07', null)] },
      [
        `  - { office: NL/prime-minister, person: nl-jan-holder, start: 2024-07, end: null, asOf: 2026-11-25, sources: [factbook, press, wikidata-2026-11-25] } # ${PAGE}`,
      ],
    ],
    [
      'a new term and a new person',
      {
        begun: [edit('nl-aaltje-nieuwkoop', '2026-05-01', null)],
        people: [aPerson({ id: 'nl-aaltje-nieuwkoop', gender: 'female', birthYear: 1981, wikidata: 'Q7' })],
      },
      [
        '  - { id: nl-aaltje-nieuwkoop, name: Aaltje Nieuwkoop, surname: Nieuwkoop, wikidata: Q7, gender: f, born: 1981 }',
        `  - { office: NL/prime-minister, person: nl-aaltje-nieuwkoop, start: 2026-05-01, end: null, asOf: 2026-11-25, sources: [wikidata-2026-11-25] } # ${PAGE}`,
      ],
    ],
    [
      'a name in quotes that YAML would read otherwise',
      { people: [aPerson({ id: 'nl-x', name: 'X: Y, Z', surname: null })] },
      ['  - { id: nl-x, name: "X: Y, Z", surname: null }'],
    ],
  ])('%s', (_what, edits, lines) => {
    expect(edited(edits)).toEqual(lines);
  });
});

it('says what it cannot find, and writes nothing then', () => {
  expect(editFacts(FILE, { changed: [edit('nl-early-one', '2010', null)], begun: [], people: [] })).toEqual({
    ok: false,
    error: 'no open term of nl-early-one in NL/prime-minister',
  });
});

it('names a refresh among the sources once', () => {
  const once = addSource('sources:\n', 'wikidata-2026-11-25', '2026-11-25');
  expect(once).toContain('asOf: 2026-11-25');
  expect(addSource(once, 'wikidata-2026-11-25', '2026-11-25')).toBe(once);
});
