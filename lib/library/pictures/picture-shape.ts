// Stored rows of the tables of pictures → what is in them, or that they cannot be read; apart from the tables, which the popup loads without it.
import * as z from 'zod/mini';
import { PartReader } from '../../core/shapes/by-part';
import { instantShape } from '../../core/shapes/day-shape';
import { webAddressShape } from '../../core/shapes/text-shape';
import { PICTURE_TYPES } from './picture-kind';
import type { PictureQueueRow } from './picture-tables';

const nameShape = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const pictureUseShape = z.object({
  id: z.string(),
  clippingId: z.string(),
  address: webAddressShape,
  picture: nameShape,
  savedAt: instantShape,
});

/** A stored picture; its bytes are looked at again where they are shown. */
export const pictureShape = z.object({
  id: nameShape,
  type: z.enum(PICTURE_TYPES),
  size: z.int().check(z.positive()),
  bytes: z.instanceof(Uint8Array),
});

const idShape = z.string();
const triesShape = z.int().check(z.nonnegative());
const countShape = z.optional(z.int().check(z.positive()));
const parts = {
  tries: triesShape,
  noted: z.optional(idShape),
  stoppedBy: z.optional(z.string()),
  notBefore: z.optional(z.nullable(instantShape)),
  leftOut: z.optional(
    z.object({
      'too-large': countShape,
      'no-leave': countShape,
      'other-kind': countShape,
      unreachable: countShape,
      'too-many': countShape,
    }),
  ),
};

/** A stored row of the queue; where a part cannot be read, it is as if it were noted anew. Null: it names no clipping. */
export function readQueueRow(stored: unknown): PictureQueueRow | null {
  const row = new PartReader(stored);
  const id = idShape.safeParse(row.raw('id'));
  if (!id.success) return null;
  const part = { part: 'row', standIn: undefined } as const;
  return {
    id: id.data,
    tries: row.read('tries', parts.tries, { ...part, standIn: 0 }),
    noted: row.read('noted', parts.noted, part),
    notBefore: row.read('notBefore', parts.notBefore, part),
    leftOut: row.read('leftOut', parts.leftOut, part),
    stoppedBy: row.read('stoppedBy', parts.stoppedBy, part),
  };
}
