// Every spelling that the gazetteer and the language tables know, ready for one pass over a text.

import { memoize } from '../../core/collections';
import { foldWord } from '../../core/fold';
import type {
  Country,
  CountryCode,
  Gazetteer,
  Organisation,
  Person,
  PersonId,
} from '../../gazetteer/model/types';
import { CUES, US_STATES } from '../en/cues';
import { FIXED_NAMES } from '../en/fixed-names';
import { type Candidates, generateCandidates, type PersonRecord } from './candidates';
import { FIRST_WORD_HASHES, type FirstWords, firstWordOf, hashWord } from './first-words';
import { type Form, formKey, nameFormOf, type Sense } from './forms';
import { NATION_CODES } from './nation-codes';
import { collectTitles, type OfficeTitles } from './office-titles';
import { bucketPeople } from './people-by-first-word';

/** Built once per worker life. Spellings are taken apart only when a text holds the word that they begin with. */
export interface GazetteerIndex {
  readonly gazetteer: Gazetteer;
  /** Forms whose first capitalised word, folded and in capitals, is `word`; longest first. */
  readonly formsBeginning: (word: string) => readonly Form[];
  /** The same, by the word as a text has it. */
  readonly formsAt: (raw: string) => readonly Form[];
  /** Which words can begin a form at all. */
  readonly firstWords: FirstWords;
  readonly factsOf: (person: PersonId) => PersonRecord | null;
  readonly candidatesOf: (form: Form) => Candidates;
  /** The titles of all offices, gathered when a text is first read. */
  readonly titles: () => OfficeTitles;
}

type AddForm = (surface: string, sense: Sense, exactCase?: boolean) => void;

/** Shorter single-word names (`Xi`, `Ali`) are too often somebody else's. */
const SHORTEST_MONONYM = 5;
const DIRECTION = /^([NSEW])(?:orth|outh|ast|est)(?:ern)? /;
const NORTH_OR_SOUTH = /^([NS])o(?:r|u)th(?:ern)? /;
const REPUBLIC = /\bRepublic$|^Republic(?= of )/;
const ARABIC_ARTICLE = /(^|[\s-])(?:al|el)[-\s](?=\p{Lu})/giu;

/** "N. Macedonia", "Nth Korea", "S. Korean", "Czech Rep.", "Rep. of Korea": tables and wires shorten so. */
function withShortForms(name: string): string[] {
  const forms = [name];
  if (DIRECTION.test(name)) forms.push(name.replace(DIRECTION, '$1. '));
  if (NORTH_OR_SOUTH.test(name)) forms.push(name.replace(NORTH_OR_SOUTH, '$1th '));
  if (REPUBLIC.test(name)) forms.push(name.replace(REPUBLIC, 'Rep.'));
  return forms;
}

function addCountry(add: AddForm, country: Country): void {
  const { code } = country;
  for (const name of [country.name, country.longName, ...country.names]) {
    for (const form of name ? withShortForms(name) : []) add(form, { kind: 'country-name', country: code });
  }
  for (const short of country.abbreviations) add(short, { kind: 'abbreviation', country: code }, true);
  for (const letters of NATION_CODES.get(code) ?? []) add(letters, { kind: 'code', country: code });
  for (const word of country.demonyms) {
    for (const form of withShortForms(word)) add(form, { kind: 'demonym', country: code });
  }
  if (country.capital) add(country.capital, { kind: 'capital', country: code });
}

