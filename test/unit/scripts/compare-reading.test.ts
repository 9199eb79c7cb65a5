// A second reader's list against data/: every difference is named, and nothing that agrees.
import { describe, expect, it } from 'vitest';
import { compareReading } from '@/scripts/gazetteer/compare-reading';
import { parseReading } from '@/scripts/gazetteer/reading';
import { aGazetteer } from '../../builders';

const gazetteer = aGazetteer({
  people: [
    { id: 'nz-jenny-shipley' },
    { id: 'nz-helen-clark' },
    { id: 'ua-volodymyr-zelenskyy', shortForms: ['Zelensky'] },
  ],
  terms: [
    { person: 'nz-jenny-shipley', office: 'NZ/prime-minister', start: '1997-12-08', end: '1999-12-05' },
    {
      person: 'nz-jenny-shipley',
      office: 'NZ/deputy-prime-minister',
      start: '1996-12-16',
      end: '1997-12-08',
    },
    { person: 'nz-helen-clark', office: 'NZ/prime-minister', start: '1999-12-05', end: '2008-11-19' },
    { person: 'nz-robert-muldoon', office: 'NZ/prime-minister', start: '1975-12-12', end: '1984-07-26' },
    { person: 'ua-volodymyr-zelenskyy', office: 'UA/president', start: '2019-05' },
  ],
});

const SHIPLEY = 'NZ | head-of-government | Jenny Shipley | 1997-12-08 | 1999-12-05';
const CLARK = 'NZ | head-of-government | Helen Clark | 1999-12-05 | 2008-11-19';

function differences(...lines: string[]) {
  const { terms, problems } = parseReading('reading.txt', lines.join('\n'));
  expect(problems).toEqual([]);
  return compareReading(gazetteer, terms).map(({ message }) => message);
}

describe('names', () => {
  it.each([
    ['nothing where both agree', [SHIPLEY, CLARK], []],
    ['nothing for a year that covers the day', [SHIPLEY, CLARK.replace('2008-11-19', '2008')], []],
    [
      'a day that differs',
      [SHIPLEY, CLARK.replace('11-19', '11-21')],
      ['NZ/prime-minister Helen Clark: end 2008-11-19 in data/, read as 2008-11-21 (2 days apart)'],
    ],
    [
      'a term that only one holds open',
      [SHIPLEY, CLARK.replace('2008-11-19', '-')],
      ['NZ/prime-minister Helen Clark: end 2008-11-19 in data/, read as open (one is open)'],
    ],
    [
      'a holder that data/ lacks',
      [SHIPLEY, CLARK, 'NZ | head-of-government | John Key | 2008-11-19 | 2016-12-12'],
      ['data/ lacks John Key, head-of-government, 2008-11-19 to 2016-12-12'],
    ],
    [
      'a holder that was not read, but none from before 1990',
      [SHIPLEY],
      ['not read: NZ/prime-minister nz-helen-clark 1999-12-05 to 2008-11-19'],
    ],
    [
      'one person in whom two were read, though their days agree',
      [
        SHIPLEY.replace('Jenny', 'Ann'),
        CLARK,
        'NZ | deputy-prime-minister | Jenny Shipley | 1996-12-16 | 1997-12-08',
      ],
      ['nz-jenny-shipley was read as two people: Ann Shipley, Jenny Shipley'],
    ],
    [
      'nothing for a name and its shorter form',
      [SHIPLEY, CLARK, 'NZ | deputy-prime-minister | Shipley | 1996-12-16 | 1997-12-08'],
      [],
    ],
    [
      'what data/ does not know to the day; another spelling is the same person',
      ['UA | head-of-state | Zelensky | 2019-05-20 | -'],
      ['not to the day: UA/president ua-volodymyr-zelenskyy 2019-05-01..2019-05-31 to open'],
    ],
  ])('%s', (_why, lines, expected) => {
    expect(differences(...lines)).toEqual(expected);
  });
});

describe('a reading that cannot be read', () => {
  it.each([
    ['too few fields', 'NZ | head-of-government | Helen Clark', 'has 3 fields, not 5'],
    ['no date', CLARK.replace('1999-12-05', 'soon'), 'not a date: soon'],
    ['no end', CLARK.replace('2008-11-19', ''), 'not a date: '],
  ])('%s', (_why, text, message) => {
    const { terms, problems } = parseReading('reading.txt', `# a comment\n\n${text}`);
    expect(terms).toEqual([]);
    expect(problems).toEqual([{ file: 'reading.txt', line: 3, message }]);
  });
});
