// Every surface of ours with what it shows most of, its content in Greek: cards, popup, reader, options.
// biome-ignore-all lint/suspicious/noThenProperty: a card's word for the article's day; no card is a promise.
import type { ComponentChild } from 'preact';
import type { CardView } from '@/components/card/card';
import castCss from '@/components/cast/cast.css?inline';
import keysCss from '@/components/keys/keys.css?inline';
import { Options } from '@/components/options/options';
import optionsCss from '@/components/options/options.css?inline';
import { Panel, type PanelProps } from '@/components/panel/panel';
import panelCss from '@/components/panel/panel.css?inline';
import quotesCss from '@/components/quotes/quotes.css?inline';
import { Reader, type ReaderProps } from '@/components/reader/reader';
import type { ReaderArticle } from '@/components/reader/shelf';
import readerCss from '@/components/reader/styles/reader.css?inline';
import removalsCss from '@/components/reader/styles/removals-list.css?inline';
import scriptsCss from '@/components/reader/styles/scripts.css?inline';
import textCss from '@/components/reader/styles/text.css?inline';
import themesCss from '@/components/reader/styles/themes.css?inline';
import toolsCss from '@/components/reader/styles/tools.css?inline';
import type { CardModel } from '@/lib/gazetteer/describe/card-model';
import { DEFAULT_READER_SETTINGS } from '@/lib/settings/reader-settings';
import {
  aCast,
  aCastCountry,
  aCastOrganisation,
  aCastPerson,
  aCountryCard,
  aLeaderCard,
  anOfficeLine,
  aSummary,
  day,
  days,
} from '../../builders';
import { aPlayer } from '../reader/drawn-reader';
import { BACKUP_PAGES } from './backup-pages';
import { libraryPages } from './library-pages';
import { SECTIONS } from './options-sections';
import { popupPages } from './popup-pages';
import { inGreek, withGreekContent } from './pseudo-words';
import { QUOTE_STATES, QUOTES_IN_GREEK } from './shown-quotes';

const nothing = () => undefined;
const LEAGUE = { code: 'LEAGUE' as never, name: 'League' };
const NL = { code: 'NL' as never, name: 'Netherlands' };

const lines = [
  anOfficeLine({ until: '2023-01-25', predecessor: { id: 'nz-a' as never, name: 'A B' }, acting: true }),
  anOfficeLine({ office: 'Minister', since: '1994', until: '1996..1997', disputed: true, note: 'A note' }),
  anOfficeLine({ office: 'Envoy', since: '..2001-02-03', origin: 'wikidata', stale: true }),
  anOfficeLine({ office: 'Chair', origin: 'reader', body: NL }),
  anOfficeLine({ office: 'Chair of Chairs', origin: 'reader', sources: [], body: NL }),
];
const OPEN = lines.slice(2);
const LEADER = aLeaderCard({ then: lines, now: OPEN, terms: lines, last: null, birthYear: 1980 });
const COUNTRY = aCountryCard({
  longName: 'Realm of New Zealand',
  nameThen: 'Old Zealand',
  neighbours: 'AU FR ID JP KR MY PG PH SG US'.split(' ').map((code) => ({ code: code as never, name: code })),
  memberships: [{ organisation: LEAGUE, since: days('1991'), until: null }],
  joined: [{ organisation: LEAGUE, since: days('2023-04-04'), until: null }],
  left: [{ organisation: LEAGUE, since: days('1991'), until: days('2024') }],
  zone: 'Europe/Athens',
  existed: { from: day('1907-09-26'), to: null },
  outline: 'M0 0',
  vacant: [{ office: 'Speaker', why: 'Nobody stood', asOf: day('2026-01-22'), sources: [] }],
});

const SAID = { words: 'Α', type: 'leader', isChosen: true } as const;
const card = (model: CardModel): CardView => ({
  at: 'ready',
  described: { card: withGreekContent(model), flags: {} },
  because: null,
  calledHere: 'Α',
  doubt: withGreekContent({ ...SAID, candidates: [{ id: 'Α' as never, name: 'A', line: anOfficeLine() }] }),
  wikipedia: withGreekContent(aSummary({ lang: 'el' })),
  clippings: 2,
});

/** Each state of the card that has words of its own. */
export const CARDS: readonly (readonly [why: string, view: CardView])[] = [
  ['a leader', card(LEADER)],
  ['a name that means nobody', { at: 'nobody', name: 'Α' }],
  ['a leader of whom nothing is known on that day', card({ ...LEADER, then: [], now: [] })],
  ['a country', card(COUNTRY)],
  ['a country without a date', card({ ...COUNTRY, day: { ...COUNTRY.day, assumed: true }, now: [] })],
  ['a name that is unknown', { at: 'unknown', name: inGreek('Name') }],
];

