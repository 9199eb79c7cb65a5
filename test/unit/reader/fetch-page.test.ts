// How the text of a page is read from its bytes: by its mark, by what its site says, by what it says itself; and which pages are not asked for.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPage, pageText } from '@/lib/reader/fetch-page';
import { isPublicAddress } from '@/lib/reader/public-address';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

it.each<[why: string, bytes: Uint8Array, contentType: string, text: string]>([
  ['UTF-8 where nothing is said', utf8('<p>é'), 'text/html', '<p>é'],
  ['what the site says', latin('<p>\xe9'), 'text/html; charset=ISO-8859-1', '<p>é'],
  ['in quotation marks', latin('<p>\xe9'), 'text/html; charset="windows-1252"', '<p>é'],
  [
    'what the page says',
    latin('<meta charset=windows-1252><p>\xe9'),
    'text/html',
    '<meta charset=windows-1252><p>é',
  ],
  [
    'the site before the page',
    utf8('<meta charset=latin1>é'),
    'text/html; charset=utf-8',
    '<meta charset=latin1>é',
  ],
  ['the mark before both', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'text/html; charset=utf-8', 'A'],
  ['a name that nobody knows', utf8('é'), 'text/html; charset=klingon', 'é'],
  ['nothing', new Uint8Array(), 'text/html', ''],
])('%s', (_why, bytes, contentType, text) => {
  expect(pageText(bytes, contentType)).toBe(text);
});

describe('whose page is asked for', () => {
  it.each<[why: string, url: string, isPublic: boolean]>([
    ['a paper', 'https://news.example/a', true],
    ['a paper by its number', 'http://93.184.216.34/', true],
    ['a name that begins as a number', 'https://10.news.example/', true],
    ['a dot behind it', 'https://news.example./', true],
    ['the reader’s machine', 'http://localhost:8080/', false],
    ['with a dot', 'http://localhost./', false],
    ['its number', 'http://127.0.0.1/', false],
    ['its number in hexadecimal', 'http://0x7f.1/', false],
    ['as one number', 'http://2130706433/', false],
    ['in octal', 'http://0177.0.0.1/', false],
    ['nobody', 'http://0.0.0.0/', false],
    ['a network at home', 'http://192.168.0.1/', false],
    ['one at work', 'http://10.1.2.3/', false],
    ['another', 'http://172.31.0.1/', false],
    ['not one', 'http://172.32.0.1/', true],
    ['a provider’s', 'http://100.64.0.1/', false],
    ['its last', 'http://100.127.255.255/', false],
    ['not one', 'http://100.128.0.1/', true],
    ['what machines give themselves', 'http://169.254.169.254/', false],
    ['a group', 'http://239.255.255.250/', false],
    ['IPv6 of the machine', 'http://[::1]/', false],
    ['IPv6 at home', 'http://[fc00::1]/', false],
    ['IPv6 of a link', 'http://[fe80::1]/', false],
    ['IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/', false],
    ['a name without a dot', 'http://router/', false],
    ['a printer', 'http://printer.local/', false],
    ['a printer with a dot', 'http://printer.local./', false],
    ['a cloud', 'http://metadata.google.internal/', false],
    ['a file', 'file:///etc/passwd', false],
  ])('%s: %s', (_why, url, isPublic) => {
    expect(isPublicAddress(url)).toBe(isPublic);
  });

  /** The web: every address leads to `end`. */
  const leadingTo = (end: string) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      const answer = new Response('<p>Words', { headers: { 'content-type': 'text/html' } });
      return Promise.resolve(Object.defineProperty(answer, 'url', { value: end }));
    });
    return asked;
  };
  afterEach(() => void vi.unstubAllGlobals());

  it.each<[why: string, from: string, to: string, got: unknown, calls: number]>([
    ['a page that has moved', 'https://a.example/', 'https://b.example/', { ok: true }, 1],
    [
      'one that leads home',
      'https://a.example/',
      'http://192.168.0.1/',
      { ok: false, error: { kind: 'refused' } },
      1,
    ],
    [
      'one that leads to the machine',
      'https://a.example/',
      'http://[::1]/',
      { ok: false, error: { kind: 'refused' } },
      1,
    ],
    [
      'one at home is not called',
      'http://10.0.0.1/',
      'http://10.0.0.1/',
      { ok: false, error: { kind: 'refused' } },
      0,
    ],
  ])('%s', async (_why, from, to, got, calls) => {
    const asked = leadingTo(to);
    expect(await fetchPage(from)).toMatchObject(got as object);
    expect(asked.length).toBe(calls);
  });
});
