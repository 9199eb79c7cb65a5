// Those who bear one name, and the article's day → each with the office that tells them apart; who fits the day best comes first.

import type { DayInterval } from '../../core/calendar';
import type { EntityId, Gazetteer } from '../model/types';
import type { OfficeLine } from './card-model';
import { type CardMoment, describeEntity } from './describe-entity';

/** Somebody or something that a name may mean. */
export interface NameCandidate {
  readonly id: EntityId;
  readonly name: string;
  /** The office on the article's day, else the nearest to it; null: it is no person. */
  readonly line: OfficeLine | null;
}

/** More of one name than these would be read by nobody. */
export const MOST_CANDIDATES = 8;

/** Milliseconds between a term and the day; 0: the term may cover it. */
function distance({ since, until }: OfficeLine, { first, last }: DayInterval): number {
  const ahead = Date.parse(since.first) - Date.parse(last);
  const past = until === null ? 0 : Date.parse(first) - Date.parse(until.last);
  return Math.max(0, ahead, past);
}

interface Placed extends NameCandidate {
  readonly distance: number;
}

function describeCandidate(gazetteer: Gazetteer, id: EntityId, moment: CardMoment): Placed | null {
  const card = describeEntity(gazetteer, id, moment);
  if (!card) return null;
  const { name, day } = card;
  if (card.kind !== 'leader') return { id, name, line: null, distance: 0 };
  const far = (line: OfficeLine) => distance(line, day.days);
  const line = card.then[0] ?? card.terms.toSorted((one, other) => far(one) - far(other))[0] ?? null;
  return { id, name, line, distance: line ? far(line) : Number.POSITIVE_INFINITY };
}

/** At most `MOST_CANDIDATES`, the nearest in time to the article first; whom the gazetteer does not know is left out. */
export function describeCandidates(
  gazetteer: Gazetteer,
  ids: readonly EntityId[],
  moment: CardMoment,
): readonly NameCandidate[] {
  return ids
    .flatMap((id) => describeCandidate(gazetteer, id, moment) ?? [])
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST_CANDIDATES)
    .map(({ distance: _, ...candidate }) => candidate);
}
