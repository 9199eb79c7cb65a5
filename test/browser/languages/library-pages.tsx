// The library page in each of its views and states, its content in Greek; `surfaces.tsx` has the other pages.

import progressCss from '@/components/backup/progress-line.css?inline';
import keysCss from '@/components/keys/keys.css?inline';
import { ClippingList, type ClippingListProps } from '@/components/library/clipping-list';
import type { KnownNames } from '@/components/library/known-names';
import type { LibraryView, ListView } from '@/components/library/library-address';
import { LibraryFrame, type LibraryFrameProps } from '@/components/library/library-frame';
import { AboutView } from '@/components/library/overviews/about-view';
import { MapView } from '@/components/library/overviews/map-view';
import { SinceView } from '@/components/library/overviews/since-view';
import { StatisticsView } from '@/components/library/overviews/statistics-view';
import { TimelineView } from '@/components/library/overviews/timeline-view';
import entriesCss from '@/components/library/styles/entries.css?inline';
import libraryCss from '@/components/library/styles/library.css?inline';
import overviewsCss from '@/components/library/styles/overviews.css?inline';
import coloursCss from '@/components/quotes/quote-colours.css?inline';
import type { Cast } from '@/lib/gazetteer/describe/cast-model';
import type { EntityId } from '@/lib/gazetteer/model/types';
import type { ShelfRow } from '@/lib/library/archive/shelf-rows';
import { clippingOf } from '@/lib/library/clipping';
import { aMention, anArticle, anOfficeLine, aQuote, day, days } from '../../builders';
import { inGreek, withGreekContent } from './pseudo-words';
import type { ShownPage } from './surfaces';

const nothing = () => undefined;
const LISTING = { look: 'rows', order: 'newest' } as const;
const INBOX: ListView = { at: 'shelf', shelf: 'inbox', ...LISTING };
const NOW = Date.parse('2024-05-20T08:00:00Z');

const ANN = 'nz-ann' as EntityId;
const NAMES: KnownNames = new Map([
  [ANN, { kind: 'person', name: inGreek('Ann Lee'), flag: 'NZ' as never }],
  ['JP' as EntityId, { kind: 'country', name: inGreek('Japan'), flag: 'JP' as never }],
]);

const aRow = (id: string, over: Partial<ShelfRow> = {}): ShelfRow => ({
  item: clippingOf(
    anArticle({
      title: inGreek(`A story about ${id} that is told at some length and does not end soon`),
      siteName: inGreek('News of the provinces'),
      url: `https://news.example/${id}`,
    }),
    {
      title: [],
      text: [
        aMention({ id: ANN, type: 'leader' }),
        ...['JP', 'US', 'FR', 'DE', 'UA'].map((id) => aMention({ id })),
      ],
    },
    { id, now: new Date('2024-05-01T08:00:00Z') },
  ).item,
  isDamaged: false,
  status: { read: false, starred: true, archived: false },
  share: 0.4,
  tags: [inGreek('talks'), inGreek('world')],
  deletedAt: null,
  ...over,
});
const ROWS = new Map([
  ['a', aRow('a')],
  ['b', aRow('b', { isDamaged: true, status: { read: true, starred: false, archived: true } })],
  ['c', aRow('c', { deletedAt: '2024-05-10T08:00:00Z' })],
]);
const IDS = [...ROWS.keys()];
const TAGS = [{ tag: inGreek('talks'), count: 1200 }];

const listOf = (view: ListView, over: Partial<ClippingListProps> = {}): ClippingListProps => ({
  view,
  list: { at: 'ready', ids: IDS, hasMore: true, rows: ROWS, snippets: new Map(), fault: null },
  names: NAMES,
  tags: TAGS,
  selection: { chosen: new Set(), cursor: null },
  isTagging: false,
  isSaved: false,
  filing: null,
  now: NOW,
  ...{ onSearch: nothing, onSaveSearch: nothing, onEmptyBin: nothing, onSeen: nothing },
  ...{ onChoose: nothing, onChooseNone: nothing, onTagging: nothing, onDo: nothing, onExport: nothing },
  ...over,
});
const CHOSEN = { selection: { chosen: new Set(['a', 'b']), cursor: 'a' } };
const emptied = (at: 'ready' | 'failed') => ({
  list: { at, ids: [], hasMore: false, rows: ROWS, snippets: new Map(), fault: null },
});

const frameOf = (
  view: LibraryView,
  over: Partial<LibraryFrameProps> = {},
): Omit<LibraryFrameProps, 'children'> => ({
  nav: {
    view,
    counts: { inbox: 12, unread: 3, starred: 0, archived: 1200, kept: 1212, trash: 1 },
    tags: TAGS,
    searches: [inGreek('a search')],
    people: [[ANN, 7]],
    countries: [['JP' as EntityId, 1200]],
    names: NAMES,
    onForgetSearch: nothing,
  },
  told: null,
  working: null,
  help: null,
  asked: null,
  ...{ onUndo: nothing, onForgetTold: nothing, onHelp: nothing },
  ...over,
});

const NL = { code: 'NL' as never, name: 'Netherlands' };
const lines = withGreekContent([
  anOfficeLine({ since: '2017-10-26', until: '2023-01-25' }),
  anOfficeLine({ office: 'Envoy', since: '2023-02', until: null, body: NL }),
]);
const about = { id: 'a', title: inGreek('A story'), days: days('2022-04') };
const QUOTE = {
  quote: aQuote({ quote: { exact: inGreek('So it was'), prefix: '', suffix: '' }, note: inGreek('Why?') }),
  title: inGreek('A story'),
  siteName: null,
  url: 'https://news.example/a',
  days: days('2022-04-21'),
  isNamed: true,
};

