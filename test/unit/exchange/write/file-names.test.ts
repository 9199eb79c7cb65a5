import { describe, expect, it } from 'vitest';
import { safeName, UniqueNames } from '@/lib/exchange/write/file-names';

const STAND_IN = 'an-id';

describe('a title becomes a file name', () => {
  it.each([
    ['plain', 'A story', 'A story'],
    ['path separators of both kinds', 'a/b\\c', 'a b c'],
    ['a way out of the folder', '../../etc/passwd', 'etc passwd'],
    ['what Windows refuses', 'Who? <b>"us"</b>: all|none*', 'Who b us b all none'],
    ['what Obsidian takes for a link or a place', 'A [[link]] #1 ^x', 'A link 1 x'],
    ['line breaks', 'one\ntwo\r\nthree', 'one two three'],
    ['a NUL', 'a\0b', 'a b'],
    ['marks that turn the direction', 'a\u202egpj.exe', 'a gpj.exe'],
    ['half of a character', 'a\ud83dz', 'a z'],
    ['a reserved name', 'CON', 'CON_'],
    ['a reserved name in other letters', 'nul', 'nul_'],
    ['a reserved name before a dot', 'aux.2024', 'aux.2024_'],
    ['no reserved name', 'Console', 'Console'],
    ['dots and blanks at the ends', ' .hidden. ', 'hidden'],
    ['nothing left', '///', STAND_IN],
    ['nothing at all', '', STAND_IN],
    ['letters of any script', '日本の首相 — Ελλάδα', '日本の首相 — Ελλάδα'],
    ['composed as macOS does not', 'e\u0301', '\u00e9'],
  ])('%s', (_why, title, name) => {
    expect(safeName(title, STAND_IN)).toBe(name);
  });

  it.each([
    ['of one-byte letters', 'a'.repeat(300)],
    ['of three-byte letters', '国'.repeat(300)],
    ['of families', '👩‍👩‍👧‍👦'.repeat(60)],
  ])('a long one %s fits, with no character cut in two', (_why, title) => {
    const name = safeName(title, STAND_IN);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
    expect(title.startsWith(name)).toBe(true);
    expect(name).not.toMatch(/\p{Cs}/u);
  });
});

describe('names are unique, whatever system unpacks them', () => {
  it.each<[why: string, titles: readonly string[], names: readonly string[]]>([
    ['two of one title', ['A', 'A', 'A'], ['A', 'A (2)', 'A (3)']],
    ['upper and lower case', ['News', 'NEWS'], ['News', 'NEWS (2)']],
    ['a title that looks like a number of ours', ['A', 'A (2)', 'A'], ['A', 'A (2)', 'A (3)']],
    ['titles that become one', ['a/b', 'a:b'], ['a b', 'a b (2)']],
  ])('%s', (_why, titles, names) => {
    const unique = new UniqueNames();
    expect(titles.map((title) => unique.take(title, STAND_IN))).toEqual(names);
  });
});
