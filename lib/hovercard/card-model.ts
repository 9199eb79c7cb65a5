// What a card says, as plain data: built in the background, shown by a component.
import type { BodyCode, CountryCode, OfficeRank, PersonId } from '../gazetteer/types';
import type { DayInterval, IsoDay } from '../shared/calendar';

/** Where a line's facts come from. */
export interface CardSource {
  readonly title: string;
  readonly url: string | null;
}

/** One person in one office, with the days that bound it and how fresh the knowledge is. */
export interface OfficeLine {
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly office: string;
  readonly rank: OfficeRank;
  /** The country, or the organisation, whose office this is. */
  readonly body: { readonly code: BodyCode; readonly name: string };
  readonly since: DayInterval;
  /** First day out of office; null: open as of `asOf`. */
  readonly until: DayInterval | null;
  readonly asOf: IsoDay;
  /** Open, and its source is older than a year on `today`. */
  readonly stale: boolean;
  readonly acting: boolean;
  readonly disputed: boolean;
  /** One neutral clause about a disputed claim. */
  readonly note: string | null;
  readonly sources: readonly CardSource[];
}

/** The day that "then" means. `assumed`: the article has no date, so today is taken. */
export interface CardDay {
  readonly days: DayInterval;
  readonly assumed: boolean;
}

export interface LeaderCard {
  readonly kind: 'leader';
  readonly id: PersonId;
  readonly name: string;
  /** Country whose flag stands beside the name. */
  readonly flag: CountryCode;
  readonly day: CardDay;
  /** Offices certainly held on all of `day`; empty: none known. */
  readonly then: readonly OfficeLine[];
  /** Offices open now, as of each line's day. */
  readonly now: readonly OfficeLine[];
  /** The office left last, when `now` is empty. */
  readonly last: OfficeLine | null;
  /** All terms, oldest first, for the timeline. */
  readonly terms: readonly OfficeLine[];
}

export interface CountryCard {
  readonly kind: 'country';
  readonly id: CountryCode;
  readonly name: string;
  readonly longName: string | null;
  readonly flag: CountryCode;
  readonly day: CardDay;
  readonly capital: string | null;
  readonly region: string | null;
  readonly population: { readonly count: number; readonly year: number } | null;
  /** A state that is gone: its first and last day. */
  readonly existed: { readonly from: IsoDay | null; readonly to: IsoDay | null } | null;
  /** As-of day and sources of the facts about the country itself. */
  readonly asOf: IsoDay;
  readonly sources: readonly CardSource[];
  /** Heads of state and of government on all of `day`; empty: none known for certain. */
  readonly then: readonly OfficeLine[];
  readonly now: readonly OfficeLine[];
}

export type CardModel = LeaderCard | CountryCard;
