// Decides who held the office that a phrase speaks of on the article's day; when two may have, nobody.

import { dayBefore, type IsoDay } from '../../core/calendar';
import { memoize } from '../../core/collections';
import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import type { BodyCode, CountryCode, OfficeId, OfficeTerm } from '../../gazetteer/model/types';
import * as roleWords from '../en/role-words';
import type { ArticleContext, Passage } from '../evidence/article-context';
import {
  findRoles,
  findTitles,
  type NamedBodies,
  type NamedBody,
  type RoleMention,
} from '../evidence/find-roles';
import { isNameLike } from '../evidence/neighbours';
import { sentenceAround, timeOfSentence } from '../evidence/sentence';
import { type OfficeTitles, soleHolder, type TitlePhrase } from '../index/office-titles';
import type { ForeignRole } from '../languages/roles/find-foreign-roles';
import { isCountryMention, isPersonMention, type LinkedMention } from '../types';
import { findCounterparts, type Subject } from './counterparts';
import { mayCover } from './person-decision';

/** A mention that is already linked, by its words. */
export interface LinkedWords {
  readonly first: number;
  readonly last: number;
  readonly mention: LinkedMention;
}

/** One passage with everything that is linked or named in it. */
export interface LinkedPassage {
  readonly passage: Passage;
  readonly linked: readonly LinkedWords[];
  readonly organisations: () => readonly NamedBody[];
}

/** "the Japanese prime minister"; the country is in the phrase. */
const ROLE_OF_BODY = 0.93;
/** "the prime minister", after a phrase or a name that says whose. */
const ROLE_OF_ARTICLE = 0.85;
/** The same where the article is about one country. */
const ROLE_OF_MAIN_COUNTRY = 0.75;
/** How often the main country must be named, and how much of all that is named it must be. */
const LEAST_NAMED = 2;
const LEAST_SHARE = 0.6;
/** "president of the European Commission": a title as long as this says whose it is, if only one body has it. */
const NAMES_ITS_BODY = 4;
/** An open term that nobody has confirmed for longer says little about this day. */
const LONGEST_UNCONFIRMED_YEARS = 1.5;

export interface RoleDecision {
  readonly role: RoleMention;
  readonly term: OfficeTerm;
  readonly confidence: number;
}

function bodiesOf({ linked, organisations }: LinkedPassage): NamedBodies {
  const countries = linked.flatMap(({ first, last, mention }): NamedBody[] => {
    if (!isCountryMention(mention)) return [];
    const isAdjective = mention.type === 'norp';
    return [{ first, last, body: mention.id, isAdjective, end: mention.end }];
  });
  const all = [...organisations(), ...countries];
  return {
    ending: new Map(all.map((named) => [named.last, named])),
    beginning: new Map(all.map((named) => [named.first, named])),
  };
}

const DAY_MS = 86_400_000;
const DAYS_IN_YEAR = 365.25;
const daysOf = (day: IsoDay): number => Date.parse(day) / DAY_MS;

/** Whether an open term has been seen lately enough to stand for the article's day. */
function isConfirmed({ end, asOf }: OfficeTerm, day: IsoDay): boolean {
  return end !== null || daysOf(day) - daysOf(asOf) <= LONGEST_UNCONFIRMED_YEARS * DAYS_IN_YEAR;
}

interface RoleContext {
  readonly context: ArticleContext;
  readonly words: WordTable;
}

/** Who held it on the article's day, and at every other time of which the sentence speaks. */
function holderOf({ context, words }: RoleContext, role: RoleMention, body: BodyCode): OfficeTerm | null {
  const sentence = sentenceAround(words, role.first);
  const time = timeOfSentence(words, sentence, context.days);
  // On the day of a handover the paper may still mean yesterday's holder.
  const days = time && { first: dayBefore(time.first), last: time.last };
  const term = days && soleHolder(context.index.gazetteer, { phrase: role.phrase, body }, days);
  if (!term || (role.isActing && !term.acting) || !isConfirmed(term, context.days.last)) return null;
  return term;
}

