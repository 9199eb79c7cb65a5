// Countries that share a word in one language or another → which of them a text means by it: what it names besides, else the usual one.

import type { CountryCode } from '../../gazetteer/model/types';

/**
 * The likelier of those that share a name: South Korea ("Corea"), the larger Congo, the Dominican Republic beside
 * Dominica ("Dominicaans"), Guinea beside those with a longer name ("gwinejski"). As English has them, where it has.
 */
const USUAL: ReadonlySet<CountryCode> = new Set(['KR', 'CD', 'DO', 'GN'] as CountryCode[]);

/** Puts `country` among those that share a spelling, the usual one first; changes `countries`. */
export function addSharing(countries: CountryCode[], country: CountryCode): void {
  if (countries.includes(country)) return;
  if (USUAL.has(country)) countries.unshift(country);
  else countries.push(country);
}

/** Countries that are named in words of their own, from what is nearest to the whole article. */
export type NamedCountries = readonly ReadonlySet<CountryCode>[];

/** Of several countries, the one that is named in words of its own, as near as can be; else the usual one. */
export function countryMeant(
  countries: readonly CountryCode[],
  named: NamedCountries,
): { country: CountryCode; isTold: boolean } | null {
  const [usual, ...others] = countries;
  if (usual === undefined) return null;
  if (others.length === 0) return { country: usual, isTold: true };
  for (const around of named) {
    const [only, second] = countries.filter((country) => around.has(country));
    if (only !== undefined && second === undefined) return { country: only, isTold: true };
    if (second !== undefined) break;
  }
  return { country: usual, isTold: false };
}
