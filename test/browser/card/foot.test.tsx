// The foot of a card: where it comes from, in one line that opens, and where one can read on.
// biome-ignore-all lint/suspicious/noThenProperty: a card's word for the article's day; no card is a promise.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardModel } from '@/lib/gazetteer/describe/card-model';
import { aCountryCard, aLeaderCard, anOfficeLine, day } from '../../builders';
import { type FramedCard, frameCard, ready, removeCard } from './framed-card';

let frame: HTMLElement;
let show: FramedCard['show'];
beforeEach(() => {
  ({ frame, show } = frameCard());
});
afterEach(() => removeCard(frame));

const own = anOfficeLine({ origin: 'reader', asOf: day('2026-11-24'), sources: [] });

describe('what leads out of the card', () => {
  const links = () => [...frame.querySelectorAll('a')];

  it('opens in a tab of its own that does not learn where the reader was', () => {
    show(ready(aLeaderCard({ wikidata: 'Q7' })));
    const how = links().map(({ target, rel }) => [target, rel]);
    expect(how).toEqual(Array(3).fill(['_blank', 'noopener noreferrer']));
  });

  it('is Wikipedia and Wikidata where the gazetteer has an item', () => {
    show(ready(aLeaderCard({ wikidata: 'Q7' })));
    expect(
      links()
        .map(({ text, href }) => [text, href])
        .slice(1),
    ).toEqual([
      ['Wikipedia', 'https://www.wikidata.org/wiki/Special:GoToLinkedPage/enwiki/Q7'],
      ['Wikidata', 'https://www.wikidata.org/wiki/Q7'],
    ]);
  });

  it.each<[why: string, card: CardModel]>([
    ['somebody without one', aLeaderCard()],
    ['a country', aCountryCard()],
  ])('is not for %s', (_why, card) => {
    expect(show(ready(card))).not.toContain('Wikipedia');
  });
});

describe('the line of sources', () => {
  const june = { asOf: day('2026-06-03'), stale: false };
  const other = [{ title: 'Another', url: null }];

  it.each<[why: string, card: CardModel, said: string]>([
    ['one', aLeaderCard(), '1 source, as of 22 January 2026'],
    [
      'one, looked at on two days',
      aLeaderCard({ now: [anOfficeLine(june)], last: null }),
      '1 source, as of 22 Jan – 3 Jun 2026',
    ],
    [
      'two',
      aLeaderCard({ now: [anOfficeLine({ sources: other })], last: null }),
      '2 sources, as of 22 January 2026',
    ],
    ['those of the country’s facts, too', aCountryCard({ sources: other }), '2 sources, as of'],
    [
      'the reader’s own word is none, and its day not theirs',
      aLeaderCard({ now: [own], last: null }),
      '1 source, as of 22 January 2026',
    ],
    ['nothing but the reader’s word', aLeaderCard({ then: [own], last: null, terms: [own] }), 'Sources'],
  ])('%s', (_why, card, said) => {
    show(ready(card));
    expect(frame.querySelector('.sources summary')?.textContent.replace(/\s+/g, ' ')).toContain(said);
  });

  it('is not there where nothing is said', () => {
    show(ready(aLeaderCard({ then: [], now: [], last: null, terms: [] })));
    expect(frame.querySelector('.sources')).toBeNull();
  });

  it('opens', () => {
    show(ready(aLeaderCard()));
    expect(frame.querySelector('.sources a')?.checkVisibility()).toBe(false);
    frame.querySelector<HTMLElement>('.sources summary')?.click();
    expect(frame.querySelector('.sources a')?.checkVisibility()).toBe(true);
  });
});
