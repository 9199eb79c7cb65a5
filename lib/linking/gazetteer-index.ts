// Every spelling that the gazetteer and the language tables know, ready for one pass over a text.
import type { Country, CountryCode, Gazetteer, OfficeTerm, Person, PersonId } from '../gazetteer/types';
import { remembered } from '../shared/remembered';
import { foldWord } from '../text/fold';
import { CUES, US_STATES } from './en/cues';
import { FIXED_NAMES } from './en/fixed-names';
import { type FirstWords, sieveOf } from './first-words';
import { type Form, formKey, formOf, type Reading } from './forms';

/** What linking needs to know of a person, at hand. */
export interface PersonFacts {
  readonly person: Person;
  readonly terms: readonly OfficeTerm[];
  readonly countries: ReadonlySet<CountryCode>;
  /** Every spelling of the surname, as `surnameKey` gives it. */
  readonly surnames: readonly string[];
}

/** Built once per worker life. Spellings are taken apart only when a text holds the word that they begin with. */
export interface GazetteerIndex {
  readonly gazetteer: Gazetteer;
  /** Forms whose first capitalised word, folded and in capitals, is `word`; longest first. */
  readonly formsBeginning: (word: string) => readonly Form[];
  /** Which words can begin a form at all. */
  readonly firstWords: FirstWords;
  readonly factsOf: (person: PersonId) => PersonFacts | null;
}

type AddForm = (surface: string, reading: Reading, exactCase?: boolean) => void;

/** Shorter single-word names (`Xi`, `Ali`) are too often somebody else's. */
const SHORTEST_MONONYM = 5;
const ARABIC_ARTICLE = /(^|[\s-])(?:al|el)[-\s](?=\p{Lu})/giu;

function addCountry(add: AddForm, country: Country): void {
  const { code } = country;
  for (const name of [country.name, country.longName, ...country.names]) {
    if (name) add(name, { kind: 'country-name', country: code });
  }
  for (const short of country.abbreviations) add(short, { kind: 'abbreviation', country: code }, true);
  for (const word of country.demonyms) add(word, { kind: 'demonym', country: code });
  if (country.capital) add(country.capital, { kind: 'capital', country: code });
}

/** Other spellings of the surname, read off aliases that differ in the last word only: Zelenskyy, Zelensky. */
function surnameVariants({ name, surname, aliases }: Person): string[] {
  const words = name.split(' ');
  if (words.at(-1) !== surname) return [];
  const given = words.slice(0, -1).join(' ');
  return aliases
    .map((alias) => alias.split(' '))
    .filter((alias) => alias.length > 1 && alias.slice(0, -1).join(' ') === given)
    .map((alias) => alias.at(-1) ?? '');
}

function addPerson(add: AddForm, person: Person): void {
  const full: Reading = { kind: 'full-name', person: person.id };
  for (const name of new Set([person.name, ...person.aliases])) {
    const isMononym = !/[\s-]/.test(name.trim());
    if (isMononym && (name.length < SHORTEST_MONONYM || name === person.surname)) continue;
    add(name, full);
    const bare = name.replace(ARABIC_ARTICLE, '$1');
    if (bare !== name && /\s/.test(bare)) add(bare, full);
  }
  const surname: Reading = { kind: 'surname', person: person.id };
  for (const form of person.shortForms) add(form, surname);
  if (!person.surname) return;
  add(person.surname, surname);
  const bare = person.surname.replace(ARABIC_ARTICLE, '$1');
  if (bare !== person.surname) add(bare, surname);
  for (const form of surnameVariants(person)) add(form, surname);
}

function addLanguage(add: AddForm): void {
  for (const [, names] of FIXED_NAMES) for (const name of names.split(', ')) add(name, { kind: 'fixed' });
  for (const state of US_STATES) add(state, { kind: 'cue', cue: 'us-local' });
  for (const [cue, surfaces] of CUES)
    for (const word of surfaces.split(', ')) add(word, { kind: 'cue', cue });
}

const sameReading = (a: Reading, b: Reading): boolean => JSON.stringify(a) === JSON.stringify(b);

const LAST_ASCII = 0x7f;
/** Quotes, dashes and invisible characters stand from here on; before it stand the letters of Latin names. */
const FIRST_PUNCTUATION = 0x2000;

/** Letters and digits of ASCII; further Latin letters, and the few signs among them that no name holds. */
const isWordUnit = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit > LAST_ASCII && unit < FIRST_PUNCTUATION);

