// What differs between two texts, as somebody would say it who has read both.
import { expect, it } from 'vitest';
import { runThrough } from '@/lib/core/steps';
import { compareInSteps } from '@/lib/reader/compare-texts';
import { randomFrom } from '../../cases/library/shape-values';

const compared = (before: string, after: string) => runThrough(compareInSteps(before, after));
/** `-gone-` and `+come+` in each passage. */
function marked(before: string, after: string): string[] | string {
  const passages = compared(before, after);
  if (passages === 'too-different') return passages;
  const sign = { before: '-', after: '+', both: '' } as const;
  return passages.map(({ pieces }) =>
    pieces.map((piece) => sign[piece.in] + piece.text + sign[piece.in]).join(''),
  );
}

it.each<[why: string, before: string, after: string, passages: string[]]>([
  ['the same text', 'One.\nTwo.', 'One.\nTwo.', []],
  [
    'a word',
    'The talks began on Monday.',
    'The talks began on Tuesday.',
    ['The talks began on -Monday-+Tuesday+.'],
  ],
  ['a word that came', 'The talks began.', 'The long talks began.', ['The +long +talks began.']],
  [
    'neighbouring words are one change',
    'The king of Norway met them in the hall.',
    'The queen of Sweden met them in the hall.',
    ['The -king-+queen+ of -Norway-+Sweden+ met them in the hall.'],
  ],
  [
    'words with nothing but a space between them are one change',
    'They met old Bob in the hall today.',
    'They met young Al in the hall today.',
    ['They met -old Bob-+young Al+ in the hall today.'],
  ],
  ['a paragraph that came', 'One.\nThree.', 'One.\nTwo words.\nThree.', ['+Two words.+']],
  ['a paragraph that went', 'One.\nTwo words.\nThree.', 'One.\nThree.', ['-Two words.-']],
  [
    'a paragraph in the place of another that is not like it',
    'One.\nShips left the port at noon.\nThree.',
    'One.\nNobody signed anything.\nThree.',
    ['-Ships left the port at noon.-', '+Nobody signed anything.+'],
  ],
  [
    'one edited beside one that is new',
    'A.\nShips left the port at noon.\nB.',
    'A.\nAll is new here.\nShips left the port at one.\nB.',
    ['+All is new here.+', 'Ships left the port at -noon-+one+.'],
  ],
  ['signs of a script without spaces', '会談が始まった。', '会談が終わった。', ['会談が-始ま-+終わ+った。']],
  [
    'from right to left',
    'بدأت المحادثات يوم الاثنين',
    'بدأت المحادثات يوم الثلاثاء',
    ['بدأت المحادثات يوم -الاثنين-+الثلاثاء+'],
  ],
])('%s', (_why, before, after, passages) => {
  expect(marked(before, after)).toEqual(passages);
});

it('says how many paragraphs between two passages are the same', () => {
  const passages = compared('a\nb\nc\nd\ne', 'a\nX y z\nc\nd\nW');
  expect(passages).not.toBe('too-different');
  expect([...passages].map((each) => typeof each !== 'string' && each.sameBefore)).toEqual([1, 0, 2, 0]);
});

const words = 'grain ship talks minister war harbour king noon'.split(' ');

it.each([1, 2, 3, 4])('either text can be read out of it (seed %i)', (seed) => {
  const random = randomFrom(seed);
  const paragraph = () => Array.from({ length: 8 }, () => words[Math.floor(random() * 8)]).join(' ');
  for (let n = 0; n < 40; n++) {
    const before = Array.from({ length: 10 }, paragraph);
    const after = before.flatMap((each) => {
      const kind = random();
      if (kind < 0.1) return [];
      if (kind < 0.2) return [each, paragraph()];
      return kind < 0.4 ? [each.replace(/\w+/, () => words[Math.floor(random() * 8)]!)] : [each];
    });
    const passages = compared(before.join('\n'), after.join('\n'));
    if (passages === 'too-different') throw new Error('They are alike');
    const of = (side: 'before' | 'after', kept: readonly string[]) => {
      const told = passages
        .map(({ pieces }) => pieces.filter((piece) => piece.in === side || piece.in === 'both'))
        .filter((pieces) => pieces.length > 0)
        .map((pieces) => pieces.map(({ text }) => text).join(''));
      expect(kept).toEqual(expect.arrayContaining(told));
    };
    of('before', before);
    of('after', after);
  }
});

it('gives up on two long texts that have nothing in common, and bears two that have', () => {
  const lines = (what: string) => Array.from({ length: 2000 }, (_, n) => `${what} ${n} ${'x '.repeat(50)}`);
  const before = lines('One');
  expect(compared(before.join('\n'), lines('Two').join('\n'))).toBe('too-different');
  const after = before.map((line, n) => (n % 20 === 0 ? `New ${line}` : line));
  expect(compared(before.join('\n'), after.join('\n'))).toHaveLength(100);
});
