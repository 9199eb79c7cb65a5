// The choice of marks as it is stored: read back whole, and part by part where something is wrong with it.
import { expect, it } from 'vitest';
import { EVERY_MARK, parseMarkChoice, storedMarkChoice } from '@/lib/core/shapes/mark-choice-shape';

const CHOSEN = {
  leaders: true,
  countries: false,
  roles: false,
  organisations: false,
  scope: 'paragraph',
} as const;

it('gives back what was stored', () => {
  expect(parseMarkChoice(storedMarkChoice(CHOSEN))).toEqual(CHOSEN);
});

it.each<[why: string, stored: unknown, expected: unknown]>([
  ['nothing was ever stored', undefined, EVERY_MARK],
  ['something else lies there', 'none', EVERY_MARK],
  ['a later version wrote it', { ...CHOSEN, version: 2 }, EVERY_MARK],
  ['a scope that is gone', { ...CHOSEN, version: 1, scope: 'page' }, { ...CHOSEN, scope: 'every' }],
  [
    'it is older than a kind',
    { version: 1, leaders: true, countries: false, roles: false, scope: 'paragraph' },
    { ...CHOSEN, organisations: true },
  ],
  ['a switch that is none', { ...CHOSEN, version: 1, countries: 'no' }, { ...CHOSEN, countries: true }],
])('%s', (_why, stored, expected) => {
  expect(parseMarkChoice(stored)).toEqual(expected);
});
