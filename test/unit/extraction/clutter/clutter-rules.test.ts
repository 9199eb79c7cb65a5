// Every clutter rule has its name, reason and evidence, and every kind a test of its own whose tables leave no rule out.
import { describe, expect, it } from 'vitest';
import { CLUTTER_RULES } from '@/lib/extraction/clutter/clutter-rules';
import { gapsIn, type Row } from './page-with';

const kinds = import.meta.glob<string>('/lib/extraction/clutter/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tests = import.meta.glob<string>('./*.test.ts', { query: '?raw', import: 'default', eager: true });

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '');
const RULES_OF_KIND = /^export const ([A-Z_]+_RULES): readonly ClutterRule\[\] = \[$/m;
const ofKind = Object.entries(kinds).flatMap(([path, source]) => {
  const [, rules] = RULES_OF_KIND.exec(source) ?? [];
  return rules === undefined ? [] : [[nameOf(path), rules, source] as const];
});

it.each(ofKind)('%s: its test hands all of %s to the tables', (kind, rules) => {
  expect(tests[`./${kind}.test.ts`]).toContain(`testKind(${rules}, {`);
});

it('no rule stands outside the files of a kind', () => {
  const ids = ofKind.flatMap(([, , source]) => source.match(/(?<=^ {4}id: ')[a-z-]+/gm) ?? []);
  expect(ids.toSorted()).toEqual(CLUTTER_RULES.map(({ id }) => id).toSorted());
});

it('gives every rule its own name, a reason and a teacher', () => {
  expect(new Set(CLUTTER_RULES.map(({ id }) => id)).size).toBe(CLUTTER_RULES.length);
  for (const { why, learnedFrom } of CLUTTER_RULES)
    expect(`${why} ${learnedFrom}`.length).toBeGreaterThan(30);
});

describe('what a rule goes by', () => {
  it.each(CLUTTER_RULES.map((rule) => [rule.id, rule.evidence] as const))('%s says so', (_id, evidence) => {
    expect(evidence.length).toBeGreaterThan(0);
    expect(new Set(evidence).size).toBe(evidence.length);
  });
});

describe('a gap in the tables is seen', () => {
  const rules = [{ id: 'ad' }, { id: 'byline' }];
  const rows: readonly Row[] = [['a reason', '<p>A page.</p>']];
  const full = { ad: rows, byline: rows };
  it.each([
    ['none', full, full, []],
    ['a rule that nothing shows at work', { ad: rows }, full, ['takes: no row for byline']],
    ['a rule without a near miss', full, { ad: rows }, ['keeps: no row for byline']],
    ['a table of no rows', full, { ad: rows, byline: [] }, ['keeps: no row for byline']],
    ['a rule that there is not', { ...full, advert: rows }, full, ['takes: no rule advert']],
    ['a near miss of no rule', full, { ...full, by: rows }, ['keeps: no rule by']],
  ])('%s', (_what, takes, keeps, gaps) => {
    expect(gapsIn(rules, { takes, keeps })).toEqual(gaps);
  });
});
