// The table of what was left out of an import: reasons in words, quoting, and no cell that a program for tables would run.
import { expect, it } from 'vitest';
import { leftOutCsv } from '@/entrypoints/import/left-out';
import { englishWords } from '../../words';

it.each<[why: string, shown: string, cell: string]>([
  ['plain words', 'A story', 'A story'],
  ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['a sum', '+1', "'+1"],
  ['a difference', '-1', "'-1"],
  ['a mention', '@x', "'@x"],
  ['a tab before a formula', '\t=1', "'\t=1"],
  ['spaces before a formula', '  =1', "'  =1"],
  ['a formula in full-width signs', '＝1', "'＝1"],
  ['a command', '|cmd', "'|cmd"],
  ['several lines', 'a\nb', '"a\nb"'],
])('%s', (_why, shown, cell) => {
  const csv = leftOutCsv([{ file: 'a.csv', at: 7, reason: 'no-address', shown }], 0, englishWords);
  expect(csv).toBe(`\ufeffFile,Row,Reason,What it says\r\na.csv,7,It has no address.,${cell}\r\n`);
});

it('a reason of another version stands as it was written', () => {
  expect(leftOutCsv([{ file: 'a', at: 1, reason: 'new-reason', shown: '' }], 0, englishWords)).toContain(
    'new-reason',
  );
});

it('a file that is called like a formula runs nothing, either', () => {
  const csv = leftOutCsv([{ file: '=1.csv', at: 1, reason: 'no-address', shown: 'x' }], 0, englishWords);
  expect(csv).toContain("\r\n'=1.csv,1,");
});

it.each<[more: number, last: string]>([
  [0, 'a,1,It has no address.,x'],
  [1, ',,"… and 1 more.",'],
  [1200, ',,"… and 1,200 more.",'],
])('%i rows that are not in the table are counted in its last line', (more, last) => {
  const csv = leftOutCsv([{ file: 'a', at: 1, reason: 'no-address', shown: 'x' }], more, englishWords);
  const line = csv.trimEnd().split('\r\n').at(-1) ?? '';
  expect(line.replaceAll('"', '')).toBe(last.replaceAll('"', ''));
});
