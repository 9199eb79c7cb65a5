// The last look at a row before it is written: what could not be read back is a bug, and is not written.
import type { ByPart } from '../shared/shapes/by-part';
import type { ItemRow } from './db';
import { type ClippingPart, readBody, readDraftRow, readItem } from './stored-rows';

/** Thrown instead of writing a row that a reader could not have back. */
export class UnreadableRowError extends Error {
  constructor(parts: readonly string[]) {
    super(`This would not be read back from the library: ${parts.join(', ')}`);
    this.name = 'UnreadableRowError';
  }
}

/** Throws `UnreadableRowError` unless all of what is to be written can be read. */
function check(read: ByPart<unknown, ClippingPart> | null): void {
  if (read === null) throw new UnreadableRowError(['text', 'layout']);
  if (read.damaged.length > 0) throw new UnreadableRowError(read.damaged);
}

/** `row`, if a list can read all of it back; throws `UnreadableRowError`. */
export function readableItem(row: ItemRow): ItemRow {
  check(readItem(row));
  return row;
}

/** `row`, if all of it can be read back beside a title of that many UTF-16 units; throws `UnreadableRowError`. */
export function readableBody<T extends { readonly id: string }>(row: T, titleLength: number): T {
  check(readBody(row, titleLength));
  return row;
}

/** `row`, if all of it can be read back; throws `UnreadableRowError`. */
export function readableDraft<T extends { readonly id: string }>(row: T): T {
  check(readDraftRow(row));
  return row;
}
