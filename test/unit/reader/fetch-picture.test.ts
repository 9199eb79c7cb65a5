// Against a server of this machine: what a site may answer, and what it is told.
import type { IncomingHttpHeaders } from 'node:http';
import { expect, it } from 'vitest';
import { fetchPicture } from '@/lib/reader/fetch-picture';
import { hostPatterns } from '@/lib/settings/host-permissions';
import { useLocalServer } from '@/test/local-server';

const told: IncomingHttpHeaders[] = [];
const origin = useLocalServer(({ url, headers }, response) => {
  told.push(headers);
  if (url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('png');
  else if (url === '/odd')
    response.writeHead(200, { 'content-type': 'image/svg+xml; charset=utf-8, "><script>' }).end('<svg/>');
  else if (url === '/endless') {
    const piece = Buffer.alloc(1_000_000);
    const more = () => void (response.write(piece, more) || undefined);
    response.writeHead(200, { 'content-type': 'image/png' });
    more();
  } else if (url === '/page') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
  else if (url === '/huge')
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': '20000001' });
  else if (url === '/broken') response.destroy();
  else response.writeHead(404).end();
  if (url === '/huge') response.flushHeaders();
});
it.each([
  ['a page', '/page', 'no-picture'],
  ['a picture larger than any', '/huge', 'too-large'],
  ['a picture without an end', '/endless', 'too-large'],
  ['nothing', '/gone', 'unreachable'],
  ['a line that breaks', '/broken', 'unreachable'],
])('takes no picture from %s', async (_why, path, kind) => {
  expect(await fetchPicture(origin() + path)).toEqual({ ok: false, error: { kind } });
});

it('gives the picture as an address of its own, and its site learns neither who asks nor from where', async () => {
  expect(await fetchPicture(`${origin()}/picture`)).toEqual({
    ok: true,
    value: 'data:image/png;base64,cG5n',
  });
  expect(told.at(-1)).not.toHaveProperty('cookie');
  expect(told.at(-1)).not.toHaveProperty('referer');
});

it('takes of a type what is a type, and nothing behind it', async () => {
  expect(await fetchPicture(`${origin()}/odd`)).toEqual({
    ok: true,
    value: 'data:image/svg+xml;base64,PHN2Zy8+',
  });
});

it.each<[string, string[], string[]]>([
  ['each host once', ['https://a.example/1', 'https://a.example/2'], ['https://a.example/*']],
  [
    'each protocol apart',
    ['http://a.example/1', 'https://a.example/2'],
    ['http://a.example/*', 'https://a.example/*'],
  ],
  ['without a port, which patterns do not have', ['http://a.example:8080/1'], ['http://a.example/*']],
])('asks for %s', (_why, addresses, patterns) => {
  expect(hostPatterns(addresses)).toEqual(patterns);
});