const PEOPLE = [
  aCastPerson({ since: 'left' }),
  aCastPerson({ since: 'other-office', now: lines[1]! }),
  aCastPerson({ since: 'still' }),
  aCastPerson({ since: 'again' }),
  aCastPerson({ then: null, now: lines[0]!, since: 'unsaid' }),
  aCastPerson({ then: null, now: null, since: 'unsaid' }),
].map((person, at) => ({ ...person, id: `nz-${at}` as never }));
const COUNTRIES = [
  aCastCountry({ nameThen: 'Old Zealand' }),
  aCastCountry({ code: 'JP' as never, isLedAsThen: true }),
  aCastCountry({ code: 'FR' as never, then: [] }),
  aCastCountry({ code: 'SU' as never, until: day('1991-12-26') }),
];
const CAST = withGreekContent(
  aCast({ people: PEOPLE, countries: COUNTRIES, organisations: [aCastOrganisation()] }),
);
/** In how many articles each is named. */
const SAVED = new Map([
  ['nz-0' as never, 1],
  ['JP' as never, 1200],
]);
const PANEL: PanelProps = {
  state: {
    at: 'cast',
    article: {
      title: inGreek('A story'),
      lang: 'el',
      dir: 'ltr',
      url: 'https://news.example/a',
      published: days('2022-04-21'),
      named: [],
      settled: [{ words: 'Α', name: 'Β' }],
    },
    cast: CAST,
    saved: SAVED,
    region: { view: { x: 0, y: 0, width: 10, height: 5 }, land: 'M0 0', named: [] },
  },
  said: '',
  onReveal: nothing,
  onGoBack: nothing,
  onCopy: nothing,
  onUnsettle: nothing,
};

const body = () => {
  const made = document.createElement('div');
  made.innerHTML = `<h2 id="a">Α</h2><p>${'αβγδ '.repeat(60)}</p>`;
  return made;
};
const aReading = (over: Partial<ReaderArticle>): ReaderArticle => ({
  url: 'https://news.example/a-story',
  title: inGreek('A story'),
  form: 'gallery',
  byline: inGreek('Ann Lee'),
  siteName: inGreek('News'),
  lang: 'en',
  dir: 'ltr',
  writingMode: 'horizontal-tb',
  published: days('2022-04'),
  minutes: 4.2,
  countries: ['NZ', 'DD', 'SU'] as never[],
  damaged: ['names', 'date', 'layout'],
  body: body(),
  ...over,
});

const removal = { text: inGreek('Sign up'), rule: 'sign-up-form', decided: null, canDecide: true } as const;
const READER: ReaderProps = {
  reading: aReading({}),
  cast: {
    cast: CAST,
    saved: SAVED,
    onReveal: nothing,
    settled: [{ words: 'Α', name: null }],
    onUnsettle: nothing,
  },
  shelf: 'kept-longer',
  onSave: nothing,
  onDelete: nothing,
  onPutBack: nothing,
  onShown: nothing,
  removals: {
    entries: [
      { ...removal, what: { entry: 0 }, state: 'out' },
      { ...removal, what: { entry: 1 }, state: 'back', decided: 'keep' },
      { ...removal, what: { span: { start: 0, end: 9 } }, state: 'gone', rule: null },
    ],
    site: 'news.example',
    onMove: nothing,
    onDecide: nothing,
  },
  remover: { canRemove: () => true, onRemove: nothing },
  earlier: {
    texts: [900, 90].map((length) => {
      return { id: `of-${length}`, savedAt: '2024-05-01T08:00:00Z', length, body: body(), comparison: [] };
    }),
    length: 400,
    onRestore: nothing,
  },
  quotes: QUOTES_IN_GREEK,
  shorter: { kept: 2711, offered: 1, onKeep: nothing, onReplace: nothing },
  text: {
    settings: DEFAULT_READER_SETTINGS,
    isOpen: false,
    onOpen: nothing,
    onChange: nothing,
    onResize: nothing,
    onReset: nothing,
  },
  contents: { sections: [{ id: 'a', title: 'Α', depth: 1 }], current: 'a', textWidth: 600 } as never,
  pictures: { pictures: { at: 'waiting', missing: 3 }, onLoad: nothing },
  minutesLeft: 3,
  player: null,
  keyHelp: null,
  onReadAloud: nothing,
  exportTo: '/export.html',
  onKeyHelp: nothing,
};

export interface ShownPage {
  /** Width of the window, in CSS pixels. */
  readonly width: number;
  readonly css: readonly string[];
  readonly content: () => ComponentChild;
}
const reader = (over: Partial<ReaderProps> = {}, article: Partial<ReaderArticle> = {}): ShownPage => ({
  width: 360,
  css: [castCss, keysCss, quotesCss, themesCss, readerCss, removalsCss, toolsCss, textCss, scriptsCss],
  content: () => <Reader {...READER} {...over} reading={aReading(article)} />,
});

const panel = (state: PanelProps['state']): ShownPage => ({
  width: 320,
  css: [castCss, panelCss],
  content: () => <Panel {...PANEL} state={state} />,
});

/** Pages of ours, each with all of its style sheets but the common ones. */
export const PAGES: readonly (readonly [why: string, page: ShownPage])[] = [
  ...popupPages(CAST),
  ...libraryPages(CAST),
  ...BACKUP_PAGES,
  ['reader', reader()],
  ['reader of an article in Arabic', reader({}, { lang: 'ar', dir: 'rtl' })],
  ...QUOTE_STATES.map(([why, quotes]) => [why, reader({ quotes })] as const),
  ['reader that sets its type', reader({ text: { ...READER.text, isOpen: true } })],
  [
    'reader that reads aloud',
    reader({
      player: aPlayer({
        state: 'failed',
        voices: [{ id: 'anna', name: inGreek('Anna'), lang: 'de-DE' }],
        voice: null,
        rate: 1.5,
      }),
    }),
  ],
  ['reader that lists its keys', reader({ keyHelp: { isOn: true, onSwitch: nothing, onClose: nothing } })],
  ['panel', panel(PANEL.state)],
  ['panel of a page that was not read', panel({ at: 'plain', why: 'panelUnread', isBusy: false })],
  ['options', { width: 360, css: [optionsCss], content: () => <Options sections={SECTIONS} /> }],
];
