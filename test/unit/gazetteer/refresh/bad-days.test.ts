// What comes back when the service, or whoever answers in its place, does not behave.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchAnswer, parseRetryAfter } from '@/lib/gazetteer/refresh/fetch-answer';
import { refreshFacts } from '@/lib/gazetteer/refresh/refresh-facts';
import { aGazetteer, day } from '@/test/builders';
import { type Misbehaviour, type SparqlServer, startSparqlServer } from '@/test/wikidata/sparql-server';
import { WikidataTriples } from '@/test/wikidata/triples';

const JSON_TYPE = { 'content-type': 'application/sparql-results+json' };
const RESULT = '{"head":{"vars":[]},"results":{"bindings":[';
const MEGABYTE = ' '.repeat(1_000_000);
/** Stands in for the real patience, which has a row of its own: long enough for a busy machine, short enough to wait for. */
const PATIENCE_MS = 1500;

let server: SparqlServer;
beforeAll(async () => {
  server = await startSparqlServer();
});
afterEach(() => server.misbehave(null));
afterAll(() => server.close());

const ask = (how: Misbehaviour) => {
  server.misbehave(how);
  return fetchAnswer('SELECT * WHERE {}', { endpoint: server.endpoint, patience: PATIENCE_MS });
};

/** Writes for as long as the other side listens; counts what it wrote. */
function endless(response: Parameters<Misbehaviour>[1], part: string, pauseMs: number) {
  let written = 0;
  response.writeHead(200, JSON_TYPE);
  const timer = setInterval(() => {
    written += part.length;
    response.write(part);
  }, pauseMs);
  response.on('close', () => clearInterval(timer));
  return () => written;
}

describe('an answer that is none', () => {
  it.each<[why: string, how: Misbehaviour, error: object]>([
    [
      '429 with seconds to wait',
      (_, response) => response.writeHead(429, { 'retry-after': '120' }).end('Too many requests'),
      { kind: 'rate-limited', retryAfter: 120 },
    ],
    [
      '429 that says nothing',
      (_, response) => response.writeHead(429).end(),
      { kind: 'rate-limited', retryAfter: null },
    ],
    [
      '503 with a time to come back',
      (_, response) => response.writeHead(503, { 'retry-after': '60' }).end(),
      { kind: 'rate-limited', retryAfter: 60 },
    ],
    ['500', (_, response) => response.writeHead(500).end('oops'), { kind: 'service-failed', status: 500 }],
    ['403', (_, response) => response.writeHead(403).end(), { kind: 'service-failed', status: 403 }],
    [
      'a page of HTML',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
      { kind: 'not-an-answer' },
    ],
    [
      'a captive portal that sends us elsewhere',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/sign-in' }).end(),
      { kind: 'not-an-answer' },
    ],
    ['a connection that is cut at once', (request) => request.socket.destroy(), { kind: 'unreachable' }],
    [
      'a connection that is cut in the middle',
      (request, response) => {
        response.writeHead(200, { ...JSON_TYPE, 'content-length': '100000' });
        response.write(RESULT, () => request.socket.destroy());
      },
      { kind: 'unreachable' },
    ],
    [
      'fifty megabytes',
      (_, response) => {
        response.writeHead(200, JSON_TYPE);
        for (let count = 0; count < 50; count++) response.write(MEGABYTE);
        response.end();
      },
      { kind: 'too-large' },
    ],
    ['no word at all', () => undefined, { kind: 'too-slow' }],
    [
      'a word, and then none',
      (_, response) => response.writeHead(200, JSON_TYPE).write('{'),
      { kind: 'too-slow' },
    ],
    ['a drop every moment, for ever', (_, response) => void endless(response, ' ', 20), { kind: 'too-slow' }],
  ])('%s', async (_why, how, error) => {
    expect(await ask(how)).toEqual({ ok: false, error });
  });

  it('that stays out for a minute is not waited for: Chromium stops a worker that waits half of one', async () => {
    const life = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(life.signal);
    server.misbehave(() => life.abort());
    const result = await fetchAnswer('SELECT * WHERE {}', { endpoint: server.endpoint });
    const patience = timeout.mock.calls.map(([ms]) => ms);
    timeout.mockRestore();
    expect(result).toEqual({ ok: false, error: { kind: 'too-slow' } });
    expect(patience).toEqual([25_000]);
  });

  it('that has no end is not read on once it is too large', async () => {
    let written = () => 0;
    const result = await ask((_, response) => {
      written = endless(response, MEGABYTE, 5);
    });
    expect(result).toEqual({ ok: false, error: { kind: 'too-large' } });
    expect(written()).toBeLessThan(50 * MEGABYTE.length);
  });

  it('comes from nobody where nobody listens', async () => {
    const result = await fetchAnswer('', { endpoint: 'http://127.0.0.1:9/', patience: PATIENCE_MS });
    expect(result).toEqual({ ok: false, error: { kind: 'unreachable' } });
  });
});

