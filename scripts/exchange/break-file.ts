// A file and a seed → the file broken in a way that the seed decides: bytes turned, cut, doubled, moved, and hostile pieces put in.

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What readers of one kind or another stumble over. */
const HOSTILE: readonly string[] = [
  '"',
  '""',
  '\\',
  "'",
  ',',
  '\0',
  '\r',
  '\n\n',
  '<',
  '<!--',
  '<a href=',
  '</dl>',
  '<dl>',
  '](',
  '[[[[[[[[',
  '((((((((',
  '{',
  '}',
  '[',
  ']',
  '---\n',
  '> > > > > > > > ',
  '- - - - - - ',
  '***___***',
  '==',
  '| | |',
  '`````',
  '&#0;',
  '&#x110000;',
  '&amp;amp;',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///x',
  'https://',
  '1e999',
  '-1',
  '99999999999999999999',
  '0000-00-00',
  'null',
  '\ufeff',
  '\u202e',
  'PK\x03\x04',
  'PK\x01\x02',
  '=\r\n',
  '=ZZ',
  '--x--',
  'a'.repeat(3000),
  ' '.repeat(3000),
  '"\n'.repeat(300),
];
const RAW: readonly Uint8Array[] = [
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xc3),
  Uint8Array.of(0xed, 0xa0, 0x80),
  new Uint8Array(64),
];

type Bytes = Uint8Array<ArrayBuffer>;
type Random = () => number;
type Stretch = readonly [from: number, to: number];

const upTo = (random: Random, end: number) => Math.floor(random() * Math.max(1, end));
const pick = <T>(random: Random, from: readonly T[]): T => from[upTo(random, from.length)]!;

/** `bytes` with `put` in the place of a stretch of them. */
function spliced(bytes: Bytes, [from, to]: Stretch, put: Uint8Array): Bytes {
  const made = new Uint8Array(bytes.length - (to - from) + put.length);
  made.set(bytes.subarray(0, from));
  made.set(put, from);
  made.set(bytes.subarray(to), from + put.length);
  return made;
}

/** A stretch of the bytes, most often a short one. */
function stretch(random: Random, bytes: Bytes): Stretch {
  const from = upTo(random, bytes.length);
  const length = 1 + upTo(random, random() < 0.8 ? 20 : bytes.length / 2);
  return [from, Math.min(bytes.length, from + length)];
}

const WAYS: readonly ((random: Random, bytes: Bytes) => Bytes)[] = [
  (random, bytes) =>
    bytes.map((byte, at) => (at === upTo(random, bytes.length) ? byte ^ (1 << upTo(random, 8)) : byte)),
  (random, bytes) => {
    const at = upTo(random, bytes.length);
    return spliced(bytes, [at, Math.min(at + 1, bytes.length)], Uint8Array.of(upTo(random, 256)));
  },
  (random, bytes) => spliced(bytes, stretch(random, bytes), new Uint8Array()),
  (random, bytes) => {
    const [from, to] = stretch(random, bytes);
    return spliced(bytes, [to, to], bytes.slice(from, to));
  },
  (random, bytes) => {
    const [from, to] = stretch(random, bytes);
    const moved = bytes.slice(from, to);
    const rest = spliced(bytes, [from, to], new Uint8Array());
    const at = upTo(random, rest.length);
    return spliced(rest, [at, at], moved);
  },
  (random, bytes) => {
    const at = upTo(random, bytes.length);
    const put = random() < 0.9 ? new TextEncoder().encode(pick(random, HOSTILE)) : pick(random, RAW);
    return spliced(bytes, [at, at], put);
  },
  (random, bytes) => bytes.slice(0, upTo(random, bytes.length)),
];
const MOST_WAYS = 6;

/** `bytes`, broken one to six times; the same for the same seed. */
export function brokenFile(bytes: Bytes, seed: number): Bytes {
  const random = seededRandom(seed);
  let broken = bytes;
  for (let left = 1 + upTo(random, MOST_WAYS); left > 0 && broken.length > 0; left--) {
    broken = pick(random, WAYS)(random, broken);
  }
  return broken;
}
