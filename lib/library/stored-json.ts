// Rows as they were stored: anything that a database can hold, as JSON, and the last look at a row before it is written.
import type { ByPart } from '../core/shapes/by-part';
import type { ItemRow } from './db';
import { type ClippingPart, readBody, readDraftRow, readItem } from './stored-rows';

/** More arguments than this, a call of `fromCharCode` may refuse. */
const CHUNK = 8192;

/** Bytes as base64, as a `data:` address has them. */
function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** `value` with nothing in it that JSON cannot hold; `above` are the objects that hold it. */
function sayable(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return `data:;base64,${base64Of(value)}`;
  if (above.includes(value)) return '[circular]';
  const below = (each: unknown) => sayable(each, [...above, value]);
  if (Array.isArray(value)) return value.map(below);
  if (value instanceof Map || value instanceof Set) return [...value].map(below);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, below(each)]));
}

/** `value` as JSON; big integers as `"12n"`, something that contains itself as `"[circular]"` there. */
export const rawJson = (value: unknown): string => JSON.stringify(sayable(value, []));

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

/** What an edit of a clipping or a draft writes anew. */
const EDITED_PARTS: readonly ClippingPart[] = ['edits', 'names'];

/** Throws `UnreadableRowError` if what an edit writes anew cannot be read; the rest may have been damaged before. */
export function checkEdited(read: ByPart<unknown, ClippingPart> | null): void {
  const unread = EDITED_PARTS.filter((part) => read?.damaged.includes(part));
  if (unread.length > 0) throw new UnreadableRowError(unread);
}

/** `row`, if all of it can be read back; throws `UnreadableRowError`. */
export function readableDraft<T extends { readonly id: string }>(row: T): T {
  check(readDraftRow(row));
  return row;
}
