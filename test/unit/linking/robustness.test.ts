// Page text is hostile: whatever it holds, spans lie on it, in order, and name what they say.
import { expect, it } from 'vitest';
import { LINK_THRESHOLD } from '@/lib/linking/link-entities';
import { link } from './world';

/** Small and seeded, so that a failure repeats (Lehmer, modulus 2^31 - 1). */
function seeded(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const PIECES = [
  'Japan',
  'U.S.',
  'US',
  'Georgia',
  'New',
  'Zealand',
  'Tony Blair',
  'Blair',
  'Bush',
  'May',
  'de Gaulle',
  'French',
  'JAPAN',
  'Côte d’Ivoire',
  'of',
  'the',
  'President',
  'prime minister',
  'the Japanese prime minister',
  'its president',
  'leader of',
  'former',
  'acting',
  '2003',
  'Mrs.',
  ' ',
  ' ',
  '\n',
  '.',
  ', ',
  '-',
  '’s',
  '\u200d',
  '\u200f',
  '\ufeff',
  '\u00ad',
  '\ud800',
  '\udc00',
  '😀',
  'é',
  'e\u0301',
  '١',
  '日本',
  '$',
  '@',
  '\u0000',
  '  ',
];
const ROUNDS = 400;
const MOST_PIECES = 60;

it('spans lie on the text they name, in reading order, without overlaps but for the country inside a role', () => {
  const random = seeded(20_220_421);
  for (let round = 0; round < ROUNDS; round++) {
    const text = Array.from({ length: random(MOST_PIECES) }, () => PIECES[random(PIECES.length)]).join('');
    let from = 0;
    let role = { start: 0, end: 0 };
    for (const { start, end, type, confidence } of link(text, { title: text }).text) {
      const isInsideRole = type !== 'role' && start >= role.start && end <= role.end;
      if (!isInsideRole) expect(start, text).toBeGreaterThanOrEqual(from);
      expect(end, text).toBeGreaterThan(start);
      expect(end, text).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end), text).not.toMatch(/\n|^\s|\s$/);
      expect(confidence).toBeGreaterThanOrEqual(LINK_THRESHOLD);
      expect(confidence).toBeLessThanOrEqual(1);
      from = Math.max(from, end);
      if (type === 'role') role = { start, end };
    }
  }
});

const MEGABYTE = 1_000_000;

it.each([
  ['a megabyte without a space', 'x'.repeat(MEGABYTE), 0],
  ['a megabyte of capitals', 'A'.repeat(MEGABYTE), 0],
  ['a megabyte of marks', '\u0301'.repeat(MEGABYTE), 0],
  ['a megabyte of lone surrogates', '\ud800'.repeat(MEGABYTE), 0],
  ['100,000 mentions', 'Japan, '.repeat(100_000), 100_000],
  ['full names and surnames by turns', 'Tony Blair of Britain met Blair. '.repeat(20_000), 60_000],
  ['a surname again and again', `Tony Blair of Britain. ${'Blair left the house. '.repeat(20_000)}`, 20_002],
  [
    'roles again and again',
    'That the British prime minister left is what they said. '.repeat(20_000),
    40_000,
  ],
  ['offices without a country', 'the prime minister '.repeat(50_000), 0],
  ['one sentence of 50,000 titles', 'president, '.repeat(50_000), 0],
])('%s neither throws nor hangs', (_what, text, mentions) => {
  expect(link(text).text).toHaveLength(mentions);
});
