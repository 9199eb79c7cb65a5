import { describe, expect, it } from 'vitest';
import { splitSentences, spokenText } from '@/lib/reader/speech/sentences';

const split = (text: string, lang: string | null = 'en') =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

it.each<[string, string, string | null, string[]]>([
  ['plain sentences', 'One came. Two went! Did three?', 'en', ['One came.', 'Two went!', 'Did three?']],
  ['a heading ends without a stop', 'The talks\nThey began.', 'en', ['The talks', 'They began.']],
  ['a title is no end', 'Mr. Abe met Dr. Lee. They spoke.', 'en', ['Mr. Abe met Dr. Lee.', 'They spoke.']],
  ['initials are no end', 'George W. Bush spoke. So it was.', 'en', ['George W. Bush spoke.', 'So it was.']],
  ['an abbreviated country is no end', 'The U.S. Senate voted. No.', 'en', ['The U.S. Senate voted.', 'No.']],
  ['a month is no end', 'On Jan. 5 The Times wrote. Yes.', 'en', ['On Jan. 5 The Times wrote.', 'Yes.']],
  [
    'a German ordinal in a date',
    'Am 3. Oktober kam er. Dann ging er.',
    'de',
    ['Am 3. Oktober kam er.', 'Dann ging er.'],
  ],
  ['the quotation mark belongs to its sentence', '“Go.” He went.', 'en', ['“Go.”', 'He went.']],
  ['Japanese', '首相は語った。「行く」と述べた。', 'ja', ['首相は語った。', '「行く」と述べた。']],
  ['Arabic', 'وصل الوزير. هل غادر؟ نعم.', 'ar', ['وصل الوزير.', 'هل غادر؟', 'نعم.']],
  ['Hindi', 'वह आया। वह गया।', 'hi', ['वह आया।', 'वह गया।']],
  ['lines of signs alone are not spoken', 'One.\n* * *\nTwo.', 'en', ['One.', 'Two.']],
  ['a language that is none', 'One. Two.', 'x_y!', ['One.', 'Two.']],
  ['no language', 'One. Two.', null, ['One.', 'Two.']],
  ['nothing', '', 'en', []],
])('%s', (_why, text, lang, expected) => {
  expect(split(text, lang)).toEqual(expected);
});

describe('a long sentence', () => {
  const CLAUSE = `${'word '.repeat(30).trim()}, `;
  it.each([
    ['is cut behind clauses', CLAUSE.repeat(4).trim(), /[,d]$/],
    ['is cut between words where it has no clauses', 'word '.repeat(200).trim(), /word$/],
    ['is cut in Japanese behind a comma', `${'漢字の文'.repeat(20)}、`.repeat(6), /、$/],
    ['is cut anywhere where it has no spaces', 'x'.repeat(1000), /x$/],
    ['keeps a pair of surrogates together', `a${'😀b'.repeat(300)}`, /^[^\udc00-\udfff]/],
  ])('%s', (_why, text, shape) => {
    const pieces = split(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => piece.length <= 300 && shape.test(piece))).toBe(true);
    expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

it.each([
  ['all of it', [], 'It rose.1 Then'],
  ['without a mark', [{ start: 8, end: 9 }], 'It rose. Then'],
  ['without a mark at its edge', [{ start: 10, end: 14 }], 'It rose.1 '],
  ['without what stands elsewhere', [{ start: 14, end: 20 }], 'It rose.1 Then'],
])('says %s', (_why, silent, expected) => {
  expect(spokenText('It rose.1 Then more.', { start: 0, end: 14 }, silent)).toBe(expected);
});
