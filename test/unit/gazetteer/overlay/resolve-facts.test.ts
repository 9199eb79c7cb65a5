// What holds when a refresh and a reader have spoken: bundle, then overlay, then corrections, as a table.
import { describe, expect, it } from 'vitest';
import { predecessorOf } from '@/lib/gazetteer/model/terms';
import type { Gazetteer, OfficeId, OfficeTerm, PersonId, SourceId } from '@/lib/gazetteer/model/types';
import type { ChangeLayer, FactChange, WikidataItem } from '@/lib/gazetteer/overlay/fact-change';
import { resolveFacts } from '@/lib/gazetteer/overlay/resolve-facts';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { aGazetteer, aPerson, day, days } from '@/test/builders';

const PM = 'NZ/prime-minister';
const SHARED = 'BA/president';

const bundle = aGazetteer({
  offices: [{ id: SHARED, collective: true }, { id: 'AU/king' }],
  terms: [
    { person: 'nz-first', office: PM, start: '2017-10-26', end: '2023-01-25', asOf: '2023-01-25' },
    { person: 'nz-second', office: PM, start: '2023-01-25', asOf: '2026-01-22' },
    { person: 'ba-one', office: SHARED, start: '2022-11-16' },
    { person: 'ba-two', office: SHARED, start: '2022-11-16' },
    { person: 'ly-here', office: 'LY/prime-minister', start: '2021-03-15', disputed: true },
    { person: 'hr-rough', office: 'HR/prime-minister', start: '2026' },
    { person: 'nz-second', office: 'AU/king', start: '2020-01-01', end: '2021-01-01' },
  ],
  vacancies: [
    {
      office: 'AU/king' as OfficeId,
      start: days('2021-01-01'),
      end: null,
      why: 'nobody was named',
      sources: ['a-source' as SourceId],
    },
  ],
});

interface Said {
  office?: string;
  start: string;
  end?: string | null;
  asOf?: string;
}
const base = (person: string, { office = PM, start, asOf = '2026-11-20' }: Said) => ({
  person: person as PersonId,
  office: office as OfficeId,
  start: days(start),
  asOf: day(asOf),
  item: 'Q7' as WikidataItem,
});
const begun = (person: string, said: Said): FactChange => ({
  ...base(person, said),
  kind: 'begun',
  end: said.end ? days(said.end) : null,
});
const ended = (person: string, said: Said & { end: string }): FactChange => ({
  ...base(person, said),
  kind: 'ended',
  end: days(said.end),
});
const confirmed = (person: string, said: Said): FactChange => ({ ...base(person, said), kind: 'confirmed' });

const layer = (origin: ChangeLayer['origin'], ...changes: FactChange[]): ChangeLayer => ({
  origin,
  changes,
  people: changes
    .filter(({ kind }) => kind === 'begun')
    .map(({ person }) => aPerson({ id: person, wikidata: 'Q7' })),
});
const wikidata = (...changes: FactChange[]) => layer('wikidata', ...changes);
const reader = (...changes: FactChange[]) => layer('reader', ...changes);

const written = ({ person, start, end, origin }: OfficeTerm) =>
  `${person.slice(3)} ${start.first}..${end?.first ?? ''} ${origin}`;
const holding = (facts: Gazetteer, office: string) =>
  (facts.termsByOffice.get(office as OfficeId) ?? []).map(written);

const FIRST = 'first 2017-10-26..2023-01-25 bundle';
const SECOND = 'second 2023-01-25.. bundle';
const third = begun('nz-third', { start: '2026-05-01' });

