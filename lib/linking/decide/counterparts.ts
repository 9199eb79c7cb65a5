// "his Turkish counterpart" beside a leader → the same office of the other country, where it is certain which.
import { isCapitalised, type WordTable, wordAt } from '../../core/words';
import { inForceOn } from '../../gazetteer/model/terms';
import type { BodyCode, CountryCode, Gazetteer, Office, PersonId } from '../../gazetteer/model/types';
import * as roleWords from '../en/role-words';
import type { ArticleContext } from '../evidence/article-context';
import { isReferring, type NamedBodies, type NamedBody, type RoleMention } from '../evidence/find-roles';
import { isNameLike } from '../evidence/neighbours';
import { sentenceAround } from '../evidence/sentence';

/** A leader whom the text names, or whose office it names, by word numbers (inclusive). */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly person: PersonId;
}

interface Place {
  readonly context: ArticleContext;
  readonly words: WordTable;
}

const lower = (words: WordTable, at: number): string => wordAt(words, at).toLowerCase();

/** The nearest subject before in the sentence, if nobody else stands between of whom "his" may speak. */
function subjectOf({ words }: Place, subjects: readonly Subject[], named: NamedBody): Subject | null {
  const sentence = sentenceAround(words, named.first);
  const before = subjects.filter(({ first, last }) => first >= sentence.first && last < named.first);
  const subject = before.reduce<Subject | null>(
    (nearest, other) => (nearest && nearest.last >= other.last ? nearest : other),
    null,
  );
  if (!subject) return null;
  for (let at = subject.last + 1; at < named.first; at++) {
    const isSomebody = isCapitalised(words, at) && isNameLike(words, at);
    if (isSomebody || lower(words, at) === 's' || roleWords.OTHERS_BETWEEN.has(lower(words, at))) return null;
  }
  return subject;
}

/** Whether the pronoun may speak of this person. */
function agrees(gazetteer: Gazetteer, { person }: Subject, pronoun: string): boolean {
  const gender = gazetteer.people.get(person)?.gender ?? null;
  return pronoun === 'his' ? gender !== 'female' : gender !== 'male';
}

const isParliamentary = (gazetteer: Gazetteer, body: BodyCode): boolean =>
  roleWords.GOVERNED_BY_PARLIAMENT.test(gazetteer.countries.get(body as CountryCode)?.government ?? '');

const isPresident = ({ rank, title }: Office): boolean =>
  (rank === 'head-of-state' || rank === 'head-of-both') && /president/i.test(title);

/**
 * The offices of `body` that are like `own`; empty: none, or it may be another. A president who governs has the prime
 * minister as a counterpart where parliament governs, and the other way round.
 */
function likeOffices(gazetteer: Gazetteer, own: Office, body: BodyCode): readonly Office[] {
  const offices = gazetteer.officesByBody.get(body) ?? [];
  const byParliament = isParliamentary(gazetteer, body);
  if (own.portfolio === 'foreign') return offices.filter(({ portfolio }) => portfolio === 'foreign');
  if (isPresident(own))
    return byParliament && !isParliamentary(gazetteer, own.body) ? [] : offices.filter(isPresident);
  if (own.rank === 'head-of-government' && byParliament)
    return offices.filter(({ rank }) => rank === 'head-of-government');
  return [];
}

const hasCounterparts = (office: Office): boolean =>
  isPresident(office) || office.rank === 'head-of-government' || office.portfolio === 'foreign';

/** The one office with counterparts that the subject held on the article's days; null: several, or none. */
function officeOf({ index: { gazetteer }, days }: ArticleContext, { person }: Subject): Office | null {
  const held = (gazetteer.termsByPerson.get(person) ?? []).filter((term) => inForceOn(term, days));
  const offices = new Set(held.flatMap(({ office }) => gazetteer.offices.get(office) ?? []));
  const [only, other] = [...offices].filter(hasCounterparts);
  return only && !other ? only : null;
}

function counterpartAt(place: Place, subjects: readonly Subject[], named: NamedBody): RoleMention | null {
  const { words, context } = place;
  const { gazetteer } = context.index;
  const last = named.last + 1;
  const pronoun = lower(words, named.first - 1);
  if (!named.isAdjective || lower(words, last) !== 'counterpart' || !isReferring(words, last)) return null;
  if (pronoun !== 'his' && pronoun !== 'her') return null;
  const subject = subjectOf(place, subjects, named);
  const own = subject && agrees(gazetteer, subject, pronoun) ? officeOf(context, subject) : null;
  const offices = own && own.body !== named.body ? likeOffices(gazetteer, own, named.body) : [];
  if (offices.length === 0) return null;
  const phrase = { words: ['counterpart'], offices: new Map([[named.body, [...offices]]]) };
  return { first: named.first, last, end: words.ends[last] ?? 0, phrase, body: named.body, isActing: false };
}

/** The counterparts in a passage, in reading order; who held their offices is not looked at yet. */
export const findCounterparts = (
  place: Place,
  subjects: readonly Subject[],
  bodies: NamedBodies,
): RoleMention[] =>
  [...bodies.ending.values()].flatMap((named) => counterpartAt(place, subjects, named) ?? []);
