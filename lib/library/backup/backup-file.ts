// The lines of a backup file: the first says what it is, the last whether all of it is there; docs/backup.md describes them.
import * as z from 'zod/mini';
import { instantShape } from '../../core/shapes/day-shape';

export const BACKUP_FORMAT = 'sidelight-backup';
/** Raised whenever an earlier version would misread a file or leave something of it out; 2: clippings may be links, and have pictures. */
export const BACKUP_VERSION = 2;

/** Why a file cannot be restored; nothing has been changed. */
export type BackupFileError =
  /** It is something else. */
  | { readonly kind: 'other-file' }
  | { readonly kind: 'newer-version' }
  /** It ends too early, or what it says is not what was written. */
  | { readonly kind: 'damaged' }
  /** The browser cannot read it: it was moved, or is being written. */
  | { readonly kind: 'unreadable' };

/** The first line. */
export interface BackupHead {
  /** ISO 8601 instant, UTC. */
  readonly madeAt: string;
  /** About how many clippings follow: some may have been saved, or deleted for good, while it was written. */
  readonly clippings: number;
}

/** The last line: how many clippings there are, and the sum of all lines before it. */
export interface BackupEnd {
  readonly clippings: number;
  readonly sum: string;
}

const countShape = z.int().check(z.nonnegative());
const anyHead = z.object({ format: z.literal(BACKUP_FORMAT), version: z.int().check(z.positive()) });
const headShape = z.object({ madeAt: instantShape, clippings: countShape });
const endShape = z.object({ end: z.object({ clippings: countShape, sum: z.string() }) });

/** The first line of a file; null: it is that of another file. */
export function parseHead(line: unknown): BackupHead | BackupFileError | null {
  const known = anyHead.safeParse(line);
  if (!known.success) return null;
  if (known.data.version > BACKUP_VERSION) return { kind: 'newer-version' };
  return headShape.safeParse(line).data ?? { kind: 'damaged' };
}

/** Null: it is not the last line. */
export const parseEnd = (line: unknown): BackupEnd | null => endShape.safeParse(line).data?.end ?? null;

export const headLine = (head: BackupHead): string =>
  JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, ...head });

export const endLine = (end: BackupEnd): string => JSON.stringify({ end });

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256, line by line: the sum of so many lines is that of the sum before and of the line, its newline included. */
export class LineSum {
  #sum: Promise<Uint8Array> = Promise.resolve(new Uint8Array());

  /** Takes the next line. Settles when the line before it is in the sum: whoever waits holds two lines at most. */
  async add(line: Uint8Array): Promise<void> {
    const before = this.#sum;
    this.#sum = before.then(async (sum) => {
      const both = new Uint8Array(sum.length + line.length);
      both.set(sum);
      both.set(line, sum.length);
      return new Uint8Array(await crypto.subtle.digest('SHA-256', both));
    });
    await before;
  }

  /** Of all lines so far, in hexadecimal. */
  async value(): Promise<string> {
    return hex(await this.#sum);
  }
}
