// A clipping as the library holds it → as writers take it: edits applied, names told in words for its day and now.
import {
  leadershipInWords,
  leadersInWords,
  officeInWords,
  otherwiseInWords,
  sinceInWords,
} from '../../components/cast/cast-words';
import { countryName } from '../../components/country-name';
import { daysInWords, instantInWords } from '../../components/formats';
import { languageOf, type Words } from '../../components/words';
import type { IsoDay } from '../../lib/core/calendar';
import { readersDay, systemClock } from '../../lib/core/clock-and-ids';
import { applyEdits } from '../../lib/edits/apply-edits';
import type {
  ExportedClipping,
  ExportedName,
  ExportedQuote,
  ExportWords,
} from '../../lib/exchange/write/exported-clipping';
import { describeCast, namedIn } from '../../lib/gazetteer/describe/describe-cast';
import type { Gazetteer } from '../../lib/gazetteer/model/types';
import { loadBundle, readFacts, withStored } from '../../lib/gazetteer/overlay/stored-facts';
import type { KeptClipping } from '../../lib/library/exporting/open-exports';
import type { Margin } from '../../lib/library/quotes/quote-tables';
import { browserWords } from '../shared/extension-page';

/** What an export is told in. */
export interface Telling {
  readonly words: Words;
  readonly gazetteer: Gazetteer;
  readonly today: IsoDay;
}

/**
 * The page reads the facts itself: a question to the background for each of 10,000 articles would take longer than
 * writing them. Rejects where the bundle cannot be read.
 */
export async function telling(): Promise<Telling> {
  const [bundle, stored] = await Promise.all([loadBundle(), readFacts()]);
  return { words: browserWords, gazetteer: withStored(bundle, stored), today: readersDay(systemClock) };
}

/** The words that stand in files, in the language of `words`. */
export const exportWords = (words: Words): ExportWords => ({
  ...languageOf(words),
  brand: words('extensionName'),
  people: words('castPeople'),
  countries: words('castCountries'),
  organisations: words('castOrganisations'),
  quotes: words('quotesList'),
  note: words('noteOnAll'),
  contents: words('readerContents'),
  original: words('openOriginal'),
  picture: words('pictureUnnamed'),
  noText: words('exportNoText'),
  publishedOn: (days) => words('castPublished', daysInWords(days, words)),
  onDays: (days) => daysInWords(days, words),
  onInstant: (instant) => instantInWords(instant, words),
  savedOn: (instant) => words('exportSavedOn', instantInWords(instant, words)),
});

function namesOf({ item, body }: KeptClipping, { words, gazetteer, today }: Telling): ExportedName[] {
  const { title, text } = body.mentions;
  const published = item.published?.days ?? null;
  const cast = describeCast(gazetteer, namedIn(title, text), { published, today });
  const people = cast.people.map((person): ExportedName => {
    const onDay = person.then && officeInWords(person.then, words);
    const phrases = [onDay, sinceInWords(person, words), otherwiseInWords(person, words)];
    return {
      id: person.id,
      kind: 'person',
      name: person.name,
      count: person.count,
      onDay,
      about: phrases.filter((phrase) => phrase !== null),
      wikidata: gazetteer.people.get(person.id)?.wikidata ?? null,
    };
  });
  const countries = cast.countries.map((country): ExportedName => {
    const { code, count, then } = country;
    return {
      id: code,
      kind: 'country',
      name: countryName(code, words),
      count,
      onDay: then.length > 0 ? leadersInWords(then, words) : null,
      about: leadershipInWords(country, words),
      wikidata: null,
    };
  });
  const organisations = cast.organisations.map((body): ExportedName => {
    const { code, name, longName, count, then } = body;
    return {
      id: code,
      kind: 'organisation',
      name,
      count,
      onDay: then.length > 0 ? leadersInWords(then, words) : null,
      about: [...(longName === null ? [] : [longName]), ...leadershipInWords(body, words)],
      wikidata: null,
    };
  });
  return [...people, ...countries, ...organisations];
}

const quotesOf = ({ quotes }: Margin): ExportedQuote[] =>
  quotes
    .map(({ clippingId: _, ...quote }) => quote)
    .sort((a, b) => a.position.start - b.position.start || (a.createdAt < b.createdAt ? -1 : 1));

/** The clipping as it is shown, in `group`; what of it is damaged has its stand-ins. */
export function exportedClipping(
  clipping: KeptClipping,
  telling: Telling,
  group: string | null = null,
): ExportedClipping {
  const { item, body, state, tags, margin } = clipping;
  const { root, html, text } = applyEdits(body, body.edits, document);
  return {
    id: item.id,
    url: item.url,
    canonicalUrl: item.canonicalUrl,
    title: item.title || telling.words('popupDamagedTitle'),
    byline: item.byline,
    siteName: item.siteName,
    lang: item.lang,
    dir: item.dir,
    section: item.section,
    published: item.published?.days ?? null,
    savedAt: item.savedAt,
    ...state,
    tags,
    note: margin.note,
    quotes: quotesOf(margin),
    names: namesOf(clipping, telling),
    wordCount: item.wordCount,
    link: item.link?.reason ?? null,
    body: item.link ? null : { root, html, text },
    group,
  };
}
