import { expect, it } from 'vitest';
import { writingModeOf } from '@/lib/reader/outline';

const MONGOLIAN = 'ᠬᠦᠮᠦᠨ ᠪᠦᠷ ᠲᠥᠷᠥᠵᠦ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ ᠡᠷᠬᠡ ᠴᠢᠯᠥᠭᠡ ᠲᠡᠢ᠃';

it.each([
  ['traditional Mongolian', MONGOLIAN, 'vertical-lr'],
  ['Manchu, in the same script', 'ᠮᠠᠨᠵᡠ ᡤᡳᠰᡠᠨ', 'vertical-lr'],
  ['traditional Mongolian with names in Latin letters', `${MONGOLIAN} (Reuters)`, 'vertical-lr'],
  ['Mongolian in Cyrillic letters', 'Хүн бүр төрж мэндлэхэд эрх чөлөөтэй.', 'horizontal-tb'],
  [
    'an English text that quotes a line of it',
    `${'The script is old. '.repeat(9)}${MONGOLIAN}`,
    'horizontal-tb',
  ],
  ['Japanese, which may run either way', '首相は記者会見で、計画を発表した。', 'horizontal-tb'],
  ['digits and marks of the script alone', '᠑᠒᠃', 'horizontal-tb'],
  ['nothing', '', 'horizontal-tb'],
])('%s', (_why, text, mode) => {
  expect(writingModeOf(text)).toBe(mode);
});
