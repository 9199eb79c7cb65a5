// Refuses modules that make costly objects when they are loaded: each page that is read pays for all constants of its scripts.
import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('/{lib,components,entrypoints}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * Statements of a module itself begin at the edge. The first `Intl` object of its kind reads the browser's tables: a
 * segmenter takes 40 to 100 ms; a document of one's own some.
 */
const MADE_AT_ONCE =
  /^(?:export )?(?:const|let) [^=\n]+=\s*(?:\n\s+)?new (?:Intl\.\w+|DOMParser|Worker|BroadcastChannel)\(/gm;

const madeAtOnce = (source: string) => source.match(MADE_AT_ONCE) ?? [];

it.each(Object.entries(sources))('%s makes nothing costly when it is loaded', (_path, source) => {
  expect(madeAtOnce(source)).toEqual([]);
});

it.each([
  ['a constant', "const SEGMENTER = new Intl.Segmenter('en');", 1],
  ['a constant that others see', "export const NUMBERS: Intl.NumberFormat = new Intl.NumberFormat('en');", 1],
  ['a constant on two lines', "const LISTS =\n  new Intl.ListFormat('en');", 1],
  ['what is made when it is wanted', "const segmenter = lazy(() => new Intl.Segmenter('en'));", 0],
  ['what a function makes', "function make() {\n  const lists = new Intl.ListFormat('en');\n}", 0],
])('sees %s', (_what, source, found) => {
  expect(madeAtOnce(source)).toHaveLength(found);
});
