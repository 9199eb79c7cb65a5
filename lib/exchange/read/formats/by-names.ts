// What a file says under names of its own (columns, front matter, members) → the parts that we look for, by the first name that fits; the rest stays.
import type { ImportedRow } from '../../imported-row';
import { webAddressOf } from '../found-row';
import { instantOf } from '../moments';

/** Names under which a part may stand, in lower case, the surest first. */
type NamesOf<P extends string> = Readonly<Record<P, readonly string[]>>;
/** What stands under a name; `''`: nothing. */
type Said = (name: string) => string;

const isTime = (text: string) => instantOf(text) !== null;
/** Of several names the first counts under which something stands that can be what is looked for. */
const FITS: Readonly<Record<string, (text: string) => boolean>> = {
  url: (text) => webAddressOf(text).ok,
  added: isTime,
  read: isTime,
  published: isTime,
};

const YES = /^(?:true|yes|1|x)$/i;
const NO = /^(?:false|no|0)$/i;
/** A state may be a yes, or the moment in which it became one; null: it is neither said nor denied. */
function stateOf(text: string): boolean | null {
  const said = text.trim();
  if (YES.test(said) || isTime(said)) return true;
  return NO.test(said) ? false : null;
}

export interface NamedParts<P extends string> {
  readonly parts: Readonly<Partial<Record<P, string>>>;
  /** Names under which nothing is left to be told. */
  readonly used: ReadonlySet<string>;
}

/** The parts under their names; `states`: names under which a yes or no is no part. */
export function partsByNames<P extends string>(
  names: NamesOf<P>,
  said: Said,
  states: readonly string[],
): NamedParts<P> {
  const parts: Partial<Record<P, string>> = {};
  const used = new Set<string>();
  for (const part of Object.keys(names) as P[]) {
    const told = names[part].filter((name) => said(name).trim() !== '');
    const fits = FITS[part] ?? (() => true);
    const name = told.find((each) => fits(said(each))) ?? told.find((each) => !states.includes(each));
    if (name === undefined) continue;
    parts[part] = said(name);
    for (const each of told) if (said(each).trim() === said(name).trim()) used.add(each);
  }
  return { parts, used };
}

/** The states under their names. */
export function statesByNames(
  names: NamesOf<keyof ImportedRow['status']>,
  said: Said,
): { readonly status: ImportedRow['status']; readonly used: ReadonlySet<string> } {
  const used = new Set<string>();
  const status = Object.entries(names).flatMap(([state, all]) => {
    const told = all.filter((name) => stateOf(said(name)) !== null);
    for (const name of told) used.add(name);
    return told[0] === undefined ? [] : [[state, stateOf(said(told[0]))] as const];
  });
  return { status: Object.fromEntries(status), used };
}

/** Words and numbers of an object that stand under other names than `known`. */
export const restOfMembers = (
  members: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): [string, unknown][] =>
  Object.entries(members).filter(
    ([name, value]) => !known.has(name) && (typeof value === 'string' || typeof value === 'number'),
  );
