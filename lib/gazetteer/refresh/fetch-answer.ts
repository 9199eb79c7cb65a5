// Sends one question to the query service and takes in no more than an answer may weigh, no longer than it may take.
import type { IsoDay } from '../../core/calendar';
import { readAtMost } from '../../core/read-input';
import { err, ok, type Result } from '../../core/result';

export const WIKIDATA_ENDPOINT = 'https://query.wikidata.org/sparql';

/** Largest answer, in bytes. On paper the largest that is of use has 0.3 MB (docs/gazetteer-refresh.md). */
const LARGEST_ANSWER = 4_000_000;
/**
 * Longest time for one answer, in ms. The service itself gives up after 60 s, but Chromium stops a worker that waits
 * 30 s for the first byte of a response.
 */
const PATIENCE_MS = 25_000;
/** How the service may call us, as its policy on automated clients asks. */
const CLIENT_NAME = 'Sidelight/0.1 (browser extension; weekly refresh of who leads which country)';
const DAY_LENGTH = 'YYYY-MM-DD'.length;

export type FetchError =
  /** The reader has not given leave to ask the service, or has taken it back. */
  | { readonly kind: 'no-permission' }
  /** No network, no such host, or a connection that broke. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'too-large' }
  /** Seconds that the service asks to wait; null: it does not say. */
  | { readonly kind: 'rate-limited'; readonly retryAfter: number | null }
  | { readonly kind: 'service-failed'; readonly status: number }
  /** Somebody else answered: a sign-in page of a network, a proxy, a page of HTML. */
  | { readonly kind: 'not-an-answer' };

export interface WikidataAnswer {
  readonly body: string;
  /** The service's own day, by which a wrong clock shows; null: it does not say. */
  readonly servedOn: IsoDay | null;
}

export interface FetchOptions {
  readonly endpoint: string;
  /** In ms; see above for the usual. */
  readonly patience?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/** Seconds, or a date of HTTP; null for anything else. `now` in ms. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const until = /GMT$/.test(header.trim()) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now) / 1000));
}

function dayOf(header: string | null): IsoDay | null {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? null : (new Date(time).toISOString().slice(0, DAY_LENGTH) as IsoDay);
}

function refusalOf(response: Response): FetchError | null {
  const { status, headers, type } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { kind: 'not-an-answer' };
  if (status === 429 || (status === 503 && headers.has('retry-after')))
    return { kind: 'rate-limited', retryAfter: parseRetryAfter(headers.get('retry-after'), Date.now()) };
  if (!response.ok) return { kind: 'service-failed', status };
  return /\bjson\b/.test(headers.get('content-type') ?? '') ? null : { kind: 'not-an-answer' };
}

async function receive(response: Response): Promise<Result<WikidataAnswer, FetchError>> {
  const refusal = refusalOf(response);
  if (refusal) {
    await response.body?.cancel();
    return err(refusal);
  }
  const body = await readAtMost(response, LARGEST_ANSWER);
  return body === null
    ? err({ kind: 'too-large' })
    : ok({ body: new TextDecoder().decode(body), servedOn: dayOf(response.headers.get('date')) });
}

/** Says nothing of the reader: no cookies, no referrer; a redirect is not followed. */
export async function fetchAnswer(
  query: string,
  { endpoint, patience = PATIENCE_MS, fetch = globalThis.fetch }: FetchOptions,
): Promise<Result<WikidataAnswer, FetchError>> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      body: new URLSearchParams({ query, format: 'json' }),
      headers: { accept: 'application/sparql-results+json', 'api-user-agent': CLIENT_NAME },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return await receive(response);
  } catch (cause) {
    if (signal.aborted) return err({ kind: 'too-slow' });
    if (cause instanceof TypeError) return err({ kind: 'unreachable' }); // what fetch throws when no answer comes
    throw cause;
  }
}
