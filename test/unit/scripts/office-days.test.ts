// Counting silence: what is neither held for certain nor on record as vacant is unknown.
import { expect, it } from 'vitest';
import type { OfficeId, SourceId } from '@/lib/gazetteer/model/types';
import { measureOffice } from '@/scripts/gazetteer/office-days';
import { anOffice, aTerm, day, days } from '../../builders';

const WINDOW = { from: day('2000-01-01'), to: day('2001-01-01') };
const held = (start: string, end: string | null) =>
  aTerm({ person: 'nz-a', office: 'NZ/prime-minister', start, end });
const vacant = (start: string, end: string | null) => ({
  office: 'NZ/prime-minister' as OfficeId,
  start: days(start),
  end: end === null ? null : days(end),
  why: 'nobody was named',
  sources: ['a-source' as SourceId],
});

it.each([
  ['nobody at all', [], [], null, null, 366, [['2000-01-01', '2001-01-01']]],
  ['one open term from before', [held('1999-01-01', null)], [], null, null, 366, []],
  [
    'a hole between two',
    [held('1999', '2000-03-01'), held('2000-04-01', null)],
    [],
    null,
    null,
    366,
    [['2000-03-01', '2000-04-01']],
  ],
  [
    'a hole on record as vacant',
    [held('1999', '2000-03-01'), held('2000-04-01', null)],
    [vacant('2000-03-01', '2000-04-01')],
    null,
    null,
    366,
    [],
  ],
  [
    'the days of an uncertain handover',
    [held('1999', '2000-03'), held('2000-03', null)],
    [],
    null,
    null,
    366,
    [['2000-03-01', '2000-03-31']],
  ],
  [
    'the end of a term that overlaps another does not open a hole',
    [held('1999', null), held('2000-02-01', '2000-03-01')],
    [],
    null,
    null,
    366,
    [],
  ],
  ['an office that began later', [held('2000-12-01', null)], [], '2000-12-01', null, 31, []],
  ['an office that was abolished', [held('1999', '2000-02-01')], [], null, '2000-02-01', 31, []],
  ['an office of another time', [], [], null, '1999-02-01', 0, []],
])('%s', (_why, terms, vacancies, from, to, count, unknown) => {
  const office = anOffice({
    id: 'NZ/prime-minister',
    from: from === null ? null : days(from),
    to: to === null ? null : days(to),
  });
  const measured = measureOffice({ office, terms, vacancies }, WINDOW);
  expect(measured.days).toBe(count);
  expect(measured.unknown.map((stretch) => [stretch.from, stretch.to])).toEqual(unknown);
});
