import { expect, it } from 'vitest';
import { readingMinutes } from '@/lib/reader/outline';

it.each([
  ['nothing takes no time', '', 0],
  ['English by words', 'word '.repeat(476), 2],
  ['an apostrophe divides no word', 'It’s '.repeat(238), 1],
  ['numbers are words', '1,250 '.repeat(238), 1],
  ['Arabic by words', 'كلمة '.repeat(238), 1],
  ['Korean by words, because it has spaces', '낱말 '.repeat(238), 1],
  ['Japanese by characters', 'かな漢字テキス'.repeat(102), 2],
  ['Chinese by characters, punctuation apart', '汉字汉字字，'.repeat(102), 2],
  ['both in one text', `${'word '.repeat(238)}${'汉'.repeat(255)}`, 2],
])('%s', (_why, text, minutes) => {
  expect(readingMinutes(text)).toBeCloseTo(minutes, 5);
});
