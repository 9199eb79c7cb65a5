// Refuses modules that make costly objects when they are loaded, and patterns that are costly when first asked: each page that is read pays for both.
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

/** What the first page that is read pays for patterns, by the script that reads it (docs/adr/0037). */
const inVisit = Object.entries(sources).filter(([path]) => /^\/lib\/(?:core|extraction|page)\//.test(path));

/** With both flags each letter is looked up in tables; a short pattern may have them. */
const LONG_IN_ANY_CASE = /\/[^\n]{150,}\/[dgmsy]*(?:i[dgmsy]*u|u[dgmsy]*i)\b|^ *'[dgmsy]*(?:iu|ui)',$/gm;
/** A literal is asked of the text as it is; `plainPattern` is made of words. */
const COUNTED_LETTERS = /\/[^\n]*\\p\{L\}\{\d+,\d{2}\}[^\n]*\/(?!d)[gimsy]*u/g;

const dearPatterns = (source: string) => [
  ...(source.match(LONG_IN_ANY_CASE) ?? []),
  ...(source.match(COUNTED_LETTERS) ?? []),
];

it.each(inVisit)('%s has no pattern that is costly when first asked', (_path, source) => {
  expect(dearPatterns(source)).toEqual([]);
});

it.each([
  ['many words in any case', `const WORDS =\n  /^(?:${'posted|'.repeat(30)}by)/iu;`, 1],
  ['many words put together, in any case', "new RegExp(\n  any(BY, WRITER),\n  'iu',\n);", 1],
  ['letters that are counted', 'const DAY = /(\\p{L}{3,12}) \\d+/gu;', 1],
  ['letters that are counted in plain letters', 'const DAY = /(\\p{L}{3,12}) \\d+/dgu;', 0],
  ['few words in any case', 'const BY = /^(?:by|von)(?!\\p{L})/iu;', 0],
  ['many words in small letters', `const WORDS =\n  /^(?:${'posted|'.repeat(30)}by)/u;`, 0],
])('sees of patterns: %s', (_what, source, found) => {
  expect(dearPatterns(source)).toHaveLength(found);
});
