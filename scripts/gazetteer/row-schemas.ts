// The shape that each entry of data/ must have, and what it becomes.
import * as z from 'zod/mini';
import { parseDays } from '../../lib/gazetteer/parse-days';
import type {
  Country,
  CountryCode,
  Office,
  OfficeId,
  OfficeTerm,
  Person,
  PersonId,
  Source,
  SourceId,
} from '../../lib/gazetteer/types';
import { type DayInterval, type IsoDay, parseDay } from '../../lib/shared/calendar';

/** zod/mini says only "Invalid input" until it is given a language; editors of data/ need to know more. */
z.config(z.locales.en());

const COUNTRY_CODE = /^[A-Z]{2}$/;
const PERSON_ID = /^[a-z]{2}-[a-z0-9-]+$/;
const OFFICE_ID = /^[A-Z]{2}\/[a-z0-9-]+$/;
const SOURCE_ID = /^[a-z][a-z0-9-]*$/;
const WIKIDATA_ITEM = /^Q[1-9]\d*$/;

const text = z.string().check(z.trim(), z.minLength(1));
const list = z._default(z.array(text), () => []);
const year = z.int().check(z.gte(1800), z.lte(2100));
const countryCode = z.pipe(
  z.string().check(z.regex(COUNTRY_CODE)),
  z.transform((code) => code as CountryCode),
);
const personId = z.pipe(
  z.string().check(z.regex(PERSON_ID)),
  z.transform((id) => id as PersonId),
);
const officeId = z.pipe(
  z.string().check(z.regex(OFFICE_ID)),
  z.transform((id) => id as OfficeId),
);
const sourceId = z.pipe(
  z.string().check(z.regex(SOURCE_ID)),
  z.transform((id) => id as SourceId),
);
const sources = z.array(sourceId).check(z.minLength(1, 'no source'));

const day = z.pipe(
  z.string().check(z.refine((written) => parseDay(written) !== null, 'not a day (YYYY-MM-DD)')),
  z.transform((written) => written as IsoDay),
);

/** YAML reads a bare year as a number. */
const days = z.pipe(
  z
    .union([z.string(), z.number()])
    .check(
      z.refine(
        (written) => parseDays(String(written)) !== null,
        'not a date (1984, 1994-03, 1994-03-05, or a range a..b)',
      ),
    ),
  z.transform((written): DayInterval => parseDays(String(written))!),
);

const country = z.strictObject({
  code: countryCode,
  kind: z.enum(['sovereign', 'territory', 'disputed', 'former']),
  name: text,
  longName: z.nullable(text),
  names: list,
  abbreviations: list,
  demonyms: list,
  capital: z.nullable(text),
  region: z.nullable(text),
  population: z.nullable(z.strictObject({ count: z.int().check(z.gte(0)), year })),
  from: z._default(z.nullable(day), null),
  to: z._default(z.nullable(day), null),
  asOf: day,
  sources,
});

/** The home country is that of the file. */
type PersonFacts = Omit<Person, 'country'>;

const person = z.pipe(
  z.strictObject({
    id: personId,
    name: text,
    surname: z.nullable(text),
    aliases: list,
    born: z._default(z.nullable(year), null),
    wikidata: z._default(z.nullable(z.string().check(z.regex(WIKIDATA_ITEM))), null),
  }),
  z.transform(({ born, ...rest }): PersonFacts => ({ ...rest, birthYear: born })),
);

const office = z.pipe(
  z.strictObject({
    id: officeId,
    rank: z.enum(['head-of-state', 'head-of-government', 'head-of-both', 'viceregal', 'minister']),
    title: text,
    collective: z._default(z.boolean(), false),
  }),
  z.transform((row): Office => ({ ...row, country: row.id.slice(0, 2) as CountryCode })),
);

const term = z.strictObject({
  office: officeId,
  person: personId,
  start: days,
  end: z.nullable(days),
  asOf: day,
  acting: z._default(z.boolean(), false),
  disputed: z._default(z.boolean(), false),
  sources,
});

export interface CountryFile {
  readonly country: Country;
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  readonly terms: readonly OfficeTerm[];
}

export const countryFileSchema: z.ZodMiniType<CountryFile> = z.pipe(
  z.strictObject({
    country,
    people: z._default(z.array(person), () => []),
    offices: z._default(z.array(office), () => []),
    terms: z._default(z.array(term), () => []),
  }),
  z.transform(
    ({ people, ...rest }): CountryFile => ({
      ...rest,
      people: people.map((row) => ({ ...row, country: rest.country.code })),
    }),
  ),
);

export interface SourcesFile {
  readonly sources: readonly Source[];
}

export const sourcesFileSchema: z.ZodMiniType<SourcesFile> = z.strictObject({
  sources: z.array(
    z.pipe(
      z.strictObject({ id: sourceId, title: text, url: z.nullable(z.url()), licence: text, asOf: day }),
      z.transform(({ id, title, url }): Source => ({ id, title, url })),
    ),
  ),
});
