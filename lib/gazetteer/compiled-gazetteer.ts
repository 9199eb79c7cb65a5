// The form in which the gazetteer is shipped: rows as tuples that refer to each other by position.
import type { IsoDay } from '../shared/calendar';
import type { Country, CountryCode, Organisation, Source, SourceId } from './types';

/** Raised whenever the shape below changes; a file of another version is refused at load. */
export const GAZETTEER_VERSION = 2;

/** `2017-10-26`, or `1991-10-08..1993-12-10` for a date that is not known to the day. */
export type Days = string;
/** In a row, 0 stands for what is usual there; a row may end before fields that all are. */
export type Usual = 0;

/** Field by field below; read a row by position, because trailing usual fields are missing. */
export type PersonRow = readonly [
  /** Two capitals: the home country, with the id that `usualPersonId` makes; else the id. */
  idOrCountry: string,
  name: string,
  /** Usual: the last word of the name. */
  surname?: string | null | Usual,
  /** Usual in this and the next: none. */
  aliases?: readonly string[] | Usual,
  shortForms?: readonly string[] | Usual,
  birthYear?: number,
  /** 1 female, 2 male. */
  gender?: number,
  /** Item without its Q. */
  wikidata?: number,
  /** Usual: the country in the id's first letters. */
  country?: CountryCode | Usual,
];

/** The terms of an office come oldest first. */
export type TermRow = readonly [
  /** Position in `people`. */
  person: number,
  /** Usual: the end of the term before it in the office's list. */
  start: Days | Usual,
  /** Usual: open. */
  end: Days | Usual,
  /** Usual: the first day of `end`. */
  asOf?: IsoDay | Usual,
  /** Position in `sourceSets`; the set at 0 is the usual one. */
  sources?: number,
  /** Sum of ACTING and DISPUTED. */
  flags?: number,
  note?: string | Usual,
];

export type OfficeRow = readonly [
  id: string,
  /** Position in OFFICE_RANKS. */
  rank: number,
  title: string,
  terms: readonly TermRow[],
  alsoTitled?: readonly string[] | Usual,
  /** Position in PORTFOLIOS, counted from 1. */
  portfolio?: number,
  /** 1: collective. */
  collective?: number,
  from?: Days | Usual,
  to?: Days | Usual,
  vacancies?: readonly VacancyRow[] | Usual,
];

export type VacancyRow = readonly [start: Days, end: Days | Usual, why: string, sources: number];

/** Facts that are null or empty are left out. */
export type CountryRow = Pick<Country, 'code' | 'name' | 'kind' | 'asOf' | 'sources'> &
  Partial<Omit<Country, 'formerNames'>> & {
    readonly formerNames?: readonly (readonly [name: string, start: Days | Usual, end: Days])[];
  };

export type OrganisationRow = Omit<Organisation, 'members'> & {
  readonly members: readonly (readonly [country: CountryCode, start: Days, end?: Days])[];
};

export interface CompiledGazetteer {
  readonly version: typeof GAZETTEER_VERSION;
  readonly sources: readonly Source[];
  /** Each distinct combination of sources once. */
  readonly sourceSets: readonly (readonly SourceId[])[];
  readonly people: readonly PersonRow[];
  readonly countries: readonly CountryRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly offices: readonly OfficeRow[];
}

export const ACTING = 1;
export const DISPUTED = 2;
export const FEMALE = 1;
export const MALE = 2;
export const RANGE = '..';
