// Every language names every country that there is, and every sovereign state's people; none is larger than it may be.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, rulesOf } from '@/lib/linking/languages/known-languages';
import { compileLanguage, languageCodes } from '@/scripts/gazetteer/compile-language';
import { DATA_DIR } from '@/scripts/read-gazetteer';
import { gazetteer, markedIn } from './marked-countries';

/** Of 600 kB for all languages that are to come. */
const MOST_BYTES = 40_000;
const countries = [...gazetteer.countries.values()];
const people = [...gazetteer.people.keys()].flatMap((id) => gazetteer.people.get(id) ?? []);
const subjects = { countries, people };
const sovereign = countries.filter(({ kind }) => kind === 'sovereign' || kind === 'disputed');
/** Other words too, so that they are names in company only; rows of their languages have them. */
const IN_COMPANY: Readonly<Record<string, readonly string[]>> = { fr: ['Hollande'], ar: ['مالي', 'بنين'] };
const NO_PEOPLE = new Set(['EH', 'VA']);

it('each folder of rules has a file of words, and each file a folder', async () => {
  expect(LANGUAGES.map(({ lang }) => lang).sort()).toEqual(await languageCodes(DATA_DIR));
});

describe.each(LANGUAGES.map(({ lang }) => lang))('%s', (lang) => {
  it('names every state', async () => {
    const { names } = await compileLanguage(DATA_DIR, lang, subjects);
    expect(sovereign.filter(({ code }) => !names[code]).map(({ code }) => code)).toEqual([]);
  });

  it('has a word for the people of every state', async () => {
    const { names, demonyms: words } = await compileLanguage(DATA_DIR, lang, subjects);
    /** Where a people's word is the name and a character more, every name makes one. */
    const demonyms = rulesOf(lang)?.unspaced ? names : words;
    expect(
      sovereign.filter(({ code }) => !demonyms[code] && !NO_PEOPLE.has(code)).map(({ code }) => code),
    ).toEqual([]);
  });

  it('finds every state by every name that it has', async () => {
    const { names } = await compileLanguage(DATA_DIR, lang, subjects);
    /** Of those who share a name the usual one is meant. */
    const bearers = (name: string) => Object.keys(names).filter((code) => names[code]?.includes(name));
    const missed = sovereign.flatMap(({ code }) =>
      (names[code] ?? []).filter((name) => {
        const isMarked = (code: string) => markedIn(`1, ${name}.`, lang) === `1, [${name}=${code}].`;
        if (IN_COMPANY[lang]?.includes(name)) return false;
        return !(isMarked(code) || bearers(name).some(isMarked));
      }),
    );
    expect(missed).toEqual([]);
  });

  it('is small', async () => {
    const words = JSON.stringify(await compileLanguage(DATA_DIR, lang, subjects));
    expect(gzipSync(words).length).toBeLessThan(MOST_BYTES);
  });
});
