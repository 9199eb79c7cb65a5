// What a newer layer of knowledge says of an office: the one form in which a refresh and a reader speak.
import type { Brand } from '../../shared/brand';
import type { DayInterval, IsoDay } from '../../shared/calendar';
import type { OfficeId, Person, PersonId, TermOrigin } from '../types';

/** `Q57792`. */
export type WikidataItem = Brand<string, 'WikidataItem'>;

interface Said {
  readonly office: OfficeId;
  readonly person: PersonId;
  /** Day on which it was seen or said. */
  readonly asOf: IsoDay;
  /** The person's item, where the change was read there. */
  readonly item: WikidataItem | null;
}

/** A term that was known to be open is still so. `start` tells which one is meant. */
export interface TermConfirmed extends Said {
  readonly kind: 'confirmed';
  readonly start: DayInterval;
}

/** A term that was known has ended; `end` is the first day out of office. */
export interface TermEnded extends Said {
  readonly kind: 'ended';
  readonly start: DayInterval;
  readonly end: DayInterval;
}

/** A term that was not known. It ends what was open in an office that only one person holds. */
export interface TermBegun extends Said {
  readonly kind: 'begun';
  readonly start: DayInterval;
  readonly end: DayInterval | null;
}

export type FactChange = TermConfirmed | TermEnded | TermBegun;

/** Changes of one origin, in the order in which they hold, with the people whom they bring along. */
export interface ChangeLayer {
  readonly origin: Exclude<TermOrigin, 'bundle'>;
  /** Left out where a lower layer knows the id. */
  readonly people: readonly Person[];
  readonly changes: readonly FactChange[];
}
