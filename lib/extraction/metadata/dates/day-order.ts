// Which of day and month a page writes first in `04/05/2022`, by its language and its country: or that nobody knows.

/** What comes first in `04/05/2022`. */
export type DayOrder = 'day-first' | 'month-first';

/** English is written both ways; what a browser's default language would say is not certain. */
const DAY_FIRST_ENGLISH = /^en-(?:gb|uk|au|nz|ie|in|za|sg|hk|ng|ke|pk|my|mt|zw|gh|ug)$/;
const DAY_FIRST_HOST = /\.(?:uk|au|nz|ie|in|za|sg|hk|ng|ke|pk|my|mt|eu)$/;
const MONTH_FIRST_HOST = /\.(?:us|gov|mil|edu)$/;
/** Themes declare American English wherever they are used; a country's own address says otherwise. */
const OF_A_COUNTRY = /\.(?!co$|io$|tv$|me$|ai$)[a-z]{2}$/;
const DAY_FIRST =
  /^(?:de|fr|es|pt|it|nl|pl|cs|sk|ru|uk|be|bg|ro|tr|el|da|nb|nn|no|fi|ca|gl|sl|hr|sr|bs|mk|sq|id|ms|vi|th|ar|he|hi|et|lv)$/;
/** Countries in whose languages the day comes first, for pages that declare no language. */
const DAY_FIRST_COUNTRY =
  /\.(?:de|at|ch|fr|es|pt|br|it|nl|pl|cz|sk|ru|ua|ro|tr|gr|dk|no|fi|ar|cl|mx|pe|th|co\.id)$/;
/** Years come first there, or both orders are in use. */
const NOT_CERTAIN = /^(?:fr-ca|es-us|es-pr|en-ca)$/;

/** Null where it is not certain. `lang` is a BCP 47 tag. */
export function dayOrderOf(lang: string | null, url: string): DayOrder | null {
  const tag = (lang ?? '').toLowerCase();
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (NOT_CERTAIN.test(tag)) return null;
  const language = tag.split('-')[0] ?? '';
  if (DAY_FIRST.test(language) || DAY_FIRST_ENGLISH.test(tag)) return 'day-first';
  if (tag === '' && DAY_FIRST_COUNTRY.test(host)) return 'day-first';
  if (language !== 'en') return null;
  if (DAY_FIRST_HOST.test(host)) return 'day-first';
  return MONTH_FIRST_HOST.test(host) || (tag === 'en-us' && !OF_A_COUNTRY.test(host)) ? 'month-first' : null;
}
