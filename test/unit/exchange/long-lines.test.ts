// Files of one line of several megabytes, in every encoding: what is read in parts reads as if it had been read at once.
import { describe, expect, it } from 'vitest';
import { fileOf, read } from '../../import-files';

const URL_ = 'https://news.example/a-story';
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
};
/** More than the bytes of a line that are decoded at a time. */
const LENGTH = 5_000_000;
const words = (word: string) => word.repeat(Math.ceil(LENGTH / word.length));
const json = (content: string, before = '') =>
  `${before}[{"is_archived":0,"url":"${URL_}","title":"Zürich","content":"${content}"}]`;

describe('a line that is longer than what is decoded at a time', () => {
  it.each<[why: string, bytes: Uint8Array<ArrayBuffer>, content: string]>([
    ['UTF-8, signs of two bytes', utf8(json(words('é'))), words('é')],
    ['the same, a byte later', utf8(json(words('é'), ' ')), words('é')],
    ['UTF-8, signs of three bytes', utf8(json(words('日本'))), words('日本')],
    ['UTF-8, signs of four bytes', utf8(json(words('🇺🇳'), '  ')), words('🇺🇳')],
    ['UTF-8 with its mark', utf8(`\ufeff${json(words('été '))}`), words('été ')],
    ['Latin-1', latin1(json(words('été '))), words('été ')],
    ['Latin-1 without a space', latin1(json(words('é'))), words('é')],
    ['UTF-16', utf16(json(words('été '))), words('été ')],
    ['UTF-16 with its mark', utf16(`\ufeff${json(words('日本'))}`), words('日本')],
  ])('%s', async (_why, bytes, content) => {
    const { format, rows, bad } = await read(bytes);
    expect([format, bad, rows[0]?.title]).toEqual(['wallabag', [], 'Zürich']);
    expect(rows[0]?.html === content).toBe(true);
  });

  it('one byte that is wrong makes no other letters of those around it', async () => {
    const bytes = utf8(json(words('été ')));
    bytes[4_000_000] = 0xff;
    const { rows } = await read(bytes);
    const read_ = rows[0]?.html ?? '';
    expect(read_.split('été ').length).toBeGreaterThan(words('été ').split('été ').length - 1000);
  });

  it('what a page declares is not cut inside a sign, either', async () => {
    const head = `<html><head><meta charset="shift_jis"><link rel="canonical" href="${URL_}"><title>X</title></head>`;
    const both = [0, 1].map(async (shift) => {
      const start = latin1(head + ' '.repeat(shift));
      const page = new Uint8Array(start.length + LENGTH);
      page.set(start);
      for (let at = start.length; at + 1 < page.length; at += 2) page.set([0x93, 0xfa], at);
      return (await read(fileOf(page))).rows[0]?.html?.slice(start.length) === '日'.repeat(LENGTH / 2);
    });
    expect(await Promise.all(both)).toEqual([true, true]);
  });
});
