// What a card says, as plain data: built in the background, shown by a component.

import type { DayInterval, IsoDay } from '../../core/calendar';
import type {
  BodyCode,
  CountryCode,
  OfficeRank,
  OrganisationCode,
  OwnName,
  PersonId,
  TermOrigin,
} from '../model/types';

/** Where a line's facts come from. */
export interface CardSource {
  readonly title: string;
  readonly url: string | null;
}

export interface PersonName {
  readonly id: PersonId;
  readonly name: string;
}

export interface CountryName {
  readonly code: CountryCode;
  readonly name: string;
}

/** The country, or the organisation, that an office belongs to. */
export interface OfficeBody {
  readonly code: BodyCode;
  readonly name: string;
}

/** One person in one office, with the days that bound it and how fresh the knowledge is. */
export interface OfficeLine {
  readonly person: PersonName;
  readonly office: string;
  readonly rank: OfficeRank;
  readonly body: OfficeBody;
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
  /** What was shipped, the reader's refresh from Wikidata, or the reader's own correction. */
  readonly origin: TermOrigin;
  readonly sources: readonly CardSource[];
  /** Who held the office just before and just after; null where that is not certain. */
  readonly predecessor: PersonName | null;
  readonly successor: PersonName | null;
}

/** The day that "then" means. `assumed`: the article has no date, so today is taken. */
export interface CardDay {
  readonly days: DayInterval;
  readonly assumed: boolean;
}

/**
 * What became of the office that a person held on the article's day.
 *
 * - `unsaid`: the article has no date, the person held no office for certain, a rival claims it, or nobody has looked for
 *   more than a year: nothing is said.
 * - `still`: held without a break until now.
 * - `again`: left, and back in the same office now.
 * - `other-office`: left, and in another office now.
 * - `left`: left, and in no office that we know.
 */
export type SinceThen = 'unsaid' | 'still' | 'again' | 'other-office' | 'left';

export interface LeaderCard {
  readonly kind: 'leader';
  readonly id: PersonId;
  readonly name: string;
  readonly ownNames: readonly OwnName[];
  /** Null: not on record. */
  readonly birthYear: number | null;
  /** Country whose flag stands beside the name. */
  readonly flag: CountryCode;
  /** Wikidata item, `Q567`; null: not known. */
  readonly wikidata: string | null;
  readonly day: CardDay;
  /** Offices certainly held on all of `day`; empty: none known. */
  readonly then: readonly OfficeLine[];
  readonly since: SinceThen;
  /** First day out of that office, later terms without a break included; null where `since` does not say that it was left. */
  readonly leftOn: DayInterval | null;
  /** Offices open now, as of each line's day. */
  readonly now: readonly OfficeLine[];
  /** The office left last, an organisation’s after a country’s included, when `now` is empty. */
  readonly last: OfficeLine | null;
  /** Who has followed in the office held then, or else in `last`, and holds it now; null where that is not certain. */
  readonly holderNow: OfficeLine | null;
  /** All terms, oldest first, for the timeline. */
  readonly terms: readonly OfficeLine[];
}

export interface OrganisationName {
  readonly code: OrganisationCode;
  readonly name: string;
}

/** A country's time in an organisation. */
export interface MembershipLine {
  readonly organisation: OrganisationName;
  readonly since: DayInterval;
  /** First day out of it; null: a member as of the organisation's newest look. */
  readonly until: DayInterval | null;
}

export interface VacantOffice {
  readonly office: string;
  readonly why: string;
  readonly asOf: IsoDay;
  readonly sources: readonly CardSource[];
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
  /** Square kilometres. */
  readonly area: number | null;
  readonly languages: readonly string[];
  readonly government: string | null;
  readonly neighbours: readonly CountryName[];
  /** What it certainly belonged to on all of `day`. */
  readonly memberships: readonly MembershipLine[];
  /** What it has joined after `day` and belongs to now, and what it belonged to then and has left. */
  readonly joined: readonly MembershipLine[];
  readonly left: readonly MembershipLine[];
  readonly successors: readonly CountryName[];
  /** States that are gone, and stood where it stands. */
  readonly formerStates: readonly CountryName[];
  readonly ownNames: readonly OwnName[];
  /** Time zone of its seat of government: `Asia/Tokyo`. */
  readonly zone: string | null;
  /** What it was officially called on the article's day, if that is not its name now. */
  readonly nameThen: string | null;
  /** Neutral clause on a contested status or border. */
  readonly note: string | null;
  /** SVG path data in a square of `OUTLINE_SIZE`. */
  readonly outline: string | null;
  /** A state that is gone: its first and last day. */
  readonly existed: { readonly from: IsoDay | null; readonly to: IsoDay | null } | null;
  /** As-of day and sources of the facts about the country itself. */
  readonly asOf: IsoDay;
  readonly sources: readonly CardSource[];
  /** Heads of state and of government on all of `day`; empty: none known for certain. */
  readonly then: readonly OfficeLine[];
  /** Top offices that were certainly vacant on all of `day`, and why. */
  readonly vacant: readonly VacantOffice[];
  readonly now: readonly OfficeLine[];
  /** Foreign ministers, where one is certain. */
  readonly foreignThen: readonly OfficeLine[];
  readonly foreignNow: readonly OfficeLine[];
}

export interface OrganisationCard {
  readonly kind: 'organisation';
  readonly id: OrganisationCode;
  readonly name: string;
  readonly longName: string | null;
  /** Bodies have none that is bundled. */
  readonly flag: null;
  readonly day: CardDay;
  /** City; null: it has none, or none is on record. */
  readonly seat: string | null;
  readonly founded: DayInterval | null;
  /** Whether any office leads it; a group of states has none. */
  readonly isLed: boolean;
  /** Those who certainly led it, and belonged to it, on all of `day`. */
  readonly then: readonly OfficeLine[];
  readonly membersThen: readonly CountryName[];
  /** Open terms as of each line's day, and members as of `asOf`. */
  readonly now: readonly OfficeLine[];
  readonly membersNow: readonly CountryName[];
  /** As-of day and sources of its members, seat and beginning. */
  readonly asOf: IsoDay;
  readonly sources: readonly CardSource[];
}

export type CardModel = LeaderCard | CountryCard | OrganisationCard;

/** Side of the square in which the outlines of countries are drawn; their coordinates are whole numbers. */
export const OUTLINE_SIZE = 100;
