// Patterns that are asked of small letters and of one-byte letters find what the flags `iu`, and the text itself, would.
import { expect, it } from 'vitest';
import { AnyCase, inSmallLetters } from '@/lib/extraction/metadata/any-case';
import { CREDIT, CREDIT_LABEL, OTHER_CREDIT } from '@/lib/extraction/metadata/authors/credit-words';
import { inPlainLetters, matchesIn, plainPattern } from '@/lib/extraction/metadata/dates/plain-letters';
import { datesIn } from '@/lib/extraction/metadata/parse-date';

it.each([
  ['letters of the alphabet', 'By JANE Doe', 'by jane doe'],
  ['a sigma at the end of a word, which is lowered to another letter', 'ΣΥΝΤΆΚΤΗΣ', 'συντάκτησ'],
  [
    'a small letter that two units write stays as it is: all behind it keeps its place',
    'İzmir, YAZAN',
    'İzmir, yazan',
  ],
  ['the sign of kelvin, which is a k', '\u212aelvin', 'kelvin'],
  ['the long s', 'ſtaff', 'staff'],
  ['a letter of two units, and its small one', '𐐀b', '𐐨b'],
])('small letters: %s', (_why, text, small) => {
  expect(inSmallLetters(text)).toBe(small);
  expect(inSmallLetters(text)).toHaveLength(text.length);
});

const BY_LINE = new AnyCase(() => /^(?:by|von|συντάκτησ)\s+/u);
const SIGNS = new AnyCase(() => /\s*\(foto\)/gu);

it.each([
  ['large letters', BY_LINE, 'BY Jane Doe', 'BY ', 'Jane Doe'],
  [
    'a letter that has no small form of its length before it',
    SIGNS,
    'İlker (FOTO) und Per',
    ' (FOTO)',
    'İlker und Per',
  ],
  ['another sigma', BY_LINE, 'Συντάκτης Μαρία', 'Συντάκτης ', 'Μαρία'],
  ['every place, where it is asked for', SIGNS, 'Anna (Foto), Per (foto)', ' (Foto)', 'Anna, Per'],
  ['nothing', BY_LINE, 'Jane Doe', undefined, 'Jane Doe'],
])('finds and cuts %s', (_why, pattern, text, said, left) => {
  expect(pattern.find(text)?.said).toBe(said);
  expect(pattern.isIn(text)).toBe(said !== undefined);
  expect(pattern.cutFrom(text)).toBe(left);
});

it.each([
  ['English in capitals', CREDIT, 'WRITTEN BY JANE DOE', 'WRITTEN BY '],
  ['Greek', CREDIT, 'Συντάκτης: Μαρία', 'Συντάκτης: '],
  ['Greek in capitals', CREDIT, 'ΣΥΝΤΆΚΤΗΣ: ΜΑΡΊΑ', 'ΣΥΝΤΆΚΤΗΣ: '],
  ['Russian in capitals', CREDIT, 'АВТОР: Анна', 'АВТОР: '],
  ['Chinese', CREDIT, '文／王小明', '文／'],
  ['a label alone', CREDIT_LABEL, 'Autorin:', 'Autorin:'],
  ['who took the pictures', OTHER_CREDIT, 'Fotos: Per Holm', 'Fotos: '],
])('a credit in any case: %s', (_why, pattern, line, said) => {
  expect(pattern.find(line)?.said).toBe(said);
});

it.each([
  ['a month in letters of two bytes', '5 мая 2021 — Анна', ['5 мая 2021']],
  ['a month behind a sign of two bytes', 'Jane Doe — 3 May 2020', ['3 May 2020']],
  ['two months in different scripts', '3 May 2020 • 5 мая 2021', ['3 May 2020', '5 мая 2021']],
  ['an apostrophe of two bytes', '3 d’abril de 2020', ['3 d’abril de 2020']],
  ['white space of two bytes', '3\u2003May\u20032020 —', ['3\u2003May\u20032020']],
  ['a picture beside it, which is no letter', '🗓 3 May 2020', ['3 May 2020']],
  ['letters of two units before it', '𝐌𝐚𝐲 3 d’abril de 2020', ['3 d’abril de 2020']],
  ['a Russian ordinal', '3-го мая 2020', ['3-го мая 2020']],
  ['a word of fifteen letters, which no month has', '3 Абвгдежзийклмно 2020', []],
])('days in plain letters: %s', (_why, text, written) => {
  expect(datesIn(text).map(({ date }) => date.written)).toEqual(written);
});

it.each([
  ['a word in letters of two bytes', '— мая 5', '(\\p{L}+) (\\d)', ['мая 5', 'мая', '5']],
  ['a letter that the pattern names', '3-го', '\\d-(го)', ['3-го', 'го']],
  ['a Latin letter that stands for one that the pattern names', '3-ãõ', '\\d-(го)', []],
  ['a mark, which is no letter', 'हिं', '^\\p{L}+$', []],
  ['a mark where the pattern allows it', 'अप्रैल', '^[\\p{L}\\p{M}]+$', ['अप्रैल']],
])('groups say what stands in the text itself: %s', (_why, text, source, said) => {
  const [match] = matchesIn(text, inPlainLetters(text), plainPattern(source));
  expect([...(match ?? [])]).toEqual(said);
});
