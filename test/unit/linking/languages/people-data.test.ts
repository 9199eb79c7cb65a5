// The files of people's names: whom they name, that no spelling is two people's by mistake, and none a country's; how large they are.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/linking/languages/known-languages';
import { compileLanguage } from '@/scripts/gazetteer/compile-language';
import { DATA_DIR } from '@/scripts/read-gazetteer';
import { gazetteer } from './marked-countries';

const people = [...gazetteer.people.keys()].flatMap((id) => gazetteer.people.get(id) ?? []);
const subjects = { countries: [...gazetteer.countries.values()], people };
/** Father and son, both president, whom the press calls alike. */
const NAMESAKES = ['us-george-h-w-bush us-george-w-bush'];

describe.each(LANGUAGES.map(({ lang }) => lang))('%s', (lang) => {
  it('gives a name in full to one person, but for those who share one', async () => {
    const words = await compileLanguage(DATA_DIR, lang, subjects);
    const bearers = new Map<string, string[]>();
    for (const { id, names } of words.people)
      for (const name of names) bearers.set(name, [...(bearers.get(name) ?? []), id]);
    const shared = [...bearers].filter(
      ([, ids]) => ids.length > 1 && !NAMESAKES.includes(ids.sort().join(' ')),
    );
    expect(shared).toEqual([]);
  });

  it('has no name that is a country’s', async () => {
    const words = await compileLanguage(DATA_DIR, lang, subjects);
    const ofCountries = new Set([words.names, words.demonyms].flatMap((rows) => Object.values(rows).flat()));
    const both = words.people.flatMap(({ names }) => names.filter((name) => ofCountries.has(name)));
    expect(both).toEqual([]);
  });
});

it('everybody has a line once, and is known', async () => {
  const all = await Promise.all(LANGUAGES.map(({ lang }) => compileLanguage(DATA_DIR, lang, subjects)));
  expect(all.filter(({ people: spelled }) => spelled.length === 0).map(({ lang }) => lang)).toEqual([]);
});

it('is packed into 600 kB for all languages', async () => {
  const all = await Promise.all(LANGUAGES.map(({ lang }) => compileLanguage(DATA_DIR, lang, subjects)));
  const bytes = all.map((words) => gzipSync(JSON.stringify(words)).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(600_000);
});