/** The person whose name stands beside the role with a comma between: "the prime minister, Jacinda Ardern,". */
function namedBeside({ words }: RoleContext, role: RoleMention, people: ReadonlyMap<number, LinkedWords>) {
  const after = gapAfter(words, role.last) === 'comma' ? role.last + 1 : null;
  const article = wordAt(words, role.first - 1).toLowerCase() === 'the' ? role.first - 1 : role.first;
  const before = gapAfter(words, article - 1) === 'comma' ? article - 1 : null;
  const isNameAt = (at: number | null, step: 1 | -1) =>
    at !== null &&
    isCapitalised(words, at) &&
    isNameLike(words, at) &&
    isCapitalised(words, at + step) &&
    gapAfter(words, step > 0 ? at : at - 1) === 'space' &&
    isNameLike(words, at + step);
  const known =
    (after === null ? undefined : people.get(after)) ?? (before === null ? undefined : people.get(before));
  if (known) return known.mention.id;
  const closes = gapAfter(words, role.last) !== 'space';
  return isNameAt(after, 1) || (closes && isNameAt(before, -1)) ? 'stranger' : null;
}

interface Known {
  readonly context: ArticleContext;
  /** Offices of the people named in the article, on its day: theirs are the ones that the titles mean. */
  readonly officesHeld: ReadonlySet<OfficeId>;
  /** Roles whose country is in the phrase. */
  readonly explicit: readonly RoleDecision[];
}

/** Bodies to which the article has tied this title: by a fuller phrase, or by naming a holder. */
function tiedBodies({ context, officesHeld, explicit }: Known, phrase: TitlePhrase): Set<BodyCode> {
  const { offices } = context.index.gazetteer;
  const tied = new Set<BodyCode>();
  for (const { role, term } of explicit) {
    const office = offices.get(term.office);
    if (role.phrase === phrase && office) tied.add(office.body);
  }
  for (const id of officesHeld) {
    const body = offices.get(id)?.body;
    if (body && phrase.offices.get(body)?.some((office) => office.id === id)) tied.add(body);
  }
  return tied;
}

/** The country that the article is about, if it has such an office. */
function mainCountry({ named }: ArticleContext, phrase: TitlePhrase): BodyCode | null {
  let best: readonly [code: CountryCode, count: number] | null = null;
  let total = 0;
  for (const [code, count] of named) {
    if (!phrase.offices.has(code)) continue;
    total += count;
    if (!best || count > best[1]) best = [code, count];
  }
  return best && best[1] >= LEAST_NAMED && best[1] >= LEAST_SHARE * total ? best[0] : null;
}

interface Understood {
  readonly body: BodyCode;
  readonly confidence: number;
}

/** Whose office a title without a country means, and how surely. */
function understoodBody(known: Known, phrase: TitlePhrase): Understood | null {
  const [first = ''] = phrase.words;
  const [only, other] = phrase.offices.keys();
  const isUnique = roleWords.UNIQUE_TITLES.has(first) || phrase.words.length >= NAMES_ITS_BODY;
  if (only && !other && isUnique) return { body: only, confidence: ROLE_OF_ARTICLE };
  const [sole, another] = tiedBodies(known, phrase);
  if (another || roleWords.LEADER.has(first)) return null;
  if (sole) return { body: sole, confidence: ROLE_OF_ARTICLE };
  if (!roleWords.SPEAKS_FOR_ONE_COUNTRY.has(phrase.words.join(' '))) return null;
  const main = mainCountry(known.context, phrase);
  return main && { body: main, confidence: ROLE_OF_MAIN_COUNTRY };
}

/** The roles of one passage, with the people whose names may stand beside them. */
interface ReadPassage extends RoleContext {
  readonly linked: LinkedPassage;
  readonly roles: readonly RoleMention[];
  readonly beside: ReadonlyMap<number, LinkedWords>;
}

function readPassage(context: ArticleContext, titles: OfficeTitles, linked: LinkedPassage): ReadPassage {
  const { words } = linked.passage;
  const found = findTitles(titles, words);
  if (found.length === 0) return { context, words, linked, beside: new Map(), roles: [] };
  const people = linked.linked.filter(({ mention }) => mention.type === 'leader');
  const beside = new Map(
    people.flatMap((person) => [[person.first, person] as const, [person.last, person] as const]),
  );
  return { context, words, linked, beside, roles: findRoles(found, words, bodiesOf(linked)) };
}