function addOrganisation(add: AddForm, { code, name, longName, names, abbreviations }: Organisation): void {
  const sense: Sense = { kind: 'organisation', organisation: code };
  for (const surface of [name, longName, ...names]) if (surface) add(surface, sense);
  for (const short of abbreviations) add(short, sense, true);
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
  const full: Sense = { kind: 'full-name', person: person.id };
  for (const name of new Set([person.name, ...person.aliases])) {
    const isMononym = !/[\s-]/.test(name.trim());
    if (isMononym && (name.length < SHORTEST_MONONYM || name === person.surname)) continue;
    add(name, full);
    const bare = name.replace(ARABIC_ARTICLE, '$1');
    if (bare !== name && /\s/.test(bare)) add(bare, full);
  }
  const surname: Sense = { kind: 'surname', person: person.id };
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

const isSameSense = (a: Sense, b: Sense): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Something of the language or a country that adds its spellings. */
type Speller = (add: AddForm) => void;

/** Who may have a spelling that begins with a word. */
interface Spellers {
  readonly peopleOf: (word: string) => readonly Person[];
  readonly others: ReadonlyMap<string, readonly Speller[]>;
}

/** Countries and the language: few enough to be sorted by their very words. */
function collectOthers(gazetteer: Gazetteer): Map<string, Speller[]> {
  const others = new Map<string, Speller[]>();
  const addOther: AddForm = (...spelling) => {
    const first = firstWordOf(spelling[0]);
    if (first === null) return;
    const speller: Speller = (add) => add(...spelling);
    const known = others.get(first);
    if (known) known.push(speller);
    else others.set(first, [speller]);
  };
  for (const country of gazetteer.countries.values()) addCountry(addOther, country);
  for (const organisation of gazetteer.organisations.values()) addOrganisation(addOther, organisation);
  addLanguage(addOther);
  return others;
}

/** Of forms with the same words, the one that claims its exact case comes first. */
const longestFirst = (a: Form, b: Form): number =>
  b.words.length - a.words.length || Number(b.exactCase) - Number(a.exactCase);

/** All forms that begin with `word`; equal spellings become one form with all their senses. */
function formsOf(word: string, { peopleOf, others }: Spellers): readonly Form[] {
  const byKey = new Map<string, Form>();
  const add: AddForm = (surface, sense, exactCase = false) => {
    const made = nameFormOf(surface, exactCase);
    if (made?.upper[0] !== word) return;
    const key = formKey(made);
    const form = byKey.get(key) ?? made;
    byKey.set(key, form);
    if (!form.senses.some((known) => isSameSense(known, sense))) form.senses.push(sense);
  };
  for (const speller of others.get(word) ?? []) speller(add);
  for (const person of peopleOf(word)) addPerson(add, person);
  return [...byKey.values()].sort(longestFirst);
}

function recordOf(gazetteer: Gazetteer, person: Person): PersonRecord {
  const terms = gazetteer.termsByPerson.get(person.id) ?? [];
  const bodies = terms.flatMap((term) => gazetteer.offices.get(term.office)?.body ?? []);
  const countries = bodies.flatMap((body) => gazetteer.countries.get(body as CountryCode)?.code ?? []);
  const spellings = [
    ...(person.surname ? [person.surname, ...surnameVariants(person)] : []),
    ...person.shortForms,
  ];
  return { person, terms, countries: new Set(countries), surnames: [...new Set(spellings.map(surnameKey))] };
}

/** `index` with further spellings of surnames, as `surnameKey` gives them: another language's. */
export function withSurnames(
  index: GazetteerIndex,
  more: (person: PersonId) => readonly string[],
): GazetteerIndex {
  const factsOf = memoize((id: PersonId) => {
    const facts = index.factsOf(id);
    const surnames = more(id);
    return facts && surnames.length > 0 ? { ...facts, surnames: [...facts.surnames, ...surnames] } : facts;
  });
  return { ...index, factsOf, candidatesOf: memoize((form) => generateCandidates({ factsOf }, form)) };
}

/** Surname as it is compared: folded, in capitals, without `al`, `de` and the like. */
function surnameKey(surname: string): string {
  return nameFormOf(surname.replace(ARABIC_ARTICLE, '$1'), false)?.upper.join(' ') ?? '';
}

/** The index over all names of `gazetteer`; some 30 ms (`bench:gazetteer-load`), once in a worker's life. */
export function buildIndex(gazetteer: Gazetteer): GazetteerIndex {
  const firstWords: FirstWords = new Uint8Array(FIRST_WORD_HASHES);
  const others = collectOthers(gazetteer);
  for (const word of others.keys()) firstWords[hashWord(word)] = 1;
  const peopleOf = bucketPeople(gazetteer, firstWords);
  const titles = memoize((of: Gazetteer) => collectTitles(of));
  const facts = memoize((id: PersonId) => {
    const person = gazetteer.people.get(id);
    return person ? recordOf(gazetteer, person) : null;
  });
  const formsBeginning = memoize((word: string) => formsOf(word, { peopleOf, others }));
  return {
    gazetteer,
    firstWords,
    formsBeginning,
    formsAt: memoize((raw) => formsBeginning(foldWord(raw).toUpperCase())),
    factsOf: facts,
    candidatesOf: memoize((form) => generateCandidates({ factsOf: facts }, form)),
    titles: () => titles(gazetteer),
  };
}
