// Reads title, authors and day of the page that is open, without its article; bundled, never shipped.
import { readMetadata } from '../lib/extraction/metadata/read-metadata';

export interface FactsOfPage {
  readonly title: string;
  readonly byline: string | null;
  /** `2022-04-21`; null where less than a day is known. */
  readonly day: string | null;
  /** Where title, byline and day come from. */
  readonly sources: { readonly title: string; readonly byline: string; readonly day: string };
}

export function factsOfPage(url: string): FactsOfPage {
  const { title, byline, published, evidence } = readMetadata(document, url);
  const isDay = published !== null && published.days.first === published.days.last;
  return {
    title,
    byline,
    day: isDay ? published.days.first : null,
    sources: { title: evidence.title ?? '', byline: evidence.byline ?? '', day: evidence.published ?? '' },
  };
}
