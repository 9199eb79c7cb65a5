// Makes values that a schema lets in, odd ones by preference: the schema itself says which, so that none is forgotten.
import * as z from 'zod/mini';
import { dayShape } from '@/lib/core/shapes/day-shape';
import { countryCodeShape, entityIdShape, officeIdShape } from '@/lib/core/shapes/mention-shape';
import { safeHtmlShape, selectorShape, webAddressShape } from '@/lib/core/shapes/text-shape';

/** A number in 0…1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** Texts that somebody is likely to have forgotten. */
const TEXTS = [
  '',
  ' ',
  'A story',
  '\ud800',
  'a\udfffb',
  '\u0000',
  '\ufeff\u202e\u200d',
  'İstanbul ß ŁÓDŹ',
  '岸田首相が会見',
  '👩‍👩‍👧‍👦🇳🇴',
  '<script>alert(1)</script>&amp;',
  '__proto__',
  '\r\n\t\u2028',
  'e\u0301'.repeat(50),
  'x'.repeat(100_000),
];
const IDS = ['nz-jacinda-ardern', '\ud800', 'x'.repeat(200), ' ', 'constructor', '名'];
const ADDRESSES = [
  'https://news.example/a',
  'http://[::1]:8080/?q=%00#f',
  'https://xn--bcher-kva.example/ü',
  'file:///home/a/b.html',
  `https://news.example/${'x'.repeat(99_000)}`,
];
const DAYS = ['0000-01-01', '2024-02-29', '9999-12-31'];

/** Custom shapes say nothing of themselves: what they let in is said here. */
const KNOWN = new Map<unknown, readonly unknown[]>([
  [dayShape, DAYS],
  [entityIdShape, ['NO', ...IDS]],
  [officeIdShape, ['NO/king', ...IDS]],
  [countryCodeShape, ['NO', 'XK', 'SU']],
  [safeHtmlShape, [...TEXTS, '<p>A text.</p>']],
  [selectorShape, ['p', 'x'.repeat(2000), '\ud800']],
  [webAddressShape, ADDRESSES],
]);
/** Numbers at the edges, and between; what a schema refuses is drawn again. */
const NUMBERS = [0, 1, 2, 0.5, -1, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE];
const LENGTHS = [0, 1, 3, 20];
/** Draws before a schema counts as one that lets nothing in. */
const MOST_DRAWS = 2000;

function draw(schema: z.core.$ZodType, random: Random): unknown {
  const known = KNOWN.get(schema);
  if (known) return pick(random, known);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return pick(random, TEXTS);
    case 'number':
      return pick(random, NUMBERS);
    case 'boolean':
      return random() < 0.5;
    case 'enum':
      return pick(random, Object.values(def.entries));
    case 'nullable':
      return random() < 0.3 ? null : drawnFrom(def.innerType, random);
    case 'optional':
      return random() < 0.3 ? undefined : drawnFrom(def.innerType, random);
    case 'array':
      return Array.from({ length: pick(random, LENGTHS) }, () => drawnFrom(def.element, random));
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([field, part]) => [field, drawnFrom(part, random)]),
      );
    default:
      throw new Error(`Say in KNOWN what a shape of the kind ${def.type} lets in`);
  }
}

/** A value that `schema` lets in, drawn from what its parts let in. */
export function drawnFrom<T>(schema: z.core.$ZodType<T>, random: Random): T {
  for (let drawn = 0; drawn < MOST_DRAWS; drawn++) {
    const parsed = z.safeParse(schema, draw(schema, random));
    if (parsed.success) return parsed.data;
  }
  throw new Error('Nothing that was drawn is let in');
}
