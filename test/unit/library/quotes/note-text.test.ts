// A note and what is to stand below it: each paragraph once, as whole lines; what is in a file may be of any shape and must not hold anybody up.
import { describe, expect, it } from 'vitest';
import { withNote, withoutNote } from '@/lib/library/quotes/note-text';

const LONG = 100_000;
const blanks = (count: number) => ' '.repeat(count);

describe('a note with more below it', () => {
  it.each<[why: string, note: string, more: string, both: string]>([
    ['none yet', '', 'Read it.', 'Read it.'],
    ['one', 'Read it.', 'Again.', 'Read it.\n\nAgain.'],
    ['that stands there', 'Read it.\n\nAgain.', 'Again.', 'Read it.\n\nAgain.'],
    [
      'that stands there with blanks behind its lines',
      'Read it. \t\nAgain.  ',
      'Read it.\nAgain.',
      'Read it. \t\nAgain.  ',
    ],
    ['that is a word of a line alone', 'Read it again.', 'again.', 'Read it again.\n\nagain.'],
    ['of which a part stands there', 'One.\n\nTwo.', 'Two.\n\nThree.', 'One.\n\nTwo.\n\nThree.'],
    [
      'two lines of which only the first stands there',
      'One.\nTwo.',
      'One.\nThree.',
      'One.\nTwo.\n\nOne.\nThree.',
    ],
    ['lines with the ends of another system', 'One.\r\nTwo.', 'One.\nTwo.', 'One.\r\nTwo.'],
  ])('%s', (_why, note, more, both) => {
    expect(withNote(note, more)).toBe(both);
  });

  it.each<[why: string, long: string]>([
    ['blanks within a line', `a${blanks(LONG - 2)}b`],
    ['blanks of many kinds within a line', `a${'\t \u00a0\u3000'.repeat(LONG / 4)}b`],
    ['lines of blanks', `a${`\n${blanks(99)}`.repeat(LONG / 100)}\nb`],
    ['nothing but ends of lines', `a${'\n'.repeat(LONG)}b`],
    ['one blank a line', `a${' \n'.repeat(LONG / 2)}b`],
    ['paragraphs of a word', 'a\n\n'.repeat(LONG / 3)],
  ])('as long as any, of %s: it is added once', (_why, long) => {
    const both = withNote('A note', long);
    expect(both.startsWith('A note\n\na')).toBe(true);
    expect(withNote(both, long)).toBe(both);
  });

  it('as long as any, of paragraphs none of which stands there', () => {
    const paragraphs = (word: string) =>
      Array.from({ length: LONG / 10 }, (_, n) => `${word} ${n}`).join('\n\n');
    const [note, more] = [paragraphs('one'), paragraphs('other')];
    expect(withNote(note, more)).toBe(`${note}\n\n${more}`);
  });
});

it.each<[why: string, note: string, added: string, left: string]>([
  ['as it was added', 'Read it.\n\nAgain.', 'Again.', 'Read it.'],
  ['between others', 'One.\n\nTwo.\n\nThree.', 'Two.', 'One.\n\nThree.'],
  ['into which something was written', 'Read it.\n\nAgain, soon.', 'Again.', 'Read it.\n\nAgain, soon.'],
  ['nothing', 'Read it.', '', 'Read it.'],
])('a note without what was added: %s', (_why, note, added, left) => {
  expect(withoutNote(note, added)).toBe(left);
});
