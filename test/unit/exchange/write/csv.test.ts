import { describe, expect, it } from 'vitest';
import { csvCell, writeCsv } from '@/lib/exchange/write/csv';
import { aName, anExported, inTurn, textOf } from '../../../exchange-builders';

describe('a cell', () => {
  it.each([
    ['plain', 'A story', 'A story'],
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'say "hi"', '"say ""hi"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['blanks at its ends, which readers trim', ' a ', '" a "'],
    ['a NUL, at which some readers stop', 'a\0b', 'ab'],
    ['a formula', '=cmd|"/c calc"!A1', `"'=cmd|""/c calc""!A1"`],
    ['a sum', '+1+1', "'+1+1"],
    ['a difference', '-1', "'-1"],
    ['a function of Lotus', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula behind a blank', ' =1', "' =1"],
    ['a formula behind a line break', '\n=1', `"'\n=1"`],
    ['a tab, which some readers drop before the formula', '\t=1', "'\t=1"],
    ['a full-width sign of equality', '＝1', "'＝1"],
    ['no formula: a dash within', 'a-b', 'a-b'],
  ])('%s', (_why, text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

it('a table has a row a clipping, the same number of cells in each', async () => {
  const names = [aName(), aName({ kind: 'country', name: 'New Zealand' })];
  const written = await textOf(
    writeCsv(
      inTurn([anExported({ title: 'One,\ntwo', tags: ['a', 'b'], names }), anExported({ body: null })]),
    ),
  );
  expect(written.startsWith('\ufefftitle,url,')).toBe(true);
  const [, first, second, end] = written.split('\r\n');
  expect(first).toContain('"One, two",https://news.example/a-story');
  expect(first).toContain('a; b');
  expect(first).toContain('Jacinda Ardern,New Zealand,');
  expect(second?.split(',')).toHaveLength(20);
  expect(end).toBe('');
});