describe('one office after the changes', () => {
  it.each<[why: string, layers: ChangeLayer[], expected: string[], office?: string]>([
    ['no layer: the bundle', [], [FIRST, SECOND]],
    ['a refresh that found nothing new', [wikidata()], [FIRST, SECOND]],
    [
      'a beginning ends whoever was in office',
      [wikidata(third)],
      [FIRST, 'second 2023-01-25..2026-05-01 wikidata', 'third 2026-05-01.. wikidata'],
    ],
    [
      'an end before the next beginning is kept as it was found',
      [wikidata(ended('nz-second', { start: '2023-01-25', end: '2026-04-20' }), third)],
      [FIRST, 'second 2023-01-25..2026-04-20 wikidata', 'third 2026-05-01.. wikidata'],
    ],
    [
      'an end without a successor leaves the office empty',
      [wikidata(ended('nz-second', { start: '2023-01-25', end: '2026-04-20' }))],
      [FIRST, 'second 2023-01-25..2026-04-20 wikidata'],
    ],
    [
      'a confirmation changes freshness alone',
      [wikidata(confirmed('nz-second', { start: '2023-01-25' }))],
      [FIRST, 'second 2023-01-25.. wikidata'],
    ],
    [
      'a closed term is not confirmed as open',
      [wikidata(confirmed('nz-first', { start: '2017-10-26' }))],
      [FIRST, SECOND],
    ],
    [
      'two beginnings, in whichever order they are said',
      [wikidata(begun('nz-fourth', { start: '2026-06-01' }), third)],
      [
        FIRST,
        'second 2023-01-25..2026-05-01 wikidata',
        'third 2026-05-01..2026-06-01 wikidata',
        'fourth 2026-06-01.. wikidata',
      ],
    ],
    [
      'a refresh older than the bundle’s look at the office is overtaken',
      [wikidata(begun('nz-third', { start: '2025-05-01', asOf: '2025-06-01' }))],
      [FIRST, SECOND],
    ],
    [
      'the reader is never overtaken',
      [reader(ended('nz-second', { start: '2023-01-25', end: '2025-05-01', asOf: '2025-06-01' }))],
      [FIRST, 'second 2023-01-25..2025-05-01 reader'],
    ],
    [
      'the reader’s word stands above the refresh',
      [wikidata(third), reader(ended('nz-third', { start: '2026-05-01', end: '2026-11-01' }))],
      [FIRST, 'second 2023-01-25..2026-05-01 wikidata', 'third 2026-05-01..2026-11-01 reader'],
    ],
    [
      'the reader’s successor ends the refresh’s holder',
      [wikidata(third), reader(begun('nz-fourth', { start: '2026-11-01' }))],
      [
        FIRST,
        'second 2023-01-25..2026-05-01 wikidata',
        'third 2026-05-01..2026-11-01 reader',
        'fourth 2026-11-01.. reader',
      ],
    ],
    [
      'whoever was thought to have begun on that very day gives way',
      [wikidata(third), reader(begun('nz-fourth', { start: '2026-05-01' }))],
      [FIRST, 'second 2023-01-25..2026-05-01 wikidata', 'fourth 2026-05-01.. reader'],
    ],
    [
      'a refresh that dates the reader’s successor some days later makes no second term',
      [wikidata(third), reader(begun('nz-third', { start: '2026-04-28' }))],
      [FIRST, 'second 2023-01-25..2026-04-28 reader', 'third 2026-04-28.. reader'],
    ],
    [
      'a successor whom the reader named once is not in office for ever',
      [
        wikidata(begun('nz-third', { start: '2026-05-01', end: '2026-11-01' })),
        reader(begun('nz-third', { start: '2026-05-01', asOf: '2026-05-02' })),
      ],
      [FIRST, 'second 2023-01-25..2026-05-01 wikidata', 'third 2026-05-01..2026-11-01 reader'],
    ],
    [
      'the reader’s end holds, even if a refresh has since moved the beginning by days',
      [wikidata(third), reader(ended('nz-third', { start: '2026-04-28', end: '2026-11-01' }))],
      [FIRST, 'second 2023-01-25..2026-05-01 wikidata', 'third 2026-05-01..2026-11-01 reader'],
    ],
    [
      'an end of a term long ago is not the end of the same person’s newest',
      [reader(ended('nz-second', { start: '2017-01-01', end: '2018-01-01' }))],
      [FIRST, SECOND],
    ],
    [
      'somebody whose beginning is known to the year came before who began in it',
      [reader(begun('hr-next', { office: 'HR/prime-minister', start: '2026-05-01' }))],
      ['rough 2026-01-01..2026-05-01 reader', 'next 2026-05-01.. reader'],
      'HR/prime-minister',
    ],
    [
      'a word about somebody whom only a forgotten refresh knew changes nothing',
      [reader(ended('nz-third', { start: '2026-05-01', end: '2026-11-01' }))],
      [FIRST, SECOND],
    ],
    [
      'a known term that is said again is no second term',
      [wikidata(begun('nz-second', { start: '2023-02-01' }))],
      [FIRST, 'second 2023-02-01.. wikidata'],
    ],
    [
      'a shared office: a beginning ends nobody',
      [wikidata(begun('ba-three', { office: SHARED, start: '2026-05-01' }))],
      ['one 2022-11-16.. bundle', 'two 2022-11-16.. bundle', 'three 2026-05-01.. wikidata'],
      SHARED,
    ],
    [
      'rivals are left alone',
      [wikidata(begun('ly-there', { office: 'LY/prime-minister', start: '2026-05-01' }))],
      ['here 2021-03-15.. bundle', 'there 2026-05-01.. wikidata'],
      'LY/prime-minister',
    ],
    [
      'an office that the bundle does not know',
      [wikidata(begun('xx-one', { office: 'XX/president', start: '2026-05-01' }))],
      [],
      'XX/president',
    ],
  ])('%s', (_why, layers, expected, office = PM) => {
    expect(holding(resolveFacts(bundle, layers), office)).toEqual(expected);
  });
});