/** Offices that the people whom the article names held on its day. */
function officesHeldOn({ index, days }: ArticleContext, passages: readonly LinkedPassage[]): Set<OfficeId> {
  const mentions = passages.flatMap(({ linked }) => linked.map(({ mention }) => mention));
  const people = new Set(mentions.filter(isPersonMention).map(({ id }) => id));
  const terms = [...people].flatMap((id) => index.gazetteer.termsByPerson.get(id) ?? []);
  return new Set(terms.filter((term) => mayCover(term, days)).map(({ office }) => office));
}

function decide(
  place: ReadPassage,
  role: RoleMention,
  { body, confidence }: Understood,
): RoleDecision | null {
  const term = holderOf(place, role, body);
  const named = term && namedBeside(place, role, place.beside);
  return term && (named === null || named === term.person) ? { role, term, confidence } : null;
}

/** "his Turkish counterpart", of leaders who are named and of offices whose holders are decided. */
function decideCounterparts(
  place: ReadPassage,
  explicit: ReadonlyMap<RoleMention, RoleDecision>,
): RoleDecision[] {
  const named = place.linked.linked.flatMap(({ first, last, mention }): Subject[] =>
    mention.type === 'leader' && isPersonMention(mention) ? [{ first, last, person: mention.id }] : [],
  );
  const held = place.roles.flatMap((role): Subject[] => {
    const person = explicit.get(role)?.term.person;
    return person ? [{ first: role.first, last: role.last, person }] : [];
  });
  return findCounterparts(place, [...named, ...held], bodiesOf(place.linked)).flatMap(
    (role) => (role.body && decide(place, role, { body: role.body, confidence: ROLE_OF_ARTICLE })) ?? [],
  );
}

/** The holders of roles that somebody else has found in one passage, their country in the phrase. */
export function decideFoundRoles(
  context: ArticleContext,
  linked: LinkedPassage,
  find: (bodies: NamedBodies) => readonly ForeignRole[],
): RoleDecision[] {
  if (!context.isDated) return [];
  const people = linked.linked.filter(({ mention }) => mention.type === 'leader');
  const beside = new Map(people.flatMap((one) => [[one.first, one] as const, [one.last, one] as const]));
  const place: ReadPassage = { context, words: linked.passage.words, linked, beside, roles: [] };
  return find(bodiesOf(linked)).flatMap(({ role, gender }) => {
    const decision = role.body && decide(place, role, { body: role.body, confidence: ROLE_OF_BODY });
    const person = decision && context.index.gazetteer.people.get(decision.term.person);
    // "la présidente" is no man's title, and a man's title is not said of a woman for certain.
    return person && (gender === null || person.gender === gender) ? [decision] : [];
  });
}

/**
 * Every role of one article whose holder is certain; passage by passage, in reading order.
 *
 * Without the article's date there is no holder to speak of, and nothing is decided.
 */
export function decideRoles(
  context: ArticleContext,
  titles: OfficeTitles,
  passages: readonly LinkedPassage[],
): RoleDecision[][] {
  if (!context.isDated) return passages.map(() => []);
  const read = passages.map((passage) => readPassage(context, titles, passage));
  const explicit = new Map<RoleMention, RoleDecision>();
  for (const place of read) {
    for (const role of place.roles) {
      const decision = role.body && decide(place, role, { body: role.body, confidence: ROLE_OF_BODY });
      if (decision) explicit.set(role, decision);
    }
  }
  const counterparts = read.map((place) => decideCounterparts(place, explicit));
  if (read.every(({ roles }) => roles.length === 0)) return counterparts;
  const officesHeld = officesHeldOn(context, passages);
  const known: Known = { context, officesHeld, explicit: [...explicit.values()] };
  const understood = memoize((phrase: TitlePhrase) => understoodBody(known, phrase));
  return read.map((place, at) => [
    ...place.roles.flatMap((role) => {
      const body = role.body === null ? understood(role.phrase) : null;
      return explicit.get(role) ?? (body && decide(place, role, body)) ?? [];
    }),
    ...(counterparts[at] ?? []),
  ]);
}
