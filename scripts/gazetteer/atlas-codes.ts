// The atlas's name for a shape → our code for the country that it is drawn as; null: as none.

import { whereNumeric } from 'iso-3166-1';
import type { CountryCode } from '../../lib/gazetteer/model/types';

/** Shapes without a code of their own, by the atlas's name for them. */
const BY_NAME: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
  'Indian Ocean Ter.': 'IO',
};

export interface AtlasShape {
  /** ISO 3166-1 numeric. */
  readonly id?: string | number | undefined;
  readonly name: string;
}

/** Glaciers, leased bases and reefs that several claim have neither a code nor a name of the table. */
export function codeOfShape({ id, name }: AtlasShape): CountryCode | null {
  const code = BY_NAME[name] ?? (id === undefined ? undefined : whereNumeric(String(id))?.alpha2);
  return code === undefined ? null : (code as CountryCode);
}