/** As `formsBeginning` looks it up; null where the surface has no capitalised word. Most names take the short way. */
function firstWordOf(surface: string): string | null {
  let end = 0;
  while (end < surface.length && isWordUnit(surface.charCodeAt(end))) end++;
  const word = surface.slice(0, end);
  const first = word.charAt(0);
  const isWhole = end === surface.length || surface.charCodeAt(end) <= LAST_ASCII;
  if (isWhole && first !== first.toLowerCase()) return foldWord(word).toUpperCase();
  return formOf(surface, false)?.upper[0] ?? null;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Calls `visit` with surfaces whose first words cover those of every spelling; some lead to no spelling. */
function visitSurfaces({ name, surname, aliases, shortForms }: Person, visit: (surface: string) => void) {
  const withBare = (surface: string) => {
    visit(surface);
    const unit = surface.charCodeAt(2);
    const mayBeArticle = unit === SPACE || unit === HYPHEN;
    if (mayBeArticle) visit(surface.replace(ARABIC_ARTICLE, '$1'));
  };
  withBare(name);
  if (surname !== null) withBare(surname);
  for (const alias of aliases) {
    withBare(alias);
    visit(alias.slice(alias.lastIndexOf(' ') + 1));
  }
  for (const form of shortForms) withBare(form);
}

/** Something of the language or a country that adds its spellings. */
type Speller = (add: AddForm) => void;

/** Who may have a spelling that begins with a word. */
interface Spellers {
  readonly people: ReadonlyMap<string, readonly Person[]>;
  readonly others: ReadonlyMap<string, readonly Speller[]>;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T) {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else if (known[known.length - 1] !== value) known.push(value);
}

/** The cheap half of the index, done for everybody at once. */
function collectSpellers(gazetteer: Gazetteer): Spellers {
  const others = new Map<string, Speller[]>();
  const addOther: AddForm = (...spelling) => {
    const first = firstWordOf(spelling[0]);
    if (first !== null) push(others, first, (add) => add(...spelling));
  };
  for (const country of gazetteer.countries.values()) addCountry(addOther, country);
  addLanguage(addOther);
  const people = new Map<string, Person[]>();
  for (const person of gazetteer.people.values()) {
    visitSurfaces(person, (surface) => {
      const first = firstWordOf(surface);
      if (first !== null) push(people, first, person);
    });
  }
  return { people, others };
}

/** Of forms with the same words, the one that claims its exact case comes first. */
const longestFirst = (a: Form, b: Form): number =>
  b.words.length - a.words.length || Number(b.exactCase) - Number(a.exactCase);

const NO_FORMS: readonly Form[] = [];

/** All forms that begin with `word`; equal spellings become one form with all their readings. */
function formsOf(word: string, { people, others }: Spellers): readonly Form[] {
  if (!people.has(word) && !others.has(word)) return NO_FORMS;
  const byKey = new Map<string, Form>();
  const add: AddForm = (surface, reading, exactCase = false) => {
    const made = formOf(surface, exactCase);
    if (made?.upper[0] !== word) return;
    const key = formKey(made);
    const form = byKey.get(key) ?? made;
    byKey.set(key, form);
    if (!form.readings.some((known) => sameReading(known, reading))) form.readings.push(reading);
  };
  for (const speller of others.get(word) ?? []) speller(add);
  for (const person of people.get(word) ?? []) addPerson(add, person);
  return [...byKey.values()].sort(longestFirst);
}

function factsOf(gazetteer: Gazetteer, person: Person): PersonFacts {
  const terms = gazetteer.termsByPerson.get(person.id) ?? [];
  const bodies = terms.flatMap((term) => gazetteer.offices.get(term.office)?.body ?? []);
  const countries = bodies.flatMap((body) => gazetteer.countries.get(body as CountryCode)?.code ?? []);
  const spellings = [
    ...(person.surname ? [person.surname, ...surnameVariants(person)] : []),
    ...person.shortForms,
  ];
  return { person, terms, countries: new Set(countries), surnames: [...new Set(spellings.map(surnameKey))] };
}

/** Surname as it is compared: folded, in capitals, without `al`, `de` and the like. */
function surnameKey(surname: string): string {
  return formOf(surname.replace(ARABIC_ARTICLE, '$1'), false)?.upper.join(' ') ?? '';
}

export function buildIndex(gazetteer: Gazetteer): GazetteerIndex {
  const spellers = collectSpellers(gazetteer);
  return {
    gazetteer,
    firstWords: sieveOf([...spellers.people.keys(), ...spellers.others.keys()]),
    formsBeginning: remembered(
      (word) => formsOf(word, spellers),
      (forms) => forms.length === 0,
    ),
    factsOf: remembered(
      (id) => {
        const person = gazetteer.people.get(id);
        return person ? factsOf(gazetteer, person) : null;
      },
      (facts) => facts === null,
    ),
  };
}
