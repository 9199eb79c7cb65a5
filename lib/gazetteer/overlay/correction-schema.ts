// What a stored or imported correction must look like; shared by the store and by imported files.
import * as z from 'zod/mini';
import type { DayInterval, IsoDay } from '../../core/calendar';
import { dayShape, daysShape } from '../../core/shapes/day-shape';
import { countryCodeShape, idShape } from '../../core/shapes/mention-shape';
import { plausibleName } from '../model/person-names';
import type { OfficeId, Person, PersonId } from '../model/types';
import type { Correction } from './correction';

const MOST_NAMES = 20;
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2200;

export const personIdSchema = idShape<PersonId>(/^[a-z]{2}-[a-z0-9-]+$/);
export const officeIdSchema = idShape<OfficeId>(/^[A-Z][A-Z-]+\/[a-z0-9-]+$/);
export const isoDaySchema = dayShape;
export const daysSchema: z.ZodMiniType<DayInterval> = daysShape;

const name = z.custom<string>((value) => typeof value === 'string' && plausibleName(value) === value);
const names = z.array(name).check(z.maxLength(MOST_NAMES));

export const personSchema: z.ZodMiniType<Person> = z.object({
  id: personIdSchema,
  name,
  surname: z.nullable(name),
  aliases: names,
  shortForms: names,
  gender: z.nullable(z.enum(['female', 'male'])),
  country: countryCodeShape,
  birthYear: z.nullable(z.int().check(z.gte(EARLIEST_YEAR), z.lte(LATEST_YEAR))),
  wikidata: z.nullable(idShape<string>(/^Q[1-9]\d*$/)),
});

const made = { id: z.uuid(), madeOn: isoDaySchema, office: officeIdSchema };
/** Nobody can say on a day what will be after it. */
const notAhead = (message: string) =>
  z.refine<{ readonly madeOn: IsoDay; readonly start: DayInterval; readonly end?: DayInterval }>(
    ({ madeOn, start, end = start }) => end.first <= madeOn,
    message,
  );

export const correctionSchema: z.ZodMiniType<Correction> = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('ended'),
      ...made,
      person: z.object({ id: personIdSchema, name }),
      start: daysSchema,
      end: daysSchema,
    })
    .check(
      z.refine(({ start, end }) => start.first < end.last, 'ends before it starts'),
      notAhead('ends after the day on which it was said'),
    ),
  z
    .object({ kind: z.literal('successor'), ...made, person: personSchema, start: daysSchema })
    .check(notAhead('starts after the day on which it was said')),
]);
