// Answers "what has this person been?", over a lifetime and on given days.
import type { DayInterval } from '../shared/calendar';
import { inForceOn } from './terms-in-force';
import type { Gazetteer, OfficeTerm, PersonId } from './types';

/** All known terms, oldest first. */
export const termsOf = (gazetteer: Gazetteer, person: PersonId): readonly OfficeTerm[] =>
  gazetteer.termsByPerson.get(person) ?? [];

/** The terms certainly in force on all of `days`. */
export const officesOf = (gazetteer: Gazetteer, person: PersonId, days: DayInterval): OfficeTerm[] =>
  termsOf(gazetteer, person).filter((term) => inForceOn(term, days));
