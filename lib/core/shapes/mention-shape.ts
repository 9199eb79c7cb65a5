// Ids of entities, and linked mentions: kinds, ids and offsets; whether they fit a text is asked separately.
import * as z from 'zod/mini';
import type { CountryCode, EntityId, OfficeId } from '../../gazetteer/model/types';
import { EVIDENCE, type LinkedArticle, type LinkedMention, MENTION_TYPES } from '../../linking/types';
import {
  LONGEST_ENTITY_ID,
  LONGEST_NAME_CHOICE,
  lineShape,
  MOST_MENTIONS,
  MOST_NAME_CHOICES,
  MOST_OTHERS,
  offsetShape,
} from './text-shape';

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_ENTITY_ID;

/** A string of at most `LONGEST_ENTITY_ID` code units in the form that `form` describes. */
export const idShape = <T extends string>(form: RegExp) =>
  z.custom<T>((value) => isId(value) && form.test(value));

/** A person, a country or a body; whether it exists only the gazetteer knows, and it changes. */
export const entityIdShape = z.custom<EntityId>(isId);
export const officeIdShape = z.custom<OfficeId>(isId);

const COUNTRY_CODE = /^[A-Z]{2}$/;
export const isCountryCode = (value: string): value is CountryCode => COUNTRY_CODE.test(value);
export const countryCodeShape = idShape<CountryCode>(COUNTRY_CODE);

const BODY_CODE = /^[A-Z]+(?:-[A-Z]+)*$/;

const namesCountry = ({ type }: Pick<LinkedMention, 'type'>) => type === 'country' || type === 'norp';

export const mentionShape = z
  .object({
    start: offsetShape,
    end: offsetShape,
    type: z.enum(MENTION_TYPES),
    id: entityIdShape,
    name: lineShape,
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
    evidence: z.enum(EVIDENCE),
    office: z.optional(officeIdShape),
    paragraphsAbove: z.optional(z.int()),
    others: z.optional(z.array(entityIdShape).check(z.maxLength(MOST_OTHERS))),
  })
  .check(
    z.refine(({ start, end }) => start < end, 'a mention has at least one character'),
    // Lists of countries are made of these ids, and are read back as countries' codes.
    z.refine(
      (mention) => !namesCountry(mention) || isCountryCode(mention.id),
      'a country is named by its code',
    ),
    z.refine(
      ({ type, id }) => type !== 'organisation' || BODY_CODE.test(id),
      'an international body is named by its code',
    ),
  );

export const mentionsShape = z.array(mentionShape).check(z.maxLength(MOST_MENTIONS));

export const linkedArticleShape = z.object({ title: mentionsShape, text: mentionsShape });

/** A name as an article prints it. */
export const nameShape = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME_CHOICE));

/** What the reader has said of names; whether anybody bears them only the gazetteer knows. */
export const nameChoicesShape = z
  .array(z.object({ words: nameShape, id: z.nullable(entityIdShape) }))
  .check(z.maxLength(MOST_NAME_CHOICES));

/** Whether every mention of both texts ends inside it; `lengths` are in UTF-16 code units. */
export const fitsTexts = (
  { title, text }: LinkedArticle,
  lengths: { readonly title: number; readonly text: number },
): boolean => title.every(({ end }) => end <= lengths.title) && text.every(({ end }) => end <= lengths.text);