it('is the bundle itself while nothing is laid over it', () => {
  expect(resolveFacts(bundle, [wikidata(), reader()])).toBe(bundle);
});

it('never changes the bundle', () => {
  const before = holding(bundle, PM);
  holding(resolveFacts(bundle, [wikidata(third)]), PM);
  expect(holding(bundle, PM)).toEqual(before);
  expect(bundle.people.get('nz-third' as PersonId)).toBeUndefined();
});

describe('what hangs on the terms', () => {
  const facts = resolveFacts(bundle, [
    wikidata(third, begun('au-new', { office: 'AU/king', start: '2026-02-01' })),
  ]);
  const termsOf = (id: string) => (facts.termsByPerson.get(id as PersonId) ?? []).map(written);

  it('tells the terms of everybody whom it touches, with those it does not', () => {
    expect(termsOf('nz-second')).toEqual([
      'second 2020-01-01..2021-01-01 bundle',
      'second 2023-01-25..2026-05-01 wikidata',
    ]);
    expect(termsOf('nz-third')).toEqual(['third 2026-05-01.. wikidata']);
    expect(termsOf('ba-one')).toEqual(['one 2022-11-16.. bundle']);
  });

  it('names predecessor and successor across the layers', () => {
    const [, , newest] = facts.termsByOffice.get(PM as OfficeId) ?? [];
    expect(newest && predecessorOf(facts, newest)?.person).toBe('nz-second');
  });

  it('leads to the item that a change was read from, before the sources that were there', () => {
    const [, second] = facts.termsByOffice.get(PM as OfficeId) ?? [];
    expect(second?.sources.map((id) => facts.sources.get(id)?.url)).toEqual([
      'https://www.wikidata.org/wiki/Q7',
      'https://source.example/',
    ]);
  });

  it('ends a vacancy that somebody has filled', () => {
    expect(facts.vacanciesByOffice.get('AU/king' as OfficeId)?.[0]?.end).toEqual(days('2026-02-01'));
  });

  it('numbers newcomers after everybody else, for those who keep positions', () => {
    const ids = [...facts.people.keys()];
    expect(ids.map((_, at) => facts.people.idAt(at))).toEqual(ids);
    expect(ids.map((_, at) => facts.people.at(at).id)).toEqual(ids);
    expect(facts.people.size).toBe(bundle.people.size + 2);
  });

  it('lets linking find a newcomer by a surname that nobody bore before', () => {
    const readings = buildIndex(facts)
      .formsBeginning('THIRD')
      .flatMap((form) => form.senses);
    expect(readings).toContainEqual({ kind: 'surname', person: 'nz-third' });
    expect(buildIndex(bundle).formsBeginning('THIRD')).toEqual([]);
  });
});
