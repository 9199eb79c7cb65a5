// Keeps the rooms and arrows of docs/architecture.md true: who may import whom, and what is pure.
import { describe, expect, it } from 'vitest';
import { findCircles, importsOf } from './module-graph';

/** Rooms that a room may import from; of `type:` rooms it takes types, and lists of kinds, only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['type:extraction', 'type:gazetteer', 'type:linking', 'type:edits'],
  gazetteer: ['core'],
  linking: ['core', 'gazetteer'],
  extraction: ['core'],
  edits: ['core', 'extraction'],
  page: ['core', 'extraction', 'type:linking'],
  reader: ['core', 'extraction'],
  library: ['core', 'edits', 'extraction', 'type:exchange', 'type:gazetteer', 'type:linking'],
  settings: ['core', 'edits', 'extraction'],
  exchange: ['core', 'extraction', 'type:gazetteer', 'type:library'],
  messaging: [
    'core',
    'type:edits',
    'type:extraction',
    'type:gazetteer',
    'type:library',
    'type:linking',
    'type:reader',
    'type:settings',
  ],
  components: [
    'core',
    'type:edits',
    'type:exchange',
    'type:extraction',
    'type:gazetteer',
    'type:library',
    'type:linking',
    'type:messaging',
    'page', // where a card stands is pure geometry, measured and applied where the card is drawn
    'type:reader',
    'type:settings',
  ],
  entrypoints: [
    'components',
    'core',
    'edits',
    'exchange',
    'extraction',
    'gazetteer',
    'library',
    'linking',
    'messaging',
    'page',
    'reader',
    'settings',
  ],
};

/** Arrows inside a room: files whose path begins like the first import none whose path begins like the second. */
const NEVER: readonly (readonly [from: string, to: string, why: string])[] = [
  ['/lib/linking/index/', '/lib/linking/(?:evidence|decide)/', 'the index knows names, not texts'],
  [
    '/lib/linking/(?:evidence|en)/',
    '/lib/linking/decide/',
    'what gathers evidence knows nothing of decisions',
  ],
  [
    '/(?!lib/gazetteer/bundle/)',
    '/lib/gazetteer/bundle/(?!load-gazetteer|encode-gazetteer)',
    'how facts are packed is known to the bundle alone',
  ],
  ['/(?!lib/library/)', '/lib/library/db\\.ts', 'pages do not know the schema of the database'],
];