it.each([
  ['seconds', '120', 120],
  ['a date', 'Wed, 25 Nov 2026 22:01:00 GMT', 60],
  ['a date that is past', 'Wed, 25 Nov 2026 21:00:00 GMT', 0],
  ['words', 'soon', null],
  ['a negative number', '-5', null],
  ['nothing', null, null],
])('Retry-After: %s', (_why, header, seconds) => {
  expect(parseRetryAfter(header, Date.parse('2026-11-25T22:00:00Z'))).toBe(seconds);
});

describe('a refresh', () => {
  const gazetteer = aGazetteer({
    terms: [{ person: 'nl-jan-holder', office: 'NL/prime-minister', start: '2024-07-02' }],
  });
  const refresh = (today = new Date().toISOString().slice(0, 10)) =>
    refreshFacts({
      gazetteer,
      today: day(today),
      ask: (query) => fetchAnswer(query, { endpoint: server.endpoint, patience: PATIENCE_MS }),
      pause: () => Promise.resolve(),
    });
  const answering =
    (body: string, type = JSON_TYPE): Misbehaviour =>
    (_, response) =>
      response.writeHead(200, type).end(body);

  it.each<[why: string, how: Misbehaviour, error: object]>([
    ['is told of an answer that breaks off', answering(`${RESULT}{"code":{"type"`), { kind: 'cut-off' }],
    [
      'is told of an answer that ends in the service’s own failure',
      answering(`${RESULT}]}}\njava.util.concurrent.TimeoutException\n\tat java.util`),
      { kind: 'cut-off' },
    ],
    ['is told of HTML that calls itself JSON', answering('<html>'), { kind: 'not-an-answer' }],
    ['is told of other JSON', answering('{"error":"no"}'), { kind: 'not-an-answer' }],
    ['is told of an empty body', answering(''), { kind: 'not-an-answer' }],
    [
      'is told of more rows than any question has',
      answering(`${RESULT}${Array(5001).fill('{}').join()}]}}`),
      { kind: 'not-an-answer' },
    ],
    [
      'is told of an empty answer',
      answering(`${RESULT}]}}`),
      { kind: 'half-missing', answered: 0, asked: 1 },
    ],
  ])('%s', async (_why, how, error) => {
    server.misbehave(how);
    expect(await refresh()).toEqual({ ok: false, error });
  });

  it.each([
    ['a year behind', -1],
    ['a year ahead', 1],
  ])('dates nothing by a clock that is %s', async (_why, years) => {
    server.load(new WikidataTriples().head('NL', 'P6', { item: 'Q1', name: 'Jan Holder' }).turtle());
    const now = new Date();
    now.setUTCFullYear(now.getUTCFullYear() + years);
    expect(await refresh(now.toISOString().slice(0, 10))).toMatchObject({
      ok: false,
      error: { kind: 'wrong-clock' },
    });
  });
});
