// The sentence at the top, the lines of the list and their copy: what is certain in plain words, nothing else.
// biome-ignore-all lint/suspicious/noThenProperty: a cast's word for the article's day; nothing here is a promise.
import { describe, expect, it } from 'vitest';
import { agoInWords } from '@/components/cast/ago';
import { castAsText } from '@/components/cast/cast-as-text';
import {
  changeInWords,
  changesOf,
  leadershipInWords,
  otherwiseInWords,
  sinceInWords,
} from '@/components/cast/cast-words';
import { sinceSentence } from '@/components/cast/since-words';
import { aCast, aCastCountry, aCastOrganisation, aCastPerson, anOfficeLine, day, days } from '../../builders';
import { englishWords } from '../../words';

describe('how long ago', () => {
  it.each([
    ['today', '2026-11-30', '2026-11-30', null],
    ['a day that has not come', '2026-12-02', '2026-11-30', null],
    ['yesterday is one day', '2026-11-29', '2026-11-30', '1 day ago'],
    ['two months in days', '2026-10-02', '2026-11-30', '59 days ago'],
    ['whole months only', '2026-08-31', '2026-11-30', '2 months ago'],
    ['months up to two years', '2024-12-01', '2026-11-30', '23 months ago'],
    ['whole years only', '2022-12-01', '2026-11-30', '3 years ago'],
    ['known to the year: the least that is certain', '2022', '2026-11-30', '3 years ago'],
    ['29 February', '2024-02-29', '2028-02-28', '3 years ago'],
  ])('%s', (_why, published, today, expected) => {
    expect(agoInWords(days(published), day(today), englishWords)).toBe(expected);
  });
});

describe('the sentence', () => {
  const left = (count: number) => Array.from({ length: count }, () => aCastPerson());
  it.each([
    [
      'one of one',
      { known: 1, left: left(1), isComplete: true },
      'The leader named here who was in office then has left it since:',
    ],
    [
      'one of three',
      { known: 3, left: left(1), isComplete: true },
      '1 of the 3 leaders named here who were in office then has left it since:',
    ],
    [
      'two of three',
      { known: 3, left: left(2), isComplete: true },
      'Of the 3 leaders named here who were in office then, 2 have left it since:',
    ],
    [
      'all of three',
      { known: 3, left: left(3), isComplete: true },
      'All 3 leaders named here who were in office then have left it since:',
    ],
    [
      'none of one',
      { known: 1, left: [], isComplete: true },
      'The leader named here who was in office then still is.',
    ],
    [
      'none of three',
      { known: 3, left: [], isComplete: true },
      'All 3 leaders named here who were in office then still are.',
    ],
    [
      'some, and of others nobody knows',
      { known: 2, left: left(2), isComplete: false },
      '2 of the leaders named here have left since the office held then:',
    ],
    ['none, and of others nobody knows: nothing', { known: 2, left: [], isComplete: false }, null],
  ])('%s', (_why, summary, expected) => {
    expect(sinceSentence(summary, englishWords)).toBe(expected);
  });
});

describe('a person', () => {
  const president = anOfficeLine({ office: 'President', since: '2024-01-01' });
  it.each([
    ['left', aCastPerson(), 'left on 25 January 2023'],
    [
      'left for another office',
      aCastPerson({ since: 'other-office', now: president }),
      'left on 25 January 2023; now President of New Zealand',
    ],
    ['still there', aCastPerson({ since: 'still' }), 'still in office'],
    ['left and came back', aCastPerson({ since: 'again' }), 'left, and in the same office again'],
    ['nothing is certain', aCastPerson({ since: 'unsaid' }), null],
  ])('%s', (_why, person, expected) => {
    expect(sinceInWords(person, englishWords)).toBe(expected);
  });

  it.each([
    ['in office now, not then', aCastPerson({ then: null, now: president }), 'now President of New Zealand'],
    [
      'acting now',
      aCastPerson({ then: null, now: { ...president, acting: true } }),
      'now President of New Zealand (acting)',
    ],
    [
      'out of office on both days',
      aCastPerson({ then: null }),
      'was Prime Minister of New Zealand, left on 25 January 2023',
    ],
    ['of whom nothing is known', aCastPerson({ then: null, last: null }), null],
    ['in office then: said above', aCastPerson(), null],
  ])('%s', (_why, person, expected) => {
    expect(otherwiseInWords(person, englishWords)).toBe(expected);
  });
});

