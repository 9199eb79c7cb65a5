// The door through which the bundled gazetteer enters: fast, because the build has already checked every row.
import { err, ok, type Result } from '../shared/result';
import { type CompiledGazetteer, GAZETTEER_VERSION } from './compiled-gazetteer';
import { decodeGazetteer } from './decode-gazetteer';
import type { Gazetteer } from './types';

export type LoadError =
  | { readonly kind: 'not-a-gazetteer' }
  | { readonly kind: 'wrong-version'; readonly found: unknown };

/** A file that carries our version was written by our build, which parsed all of it. */
const isCompiled = (json: object): json is CompiledGazetteer =>
  'version' in json && json.version === GAZETTEER_VERSION;

/** Parsed `gazetteer.json` → gazetteer. Only the version is looked at: parsing it all would take too long here. */
export function loadGazetteer(json: unknown): Result<Gazetteer, LoadError> {
  if (typeof json !== 'object' || json === null || !('version' in json))
    return err({ kind: 'not-a-gazetteer' });
  if (!isCompiled(json)) return err({ kind: 'wrong-version', found: json.version });
  return ok(decodeGazetteer(json));
}
