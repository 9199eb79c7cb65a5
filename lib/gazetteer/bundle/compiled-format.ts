// The shape of the compiled gazetteer, and how its rows are packed and unpacked.

import { type DayInterval, type IsoDay, onDay } from '../../core/calendar';
import type { Country, CountryCode, Organisation, Source, SourceId } from '../model/types';

/** Raised whenever the shape below changes; a file of another version is refused at load. */
export const GAZETTEER_VERSION = 5;

/** `2017-10-26`, or `1991-10-08..1993-12-10` for a date that is not known to the day. */
export type Days = string;
/** In a row, 0 stands for what is usual there; a row may end before fields that all are. */
export type Usual = 0;

/**
 * A person as a packed line (packed-row), with an empty field for what is usual.
 *
 * Fields: two capitals for the home country where the id is the one that `usualPersonId` makes, else the id · name ·
 * surname (usual: the last word of the name; `-`: none) · aliases · short forms · year of birth ·
 * gender (1 female, 2 male) · Wikidata item without its Q · country (usual: that of the id's first letters) ·
 * own name, behind the tag of its language and a blank (usual: none).
 */
export type PersonLine = string;

/**
 * The terms of an office as packed lines, oldest first.
 *
 * Fields: position of the person, counted from 1 · start (usual: the end of the term before) · end (usual: open) ·
 * day of the newest look (usual: the first day of the end) · position of the sources (usual: 0) ·
 * sum of ACTING and DISPUTED · note.
 */
export type TermLines = string;

export type OfficeRow = readonly [
  id: string,
  /** Position in OFFICE_RANKS. */
  rank: number,
  title: string,
  terms: TermLines,
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

export type OrganisationRow = Omit<Organisation, 'members' | 'founded'> & {
  readonly founded: Days | Usual;
  readonly members: readonly (readonly [country: CountryCode, start: Days, end?: Days])[];
};

export interface CompiledGazetteer {
  readonly version: typeof GAZETTEER_VERSION;
  readonly sources: readonly Source[];
  /** Each distinct combination of sources once. */
  readonly sourceSets: readonly (readonly SourceId[])[];
  readonly people: readonly PersonLine[];
  readonly countries: readonly CountryRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly offices: readonly OfficeRow[];
}

export const ACTING_FLAG = 1;
export const DISPUTED = 2;
export const FEMALE = 1;
export const MALE = 2;
export const RANGE = '..';
export const NO_SURNAME = '-';

const FIELD = '\t';
const ITEM = '|';
export const LINE = '\n';
const RESERVED = /[\t\n|]/;

/** What may stand in a field. Null and 0 are written as nothing, which stands for what is usual there. */
export type Field = string | number | null | readonly string[];

function written(field: Field): string {
  const items = typeof field === 'object' && field !== null ? field : [field || ''];
  const texts = items.map(String);
  const broken = texts.find((text) => RESERVED.test(text));
  if (broken !== undefined) throw new Error(`A field holds a character that parts fields: ${broken}`);
  return texts.join(ITEM);
}

/** Usual fields at the end are left out. */
export const packRow = (fields: readonly Field[]): string =>
  fields.map(written).join(FIELD).replace(/\t+$/, '');

export const unpackRow = (line: string): string[] => line.split(FIELD);

export const unpackList = (field: string | undefined): readonly string[] => (field ? field.split(ITEM) : []);

/** The first two fields, without looking at the rest. */
export function firstTwo(line: string): [first: string, second: string] {
  const at = line.indexOf(FIELD);
  const next = line.indexOf(FIELD, at + 1);
  return [line.slice(0, at), next < 0 ? line.slice(at + 1) : line.slice(at + 1, next)];
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

export function readDays(days: Days): DayInterval {
  if (days.length === DAY_LENGTH) return onDay(days as IsoDay);
  return {
    first: days.slice(0, DAY_LENGTH) as IsoDay,
    last: days.slice(DAY_LENGTH + RANGE.length) as IsoDay,
  };
}

/** What is usual there, nothing, reads as null. */
export const readDaysOrNull = (days: Days | 0 | undefined): DayInterval | null =>
  days ? readDays(days) : null;
