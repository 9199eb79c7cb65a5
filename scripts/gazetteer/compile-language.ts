// data/languages/XX.yaml and the names of countries in CLDR → the words of one language as they are shipped.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Country, Person } from '../../lib/gazetteer/model/types';
import type { LanguageWords, SpellingsByCountry } from '../../lib/linking/languages/language-types';
import { parseYaml } from './parse-yaml';
import { readPersonSpellings } from './person-spellings';
import { GazetteerDataError, type Problem } from './problem';

const FOLDER = 'languages';
const spellings = z.record(z.string(), z.array(z.string().check(z.minLength(2))));
const languageFileSchema = z.strictObject({
  lang: z.string().check(z.regex(/^[a-z]{2}$/)),
  /** Where CLDR has the language in several scripts or for several regions, all of them. */
  cldr: z.optional(z.array(z.string())),
  /** Countries whose name in CLDR is mostly something else in this language. */
  leftOut: z.array(z.string()),
  names: spellings,
  abbreviations: spellings,
  demonyms: spellings,
  fixed: z.array(z.string()),
  unread: z._default(z.array(z.string()), []),
  notFirst: z._default(z.array(z.string()), []),
});

/** Explains a name ("Hongkong (China)") or is a style of lists ("Macau, SAR"). */
const NOT_RUNNING_TEXT = /[(),]| - /;
/** CLDR's short styles are for lists ("É.-U.", "RU"): letters that the press uses stand in the file. */
const IN_CAPITALS = /^[\p{Lu}. -]{2,8}$/u;

/** The codes of all languages that have a file of words, in a fixed order. */
export const languageCodes = async (dataDir: string): Promise<string[]> =>
  (await readdir(join(dataDir, FOLDER)))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();

/** What CLDR calls a country, long and short; of a state that is gone it gives the successor's name. */
function namesInCldr(locales: readonly string[], { code, kind }: Pick<Country, 'code' | 'kind'>): string[] {
  if (kind === 'former') return [];
  const styles = ['long', 'short'] as const;
  const names = locales.flatMap((locale) =>
    styles.map((style) =>
      new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' }).of(code),
    ),
  );
  return [...new Set(names)].flatMap((name) =>
    name && !NOT_RUNNING_TEXT.test(name) && !IN_CAPITALS.test(name) ? name : [],
  );
}

function unknownCodes(file: string, rows: SpellingsByCountry, known: ReadonlySet<string>): Problem[] {
  return Object.keys(rows).flatMap((code) =>
    known.has(code) ? [] : { file, line: 1, message: `${code}: no country of data/countries` },
  );
}

/** What the words of a language are made for. */
export interface LanguageSubjects {
  readonly countries: readonly Pick<Country, 'code' | 'kind'>[];
  readonly people: readonly Pick<Person, 'id' | 'ownName'>[];
}

/**
 * The words of `lang`, for the countries and people that the gazetteer has.
 *
 * @throws GazetteerDataError where the file is wrong in form, or names a country that there is none of.
 */
export async function compileLanguage(
  dataDir: string,
  lang: string,
  { countries, people }: LanguageSubjects,
): Promise<LanguageWords> {
  const file = `${FOLDER}/${lang}.yaml`;
  const parsed = parseYaml(file, await readFile(join(dataDir, file), 'utf8'), languageFileSchema);
  if (!parsed.ok) throw new GazetteerDataError(parsed.error);
  const { cldr = [lang], leftOut, names, ...words } = parsed.value.value;
  const { abbreviations, demonyms } = words;
  const known = new Set<string>(countries.map(({ code }) => code));
  const problems = [names, abbreviations, demonyms].flatMap((rows) => unknownCodes(file, rows, known));
  if (problems.length > 0) throw new GazetteerDataError(problems);
  const allNames: Record<string, string[]> = {};
  for (const country of countries) {
    const { code } = country;
    const inCldr = leftOut.includes(code) ? [] : namesInCldr(cldr, country);
    const all = [...inCldr, ...(names[code] ?? [])];
    if (all.length > 0) allNames[code] = [...new Set(all)];
  }
  const spellings = await readPersonSpellings(dataDir, lang, people);
  return { ...words, lang, names: allNames, people: spellings };
}
