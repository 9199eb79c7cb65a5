// Every phrase by which newspapers name an office, and whose offices it may be: the dictionary of roles.
import { inForceOn } from '../gazetteer/terms-in-force';
import type { BodyCode, Country, CountryCode, Gazetteer, Office, OfficeTerm } from '../gazetteer/types';
import type { DayInterval } from '../shared/calendar';
import { splitWords, wordAt } from '../text/words';
import * as roleWords from './en/role-words';
import { FIRST_WORD_HASHES, type FirstWords, hashWord } from './first-words';

/** One title, in lower case, and the offices that bear it. */
export interface TitlePhrase {
  readonly words: readonly string[];
  readonly offices: Map<BodyCode, Office[]>;
}

export interface OfficeTitles {
  /** Phrases that begin with `word` (lower case), longest first. */
  readonly beginning: (word: string) => readonly TitlePhrase[];
  readonly firstWords: FirstWords;
}

const LEADS_ALONE = /presidential|absolute|communist|theocratic/;
const GOVERNS_THROUGH_PARLIAMENT = /parliamentary|constitutional monarchy/;

/** "governor of the bank of england" is also "bank of england governor". */
function turned(title: string): string | null {
  const match = /^(.+?) (?:of|to|for) (?:the )?(.+)$/.exec(title);
  return match ? `${match[2]} ${match[1]}` : null;
}

/** `Secretary-General` → `secretary general`. */
function plain(title: string): string {
  const words = splitWords(title);
  return Array.from({ length: words.count }, (_, at) => wordAt(words, at).toLowerCase()).join(' ');
}

function standardForms({ body, rank, title }: Office): string[] {
  const own = plain(title);
  if (rank === 'head-of-government' && own === roleWords.PRIME_MINISTER)
    return roleWords.HAVE_STATE_PREMIERS.has(body) ? [own] : [own, roleWords.PREMIER];
  if (rank === 'head-of-government' && own === roleWords.PREMIER) return [own, roleWords.PRIME_MINISTER];
  if ((rank === 'head-of-state' || rank === 'head-of-both') && (own === 'king' || own === 'monarch'))
    return [...roleWords.MONARCHS.keys()];
  return [own];
}

/** Everything that newspapers call this office, in lower case, without its country. */
function titlesOf(office: Office): Set<string> {
  const { rank } = office;
  const titles = [...standardForms(office), ...office.alsoTitled.map(plain)];
  if (rank === 'head-of-state' || rank === 'head-of-both') titles.push(roleWords.HEAD_OF_STATE);
  if (rank === 'head-of-government' || rank === 'head-of-both') titles.push(roleWords.HEAD_OF_GOVERNMENT);
  const turnedToo = titles.flatMap((title) => [title, turned(title) ?? title]);
  const spelled = turnedToo.flatMap((title) => [
    title,
    ...roleWords.SAME_TITLES.filter(([pattern]) => pattern.test(title)).map(([pattern, instead]) =>
      title.replace(pattern, instead),
    ),
  ]);
  // "Acting" is read as a word of the text: the holder must be acting, whatever the office is called.
  return new Set(spelled.filter((title) => !title.startsWith('acting ')));
}

/** The offices of which "the country's leader" may be said, the likeliest first. */
function leadingOffices({ government }: Country, offices: readonly Office[]): Office[] {
  const ofRank = (...ranks: readonly Office['rank'][]) => offices.filter(({ rank }) => ranks.includes(rank));
  const deFacto = ofRank('de-facto-leader');
  if (deFacto.length > 0) return deFacto;
  const both = ofRank('head-of-both');
  const form = government ?? '';
  if (LEADS_ALONE.test(form)) return both.length > 0 ? both : ofRank('head-of-state');
  if (GOVERNS_THROUGH_PARLIAMENT.test(form)) return ofRank('head-of-government', 'head-of-both');
  return both;
}

/** "Soviet leader": the text's own "Soviet" says as much. */
const namesItsCountry = (title: string, country: Country | undefined): boolean =>
  country !== undefined &&
  [country.name, ...country.names, ...country.abbreviations, ...country.demonyms].some((name) =>
    title.startsWith(`${name.toLowerCase()} `),
  );

export function collectTitles({ offices, officesByBody, countries }: Gazetteer): OfficeTitles {
  const byTitle = new Map<string, TitlePhrase>();
  const add = (title: string, office: Office) => {
    const phrase = byTitle.get(title) ?? { words: title.split(' '), offices: new Map() };
    byTitle.set(title, phrase);
    const known = phrase.offices.get(office.body);
    if (known) known.push(office);
    else phrase.offices.set(office.body, [office]);
  };
  for (const office of offices.values()) {
    const country = countries.get(office.body as CountryCode);
    for (const title of titlesOf(office)) if (!namesItsCountry(title, country)) add(title, office);
  }
  for (const country of countries.values()) {
    const led = leadingOffices(country, officesByBody.get(country.code) ?? []);
    for (const office of led) for (const title of roleWords.LEADER) add(title, office);
  }
  const byFirstWord = new Map<string, TitlePhrase[]>();
  const firstWords: FirstWords = new Uint8Array(FIRST_WORD_HASHES);
  for (const phrase of byTitle.values()) {
    const [first = ''] = phrase.words;
    firstWords[hashWord(first)] = 1;
    const known = byFirstWord.get(first);
    if (known) known.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return { beginning: (word) => byFirstWord.get(word) ?? [], firstWords };
}

/**
 * The one person who certainly held the office so called on all of `days`; null: nobody, several, or a rival too.
 *
 * A day on which the office changed hands without a known hour belongs to nobody.
 */
export function soleHolder(
  gazetteer: Gazetteer,
  { phrase, body }: { readonly phrase: TitlePhrase; readonly body: BodyCode },
  days: DayInterval,
): OfficeTerm | null {
  const terms = (phrase.offices.get(body) ?? []).flatMap(({ id }) => gazetteer.termsByOffice.get(id) ?? []);
  const holding = terms.filter((term) => inForceOn(term, days));
  const [first] = holding;
  if (!first || holding.some((term) => term.disputed || term.person !== first.person)) return null;
  const gender = roleWords.MONARCHS.get(phrase.words.join(' ')) ?? null;
  if (gender !== null && gazetteer.people.get(first.person)?.gender !== gender) return null;
  return holding.find((term) => !term.acting) ?? first;
}
