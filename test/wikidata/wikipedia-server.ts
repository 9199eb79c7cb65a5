// A Wikipedia in all languages on this machine, and the host of its pictures; it can misbehave in every way that is known.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Red, one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
export const PIXEL_ADDRESS = `data:image/png;base64,${PIXEL.toString('base64')}`;
const COMMONS = 'https://upload.wikimedia.org/wikipedia/commons';

/** An answer: its status, its type and its body, as they shall be sent. */
export interface Told {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Nothing is ever sent. */
  readonly silent?: boolean;
}

export interface WikipediaWorld {
  readonly locate: Told;
  readonly summary: Told;
  readonly picture: Told;
}

const json = (value: unknown): Told => ({ type: 'application/json', body: JSON.stringify(value) });

/** Where the English Wikipedia has `Q1`, and what it is called in German. */
export const located = (over: object = {}): Told =>
  json({
    query: {
      pages: [
        {
          title: 'Ann Lee',
          pageprops: { wikibase_item: 'Q1' },
          langlinks: [{ lang: 'de', title: 'Anna Lee' }],
          ...over,
        },
      ],
    },
  });

/** The first sentences on `Q1`, with a picture from Commons. */
export const summarised = (over: object = {}): Told =>
  json({
    type: 'standard',
    title: 'Ann Lee',
    wikibase_item: 'Q1',
    extract: 'Ann Lee is a politician. She was born in 1960.',
    dir: 'ltr',
    lang: 'en',
    thumbnail: { source: `${COMMONS}/thumb/a/ab/Ann_Lee.jpg/320px-Ann_Lee.jpg`, width: 320, height: 400 },
    originalimage: { source: `${COMMONS}/a/ab/Ann_Lee.jpg`, width: 3200, height: 4000 },
    ...over,
  });

export const aWorld = (over: Partial<WikipediaWorld> = {}): WikipediaWorld => ({
  locate: located(),
  summary: summarised(),
  picture: { type: 'image/png', body: PIXEL },
  ...over,
});

function answer(response: ServerResponse, { status = 200, type, body, headers, silent }: Told): void {
  if (silent) return;
  response.writeHead(status, { ...(type ? { 'content-type': type } : {}), ...headers });
  response.end(body);
}

/** One server for all hosts: the first part of each path says which one is meant. */
export async function openWikipedia() {
  const requests: { readonly path: string; readonly cookie: string | undefined }[] = [];
  let world = aWorld();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    requests.push({ path, cookie: request.headers.cookie });
    if (path.includes('/w/api.php')) answer(response, world.locate);
    else if (path.includes('/page/summary/')) answer(response, world.summary);
    else answer(response, world.picture);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    requests,
    port: (server.address() as AddressInfo).port,
    hosts: { wiki: (lang: string) => `${origin}/${lang}`, pictures: origin, patience: 2000 },
    tell(next: WikipediaWorld) {
      world = next;
      requests.length = 0;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
