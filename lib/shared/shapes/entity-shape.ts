// Ids of people, countries and offices, as linking gives them and as rows and files hold them.
import * as z from 'zod/mini';
import type { CountryCode, EntityId, OfficeId } from '../../gazetteer/types';
import { LONGEST_ENTITY_ID } from './bounds';

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_ENTITY_ID;

/** A string of at most `LONGEST_ENTITY_ID` code units in the form that `form` describes. */
export const idShape = <T extends string>(form: RegExp) =>
  z.custom<T>((value) => isId(value) && form.test(value));

/** A person or a country; whether it exists only the gazetteer knows, and it changes. */
export const entityIdShape = z.custom<EntityId>(isId);
export const officeIdShape = z.custom<OfficeId>(isId);

const COUNTRY_CODE = /^[A-Z]{2}$/;
export const isCountryCode = (value: string): value is CountryCode => COUNTRY_CODE.test(value);
export const countryCodeShape = idShape<CountryCode>(COUNTRY_CODE);
