// Whom and what an article names, as plain data: built in the background, shown by panel, popup and reader.

import type { DayInterval, IsoDay } from '../../core/calendar';
import type { CountryCode, EntityId, OrganisationCode, PersonId } from '../model/types';
import type { OfficeLine, SinceThen } from './card-model';

/** An entity that an article names, and how much of the article is about it. */
export interface NamedEntity {
  readonly id: EntityId;
  /** How often the text names it, at least 1. */
  readonly count: number;
  /** Also, or only, in the headline. */
  readonly inTitle: boolean;
}

export interface CastPerson {
  readonly id: PersonId;
  readonly name: string;
  /** What newspapers call them on second mention; the name where no such form is known. */
  readonly shortName: string;
  readonly flag: CountryCode;
  readonly count: number;
  /** The office by which they were known on all of the article's day; null: none for certain. */
  readonly then: OfficeLine | null;
  /** The office by which they are known now. */
  readonly now: OfficeLine | null;
  /** The office left last, when `now` is null. */
  readonly last: OfficeLine | null;
  readonly since: SinceThen;
  /** First day out of that office; null where `since` does not say that it was left. */
  readonly leftOn: DayInterval | null;
}

/** Who leads a country, or an international body, whether the text names them or not. */
export interface Leadership {
  /** On all of the article's day. */
  readonly then: readonly OfficeLine[];
  readonly now: readonly OfficeLine[];
  /** Whether the same people in the same offices lead it now; null where that is not certain. */
  readonly isLedAsThen: boolean | null;
}

export interface CastCountry extends Leadership {
  readonly code: CountryCode;
  readonly name: string;
  /** What it was called on the article's day, if that is not its name now. */
  readonly nameThen: string | null;
  readonly count: number;
  /** Its last day, where it is a state that is gone. */
  readonly until: IsoDay | null;
}

export interface CastOrganisation extends Leadership {
  readonly code: OrganisationCode;
  /** As it is mostly called, and, if that is another, its full name. */
  readonly name: string;
  readonly longName: string | null;
  readonly count: number;
}

/** What can be said of all who held an office on the article's day. */
export interface SinceThenSummary {
  /** People named who certainly held an office then, and of whom it is certain what became of it. */
  readonly known: number;
  /** Those of them who have left that office, heaviest first. */
  readonly left: readonly CastPerson[];
  /** Of everybody who held an office then it is known what became of it. */
  readonly isComplete: boolean;
}

/** Heaviest first. */
export interface Cast {
  /** The article's day; null: not known. */
  readonly published: DayInterval | null;
  readonly today: IsoDay;
  readonly people: readonly CastPerson[];
  readonly countries: readonly CastCountry[];
  readonly organisations: readonly CastOrganisation[];
  /** Null: nothing is certain of anybody. */
  readonly summary: SinceThenSummary | null;
}
