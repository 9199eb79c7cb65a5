// The shape that each entry of data/ must have, and what it becomes.
import * as z from 'zod/mini';
import { type DayInterval, type IsoDay, parseDay } from '../../lib/core/calendar';
import {
  type BodyCode,
  type Country,
  type CountryCode,
  type Gender,
  OFFICE_RANKS,
  type Office,
  type OfficeId,
  type OfficeTerm,
  type Organisation,
  type OrganisationCode,
  type OwnName,
  type Person,
  type PersonId,
  PORTFOLIOS,
  type Source,
  type SourceId,
  type Vacancy,
} from '../../lib/gazetteer/model/types';
import { parseDays } from './parse-days';

/** zod/mini says only "Invalid input" until it is given a language; editors of data/ need to know more. */
z.config(z.locales.en());

const COUNTRY_CODE = /^[A-Z]{2}$/;
const ORGANISATION_CODE = /^[A-Z][A-Z-]+$/;
const PERSON_ID = /^[a-z]{2}-[a-z0-9-]+$/;
const OFFICE_ID = /^[A-Z][A-Z-]+\/[a-z0-9-]+$/;
const SOURCE_ID = /^[a-z][a-z0-9-]*$/;
const WIKIDATA_ITEM = /^Q[1-9]\d*$/;
/** A clause that must fit a line or two of a card. */
const LONGEST_NOTE = 160;

const text = z.string().check(z.trim(), z.minLength(1));
const note = text.check(z.maxLength(LONGEST_NOTE));
const list = z._default(z.array(text), () => []);
const year = z.int().check(z.gte(1700), z.lte(2100));

/** A string of that form, known from here on for what it is. */
const branded = <T extends string>(form: RegExp) =>
  z.pipe(
    z.string().check(z.regex(form)),
    z.transform((id) => id as T),
  );

const countryCode = branded<CountryCode>(COUNTRY_CODE);
const organisationCode = branded<OrganisationCode>(ORGANISATION_CODE);
const personId = branded<PersonId>(PERSON_ID);
const officeId = branded<OfficeId>(OFFICE_ID);
const sourceId = branded<SourceId>(SOURCE_ID);
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
const daysOrNull = z._default(z.nullable(days), null);

const ownName = z.strictObject({ lang: text, name: text });

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
  area: z._default(z.nullable(z.number().check(z.gt(0))), null),
  languages: list,
  ownNames: z._default(z.array(ownName), () => []),
  zone: z._default(z.nullable(text), null),
  government: z._default(z.nullable(text), null),
  borders: z._default(z.array(countryCode), () => []),
  formerNames: z._default(z.array(z.strictObject({ name: text, start: daysOrNull, end: days })), () => []),
  successors: z._default(z.array(countryCode), () => []),
  note: z._default(z.nullable(note), null),
  from: z._default(z.nullable(day), null),
  to: z._default(z.nullable(day), null),
  asOf: day,
  sources,
});

const GENDERS = { f: 'female', m: 'male' } as const;

const personFields = {
  id: personId,
  name: text,
  surname: z.nullable(text),
  aliases: list,
  shortForms: list,
  gender: z._default(z.nullable(z.enum(['f', 'm'])), null),
  born: z._default(z.nullable(year), null),
  wikidata: z._default(z.nullable(z.string().check(z.regex(WIKIDATA_ITEM))), null),
  ownName: z._default(z.nullable(ownName), null),
};

/** The home country is that of the file. */
type PersonFields = Omit<Person, 'country'>;
interface PersonRow extends Omit<PersonFields, 'birthYear' | 'gender' | 'ownName'> {
  readonly born: number | null;
  readonly ownName: OwnName | null;
  readonly gender: keyof typeof GENDERS | null;
}

function personFacts<T extends PersonRow>({ born, gender, ownName, ...rest }: T) {
  const known: Gender | null = gender && GENDERS[gender];
  return { ...rest, birthYear: born, gender: known, ...(ownName && { ownName }) };
}

const person = z.pipe(z.strictObject(personFields), z.transform(personFacts));
/** Organisations have no home to lend; their people bring their own. */
const personFromAbroad = z.pipe(
  z.strictObject({ ...personFields, country: countryCode }),
  z.transform(personFacts),
);

const office = z.pipe(
  z.strictObject({
    id: officeId,
    rank: z.enum(OFFICE_RANKS),
    title: text,
    alsoTitled: list,
    portfolio: z._default(z.nullable(z.enum(PORTFOLIOS)), null),
    collective: z._default(z.boolean(), false),
    from: daysOrNull,
    to: daysOrNull,
  }),
  z.transform((row): Office => ({ ...row, body: row.id.slice(0, row.id.indexOf('/')) as BodyCode })),
);

const term = z.pipe(
  z.strictObject({
    office: officeId,
    person: personId,
    start: days,
    end: z.nullable(days),
    asOf: day,
    acting: z._default(z.boolean(), false),
    disputed: z._default(z.boolean(), false),
    note: z._default(z.nullable(note), null),
    sources,
  }),
  z.transform((row): OfficeTerm => ({ ...row, origin: 'bundle' })),
);

const vacancy = z.strictObject({ office: officeId, start: days, end: z.nullable(days), why: note, sources });

const rows = {
  offices: z._default(z.array(office), () => []),
  terms: z._default(z.array(term), () => []),
  vacancies: z._default(z.array(vacancy), () => []),
};

/** What every file of facts holds, whether of a country or of an organisation. */
export interface FactsFile {
  readonly body: BodyCode;
  readonly country: Country | null;
  readonly organisation: Organisation | null;
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  readonly terms: readonly OfficeTerm[];
  readonly vacancies: readonly Vacancy[];
}

export const countryFileSchema: z.ZodMiniType<FactsFile> = z.pipe(
  z.strictObject({ country, people: z._default(z.array(person), () => []), ...rows }),
  z.transform(
    ({ people, ...rest }): FactsFile => ({
      ...rest,
      country: { ...rest.country, outline: null },
      body: rest.country.code,
      organisation: null,
      people: people.map((row) => ({ ...row, country: rest.country.code })),
    }),
  ),
);

const membership = z.strictObject({
  country: countryCode,
  start: days,
  end: z._default(z.nullable(days), null),
});

const organisation = z.strictObject({
  code: organisationCode,
  name: text,
  longName: z.nullable(text),
  names: list,
  abbreviations: list,
  onCards: z._default(z.boolean(), false),
  seat: z._default(z.nullable(text), null),
  founded: z._default(z.nullable(days), null),
  asOf: day,
  sources,
});

export const organisationFileSchema: z.ZodMiniType<FactsFile> = z.pipe(
  z.strictObject({
    organisation,
    people: z._default(z.array(personFromAbroad), () => []),
    ...rows,
    members: z._default(z.array(membership), () => []),
  }),
  z.transform(
    ({ members, ...rest }): FactsFile => ({
      ...rest,
      body: rest.organisation.code,
      country: null,
      organisation: { ...rest.organisation, members },
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
