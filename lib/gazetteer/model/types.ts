// The gazetteer's vocabulary: which people held which offices, where, and when.

import type { DayInterval, IsoDay } from '../../core/calendar';
import type { Brand } from '../../core/result';

/** Readable and stable: `nz-jacinda-ardern`. */
export type PersonId = Brand<string, 'PersonId'>;
/** ISO 3166-1 alpha-2, `XK` for Kosovo, or the former alpha-2 code of a state that is gone (SU, YU, CS, DD). */
export type CountryCode = Brand<string, 'CountryCode'>;
/** `NATO`, `AFRICAN-UNION`: never equal to a country's code. */
export type OrganisationCode = Brand<string, 'OrganisationCode'>;
/** Whatever has offices: a country or an organisation of countries. */
export type BodyCode = CountryCode | OrganisationCode;
/** `NZ/prime-minister`, `NATO/secretary-general`. */
export type OfficeId = Brand<string, 'OfficeId'>;
export type EntityId = PersonId | CountryCode | OrganisationCode;
/** Key into the gazetteer's table of sources. */
export type SourceId = Brand<string, 'SourceId'>;

export type Gender = 'female' | 'male';

/** What a country or person is called at home, where that is written in another script than English. */
export interface OwnName {
  /** BCP 47 tag of the language, with the script where the language has several: `zh-Hant`. */
  readonly lang: string;
  readonly name: string;
}

export interface Person {
  readonly id: PersonId;
  /** Canonical English name, given name first unless custom says otherwise. */
  readonly name: string;
  /** What newspapers call this person on second mention; null where no such form is known. */
  readonly surname: string | null;
  /** Other full forms that newspapers print; never a bare surname. */
  readonly aliases: readonly string[];
  /** Other forms of second mention: further spellings of the surname, nicknames used as names (`Lula`, `MBS`). */
  readonly shortForms: readonly string[];
  readonly gender: Gender | null;
  /** In the script of the home country, for those of whom we are sure. Left out: not on record, or in Latin letters. */
  readonly ownName?: OwnName;
  /** Where this person is at home: the flag beside the name when no office decides it. */
  readonly country: CountryCode;
  readonly birthYear: number | null;
  /** Wikidata item, `Q567`; null where no source gives one. */
  readonly wikidata: string | null;
}

/**
 * What an office is to its country or organisation.
 *
 * `de-facto-leader`: leads without holding one of the offices above it (a party's general secretary, Iran's Leader);
 * `head-of-organisation`: leads an organisation; `regional`: leads a part of a country (Scotland).
 */
export const OFFICE_RANKS = [
  'head-of-state',
  'head-of-government',
  'head-of-both',
  'viceregal',
  'de-facto-leader',
  'head-of-organisation',
  'deputy',
  'minister',
  'regional',
] as const;
export type OfficeRank = (typeof OFFICE_RANKS)[number];

/** What a minister, or another office of that rank, is responsible for. */
export const PORTFOLIOS = [
  'foreign',
  'defence',
  'finance',
  'interior',
  'justice',
  'security',
  'trade',
  'economy',
  'energy',
  'health',
  'government-secretary',
  'legislature',
  'central-bank',
  'party',
] as const;
export type Portfolio = (typeof PORTFOLIOS)[number];

export interface Office {
  readonly id: OfficeId;
  readonly body: BodyCode;
  readonly rank: OfficeRank;
  /** `Prime Minister`, without the country. */
  readonly title: string;
  /** Other titles that newspapers print: `foreign minister` for the Secretary of State. */
  readonly alsoTitled: readonly string[];
  readonly portfolio: Portfolio | null;
  /** Held by several people at once (Bosnia, San Marino, Switzerland): overlaps are no conflict. */
  readonly collective: boolean;
  /** First day on which the office existed; null: since before anything asked of it here. */
  readonly from: DayInterval | null;
  /** First day on which it was gone; null: it still exists. */
  readonly to: DayInterval | null;
}

/** A time in which an office certainly existed and nobody held it. */
export interface Vacancy {
  readonly office: OfficeId;
  readonly start: DayInterval;
  /** First day on which it was filled again, or its holder is in doubt again; null: still vacant as of the file's day. */
  readonly end: DayInterval | null;
  /** One clause, as shown on a card: `after the coup of 12 April, no president was named`. */
  readonly why: string;
  readonly sources: readonly SourceId[];
}

/** Which layer of knowledge a term rests on: what was shipped, the reader's refresh of it, or the reader's own word. */
export const TERM_ORIGINS = ['bundle', 'wikidata', 'reader'] as const;
export type TermOrigin = (typeof TERM_ORIGINS)[number];

/**
 * One person's unbroken hold on one office.
 *
 * Re-election without a gap is the same term; a return to office is a new one.
 * Dates that are known only roughly are wider intervals; nothing certain is claimed inside them.
 */
