// The file in which a reader carries corrections to another browser, and the gate through which they come in.
import * as z from 'zod/mini';
import { parseJson } from '../../core/read-input';
import { err, ok, type Result } from '../../core/result';
import type { Correction } from './correction';
import { correctionSchema } from './correction-schema';

const FORMAT = 'sidelight-corrections';
const VERSION = 1;
/** In bytes; a thousand corrections are a third of this. */
export const LARGEST_CORRECTIONS_FILE = 1_000_000;
export const MOST_CORRECTIONS = 1000;

const correctionsFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  corrections: z.array(correctionSchema).check(z.maxLength(MOST_CORRECTIONS)),
});
const otherVersion = z.object({ format: z.literal(FORMAT), version: z.number() });

export type CorrectionsFileError =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-corrections' }
  | { readonly kind: 'newer-version' }
  /** With those that are kept already, more than are kept. */
  | { readonly kind: 'too-many' }
  /** Where in the file the first thing stands that cannot be read: `corrections.3.start`. */
  | { readonly kind: 'unreadable-correction'; readonly where: string };

export const writeCorrectionsFile = (corrections: readonly Correction[]): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, corrections }, null, 2);

/** Text of a file → corrections. All or nothing: one that cannot be read refuses the file. */
export function readCorrectionsFile(text: string): Result<readonly Correction[], CorrectionsFileError> {
  if (text.length > LARGEST_CORRECTIONS_FILE) return err({ kind: 'too-large' });
  const json = parseJson(text);
  if (!json.ok) return err({ kind: 'not-corrections' });
  const parsed = correctionsFile.safeParse(json.value);
  if (parsed.success) return ok(parsed.data.corrections);
  const other = otherVersion.safeParse(json.value);
  if (!other.success) return err({ kind: 'not-corrections' });
  if (other.data.version !== VERSION) return err({ kind: 'newer-version' });
  return err({ kind: 'unreadable-correction', where: parsed.error.issues[0]?.path.join('.') ?? '' });
}

/** What is kept after an import, and how many of it are new. */
export interface MergedCorrections {
  readonly corrections: readonly Correction[];
  readonly added: number;
}

/** Corrections by id, those already `kept` first and unchanged. All or nothing, as for the file. */
export function mergeCorrections(
  kept: readonly Correction[],
  read: readonly Correction[],
): Result<MergedCorrections, CorrectionsFileError> {
  const known = new Set(kept.map(({ id }) => id));
  const fresh = read.filter(({ id }) => !known.has(id) && known.add(id));
  if (fresh.length > 0 && known.size > MOST_CORRECTIONS) return err({ kind: 'too-many' });
  return ok({ corrections: [...kept, ...fresh], added: fresh.length });
}