/** What a pure room must not touch: the page, the browser, the clock, the database. */
const IMPURE =
  /\b(?:document|window|navigator|localStorage|indexedDB|fetch|browser|chrome)\s*[.(]|\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(|\bMath\.random\(/;
const IMPURE_PACKAGE = /^(?:dexie|preact|wxt|dompurify|@mozilla\/readability)\b/;
const PURE =
  /^\/lib\/(?:core\/(?!dom\/|clock-and-ids)|gazetteer\/(?:model|bundle|describe|overlay\/(?!stored-facts))|linking\/|edits\/(?!apply-edits|insert-block)|page\/hovercard\/|exchange\/|library\/quotes\/(?:quote-kinds|quote-selectors|locate-quote)\.ts|reader\/(?:speech\/(?!speaker)|outline))/;

/** Files that lend lists of kinds with their types: those who parse what comes from outside need them. */
const LENDS_KINDS = /\/(?:types|card-model|[a-z-]+-kinds)\.ts$/;

const sources = import.meta.glob<string>('/{lib,components,entrypoints}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const others = import.meta.glob('/{lib,components,entrypoints,scripts}/**/*.{css,json,html,ts,tsx}');
const manifest = ['/package.json', '/wxt.config.ts'];
const files = new Set([...Object.keys(sources), ...Object.keys(others), ...manifest]);

/** `/lib/core/span.ts` → `core`; `/components/words.tsx` → `components`; a package → its name. */
const roomOf = (path: string): string => {
  const [, top = '', second = ''] = path.split('/');
  return top === 'lib' ? second : top;
};

/** Why imports of the file at `path` cross a line; none is what is wanted. */
function breaches(path: string, source: string): string[] {
  const allowed = MAY_IMPORT[roomOf(path)] ?? [];
  return importsOf(path, source, files).flatMap(({ specifier, target, onlyTypes }) => {
    if (target === null) return [`${specifier} leads nowhere`];
    if (!target.startsWith('/'))
      return PURE.test(path) && IMPURE_PACKAGE.test(target) ? [`${target} is not pure`] : [];
    const inner = NEVER.filter(
      ([from, to]) => new RegExp(`^${from}`).test(path) && new RegExp(`^${to}`).test(target),
    ).map(([, , why]) => why);
    const room = roomOf(target);
    const isAllowed =
      room === roomOf(path) ||
      allowed.includes(room) ||
      ((onlyTypes || LENDS_KINDS.test(target)) && allowed.includes(`type:${room}`));
    return isAllowed
      ? inner
      : [...inner, `${roomOf(path)} may not import ${onlyTypes ? 'types of ' : ''}${room}`];
  });
}

const graphOf = (all: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(all).map(([path, source]) => [
      path,
      importsOf(path, source, files).flatMap(({ target }) => (target?.startsWith('/') ? [target] : [])),
    ]),
  );

it.each(Object.entries(sources))('%s keeps to its room', (path, source) => {
  expect(breaches(path, source)).toEqual([]);
});

it.each(Object.entries(sources).filter(([path]) => PURE.test(path)))('%s is pure', (_path, source) => {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(code.match(IMPURE)?.[0] ?? null).toBeNull();
});

it('no file imports itself by way of others, types included', () => {
  expect(findCircles(graphOf(sources))).toEqual([]);
});

describe('a line is seen to be crossed', () => {
  it.each([
    ['by an import', '/lib/core/x.ts', "import { linkEntities } from '../linking/link-entities';"],
    [
      'by the alias of the root',
      '/lib/core/x.ts',
      "import { linkEntities } from '@/lib/linking/link-entities';",
    ],
    ['by a re-export', '/lib/core/x.ts', "export { linkEntities } from '../linking/link-entities';"],
    ['by a re-export of everything', '/lib/core/x.ts', "export * from '../linking/link-entities';"],
    ['by import()', '/lib/core/x.ts', "const late = import('../linking/link-entities');"],
    ['by import() of the alias', '/lib/core/x.ts', "const late = import('@/lib/linking/link-entities');"],
    ['by a side effect', '/lib/core/x.ts', "import '../linking/link-entities';"],
    [
      'by typeof import()',
      '/lib/core/x.ts',
      "type Late = typeof import('../page/highlight/locate-mentions');",
    ],
    [
      'by an import over several lines',
      '/lib/core/x.ts',
      "import {\n  linkEntities,\n} from '../linking/link-entities';",
    ],
    [
      'by a value where types may be taken',
      '/lib/page/x.ts',
      "import { linkEntities } from '../linking/link-entities';",
    ],
    [
      'by an import of an entry point',
      '/lib/core/x.ts',
      "import { x } from '../../entrypoints/visit/visit';",
    ],
    ['by import() of what is not written out', '/lib/core/x.ts', "const late = import('../' + name);"],
    ['by an address that leads nowhere', '/lib/core/x.ts', "import { x } from './not-there';"],
    ['by a package in a pure room', '/lib/linking/x.ts', "import { Dexie } from 'dexie';"],
    [
      'from evidence to decisions',
      '/lib/linking/evidence/x.ts',
      "import type { PersonDecision } from '../decide/person-decision';",
    ],
    [
      'into the packing of the bundle',
      '/lib/linking/x.ts',
      "import { unpackRow } from '../gazetteer/bundle/compiled-format';",
    ],
    [
      'from a page to the schema',
      '/entrypoints/popup/x.ts',
      "import { LibraryDb } from '../../lib/library/db';",
    ],
  ])('%s', (_how, path, source) => {
    expect(breaches(path, source)).toHaveLength(1);
  });

  it.each([
    [
      'types where types may be taken',
      '/lib/page/x.ts',
      "import type { LinkedMention } from '../linking/types';",
    ],
    ['types named one by one', '/lib/page/x.ts', "import { type LinkedMention } from '../linking/types';"],
    ['lists of kinds', '/lib/messaging/x.ts', "import { MENTION_TYPES } from '../linking/types';"],
    ['a package where pages are drawn', '/components/x.tsx', "import { render } from 'preact';"],
    [
      'words in a comment',
      '/lib/core/x.ts',
      "// import { x } from '../linking/link-entities';\nexport const x = 1;",
    ],
  ])('but not by %s', (_what, path, source) => {
    expect(breaches(path, source)).toEqual([]);
  });

  it.each([
    ['a ring of two', { '/a.ts': ['/b.ts'], '/b.ts': ['/a.ts'] }, [['/a.ts', '/b.ts']]],
    [
      'a ring behind a chain',
      { '/a.ts': ['/b.ts'], '/b.ts': ['/c.ts'], '/c.ts': ['/d.ts'], '/d.ts': ['/b.ts'] },
      [['/b.ts', '/c.ts', '/d.ts']],
    ],
    [
      'two ways to one file are no ring',
      { '/a.ts': ['/b.ts', '/c.ts'], '/b.ts': ['/c.ts'], '/c.ts': [] },
      [],
    ],
  ])('in %s', (_what, graph, circles) => {
    expect(findCircles(new Map(Object.entries(graph)))).toEqual(circles);
  });

  it('by what a pure room touches', () => {
    expect('const now = new Date();'.match(IMPURE)?.[0]).toBe('new Date()');
    expect('document.title'.match(IMPURE)?.[0]).toBe('document.');
  });
});