export interface OfficeTerm {
  readonly person: PersonId;
  readonly office: OfficeId;
  /** First day in office. */
  readonly start: DayInterval;
  /** First day *out* of office (exclusive); null: still open as of `asOf`. */
  readonly end: DayInterval | null;
  /** Day on which the newest source saw this row as true; an open term holds as of this day, not today. */
  readonly asOf: IsoDay;
  readonly acting: boolean;
  /** A rival claims the same office: never stated as plain fact. */
  readonly disputed: boolean;
  /** One neutral clause about a disputed claim; null where none is needed. */
  readonly note: string | null;
  /** Who said so last: a shipped term that the refresh has confirmed or ended is the refresh's. */
  readonly origin: TermOrigin;
  readonly sources: readonly SourceId[];
}

export type CountryKind = 'sovereign' | 'territory' | 'disputed' | 'former';

export interface FormerName {
  readonly name: string;
  readonly start: DayInterval | null;
  /** First day under the next name. */
  readonly end: DayInterval;
}

export interface Country {
  readonly code: CountryCode;
  readonly kind: CountryKind;
  /** Short English name, as on the card: `Japan`. */
  readonly name: string;
  readonly longName: string | null;
  /** Other names that mean this country: official, short, historical, press forms. */
  readonly names: readonly string[];
  /** `U.S.`, `UK`, `DRC`. */
  readonly abbreviations: readonly string[];
  /** Demonyms and adjectives, singular and plural: `Japanese`, `Briton`, `Britons`. */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  readonly region: string | null;
  readonly population: { readonly count: number; readonly year: number } | null;
  /** Square kilometres, land and inland water. */
  readonly area: number | null;
  /** English names of the main languages, the most spoken or official first. */
  readonly languages: readonly string[];
  /** In other scripts than the Latin one, the most usual first; empty: it writes in Latin letters. */
  readonly ownNames: readonly OwnName[];
  /** Time zone of its seat of government, as the tz database names it: `Asia/Tokyo`; null: it has none. */
  readonly zone: string | null;
  /** `parliamentary republic`. */
  readonly government: string | null;
  /** Neighbours by land. */
  readonly borders: readonly CountryCode[];
  /** Names that this state bore officially, oldest first. */
  readonly formerNames: readonly FormerName[];
  /** States that took the place of this one. */
  readonly successors: readonly CountryCode[];
  /** Neutral clause on a contested status or border, and whose lines are drawn; null where none is needed. */
  readonly note: string | null;
  /** SVG path data of its outline, in a square of `OUTLINE_SIZE`; null where no likeness is at hand. */
  readonly outline: string | null;
  /** First and last day of a state's existence where it matters (former states); null bounds are open. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** Day and source of the facts above. */
  readonly asOf: IsoDay;
  readonly sources: readonly SourceId[];
}

/** A country's time in an organisation. */
export interface Membership {
  readonly country: CountryCode;
  readonly start: DayInterval;
  /** First day out of it; null: a member as of the organisation's `asOf`. */
  readonly end: DayInterval | null;
}

export interface Organisation {
  readonly code: OrganisationCode;
  /** As on a card: `NATO`, `European Union`. */
  readonly name: string;
  readonly longName: string | null;
  readonly names: readonly string[];
  readonly abbreviations: readonly string[];
  /** Whether the card of a member country names it. */
  readonly onCards: boolean;
  readonly members: readonly Membership[];
  /** City of its seat; null: it has none. */
  readonly seat: string | null;
  /** Day, month or year from which it existed; null: not on record. */
  readonly founded: DayInterval | null;
  readonly asOf: IsoDay;
  readonly sources: readonly SourceId[];
}

export interface Source {
  readonly id: SourceId;
  /** `The World Factbook`, as shown on the card. */
  readonly title: string;
  readonly url: string | null;
}

/** A person's written forms, without the rest. */
export type PersonForms = Pick<Person, 'name' | 'surname' | 'aliases' | 'shortForms'>;

/** Finds by key; what it finds may be made when it is first asked for. */
export type Lookup<K, V> = Pick<ReadonlyMap<K, V>, 'get'>;

/** As a map, but what it holds may be made when it is asked for. */
export interface Directory<K, V> extends Lookup<K, V> {
  readonly keys: () => Iterable<K>;
  readonly values: () => Iterable<V>;
  readonly size: number;
}

/** People are numbered in the order of `keys()`, so that lists of them can be lists of numbers. */
export interface PeopleDirectory extends Directory<PersonId, Person> {
  readonly at: (position: number) => Person;
  readonly idAt: (position: number) => PersonId;
}

/** Everything that is known, indexed for the queries; built once from the compiled file. */
export interface Gazetteer {
  /** Calls `visit` with every form of every person, in the order of `people.keys()`, at the least possible cost. */
  readonly visitNames: (visit: (forms: PersonForms) => void) => void;
  readonly people: PeopleDirectory;
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly offices: ReadonlyMap<OfficeId, Office>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly termsByPerson: Lookup<PersonId, readonly OfficeTerm[]>;
  readonly termsByOffice: Lookup<OfficeId, readonly OfficeTerm[]>;
  readonly officesByBody: ReadonlyMap<BodyCode, readonly Office[]>;
  readonly organisations: ReadonlyMap<OrganisationCode, Organisation>;
  readonly vacanciesByOffice: ReadonlyMap<OfficeId, readonly Vacancy[]>;
}
