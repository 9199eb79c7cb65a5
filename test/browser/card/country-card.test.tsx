// What a country's card says: facts, who led it, what it belonged to, then and since; what is long opens.
// biome-ignore-all lint/suspicious/noThenProperty: a card's word for the article's day; no card is a promise.

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CardModel } from '@/lib/gazetteer/describe/card-model';
import { aCountryCard, anOfficeLine, day, days } from '../../builders';
import { type FramedCard, frameCard, ready, removeCard } from './framed-card';

let frame: HTMLElement;
let show: FramedCard['show'];
beforeEach(() => {
  ({ frame, show } = frameCard());
});
afterEach(() => removeCard(frame));

const open = anOfficeLine({ since: '2017-10-26' });
const stale = anOfficeLine({ asOf: day('2020-05-03'), stale: true });
const english = { id: 'nz-bill-english' as never, name: 'Bill English' };
const hipkins = { id: 'nz-chris-hipkins' as never, name: 'Chris Hipkins' };
const UN = { code: 'UN' as never, name: 'United Nations' };
const PACT = { code: 'PACT' as never, name: 'A pact' };
const named = (names: string) => names.split('').map((name) => ({ code: name as never, name }));

it.each<[why: string, card: CardModel, said: string[], unsaid: string[]]>([
  [
    'facts and leaders',
    aCountryCard(),
    [
      'Wellington',
      '5.16 million (2024)',
      'Jacinda Ardern Prime Minister',
      'Christopher Luxon',
      'Facts: A source, as of 22 Jan 2026',
    ],
    [],
  ],
  [
    'what opens for more',
    aCountryCard({
      neighbours: [{ code: 'AU' as never, name: 'Australia' }],
      memberships: [
        { organisation: UN, since: days('1945-10-24'), until: null },
        { organisation: PACT, since: days('1951'), until: days('2024') },
      ],
    }),
    [
      'LanguagesEnglish, Māori',
      'Area268,838 km²',
      'NeighboursAustralia',
      'Then member ofUnited Nations (1945), A pact (1951)',
    ],
    [],
  ],
  [
    'the day of what is known now is said once',
    aCountryCard({ then: [open], now: [anOfficeLine({ office: 'Monarch' }), open] }),
    [
      'Now as of 22 January 2026Jacinda Ardern Monarch1since 26 October 2017',
      'Jacinda Ardern Prime Minister1More facts',
    ],
    ['2017, as of', 'Minister1as of'],
  ],
  [
    'or by each, where the days differ, or one is old',
    aCountryCard({ now: [open, stale] }),
    ['NowJacinda Ardern Prime Minister1as of 22 January 2026', 'not confirmed since 3 May 2020'],
    ['Now as of'],
  ],
  [
    'many neighbours: those behind the first few open',
    aCountryCard({ neighbours: named('ABCDEFGHIJ') }),
    ['A, B, C, D, E, Fand 4 moreG, H, I, J'],
    [],
  ],
  [
    'one more than a few is not hidden',
    aCountryCard({ neighbours: named('ABCDEFG') }),
    ['E, F, G'],
    ['more:'],
  ],
  [
    'what it has joined and left since',
    aCountryCard({
      joined: [{ organisation: UN, since: days('2023-04-04'), until: null }],
      left: [{ organisation: PACT, since: days('1951'), until: days('2024') }],
    }),
    ['Joined since: United Nations (4 April 2023)', 'Left since: A pact (2024)'],
    [],
  ],
  [
    'foreign ministers then and now, by name and office alone',
    aCountryCard({
      foreignThen: [anOfficeLine({ office: 'Foreign Minister', person: english })],
      foreignNow: [anOfficeLine({ office: 'Foreign Secretary', person: hipkins, asOf: day('2025-12-31') })],
    }),
    ['Bill English Foreign Minister1Now', 'Chris Hipkins Foreign Secretary2as of 31 December 2025'],
    ['Foreign Minister1since'],
  ],
  [
    'its name in its own script, and a state that stood there before',
    aCountryCard({
      ownNames: [{ lang: 'el', name: 'Ελλάδα' }],
      formerStates: [{ code: 'SU' as never, name: 'Soviet Union' }],
    }),
    ['New ZealandΕλλάδα', 'Formerly hereSoviet Union'],
    [],
  ],
  [
    'another name on that day, and a status that some contest',
    aCountryCard({ nameThen: 'Zaire', note: 'Some see it otherwise.' }),
    ['called Zaire on that day', 'Some see it otherwise.'],
    [],
  ],
  [
    'an office that nobody held',
    aCountryCard({
      then: [],
      vacant: [
        { office: 'President', why: 'after the coup of 12 April', asOf: day('1999-01-01'), sources: [] },
      ],
    }),
    ['President: vacant', 'after the coup of 12 April'],
    ['No leader known for certain'],
  ],
  [
    'a state that is gone has no now',
    aCountryCard({ existed: { from: day('1922-12-30'), to: day('1991-12-26') }, now: [] }),
    ['Ended26 December 1991'],
    ['Now'],
  ],
  [
    'nothing certain',
    aCountryCard({ then: [], now: [], population: null }),
    ['No leader known for certain on that day', 'No leader known now'],
    ['Population'],
  ],
])('%s', (_why, card, said, unsaid) => {
  const text = show(ready(card));
  for (const words of said) expect(text).toContain(words);
  for (const words of unsaid) expect(text).not.toContain(words);
});

it.each([
  ['the article’s own word, beside that of the land', 'Neuseeland', true],
  ['not twice, where it is the land’s', 'Aotearoa', false],
])('%s', (_why, calledHere, told) => {
  const view = ready(aCountryCard({ ownNames: [{ lang: 'mi', name: 'Aotearoa' }] }));
  const text = show({ ...view, calledHere } as typeof view);
  expect(text.includes('In this article')).toBe(told);
  expect(text.split(calledHere)).toHaveLength(2);
});
