// What a card says and whether everyone can use it: its words, its parts for assistive technology, its flag.
// biome-ignore-all lint/suspicious/noThenProperty: a card's word for the article's day; no card is a promise.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardView } from '@/components/card/card';
import type { CardModel } from '@/lib/gazetteer/describe/card-model';
import { aCountryCard, aLeaderCard, anOfficeLine, day, days } from '../../builders';
import { axeViolations } from '../axe-violations';
import { type FramedCard, frameCard, ready, removeCard } from './framed-card';

let frame: HTMLElement;
let show: FramedCard['show'];
beforeEach(() => {
  ({ frame, show } = frameCard());
});
afterEach(() => removeCard(frame));

const open = anOfficeLine({ since: '2017-10-26' });
const stale = anOfficeLine({ asOf: day('2020-05-03'), stale: true });
const refreshed = anOfficeLine({
  origin: 'wikidata',
  asOf: day('2026-11-20'),
  sources: [{ title: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q7' }],
});
const own = anOfficeLine({ origin: 'reader', asOf: day('2026-11-24'), sources: [] });
const english = { id: 'nz-bill-english' as never, name: 'Bill English' };
const hipkins = { id: 'nz-chris-hipkins' as never, name: 'Chris Hipkins' };
const luxon = anOfficeLine({
  person: { id: 'nz-christopher-luxon' as never, name: 'Christopher Luxon' },
  since: '2023-11-27',
});
const realms = ['GB', 'NZ'].map((code) =>
  anOfficeLine({ office: 'Monarch', body: { code: code as never, name: code } }),
);

describe('a leader’s card', () => {
  it.each<[why: string, card: CardModel, said: string[], unsaid: string[]]>([
    [
      'has left since',
      aLeaderCard(),
      [
        'Then on 21 April 2022',
        'Prime Minister of New Zealand',
        'since 26 October 2017, left on 25 January 2023',
        'Former Prime Minister of New Zealand',
        'left on 25 January 2023, as of 22 January 2026',
      ],
      ['Still'],
    ],
    [
      'is still there',
      aLeaderCard({ then: [open], now: [open], last: null }),
      ['Still Prime Minister of New Zealand', 'as of 22 January 2026'],
      ['Former'],
    ],
    [
      'holds several offices still',
      aLeaderCard({ then: realms, now: realms, last: null }),
      ['Still in all of these offices'],
      [],
    ],
    [
      'no office on that day',
      aLeaderCard({ then: [], day: { days: days('2015-03'), assumed: false } }),
      ['Then in March 2015', 'No office known on that day', 'Later'],
      [],
    ],
    [
      'the article has no date',
      aLeaderCard({ day: { days: days('2026-11-23'), assumed: true } }),
      ['carries no date'],
      ['Then'],
    ],
    [
      'old knowledge',
      aLeaderCard({ now: [stale], last: null }),
      ['not confirmed since 3 May 2020'],
      ['2as of 3 May 2020'],
    ],
    [
      'what became of the office since, where that is certain',
      aLeaderCard({ since: 'left', leftOn: days('2023-01-25') }),
      ['Since then: left on 25 January 2023'],
      [],
    ],
    [
      'who holds the office now, and the day of leaving once',
      aLeaderCard({ since: 'left', leftOn: days('2023-01-25'), holderNow: luxon }),
      ['since 26 October 2017', 'Prime Minister nowChristopher Luxon1since 27 November 2023, as of'],
      ['since 26 October 2017, left'],
    ],
    [
      'the name as it is written at home',
      aLeaderCard({ ownNames: [{ lang: 'el', name: 'Αλέξης Τσίπρας' }], birthYear: 1974 }),
      ['Jacinda ArdernΑλέξης ΤσίπραςBorn in 1974'],
      [],
    ],
    [
      'the year of birth, and the ages that it leaves open',
      aLeaderCard({ birthYear: 1980 }),
      ['Born in 1980, then 41 or 42 years old'],
      [],
    ],
    ['nothing of it, where it is not', aLeaderCard({ since: 'unsaid' }), [], ['Since then']],
    [
      'who came before and after',
      aLeaderCard({ then: [anOfficeLine({ predecessor: english, successor: hipkins })] }),
      ['after Bill English, before Chris Hipkins'],
      [],
    ],
    [
      'who came before only',
      aLeaderCard({ then: [anOfficeLine({ predecessor: english })] }),
      ['after Bill English'],
      ['before'],
    ],
    [
      'a number for each combination of sources and day, spelt out at the foot',
      aLeaderCard({ then: [open], now: [stale], last: null, terms: [open, stale] }),
      ['New Zealand1since', 'New Zealand2not', '1A source, as of 22 Jan 2026', '2A source, as of 3 May 2020'],
      [],
    ],
    [
      'every term in words, once there are several',
      aLeaderCard({ terms: [open, stale] }),
      ['All 2 terms of office'],
      [],
    ],
    [
      'a claim that others dispute says whose it is',
      aLeaderCard({ then: [anOfficeLine({ disputed: true, note: 'recognised by the House in Tobruk' })] }),
      ['recognised by the House in Tobruk'],
      ['terms of office'],
    ],
    [
      'acting, and disputed',
      aLeaderCard({ then: [anOfficeLine({ acting: true, disputed: true })] }),
      ['acting', 'disputed'],
      [],
    ],
    [
      'nothing but what was shipped: one word for all of it',
      aLeaderCard(),
      ['Sources, bundled with Sidelight'],
      ['Bundled:', 'Refreshed:', 'by you'],
    ],
    [
      'a line refreshed from Wikidata says so beside those that were shipped',
      aLeaderCard({ now: [refreshed], last: null }),
      ['1Bundled: A source, as of 22 Jan 2026', '2Refreshed: Wikidata, as of 20 Nov 2026'],
      ['bundled with Sidelight', 'by you'],
    ],
    [
      'a line that the reader made is marked where it stands and at the foot',
      aLeaderCard({ now: [own], last: null }),
      ['New Zealandby you2as of', '2Your correction, 24 Nov 2026'],
      [],
    ],
    [
      'a line that the reader corrected keeps the sources of the rest',
      aLeaderCard({ now: [{ ...own, sources: open.sources }], last: null }),
      ['2Your correction, 24 Nov 2026; before that: A source'],
      ['A source, as of 24 Nov'],
    ],
    [
      'nothing but a name',
      aLeaderCard({ then: [], now: [], last: null, terms: [] }),
      ['No office known now'],
      ['Later', 'Before'],
    ],
  ])('%s', (_why, card, said, unsaid) => {
    const text = show(ready(card));
    for (const words of said) expect(text).toContain(words);
    for (const words of unsaid) expect(text).not.toContain(words);
  });
});

it.each<[why: string, view: CardView]>([
  ['a leader', ready(aLeaderCard())],
  ['a country', ready(aCountryCard())],
  ['old knowledge', ready(aLeaderCard({ now: [stale], last: null }))],
  ['an outline and all that opens', ready(aCountryCard({ outline: 'M1 1l9 9 3-4z', note: 'A note.' }))],
  ['still looking', { at: 'loading', name: 'Jacinda Ardern' }],
  ['nothing known', { at: 'unknown', name: 'Jacinda Ardern' }],
  ['no answer', { at: 'failed', name: 'Jacinda Ardern' }],
])('%s: nothing that axe objects to', async (_why, view) => {
  show(view);
  expect(await axeViolations(frame)).toEqual([]);
  show(view, 'New Zealand');
  for (const details of frame.querySelectorAll('details')) details.open = true;
  expect(await axeViolations(frame)).toEqual([]);
});

describe('the flag', () => {
  const FLAG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>';

  it('is drawn from its markup and hidden from the ear', () => {
    show(ready(aLeaderCard(), { NZ: FLAG }));
    const flag = frame.querySelector('.flag');
    expect(flag?.querySelector('path')).toBeInstanceOf(SVGPathElement);
    expect(flag?.getAttribute('aria-hidden')).toBe('true');
  });

  it.each([
    ['there is none', {}],
    ['its markup is broken', { NZ: '<svg' }],
  ])('leaves the name alone when %s', (_why, flags) => {
    expect(show(ready(aLeaderCard(), flags))).toContain('Jacinda Ardern');
    expect(frame.querySelector('.title > .flag > svg')).toBeNull();
  });
});

it.each([
  ['is drawn where there is one', 'M1 1l9 9 3-4z', 1],
  ['leaves no hole where there is none', null, 0],
])('the outline %s', (_why, outline, count) => {
  show(ready(aCountryCard({ outline })));
  expect(frame.querySelectorAll('.outline path')).toHaveLength(count);
});
