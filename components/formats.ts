// Numbers, lists and days as the language of the words writes them: the one place that asks Intl.
import type { Words } from './words';

function formatsOf(locale: string) {
  const days = (month: 'long' | 'short') => ({
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' }),
    instant: new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric' }),
  });
  return {
    plural: new Intl.PluralRules(locale),
    number: new Intl.NumberFormat(locale),
    percent: new Intl.NumberFormat(locale, { style: 'percent' }),
    /** `35.7 million`: no more certainty than a source has. */
    rounded: new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
    year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    /** `A and B`. */
    conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
    /** `A, B`. */
    list: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
    countries: new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }),
    long: days('long'),
    short: days('short'),
  };
}

const known = new Map<string, ReturnType<typeof formatsOf>>();

/**
 * The formats of the language in which `words` are written, which may be another than the browser's: a sentence and the
 * day in it are of one language. Made once for each language.
 */
export function formats(words: Words): ReturnType<typeof formatsOf> {
  const locale = words('locale');
  const made = known.get(locale) ?? formatsOf(locale);
  known.set(locale, made);
  return made;
}
