// What one reads of a usual card is in sight: who it is, then and now, in a window of 900 px, of which a card takes 60 %.
// biome-ignore-all lint/suspicious/noThenProperty: a card's word for the article's day; no card is a promise.
import { afterEach, expect, it } from 'vitest';
import cardCss from '@/components/card/styles/card.css?inline';
import factsCss from '@/components/card/styles/country-facts.css?inline';
import timelineCss from '@/components/card/styles/office-timeline.css?inline';
import notesCss from '@/components/card/styles/source-notes.css?inline';
import waysCss from '@/components/card/styles/ways.css?inline';
import frameCss from '@/components/card-frame/frame.css?inline';
import themeCss from '@/components/theme.css?inline';
import type { CardModel } from '@/lib/gazetteer/describe/card-model';
import { aCountryCard, aLeaderCard, anOfficeLine, days } from '../../builders';
import { frameCard, ready, removeCard } from './framed-card';

const CSS = [themeCss, cardCss, frameCss, factsCss, timelineCss, notesCss, waysCss];
const MOST_PX = 540;

const english = { id: 'nz-bill-english' as never, name: 'Bill English' };
const held = anOfficeLine({ until: '2023-01-25', predecessor: english, successor: english });
const heads = ['Monarch', 'Governor-General', 'Prime Minister'];
const then = heads.map((office) => anOfficeLine({ office, until: '2023-01-25' }));
const now = heads.map((office) => anOfficeLine({ office, since: '2023-11-27' }));

const known = { wikidata: 'Q7', birthYear: 1980, holderNow: anOfficeLine({ since: '2023-11-27' }) };
const minister = anOfficeLine({ office: 'Foreign Minister' });
const full = {
  then: then.slice(1),
  now: now.slice(1),
  foreignThen: [minister],
  foreignNow: [minister],
  joined: [{ organisation: { code: 'NATO' as never, name: 'NATO' }, since: days('2023-04-04'), until: null }],
  ownNames: [{ lang: 'el', name: 'Ελλάδα' }],
  zone: 'Europe/Athens',
  outline: 'M0 0',
};

let frame: HTMLElement | null = null;
afterEach(() => frame && removeCard(frame));

it.each<[why: string, card: CardModel]>([
  ['a leader who has left', aLeaderCard({ ...known, then: [held], last: held })],
  ['a leader of two offices', aLeaderCard({ then: then.slice(1), now: now.slice(1), last: null })],
  ['a country with one head', aCountryCard({ then: then.slice(2), now: now.slice(2), outline: 'M0 0' })],
  ['a country with two', aCountryCard({ then: then.slice(1), now: now.slice(1), outline: 'M0 0' })],
  ['a country with three', aCountryCard({ then, now, outline: 'M0 0' })],
  ['a country with two, their ministers, and what it has joined', aCountryCard(full)],
])('%s', (_why, card) => {
  const framed = frameCard(CSS);
  ({ frame } = framed);
  framed.show(ready(card), 'Jacinda Ardern');
  const top = frame.getBoundingClientRect().top;
  const last = [...frame.querySelectorAll('.moment')].at(-1)!;
  expect(last.getBoundingClientRect().bottom - top).toBeLessThan(MOST_PX);
});

const since2021 = (office: string) => anOfficeLine({ office, since: '2021-01-20', until: '2025-01-20' });
const since2025 = (office: string) => anOfficeLine({ office, since: '2025-01-20' });

it.each<[why: string, offices: string[], last: string]>([
  ['all of a country with one head, to the last button', ['President'], '.foot'],
  ['of a country with two, also what opens for more', ['Emperor', 'Prime Minister'], '.more'],
])('%s: foreign ministers included', (_why, offices, last) => {
  const framed = frameCard(CSS);
  ({ frame } = framed);
  const parts = { then: offices.map(since2021), now: offices.map(since2025), foreignThen: [minister] };
  framed.show(ready(aCountryCard({ ...parts, foreignNow: [minister], zone: 'Asia/Tokyo', outline: 'M0 0' })));
  const { bottom } = frame.querySelector(last)!.getBoundingClientRect();
  expect(bottom - frame.getBoundingClientRect().top).toBeLessThan(MOST_PX);
});