/** Views that are no list. */
const overviews = ({
  people,
  countries,
}: Cast): readonly (readonly [string, LibraryView, () => preact.JSX.Element])[] => [
  [
    'timeline',
    { at: 'timeline' },
    () => (
      <TimelineView
        {...listOf(INBOX, CHOSEN)}
        months={[
          { month: '2024-05', ids: ['a', 'b'] },
          { month: '2023-12', ids: ['c'] },
        ]}
        rows={ROWS}
        onSeen={nothing}
      />
    ),
  ],
  [
    'map',
    { at: 'map' },
    () => (
      <MapView
        world={{
          view: { x: 0, y: 0, width: 20, height: 10 },
          countries: [
            { code: 'JP', path: 'M0 0h5v5z', count: 7, strength: 1 },
            { code: 'FR', path: 'M9 0h5v5z', count: 0, strength: 0 },
          ],
        }}
        countries={[['JP' as EntityId, 7]]}
      />
    ),
  ],
  [
    'statistics',
    { at: 'statistics' },
    () => (
      <StatisticsView
        clippings={1212}
        weeks={[
          { monday: day('2024-05-06'), saved: 3, read: 1 },
          { monday: day('2024-05-13'), saved: 0, read: 12 },
        ]}
        sites={[[inGreek('News'), 1200]]}
        people={[[ANN, 7]]}
        countries={[['JP' as EntityId, 1200]]}
        names={NAMES}
      />
    ),
  ],
  [
    'since',
    { at: 'since' },
    () => (
      <SinceView
        changed={[
          { id: 'a', title: inGreek('A story'), days: days('2022-04'), left: people.slice(0, 2), countries },
        ]}
        looked={1000}
        isLooking={false}
        hasMore
        onMore={nothing}
      />
    ),
  ],
  [
    'about',
    { at: 'about', entity: ANN },
    () => (
      <AboutView
        entity={ANN}
        names={NAMES}
        clippings={[about, { ...about, id: 'b', days: null }]}
        seen={days('2022-04')}
        byTerm={{
          terms: lines.map((line) => ({ line, clippings: [about] })),
          outside: [about],
          unsure: [about],
        }}
        together={[['JP' as EntityId, 7]]}
        quotes={[QUOTE]}
        copying={{ outcome: { of: QUOTE.quote.id, isDone: true }, onCopy: nothing }}
      />
    ),
  ],
];

const CSS = [progressCss, keysCss, coloursCss, libraryCss, entriesCss, overviewsCss];

/** `cast`: those of whom something has changed since. */
export function libraryPages(cast: Cast): readonly (readonly [why: string, page: ShownPage])[] {
  const page = (
    width: number,
    view: LibraryView,
    content: () => preact.JSX.Element,
    over = {},
  ): ShownPage => ({
    width,
    css: CSS,
    content: () => <LibraryFrame {...frameOf(view, over)}>{content()}</LibraryFrame>,
  });
  const list = (width: number, view: ListView, over: Partial<ClippingListProps> = {}, frame = {}) =>
    page(width, view, () => <ClippingList {...listOf(view, over)} />, frame);
  const snippets = new Map([
    [
      'a',
      [
        { text: inGreek('the '), isMatch: false },
        { text: 'Α', isMatch: true },
      ],
    ],
  ]);
  const search: ListView = { at: 'search', query: inGreek('a search of some words'), ...LISTING };
  const found = {
    list: {
      at: 'ready' as const,
      ids: IDS,
      hasMore: true,
      rows: ROWS,
      snippets,
      fault: { kind: 'open-quote' as const },
    },
  };
  return [
    ['library', list(1000, INBOX, CHOSEN, { told: { message: inGreek('Done'), canUndo: true } })],
    ['library on a phone', list(360, INBOX, CHOSEN)],
    [
      'library with an undoing of which something is left',
      list(360, INBOX, {}, { told: { message: inGreek('Some are left'), canUndo: true, stays: true } }),
    ],
    [
      'library in cards, tagged',
      list(
        700,
        { at: 'tag', tag: inGreek('talks'), ...LISTING, look: 'cards' },
        { ...CHOSEN, isTagging: true },
      ),
    ],
    ['library, searched', list(360, search, found)],
    [
      'library, searched while it is made ready for that',
      list(360, search, { ...found, filing: { done: 1200, total: 100_000 } }),
    ],
    ['the bin', list(360, { at: 'shelf', shelf: 'bin', ...LISTING }, CHOSEN)],
    ['a list of the library that is empty', list(360, INBOX, emptied('ready'))],
    ['a library that cannot be read', list(360, INBOX, emptied('failed'))],
    [
      'library at work on many',
      list(360, INBOX, CHOSEN, { working: { done: 1200, of: 100_000, onStop: nothing } }),
    ],
    [
      'library that asks first',
      list(
        360,
        INBOX,
        {},
        { asked: { question: inGreek('Really?'), yes: inGreek('Yes'), onYes: nothing, onNo: nothing } },
      ),
    ],
    [
      'library that lists its keys',
      list(360, INBOX, {}, { help: { isOn: true, onSwitch: nothing, onClose: nothing } }),
    ],
    ...overviews(cast).flatMap(([why, view, content]) => [
      [`library: ${why}`, page(1000, view, content)] as const,
      [`library: ${why}, narrow`, page(360, view, content)] as const,
    ]),
  ];
}
