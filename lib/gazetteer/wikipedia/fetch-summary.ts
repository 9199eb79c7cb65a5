// Asks Wikipedia for the first sentences of an article and its picture: little, not long, and of nobody but who was meant.
import { dataAddress, readAtMost } from '../../core/read-input';
import { parseLocated, parseSummary, type WikipediaSummary } from './wikipedia-answer';

/** Largest answers, in bytes: a summary has some 5 kB, a thumbnail some 30 kB. */
const LARGEST_ANSWER = 200_000;
const LARGEST_PICTURE = 60_000;
/** Longest time for one answer, in ms: whoever reads a card has gone on by then. */
const PATIENCE_MS = 6000;
/** How Wikimedia may call us, as its policy on automated clients asks. */
const CLIENT_NAME = 'Sidelight/0.1 (browser extension; first sentences on a card)';
/** What a canvas can draw and nothing can hide in. */
const PICTURE_TYPE = /^image\/(?:jpeg|png|webp)$/;
/** The part of a BCP 47 tag that may name a Wikipedia. */
const LANGUAGE = /^[a-z]{2,3}$/;
/** Languages whose Wikipedia goes by another code than the language. */
const WIKI_OF: Readonly<Record<string, string>> = { nb: 'no', cmn: 'zh' };

/** Whom it is about. */
export interface WikipediaSubject {
  /** Wikidata item, `Q567`. */
  readonly item: string;
  /** Canonical English name, under which the English Wikipedia has an article or leads to it. */
  readonly name: string;
  /** Language of the page, BCP 47; null, or none that has a Wikipedia: English. */
  readonly lang: string | null;
}

export interface WikipediaHosts {
  /** Origin of the Wikipedia in a language. */
  readonly wiki: (lang: string) => string;
  /** Origin at which pictures lie. */
  readonly pictures: string;
  /** In ms; see above for the usual. */
  readonly patience?: number;
}

/** As in the manifest. */
export const WIKIPEDIA_HOSTS: WikipediaHosts = {
  wiki: (lang) => `https://${lang}.wikipedia.org`,
  pictures: 'https://upload.wikimedia.org',
};

/** `de` for `de-AT`; what may be no code at all, or belongs to no language, is English. */
export function wikiLanguage(lang: string | null): string {
  const language = (lang ?? '').toLowerCase().split('-')[0] ?? '';
  return WIKI_OF[language] ?? (LANGUAGE.test(language) ? language : 'en');
}

type Fetch = typeof globalThis.fetch;

interface Wanted {
  readonly type: RegExp;
  /** Bytes. */
  readonly most: number;
  readonly patience: number;
  readonly fetch: Fetch;
}

interface Received {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Null: refused, redirected, of another type, or too large. Rejects when no answer comes in time. */
async function receive(address: string, { type, most, patience, fetch }: Wanted): Promise<Received | null> {
  const response = await fetch(address, {
    headers: { 'api-user-agent': CLIENT_NAME },
    credentials: 'omit',
    redirect: 'manual', // where it would lead is nothing that was granted
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  const [said = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
  const isFit = response.ok && type.test(said.trim());
  const bytes = isFit ? await readAtMost(response, most) : null;
  if (!isFit) await response.body?.cancel();
  return bytes && { type: said.trim(), bytes };
}

async function receiveJson(address: string, how: Pick<Wanted, 'patience' | 'fetch'>): Promise<string | null> {
  const type = /^application\/(?:\w+\+)?json$/;
  const received = await receive(address, { type, most: LARGEST_ANSWER, ...how });
  return received && new TextDecoder().decode(received.bytes);
}

/** Null: it lies elsewhere, or is not what was asked for; a card without its picture is a card. */
async function receivePicture(
  address: string,
  { pictures, ...how }: Pick<WikipediaHosts, 'pictures'> & Pick<Wanted, 'patience' | 'fetch'>,
): Promise<string | null> {
  if (new URL(address).origin !== pictures) return null;
  const wanted = { type: PICTURE_TYPE, most: LARGEST_PICTURE, ...how };
  const received = await receive(address, wanted).catch(() => null); // too slow, or unreachable
  return received && dataAddress(received.type, received.bytes);
}

/** The question under which English title an item is, and what it is called in `lang`. */
const locating = (name: string, lang: string): string =>
  new URLSearchParams({
    action: 'query',
    format: 'json',
    formatversion: '2',
    redirects: '1',
    titles: name,
    prop: 'pageprops|langlinks',
    ppprop: 'wikibase_item',
    lllang: lang,
  }).toString();

/**
 * First sentences and picture; null: Wikipedia has no article of that name on this very item, or none in words. Rejects
 * when it cannot be reached, or is too slow: asking later may help.
 */
export async function fetchSummary(
  { item, name, lang }: WikipediaSubject,
  { wiki, pictures, patience = PATIENCE_MS }: WikipediaHosts = WIKIPEDIA_HOSTS,
  fetch: Fetch = globalThis.fetch,
): Promise<WikipediaSummary | null> {
  const how = { patience, fetch };
  const language = wikiLanguage(lang);
  const where = await receiveJson(`${wiki('en')}/w/api.php?${locating(name, language)}`, how);
  const page = where === null ? null : parseLocated(where, item, language);
  if (page === null) return null;
  const title = encodeURIComponent(page.title.replaceAll(' ', '_'));
  const told = await receiveJson(`${wiki(page.lang)}/api/rest_v1/page/summary/${title}`, how);
  const found = told === null ? null : parseSummary(told, item, page);
  if (found === null) return null;
  const data = found.picture && (await receivePicture(found.picture.address, { pictures, ...how }));
  return { ...found, picture: found.picture && data ? { data, page: found.picture.page } : null };
}
