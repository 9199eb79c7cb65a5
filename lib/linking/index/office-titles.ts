// Every phrase by which newspapers name an office, and whose offices it may be: the dictionary of roles.

import type { DayInterval } from '../../core/calendar';
import { memoize } from '../../core/collections';
import { splitWords, wordAt } from '../../core/words';
import { inForceOn } from '../../gazetteer/model/terms';
import type {
  BodyCode,
  Country,
  CountryCode,
  Gazetteer,
  Office,
  OfficeTerm,
} from '../../gazetteer/model/types';
import * as roleWords from '../en/role-words';
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

/** The title as it is, turned, and in the other words that mean the same. */
function spellingsOf(title: string): readonly string[] {
  return [title, turned(title) ?? title].flatMap((form) => [
    form,
    ...roleWords.SAME_TITLES.filter(([pattern]) => pattern.test(form)).map(([pattern, instead]) =>
      form.replace(pattern, instead),
    ),
  ]);
}

/** The forms of titles, for as long as one collection of titles takes. */
interface TitleForms {
  readonly plain: (title: string) => string;
  readonly spellingsOf: (title: string) => readonly string[];
}

function standardForms({ body, rank }: Office, own: string): string[] {
  if (rank === 'head-of-government' && own === roleWords.PRIME_MINISTER)
    return roleWords.HAVE_STATE_PREMIERS.has(body) ? [own] : [own, roleWords.PREMIER];
  if (rank === 'head-of-government' && own === roleWords.PREMIER) return [own, roleWords.PRIME_MINISTER];
  if ((rank === 'head-of-state' || rank === 'head-of-both') && (own === 'king' || own === 'monarch'))
    return [...roleWords.MONARCHS.keys()];
  return [own];
}

/** Everything that newspapers call this office, in lower case, without its country. */
function titlesOf(office: Office, forms: TitleForms): Set<string> {
  const { rank } = office;
  const titles = standardForms(office, forms.plain(office.title));
  for (const title of office.alsoTitled) titles.push(forms.plain(title));
  if (rank === 'head-of-state' || rank === 'head-of-both') titles.push(roleWords.HEAD_OF_STATE);
  if (rank === 'head-of-government' || rank === 'head-of-both') titles.push(roleWords.HEAD_OF_GOVERNMENT);
  const spelled = titles.flatMap(forms.spellingsOf);
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
  if (roleWords.GOVERNED_BY_PARLIAMENT.test(form)) return ofRank('head-of-government', 'head-of-both');
  return both;
}

/** How a title begins that names its own country; "Soviet leader": the text's own "Soviet" says as much. */
const ownNames = ({ name, names, abbreviations, demonyms }: Country): readonly string[] =>
  [name, ...names, ...abbreviations, ...demonyms].map((own) => `${own.toLowerCase()} `);

export function collectTitles({ officesByBody, countries }: Gazetteer): OfficeTitles {
  const byTitle = new Map<string, TitlePhrase>();
  const add = (title: string, office: Office) => {
    const phrase = byTitle.get(title) ?? { words: title.split(' '), offices: new Map() };
    byTitle.set(title, phrase);
    const known = phrase.offices.get(office.body);
    if (known) known.push(office);
    else phrase.offices.set(office.body, [office]);
  };
  const forms = { plain: memoize(plain), spellingsOf: memoize(spellingsOf) };
  for (const [body, held] of officesByBody) {
    const country = countries.get(body as CountryCode);
    const names = country ? ownNames(country) : [];
    for (const office of held) {
      for (const title of titlesOf(office, forms)) {
        if (!names.some((name) => title.startsWith(name))) add(title, office);
      }
    }
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
