// What the card of an international body says, and whether everyone can use it.
// biome-ignore-all lint/suspicious/noThenProperty: a card's word for the article's day; no card is a promise.

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CardModel } from '@/lib/gazetteer/describe/card-model';
import { anOrganisationCard } from '../../builders';
import { axeViolations } from '../axe-violations';
import { type FramedCard, frameCard, ready, removeCard } from './framed-card';

let frame: HTMLElement;
let show: FramedCard['show'];
beforeEach(() => {
  ({ frame, show } = frameCard());
});
afterEach(() => removeCard(frame));

const members = ['JP', 'KE'].map((code) => ({ code: code as never, name: code }));
it.each<[why: string, card: CardModel, said: string[], unsaid: string[]]>([
  [
    'seat, beginning, leaders and members, then and now',
    anOrganisationCard(),
    [
      'Alliance of Nations',
      'SeatBrussels',
      'Began4 April 1949',
      'Jacinda Ardern',
      '1 memberJapan',
      'Bill English',
      '2 membersJapan, Kenya',
      'Facts: A source, as of 22 Jan 2026',
    ],
    ['No leader'],
  ],
  [
    'members that are the same are said once',
    anOrganisationCard({ membersThen: members, membersNow: members }),
    ['2 members'],
    ['as of 22 January 20262 members', '1 member'],
  ],
  [
    'no office leads it, and nothing has changed',
    anOrganisationCard({ isLed: false, then: [], now: [], membersThen: members, membersNow: members }),
    ['2 members'],
    ['No leader', 'Now'],
  ],
  [
    'nobody is known for certain',
    anOrganisationCard({ then: [], now: [], membersThen: [], membersNow: [] }),
    ['No leader known for certain on that day', 'No leader known now'],
    ['member'],
  ],
])('%s', (_why, card, said, unsaid) => {
  const text = show(ready(card));
  for (const words of said) expect(text).toContain(words);
  for (const words of unsaid) expect(text).not.toContain(words);
});

it('is found without a fault by assistive technology', async () => {
  show(ready(anOrganisationCard()));
  expect(await axeViolations(frame)).toEqual([]);
});
