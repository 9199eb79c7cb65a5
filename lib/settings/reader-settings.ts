// How the reader wants articles to be set: every choice of the reader page, with its bounds and its default.
import * as z from 'zod/mini';
import { lineShape } from '../core/shapes/text-shape';
import { type StoredValue, storedValue } from './stored-value';

/** `system`: paper by day, dark by night, as the browser says. */
export type Theme = 'system' | 'paper' | 'white' | 'grey' | 'dark';
export type Typeface = 'serif' | 'sans';
export type Measure = 'narrow' | 'medium' | 'wide';
export type LineSpacing = 'close' | 'normal' | 'open';

export interface ReaderSettings {
  readonly theme: Theme;
  /** Pure black and white instead of the theme's softer pair. */
  readonly highContrast: boolean;
  readonly typeface: Typeface;
  /** One of `TEXT_SIZES`. */
  readonly textSize: number;
  readonly measure: Measure;
  readonly lineSpacing: LineSpacing;
  /** Single letters as shortcuts; some readers dictate, or strike keys by accident (WCAG 2.2, 2.1.4). */
  readonly shortcuts: boolean;
  /** `voiceURI` of the voice that reads aloud; null: the best for the article's language. */
  readonly voice: string | null;
  /** One of `SPEECH_RATES`. */
  readonly speechRate: number;
}

/** CSS pixels at the browser's default font size; each step is about a ninth more. */
export const TEXT_SIZES: readonly number[] = [14, 15.5, 17, 18, 19.5, 21, 23, 25.5, 28.5, 32];
/** Widest lines, in em of the text: some 53, 64 and 77 characters of Latin. */
export const MEASURE_EMS: Readonly<Record<Measure, number>> = { narrow: 26, medium: 31, wide: 37 };
/** Multiples of the voice's own rate. */
export const SPEECH_RATES: readonly number[] = [0.75, 1, 1.25, 1.5, 1.75, 2];

export const DEFAULT_READER_SETTINGS: ReaderSettings = {
  theme: 'system',
  highContrast: false,
  typeface: 'serif',
  textSize: 19.5,
  measure: 'medium',
  lineSpacing: 'normal',
  shortcuts: true,
  voice: null,
  speechRate: 1,
};

/** Version of what is stored; a later one converts here what this one wrote. */
const VERSION = 1;

const oneOf = (values: readonly number[]) =>
  z.custom<number>((value) => typeof value === 'number' && values.includes(value));

const defaults = DEFAULT_READER_SETTINGS;
/** Each choice falls back alone: one that cannot be read does not cost the reader the others. */
const Stored = z.object({
  version: z.literal(VERSION),
  theme: z.catch(z.enum(['system', 'paper', 'white', 'grey', 'dark']), defaults.theme),
  highContrast: z.catch(z.boolean(), defaults.highContrast),
  typeface: z.catch(z.enum(['serif', 'sans']), defaults.typeface),
  textSize: z.catch(oneOf(TEXT_SIZES), defaults.textSize),
  measure: z.catch(z.enum(['narrow', 'medium', 'wide']), defaults.measure),
  lineSpacing: z.catch(z.enum(['close', 'normal', 'open']), defaults.lineSpacing),
  shortcuts: z.catch(z.boolean(), defaults.shortcuts),
  voice: z.catch(z.nullable(lineShape), defaults.voice),
  speechRate: z.catch(oneOf(SPEECH_RATES), defaults.speechRate),
});

/** What was stored → settings; what is missing, broken or of another version is the default. */
export function parseReaderSettings(stored: unknown): ReaderSettings {
  const parsed = Stored.safeParse(stored);
  if (!parsed.success) return DEFAULT_READER_SETTINGS;
  const { version: _, ...settings } = parsed.data;
  return settings;
}

export const storedReaderSettings = (settings: ReaderSettings): unknown => ({
  version: VERSION,
  ...settings,
});

/** Where they are kept, for all pages of ours that ask or change them; reads nothing yet. */
export const openReaderSettings = (): StoredValue<ReaderSettings> =>
  storedValue({ key: 'reader', parse: parseReaderSettings, store: storedReaderSettings });

/** The value `steps` away from `value` in `scale`, or the scale's end. */
export function stepIn(scale: readonly number[], value: number, steps: number): number {
  const at = scale.indexOf(value) + steps;
  return scale[Math.max(0, Math.min(scale.length - 1, at))] ?? value;
}
