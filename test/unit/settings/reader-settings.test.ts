import { describe, expect, it } from 'vitest';
import {
  DEFAULT_READER_SETTINGS,
  parseReaderSettings,
  SPEECH_RATES,
  stepIn,
  storedReaderSettings,
  TEXT_SIZES,
} from '@/lib/settings/reader-settings';

const CHOSEN = {
  theme: 'grey',
  highContrast: true,
  typeface: 'sans',
  textSize: 23,
  measure: 'wide',
  lineSpacing: 'open',
  shortcuts: false,
  voice: 'urn:a-voice',
  speechRate: 1.5,
} as const;

it('gives back what was stored', () => {
  expect(parseReaderSettings(storedReaderSettings(CHOSEN))).toEqual(CHOSEN);
});

it.each<[string, unknown]>([
  ['nothing was ever stored', undefined],
  ['something else lies there', 'dark'],
  ['a later version wrote it', { ...CHOSEN, version: 2 }],
  ['no version is told', CHOSEN],
])('is the default where %s', (_why, stored) => {
  expect(parseReaderSettings(stored)).toEqual(DEFAULT_READER_SETTINGS);
});

it.each<[string, object, object]>([
  ['a theme that is gone', { theme: 'sepia' }, { theme: 'system' }],
  ['a size between two steps', { textSize: 20 }, { textSize: 19.5 }],
  ['a size that would hide the page', { textSize: 4000 }, { textSize: 19.5 }],
  ['a rate that no voice speaks at', { speechRate: -1 }, { speechRate: 1 }],
  ['a voice that is no name', { voice: 3 }, { voice: null }],
])('keeps the other choices beside %s', (_why, broken, expected) => {
  expect(parseReaderSettings({ version: 1, ...CHOSEN, ...broken })).toEqual({ ...CHOSEN, ...expected });
});

describe('steps', () => {
  it.each([
    ['up', TEXT_SIZES, 19.5, 1, 21],
    ['down', TEXT_SIZES, 19.5, -1, 18],
    ['not beyond the largest', TEXT_SIZES, 32, 1, 32],
    ['not below the smallest', TEXT_SIZES, 14, -1, 14],
    ['of speech', SPEECH_RATES, 1, 1, 1.25],
  ])('go %s', (_why, scale, from, steps, to) => {
    expect(stepIn(scale, from, steps)).toBe(to);
  });

  it('begin at the default', () => {
    expect(TEXT_SIZES).toContain(DEFAULT_READER_SETTINGS.textSize);
    expect(SPEECH_RATES).toContain(DEFAULT_READER_SETTINGS.speechRate);
  });
});