describe('a country', () => {
  const [THEN, NOW] = ['Then: Jacinda Ardern (Prime Minister)', 'Now: Christopher Luxon (Prime Minister)'];
  it.each([
    ['others lead it', aCastCountry(), [THEN, NOW]],
    [
      'the same lead it',
      aCastCountry({ isLedAsThen: true }),
      ['Then and now: Jacinda Ardern (Prime Minister)'],
    ],
    ['today is not certain', aCastCountry({ isLedAsThen: null }), [THEN]],
    ['the day is not certain', aCastCountry({ then: [], isLedAsThen: null }), [NOW]],
    ['it is gone', aCastCountry({ until: day('1991-12-26'), isLedAsThen: null }), [THEN]],
    ['nothing is known', aCastCountry({ then: [], now: [], isLedAsThen: null }), []],
    [
      'a claim is called one',
      aCastCountry({ then: [anOfficeLine({ disputed: true })], isLedAsThen: null }),
      ['Then: Jacinda Ardern (Prime Minister, disputed)'],
    ],
  ])('%s', (_why, country, expected) => {
    expect(leadershipInWords(country, englishWords)).toEqual(expected);
  });
});

describe('only what has changed', () => {
  const [abe, monarch] = [anOfficeLine(), anOfficeLine({ office: 'Monarch' })];
  it.each([
    ['who stays says nothing', [monarch, abe], [monarch], [abe], []],
    ['in another office now', [abe], [monarch], [abe], [monarch]],
    ['nobody stays', [abe], [], [abe], []],
  ])('%s', (_why, then, now, left, came) => {
    const changed = changesOf(aCastCountry({ then, now, isLedAsThen: false }));
    expect([changed.then, changed.now]).toEqual([left, came]);
  });
});

describe('an international body', () => {
  const [THEN, NOW] = ['Then: Jacinda Ardern (Secretary General)', 'Now: Bill English (Secretary General)'];
  it.each([
    ['another leads it', aCastOrganisation(), [THEN, NOW]],
    ['the day is not certain', aCastOrganisation({ then: [], isLedAsThen: null }), [NOW]],
    ['nobody leads it', aCastOrganisation({ then: [], now: [], isLedAsThen: null }), []],
  ])('%s', (_why, body, expected) => {
    expect(leadershipInWords(body, englishWords)).toEqual(expected);
  });
});

describe('a page that was read again', () => {
  const [one, three] = [aCast({ people: [] }), aCast({ organisations: [aCastOrganisation()] })];
  it.each([
    ['more names', one, three, 'The list has 3 names now.'],
    ['fewer', three, one, 'The list has one name now.'],
    ['as many', three, three, null],
  ])('%s', (_why, before, after, expected) => {
    expect(changeInWords(before, after, englishWords)).toBe(expected);
  });
});

describe('a copy', () => {
  const head = { title: 'A [story] of *two*\nlands', url: 'https://news.example/a_(b) c' };
  it('as text', () => {
    expect(castAsText(aCast(), { ...head, title: 'A story' }, { words: englishWords, markdown: false })).toBe(
      [
        'A story',
        'https://news.example/a_(b) c',
        '',
        'Published on 21 April 2022, 4 years ago.',
        '',
        'Leaders',
        '- Jacinda Ardern: Prime Minister of New Zealand; left on 25 January 2023',
        '',
        'Countries',
        '- New Zealand: Then: Jacinda Ardern (Prime Minister); Now: Christopher Luxon (Prime Minister)',
        '',
      ].join('\n'),
    );
  });

  it('with the bodies last, and their full names', () => {
    const cast = aCast({ people: [], countries: [], organisations: [aCastOrganisation()] });
    const [, , ...bodies] = castAsText(cast, head, { words: englishWords, markdown: true })
      .trimEnd()
      .split('\n\n');
    expect(bodies).toEqual([
      '## International bodies\n- **Alliance**: Alliance of Nations; Then: Jacinda Ardern (Secretary General); Now: Bill English (Secretary General)',
    ]);
  });

  it('as Markdown, in which no title can make marks or end a link', () => {
    const [title] = castAsText(aCast(), head, { words: englishWords, markdown: true }).split('\n');
    expect(title).toBe('# [A \\[story\\] of \\*two\\* lands](https://news.example/a_%28b%29%20c)');
  });

  it('leaves out what is empty', () => {
    const nobody = aCast({ people: [], countries: [], published: null });
    expect(castAsText(nobody, head, { words: englishWords, markdown: false })).toBe(
      'A [story] of *two* lands\nhttps://news.example/a_(b) c\n',
    );
  });
});
