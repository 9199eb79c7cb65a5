// One linked mention, and those of an article: kinds, ids and offsets; whether they fit a text is asked separately.
import * as z from 'zod/mini';
import { EVIDENCE, MENTION_TYPES } from '../../linking/mention-kinds';
import type { LinkedArticle, LinkedMention } from '../../linking/types';
import { MOST_MENTIONS, MOST_OTHERS } from './bounds';
import { entityIdShape, isCountryCode, officeIdShape } from './entity-shape';
import { lineShape, offsetShape } from './text-shape';

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
  );

export const mentionsShape = z.array(mentionShape).check(z.maxLength(MOST_MENTIONS));

export const linkedArticleShape = z.object({ title: mentionsShape, text: mentionsShape });

/** Whether every mention of both texts ends inside it; `lengths` are in UTF-16 code units. */
export const fitsTexts = (
  { title, text }: LinkedArticle,
  lengths: { readonly title: number; readonly text: number },
): boolean => title.every(({ end }) => end <= lengths.title) && text.every(({ end }) => end <= lengths.text);
