// Keeps the house such that a stranger finds his way: one name, one meaning; files that are topics; first lines that say what they hold; tests that run the real thing.
import { describe, expect, it } from 'vitest';
import { exportedNames } from './module-graph';

/** Lines of a file: above, it holds two topics; below, it is a part of another's. */
const MOST_LINES = 300;
const FEWEST_LINES = 30;
const MOST_FILES_IN_A_FOLDER = 15;
/** May be short: types, entries and what they alone use, tables, and what both sides of an arrow need. */
const MAY_BE_SHORT =
  /\/(?:types|[a-z-]+-(?:state|types|shape|rules)|index|main)\.tsx?$|^\/lib\/core\/(?:result|span|collections|shapes\/bounds)\.ts$|^\/components\/words\.tsx$|^\/entrypoints\/declutter\/follow-switch\.ts$/;
/** An aphorism says nothing of what goes in and comes out; a first line of these few words can say neither. */
const SHORTEST_FIRST_LINE = 40;

const sources = import.meta.glob<string>('/{lib,components,entrypoints}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const scripts = import.meta.glob<string>('/scripts/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const styles = import.meta.glob('/{lib,components,entrypoints}/**/*.{css,html}');

const tests = import.meta.glob<string>('/test/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const lines = (source: string) => source.trimEnd().split('\n').length;

it.each(Object.entries({ ...sources, ...scripts }))(
  '%s says in its first line what it holds',
  (_path, source) => {
    const [first = ''] = source.split('\n');
    expect(first).toMatch(/^\/\/ \S/);
    expect(first.length).toBeGreaterThanOrEqual(SHORTEST_FIRST_LINE);
  },
);

it.each(Object.entries(sources))('%s is a topic: neither a snippet nor two topics', (path, source) => {
  expect(lines(source)).toBeLessThanOrEqual(MOST_LINES);
  if (!MAY_BE_SHORT.test(path)) expect(lines(source)).toBeGreaterThanOrEqual(FEWEST_LINES);
});

it('a folder can be taken in at a glance', () => {
  const folders = new Map<string, number>();
  for (const path of [...Object.keys(sources), ...Object.keys(styles)]) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  expect([...folders].filter(([, count]) => count > MOST_FILES_IN_A_FOLDER)).toEqual([]);
});

/** Exported types and functions that share a name, with the files that export them. */
function sharedNames(all: Readonly<Record<string, string>>): [name: string, paths: string[]][] {
  const paths = new Map<string, string[]>();
  for (const [path, source] of Object.entries(all)) {
    // A schema and its type bear one name in one file.
    const names = new Set(exportedNames(path, source).map(({ name }) => name));
    for (const name of names) paths.set(name, [...(paths.get(name) ?? []), path]);
  }
  return [...paths].filter(([, where]) => where.length > 1);
}

const undocumented = (path: string, source: string): string[] =>
  exportedNames(path, source)
    .filter(({ kind, documented }) => kind === 'function' && !documented)
    .map(({ name }) => name);

it('no exported type or function shares its name with another', () => {
  expect(sharedNames({ ...sources, ...scripts })).toEqual([]);
});

it.each(Object.entries({ ...sources, ...scripts }).filter(([path]) => !path.startsWith('/components/')))(
  '%s tells of each exported function what it takes and gives',
  (path, source) => {
    expect(undocumented(path, source)).toEqual([]);
  },
);

/** Ways in which a test says less than it seems to; the names are what a failure says. */
const WEAK_TESTS: Readonly<Record<string, RegExp>> = {
  'a module of ours that does not run': /\bvi\.(?:m|doM)ock\(\s*(?:['"`](?:@\/|\.{1,2}\/)|import\()/,
  'a browser of its own, beside test/extension-browser.ts': /\bvi\.(?:m|doM)ock\(\s*['"`]wxt\/browser/,
  'a test that hides others, or does not run': /\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b/,
  'a wait for a time, not for a condition':
    /\bsetTimeout\(\s*(?:resolve|done|then|\(\) => (?:resolve|done|then)\b)|\bwaitForTimeout\(/,
};
const weaknesses = (source: string): string[] =>
  Object.entries(WEAK_TESTS).flatMap(([what, how]) => (how.test(source) ? [what] : []));
/** Has the forbidden ways as samples. */
const SELF = '/test/house.test.ts';

describe('tests run our own modules, wait for conditions, and are tables by subject', () => {
  it.each(Object.entries(tests).filter(([path]) => path !== SELF))('%s', (_path, source) => {
    expect(weaknesses(source)).toEqual([]);
    expect(lines(source)).toBeLessThanOrEqual(MOST_LINES);
  });
});

describe('what the house refuses is seen', () => {
  it.each<[what: string, source: string, weak: boolean]>([
    ['a module of ours by its alias', "vi.mock('@/lib/settings/sites', () => ({}));", true],
    ['a module of ours by its path', "vi.mock('../../lib/x', () => ({}));", true],
    ['a module of ours, imported', "vi.mock(import('@/lib/x'));", true],
    ['a module of ours, late', "vi.doMock('@/lib/x');", true],
    ['a browser made by hand', "vi.mock('wxt/browser', () => ({ browser: {} }));", true],
    ['a test alone', "it.only('x', () => {});", true],
    ['a table that is left out', "describe.skip('x', () => {});", true],
    ['a test that is promised', "it.todo('x');", true],
    ['a sleep', 'await new Promise((resolve) => setTimeout(resolve, 400));', true],
    ['a sleep of no time', 'await new Promise((resolve) => setTimeout(resolve));', true],
    ['a sleep with a body', 'new Promise((resolve) => setTimeout(() => resolve(1), 50));', true],
    ['but not a test that one platform cannot run', "it.skipIf(onWindows)('x', () => {});", false],
    ['nor a spy on the browser', "vi.spyOn(standIn.tabs, 'create');", false],
    ['nor a wait for a condition', 'await expect.poll(isOpen).toBe(true);', false],
    ['nor a clock of the test’s own', "vi.useFakeTimers({ toFake: ['setTimeout'] });", false],
  ])('%s', (_what, source, weak) => {
    expect(weaknesses(source).length > 0).toBe(weak);
  });

  it('two types of one name', () => {
    const all = {
      '/a.ts': 'export interface Row {}',
      '/b.ts': 'export type Row = 1;',
      '/c.ts': 'type Row = 2;',
    };
    expect(sharedNames(all)).toEqual([['Row', ['/a.ts', '/b.ts']]]);
  });
  it.each([
    ['a function without a docstring', 'export function read() {}', ['read']],
    ['an arrow without a docstring', 'export const read = () => 1;', ['read']],
    ['a plain comment', '// reads\nexport const read = () => 1;', ['read']],
    [
      'a docstring of something else',
      '/** A number. */\nconst a = 1;\nexport const read = () => a;',
      ['read'],
    ],
    ['but not a documented one', '/** Reads. */\nexport function read() {}', []],
    ['nor a constant', 'export const LIMIT = 3;', []],
  ])('%s', (_what, source, names) => {
    expect(undocumented('/lib/x.ts', source)).toEqual(names);
  });
});
