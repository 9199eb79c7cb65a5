// What a reader says of a term: that it has ended, or who came after.
import type { DayInterval, IsoDay } from '../../shared/calendar';
import type { OfficeId, Person, PersonId } from '../types';
import type { ChangeLayer, FactChange } from './fact-change';

interface Made {
  /** A UUID: the same correction may come back from an exported file. */
  readonly id: string;
  readonly madeOn: IsoDay;
  readonly office: OfficeId;
}

export interface EndedCorrection extends Made {
  readonly kind: 'ended';
  /** The name is kept, because the person may be unknown once a refresh was forgotten. */
  readonly person: { readonly id: PersonId; readonly name: string };
  /** Of the term that is meant. */
  readonly start: DayInterval;
  /** First day out of office. */
  readonly end: DayInterval;
}

export interface SuccessorCorrection extends Made {
  readonly kind: 'successor';
  /** With all facts, because nobody else may know this person. */
  readonly person: Person;
  /** First day in office. */
  readonly start: DayInterval;
}

export type Correction = EndedCorrection | SuccessorCorrection;

function changeOf(correction: Correction): FactChange {
  const { office, madeOn: asOf, start } = correction;
  const said = { office, person: correction.person.id, asOf, item: null, start };
  return correction.kind === 'ended'
    ? { ...said, kind: 'ended', end: correction.end }
    : { ...said, kind: 'begun', end: null };
}

/** The reader's layer; corrections hold in the order in which they were made. */
export const layerOfCorrections = (corrections: readonly Correction[]): ChangeLayer => ({
  origin: 'reader',
  people: corrections.flatMap((correction) => (correction.kind === 'successor' ? correction.person : [])),
  changes: corrections.map(changeOf),
});
