// The entities that an article names → who they were on its day and are now, heaviest first; nothing doubtful is said.

import type { CountryCode, Gazetteer } from '../model/types';
import type { CountryCard, LeaderCard, OfficeLine, OrganisationCard } from './card-model';
import type {
  Cast,
  CastCountry,
  CastOrganisation,
  CastPerson,
  NamedEntity,
  SinceThenSummary,
} from './cast-model';
import { type CardMoment, describeEntity } from './describe-entity';

/** A headline names whom the article is about: it counts as so many places in the text. */
const TITLE_WEIGHT = 3;

const weightOf = ({ count, inTitle }: NamedEntity): number => count + (inTitle ? TITLE_WEIGHT : 0);

/** Those of equal weight stay in the order in which the text names them. */
const heaviestFirst = (named: readonly NamedEntity[]): NamedEntity[] =>
  named.toSorted((one, other) => weightOf(other) - weightOf(one));

function castPerson(card: LeaderCard, count: number, surname: string | null): CastPerson {
  const { id, name, flag, day, since, leftOn } = card;
  const then = day.assumed ? null : (card.then[0] ?? null);
  return {
    ...{ id, name, shortName: surname ?? name, flag, count },
    ...{ then, now: card.now[0] ?? null, last: card.last, since, leftOn },
  };
}

/** Who is in which office, whatever the order. */
const officesIn = (lines: readonly OfficeLine[]): string =>
  lines
    .map(({ person, office }) => `${office}/${person.id}`)
    .toSorted()
    .join();

function isLedAsThen({ day, then, now }: CountryCard | OrganisationCard): boolean | null {
  const isDoubtful = [...then, ...now].some(({ disputed }) => disputed) || now.some(({ stale }) => stale);
  if (day.assumed || then.length === 0 || now.length === 0 || isDoubtful) return null;
  return officesIn(then) === officesIn(now);
}

function castCountry(card: CountryCard, count: number): CastCountry {
  const { id: code, name, nameThen, day, now, existed } = card;
  return {
    code,
    name,
    nameThen,
    count,
    // biome-ignore lint/suspicious/noThenProperty: a list, so nothing can mistake the country for a promise
    then: day.assumed ? [] : card.then,
    now,
    until: existed?.to ?? null,
    isLedAsThen: existed?.to ? null : isLedAsThen(card),
  };
}

function castOrganisation(card: OrganisationCard, count: number): CastOrganisation {
  const { id: code, name, longName, day, now } = card;
  return {
    code,
    name,
    longName: longName === name ? null : longName,
    count,
    // biome-ignore lint/suspicious/noThenProperty: a list, so nothing can mistake the body for a promise
    then: day.assumed ? [] : card.then,
    now,
    isLedAsThen: isLedAsThen(card),
  };
}

/** Whom the gazetteer does not know, as may happen with clippings of an older version, is left out. */
export function describeCast(gazetteer: Gazetteer, named: readonly NamedEntity[], moment: CardMoment): Cast {
  const people: CastPerson[] = [];
  const countries: CastCountry[] = [];
  const organisations: CastOrganisation[] = [];
  for (const { id, count } of heaviestFirst(named)) {
    const card = describeEntity(gazetteer, id, moment);
    if (card?.kind === 'leader')
      people.push(castPerson(card, count, gazetteer.people.get(card.id)?.surname ?? null));
    if (card?.kind === 'country') countries.push(castCountry(card, count));
    if (card?.kind === 'organisation') organisations.push(castOrganisation(card, count));
  }
  const { published, today } = moment;
  return { published, today, people, countries, organisations, summary: summariseSince(people) };
}

/** Null: nothing is certain of anybody. */
function summariseSince(people: readonly CastPerson[]): SinceThenSummary | null {
  const inOffice = people.filter(({ then }) => then !== null);
  const known = inOffice.filter(({ since }) => since !== 'unsaid');
  if (known.length === 0) return null;
  const left = known.filter(({ since }) => since === 'left' || since === 'other-office');
  return { known: known.length, left, isComplete: known.length === inOffice.length };
}

/** Mentions in reading order → the entities that they name, in the order in which they are named first. */
export function namedIn(
  title: readonly { readonly id: NamedEntity['id'] }[],
  text: readonly { readonly id: NamedEntity['id'] }[],
): NamedEntity[] {
  const counts = new Map<NamedEntity['id'], number>();
  for (const { id } of [...title, ...text]) counts.set(id, 0);
  for (const { id } of text) counts.set(id, (counts.get(id) ?? 0) + 1);
  const titled = new Set(title.map(({ id }) => id));
  return [...counts].map(([id, count]) => ({ id, count: Math.max(1, count), inTitle: titled.has(id) }));
}

/** Codes of the countries that a cast names, and of those whose people it names. */
export const countriesOf = ({ people, countries }: Cast): CountryCode[] => [
  ...new Set([...countries.map(({ code }) => code), ...people.map(({ flag }) => flag)]),
];
