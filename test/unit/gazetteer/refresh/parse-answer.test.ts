// Whatever bytes come in as an answer, what comes out is typed statements or a named refusal.
import { describe, expect, it } from 'vitest';
import { overlaySchema } from '@/lib/gazetteer/overlay/overlay';
import { makeOverlay } from '@/lib/gazetteer/refresh/make-overlay';
import { parseAnswer } from '@/lib/gazetteer/refresh/parse-answer';
import { aGazetteer, day, days } from '@/test/builders';

const uri = (value: string) => ({ type: 'uri', value });
const literal = (value: string) => ({ type: 'literal', value });
const entity = (item: string) => uri(`http://www.wikidata.org/entity/${item}`);
type Field = ReturnType<typeof uri>;

const row = (over: Record<string, Field | undefined> = {}): Record<string, Field> =>
  Object.fromEntries(
    Object.entries({
      code: literal('NL'),
      property: literal('P6'),
      statement: uri('http://www.wikidata.org/entity/statement/s1'),
      rank: uri('http://wikiba.se/ontology#NormalRank'),
      person: entity('Q200'),
      name: literal('Aaltje Nieuwkoop'),
      start: literal('2026-05-01T00:00:00Z'),
      startPrecision: literal('11'),
      ...over,
    }).flatMap(([key, field]) => (field ? [[key, field]] : [])),
  );
const answerOf = (...rows: object[]) =>
  JSON.stringify({ head: { vars: ['code'] }, results: { bindings: rows } });
const read = (...rows: object[]) => {
  const parsed = parseAnswer(answerOf(...rows));
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value;
};

describe('a date', () => {
  it.each([
    ['of a day', '2026-05-01T00:00:00Z', '11', '2026-05-01'],
    ['of a month', '2026-05-01T00:00:00Z', '10', '2026-05'],
    ['of a year', '2026-01-01T00:00:00Z', '9', '2026'],
    ['with a sign and a time', '+2026-05-01T12:00:00Z', '11', '2026-05-01'],
    ['of a month that says no day', '2026-05-00T00:00:00Z', '10', '2026-05'],
    ['of a decade is none', '2020-01-01T00:00:00Z', '8', null],
    ['before our era is none', '-0044-03-15T00:00:00Z', '11', null],
    ['that does not exist is none', '2026-02-30T00:00:00Z', '11', null],
    ['without precision is none', '2026-05-01T00:00:00Z', 'x', null],
    ['of words is none', 'tomorrow', '11', null],
  ])('%s', (_why, start, startPrecision, expected) => {
    const [statement] = read(row({ start: literal(start), startPrecision: literal(startPrecision) }));
    expect(statement?.start ?? null).toEqual(expected && days(expected));
  });
});

it('reads no field from a prototype', () => {
  const hidden = answerOf(row({ born: undefined })).replace(
    '"code":',
    '"__proto__":{"born":{"type":"literal","value":"1970-01-01T00:00:00Z"}},"code":',
  );
  expect(parseAnswer(hidden)).toMatchObject({ ok: true, value: [{ birthYear: null }] });
});

describe('a row is left out', () => {
  it.each([
    ['about somebody unknown', { person: { type: 'bnode', value: 'b0' } }],
    ['about a stand-in for somebody unknown', { person: uri('http://www.wikidata.org/.well-known/genid/1') }],
    ['about an address elsewhere', { person: uri('https://evil.example/Q1') }],
    ['about a property that was not asked for', { property: literal('P50') }],
    ['without a country', { code: undefined }],
    ['with a country that is no code', { code: literal('Netherlands') }],
  ])('%s', (_why, over) => {
    expect(read(row(over))).toEqual([]);
  });
});

it('two values of one thing become one statement: dates a range, years that differ none', () => {
  const later = { start: literal('2026-05-03T00:00:00Z'), born: literal('1971-01-01T00:00:00Z') };
  const [statement, ...others] = read(row({ born: literal('1970-01-01T00:00:00Z') }), row(later));
  expect(others).toEqual([]);
  expect(statement).toMatchObject({ start: days('2026-05-01..2026-05-03'), birthYear: null });
});

/** Small and repeatable: the same bytes on every machine. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const NASTY = [
  '',
  '\u0000',
  '"',
  '{',
  ']',
  '𝕏\ud800',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '9'.repeat(400),
  '9999-99-99T00:00:00Z',
  '+12026-05-01T00:00:00Z',
  'http://www.wikidata.org/entity/Q1',
  'http://www.wikidata.org/entity/Q-1',
  '\u202eevil',
];

function mutated(random: (below: number) => number): string {
  const fields: Record<string, unknown> = row();
  for (let changes = random(4); changes >= 0; changes--) {
    const key = Object.keys(fields)[random(Object.keys(fields).length)] ?? 'code';
    const nasty = NASTY[random(NASTY.length)]!;
    fields[key] = [literal(nasty), uri(nasty), nasty, null, 7, [], { type: 7 }, undefined][random(8)];
    // An assignment to `__proto__` would set a prototype, which is not written out.
    const own = { value: literal(nasty), enumerable: true, configurable: true, writable: true };
    if (random(4) === 0) Object.defineProperty(fields, nasty, own);
  }
  const text = answerOf(
    fields,
    row({ end: literal(NASTY[random(NASTY.length)]!), endPrecision: literal('11') }),
  );
  if (random(3) > 0) return text;
  const at = random(text.length);
  return text.slice(0, at) + NASTY[random(NASTY.length)]! + text.slice(at + random(20));
}

it('holds against two thousand broken answers, and lets out nothing that cannot be stored', () => {
  const gazetteer = aGazetteer({
    terms: [{ person: 'nl-jan-holder', office: 'NL/prime-minister', start: '2024-07-02' }],
  });
  const random = randomFrom(20_261_125);
  let taken = 0;
  for (let round = 0; round < 2000; round++) {
    const body = mutated(random);
    const parsed = parseAnswer(body);
    if (!parsed.ok) {
      expect(['not-an-answer', 'cut-off']).toContain(parsed.error.kind);
      continue;
    }
    const overlay = makeOverlay(gazetteer, parsed.value, day('2026-11-25'));
    if (!overlay.ok) continue;
    taken += 1;
    const stored = overlaySchema.safeParse(JSON.parse(JSON.stringify(overlay.value)));
    expect(stored.success, body).toBe(true);
  }
  expect(taken).toBeGreaterThan(100);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
