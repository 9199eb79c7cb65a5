// How the text of a page is read from its bytes: by its mark, by what its site says, by what it says itself.
import { expect, it } from 'vitest';
import { pageText } from '@/lib/reader/fetch-page';

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
