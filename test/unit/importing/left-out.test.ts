// The table of what was left out of an import: reasons in words, quoting, and no cell that a program for tables would run.
import { expect, it } from 'vitest';
import { leftOutCsv } from '@/entrypoints/import/left-out';
import { englishWords } from '../../words';

it.each<[why: string, shown: string, cell: string]>([
  ['plain words', 'A story', 'A story'],
  ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['a sum', '+1', '"\'+1"'],
  ['a difference', '-1', '"\'-1"'],
  ['a mention', '@x', '"\'@x"'],
  ['a tab before a formula', '\t=1', '"\'\t=1"'],
  ['several lines', 'a\nb', '"a\nb"'],
])('%s', (_why, shown, cell) => {
  const csv = leftOutCsv([{ file: 'a.csv', at: 7, reason: 'no-address', shown }], englishWords);
  expect(csv).toBe(`\ufeffFile,Row,Reason,What it says\r\na.csv,7,It has no address.,${cell}`);
});

it('a reason of another version stands as it was written', () => {
  expect(leftOutCsv([{ file: 'a', at: 1, reason: 'new-reason', shown: '' }], englishWords)).toContain(
    'new-reason',
  );
});
