// A country's code → its name: a message of ours where the browser would name another state, else the browser's.
import type { CountryCode } from '../lib/gazetteer/model/types';
import { formats } from './formats';
import type { WordKey, Words } from './words';

/** States that are gone, whom the browser takes for their successors, and those whom newspapers call otherwise. */
const OWN_NAMES: Readonly<Record<string, WordKey>> = {
  BL: 'countryBL',
  CD: 'countryCD',
  CG: 'countryCG',
  CI: 'countryCI',
  CS: 'countryCS',
  DD: 'countryDD',
  GS: 'countryGS',
  HK: 'countryHK',
  HM: 'countryHM',
  KN: 'countryKN',
  MF: 'countryMF',
  MM: 'countryMM',
  MO: 'countryMO',
  PM: 'countryPM',
  SJ: 'countrySJ',
  ST: 'countryST',
  SU: 'countrySU',
  TC: 'countryTC',
  UM: 'countryUM',
  VC: 'countryVC',
  WF: 'countryWF',
  YU: 'countryYU',
};
const COUNTRY_CODE = /^[A-Z]{2}$/;

/** Whether the browser keeps the code as it is: `TP` would become `TL`, which is another name, if not another state. */
const isToday = (code: string): boolean =>
  COUNTRY_CODE.test(code) && new Intl.Locale(`und-${code}`).region === code;

/** The name in the language of `words`; the code itself where no name is certain. Never throws. */
export function countryName(code: CountryCode, words: Words): string {
  const own = Object.hasOwn(OWN_NAMES, code) ? OWN_NAMES[code] : undefined;
  if (own) return words(own);
  return isToday(code) ? (formats(words).countries.of(code) ?? code) : code;
}
