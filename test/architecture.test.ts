// Keeps the rooms and arrows of docs/architecture.md true.
import { expect, it } from 'vitest';

/** Rooms that a room may import from; `type:` rooms lend their types only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  shared: [],
  // What crosses a boundary, written once for all who parse it.
  shapes: ['shared', 'type:article', 'type:gazetteer', 'type:linking'],
  text: ['shared'],
  gazetteer: ['text', 'shapes', 'shared'],
  linking: ['gazetteer', 'text', 'shared'],
  article: ['text', 'shapes', 'shared'],
  reading: ['article', 'text', 'shared'],
  speech: ['text', 'shared'],
  highlight: ['text', 'shared', 'type:linking'],
  hovercard: ['gazetteer', 'shared'],
  library: ['article', 'gazetteer', 'text', 'shapes', 'shared', 'type:linking'],
  facts: ['gazetteer', 'shared'],
  messaging: [
    'shapes',
    'shared',
    'type:facts',
    'type:library',
    'type:linking',
    'type:gazetteer',
    'type:article',
    'type:hovercard',
    'type:reading',
    'type:settings',
  ],
  settings: ['article', 'shapes', 'shared'],
  declutter: ['article', 'text', 'shared'],
  components: [
    'type:article',
    'type:facts',
    'type:gazetteer',
    'hovercard', // the card's place is pure geometry, measured and applied where the card is drawn
    'type:library',
    'type:linking',
    'type:messaging',
    'type:reading',
    'type:settings',
    'type:speech',
    'type:text',
    'shared',
  ],
  entrypoints: [
    'components',
    'article',
    'facts',
    'declutter',
    'gazetteer',
    'highlight',
    'hovercard',
    'library',
    'linking',
    'messaging',
    'reading',
    'settings',
    'shared',
    'speech',
    'text',
  ],
};

/** What a pure room must not touch: the page, the browser, the clock, the database. */
const IMPURE =
  /\b(?:document|window|navigator|localStorage|indexedDB|fetch|browser|chrome)\s*[.(]|\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(|\bMath\.random\(|from '(?:dexie|preact|wxt)/;
const PURE =
  /^\/lib\/(?:text|gazetteer|linking)\/|^\/lib\/hovercard\/(?:machine|placement)|^\/lib\/reading\/reading-time|^\/lib\/speech\/(?!speaker)/;

const sources = import.meta.glob<string>('/{lib,components,entrypoints}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Lists of kinds weigh as little as types, and those who parse what comes from outside need them. */
const KINDS = /-kinds$/;

/** `/lib/text/span.ts` → `text`; `/components/words.tsx` → `components`. */
const roomOf = (path: string) => {
  const [, top = '', second = ''] = path.split('/');
  if (path.startsWith('/lib/shared/shapes/')) return 'shapes';
  return top === 'lib' ? second : top;
};

/** Rooms that `source` at `path` imports from, `type:` before those of which it takes types only. */
function importedRooms(path: string, source: string): string[] {
  const imports = source.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"](\.[^'"]+)['"]/gm);
  return [...imports].flatMap(([statement, typeOnly, specifier = '']) => {
    const target = new URL(specifier, `file://${path}`).pathname;
    const room = roomOf(target);
    if (room === roomOf(path)) return [];
    const names = /\{([^}]*)\}/.exec(statement)?.[1] ?? '';
    const onlyTypes =
      typeOnly ||
      (names.trim() !== '' &&
        names
          .split(',')
          .filter((name) => name.trim())
          .every((name) => /^\s*type\s/.test(name)));
    return [onlyTypes || KINDS.test(target) ? `type:${room}` : room];
  });
}

const breaches = (path: string, source: string) => {
  const allowed = MAY_IMPORT[roomOf(path)] ?? [];
  return importedRooms(path, source).filter(
    (room) => !allowed.includes(room) && !allowed.includes(room.replace('type:', '')),
  );
};

it.each(Object.entries(sources))('%s keeps to its room', (path, source) => {
  expect(breaches(path, source)).toEqual([]);
});

it.each(Object.entries(sources).filter(([path]) => PURE.test(path)))('%s is pure', (_path, source) => {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(code.match(IMPURE)?.[0] ?? null).toBeNull();
});

it.each(Object.entries(sources))('%s says in its first line why it exists', (_path, source) => {
  expect(source).toMatch(/^\/\/ \S/);
});

it.each([
  ['an arrow that is not drawn', '/lib/text/x.ts', "import { a } from '../linking/a';", ['linking']],
  [
    'a value where only types may be taken',
    '/lib/highlight/x.ts',
    "import { a } from '../linking/a';",
    ['linking'],
  ],
  ['types where types may be taken', '/lib/highlight/x.ts', "import type { A } from '../linking/a';", []],
  [
    'lists of kinds count as types',
    '/lib/messaging/x.ts',
    "import { A } from '../linking/mention-kinds';",
    [],
  ],
  ['inline types count as types', '/lib/highlight/x.ts', "import { type A } from '../linking/a';", []],
  ['a re-export is an import', '/lib/text/x.ts', "export { a } from '../article/a';", ['article']],
  [
    'nothing imports an entry point',
    '/lib/article/x.ts',
    "import { a } from '../../entrypoints/a';",
    ['entrypoints'],
  ],
])('notices %s', (_why, path, source, expected) => {
  expect(breaches(path, source)).toEqual(expected);
});
