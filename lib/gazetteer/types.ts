// The gazetteer's vocabulary: which people held which offices, where, and when.
import type { Brand } from '../shared/brand';
import type { DayInterval, IsoDay } from '../shared/calendar';

/** Readable and stable: `nz-jacinda-ardern`. */
export type PersonId = Brand<string, 'PersonId'>;
/** ISO 3166-1 alpha-2, `XK` for Kosovo, or the former alpha-2 code of a state that is gone (SU, YU, CS, DD). */
export type CountryCode = Brand<string, 'CountryCode'>;
/** `NZ/prime-minister`. */
export type OfficeId = Brand<string, 'OfficeId'>;
export type EntityId = PersonId | CountryCode;
/** Key into the gazetteer's table of sources. */
export type SourceId = Brand<string, 'SourceId'>;

export interface Person {
  readonly id: PersonId;
  /** Canonical English name, given name first unless custom says otherwise. */
  readonly name: string;
  /** What newspapers call this person on second mention; null where no such form is known. */
  readonly surname: string | null;
  /** Other full forms that newspapers print; never a bare surname. */
  readonly aliases: readonly string[];
  /** Where this person is at home: the flag beside the name when no office decides it. */
  readonly country: CountryCode;
  readonly birthYear: number | null;
  /** Wikidata item, `Q567`; null where no source gives one. */
  readonly wikidata: string | null;
}

/** Which top office this is; `minister` for any other national office. */
export type OfficeRank = 'head-of-state' | 'head-of-government' | 'head-of-both' | 'viceregal' | 'minister';

export interface Office {
  readonly id: OfficeId;
  readonly country: CountryCode;
  readonly rank: OfficeRank;
  /** `Prime Minister`, without the country. */
  readonly title: string;
  /** Held by several people at once (Bosnia, San Marino, Switzerland): overlaps are no conflict. */
  readonly collective: boolean;
}

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
  readonly sources: readonly SourceId[];
}

export type CountryKind = 'sovereign' | 'territory' | 'disputed' | 'former';

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
  /** First and last day of a state's existence where it matters (former states); null bounds are open. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** Day and source of the facts above. */
  readonly asOf: IsoDay;
  readonly sources: readonly SourceId[];
}

export interface Source {
  readonly id: SourceId;
  /** `The World Factbook`, as shown on the card. */
  readonly title: string;
  readonly url: string | null;
}

/** Everything that is known, indexed for the queries; built once from the compiled file. */
export interface Gazetteer {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly offices: ReadonlyMap<OfficeId, Office>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly termsByPerson: ReadonlyMap<PersonId, readonly OfficeTerm[]>;
  readonly termsByOffice: ReadonlyMap<OfficeId, readonly OfficeTerm[]>;
  readonly officesByCountry: ReadonlyMap<CountryCode, readonly Office[]>;
}
