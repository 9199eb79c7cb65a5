// A passage is found again where it is, in every form of its text that one can tell it in; never at words that only look like it.
import { describe, expect, it } from 'vitest';
import { quoteFinder } from '@/lib/library/quotes/locate-quote';
import { selectorsOf } from '@/lib/library/quotes/quote-selectors';
import { randomFrom } from '../../../cases/library/shape-values';

/** The passage in brackets, chosen in the text without them. */
function chosenIn(marked: string) {
  const [start, text] = [marked.indexOf('['), marked.replace('[', '').replace(']', '')];
  const selectors = selectorsOf(text, { start, end: marked.indexOf(']') - 1 });
  if (!selectors) throw new Error('Nothing is chosen');
  return { text, selectors };
}

/** `now` with brackets around where the passage is found; without them: it is an orphan. */
function foundIn(marked: string, now: string): string {
  const located = quoteFinder(now)(chosenIn(marked).selectors);
  if (located.at === 'orphan') return now;
  const { start, end } = located.span;
  const [open, close] = located.at === 'same' ? ['[', ']'] : ['{', '}'];
  return `${now.slice(0, start)}${open}${now.slice(start, end)}${close}${now.slice(end)}`;
}

const unmarked = (text: string) => text.replace(/[[\]{}]/g, '');

const TALKS = 'The talks began on Monday in the harbour.';
const GRAIN = 'Ships with grain left the port at noon.';
const QUIET = 'The minister declined to comment.';
const NIGHT = 'They went on until late in the night.';

/** `[…]`: found, as it was; `{…}`: found, and it reads otherwise; neither: an orphan. */
const ROWS: readonly (readonly [why: string, chosen: string, now: string])[] = [
  ['the same text', `${TALKS} [${GRAIN}] ${NIGHT}`, `${TALKS} [${GRAIN}] ${NIGHT}`],
  ['a paragraph before it is new', `[${GRAIN}] ${NIGHT}`, `${TALKS}\n[${GRAIN}] ${NIGHT}`],
  ['the sentence before it is gone', `${TALKS} [${GRAIN}] ${NIGHT}`, `[${GRAIN}] ${NIGHT}`],
  ['a paragraph has moved', `${TALKS}\n[${GRAIN}]\n${NIGHT}`, `[${GRAIN}]\n${NIGHT}\n${TALKS}`],
  ['both neighbours are others', `${TALKS}\n[${GRAIN}]\n${NIGHT}`, `One.\nTwo.\n[${GRAIN}]\nThree.`],
  ['of a few words, nothing beside is as it was', 'In [Oslo] they met.', 'From Oslo to Rome.'],
  [
    'the second of two equal sentences',
    `${TALKS} ${QUIET} ${GRAIN} [${QUIET}] ${NIGHT}`,
    `New. ${TALKS} ${QUIET} ${GRAIN} [${QUIET}] ${NIGHT}`,
  ],
  [
    'the first of two equal sentences is gone, the other stays',
    `${TALKS} [${QUIET}] ${GRAIN} ${QUIET} ${NIGHT}`,
    `${TALKS} ${GRAIN} ${QUIET} ${NIGHT}`,
  ],
  [
    'the paragraph with it is gone, its twin stays',
    `${TALKS}\n[${QUIET}]\n${GRAIN}\n${QUIET}\n${NIGHT}`,
    `${GRAIN}\n${QUIET}\n${NIGHT}`,
  ],
  [
    'one of two that follow each other is gone: nobody knows which',
    `${TALKS} [${QUIET}] ${QUIET} ${NIGHT}`,
    `${TALKS} ${QUIET} ${NIGHT}`,
  ],
  ['equal answers, the text as it was', 'Yes.\nYes.\n[Yes.]\nYes.\nYes.', 'Yes.\nYes.\n[Yes.]\nYes.\nYes.'],
  ['equal answers, one of them gone', 'Yes.\nYes.\n[Yes.]\nYes.\nYes.', 'Yes.\nYes.\nYes.\nYes.'],
  [
    'a row of a list is gone, its neighbours look like it',
    'Votes in Aland: 31\n[Votes in Bland: 33]\nVotes in Cland: 35\nAll: 99',
    'Votes in Aland: 31\nVotes in Cland: 35\nAll: 99',
  ],
  [
    'the value in a row of a list is gone with its row',
    'Aland: 31\nBland: [31]\nCland: 31\nAll: 93',
    'Aland: 31\nCland: 31\nAll: 93',
  ],
  [
    'a sentence gave way to one that begins alike',
    `${TALKS} [The king of Norway spoke of grain.] ${NIGHT}`,
    `${TALKS} The king of Sweden was ill, and stayed at home for a week. ${NIGHT}`,
  ],
  [
    'a word of it was mended',
    `${TALKS} [Ships with grane left the port at noon.] ${NIGHT}`,
    `${TALKS} {Ships with grain left the port at noon.} ${NIGHT}`,
  ],
  [
    'a word of it was mended, and the same words stand elsewhere',
    `${TALKS} [The minister did decline to comment.] ${NIGHT} The minister did decline to comment. ${GRAIN}`,
    `${TALKS} {The minister did decline comment.} ${NIGHT} The minister did decline to comment. ${GRAIN}`,
  ],
  [
    'a word was mended, and one side rewritten',
    `${TALKS} [Ships with grane left the port at noon.] ${NIGHT}`,
    `Nobody knew. Ships with grain left the port at noon. ${NIGHT}`,
  ],
  [
    'mended, and the sentence before it a little, too',
    `${TALKS} [Ships with grane left the port at noon.] ${NIGHT}`,
    `On Tuesday the talks began in the harbour. {Ships with grain left the port at noon.} ${NIGHT}`,
  ],
  [
    'two blocks became one',
    `${TALKS}\n[${GRAIN}\n${QUIET}]\n${NIGHT}`,
    `${TALKS}\n[${GRAIN} ${QUIET}]\n${NIGHT}`,
  ],
  [
    'other quotation marks and dashes',
    `He said: [“It’s over – for now”], and left the hall.`,
    `He said: ["It's over - for now"], and left the hall.`,
  ],
  [
    'from right to left',
    'قال الوزير [إن المحادثات بدأت اليوم] في المدينة.',
    'أمس قال الوزير [إن المحادثات بدأت اليوم] في المدينة.',
  ],
  [
    'without spaces',
    '首相は[会談が始まったと述べた]。詳細は不明。',
    '速報。首相は[会談が始まったと述べた]。詳細は不明。',
  ],
  [
    'without spaces, a sign of it was mended',
    '首相は東京での[会談が今日の午後に始まったと述べた]。詳細は不明。記者団に語った。',
    '首相は東京での{会談が今日の午前に始まったと述べた}。詳細は不明。記者団に語った。',
  ],
  [
    'signs of two units',
    'All 😀😀 [😀 were] 😀 happy 😀 there.',
    'So: all 😀😀 [😀 were] 😀 happy 😀 there.',
  ],
  ['at the end of the text', `${TALKS} [${NIGHT}]`, `${TALKS} More. [${NIGHT}]`],
  ['all of the text', `[${TALKS}]`, `[${TALKS}]`],
  ['an empty text', `[${TALKS}]`, ''],
];

it.each(ROWS)('%s', (_why, chosen, expected) => {
  expect(foundIn(chosen, unmarked(expected))).toBe(expected);
});

describe('what is chosen', () => {
  it.each<[why: string, text: string, span: readonly [number, number], exact: string | null]>([
    ['loses white space at its ends', 'a bc d', [1, 5], 'bc'],
    ['grows to a whole sign of two units', 'a😀b', [2, 4], '😀b'],
    ['at its end, too', 'a😀b', [0, 2], 'a😀'],
    ['is nothing where it is white space', 'a  b', [1, 3], null],
    ['is nothing where it is too long', 'x'.repeat(20_001), [0, 20_001], null],
  ])('%s', (_why, text, [start, end], exact) => {
    expect(selectorsOf(text, { start, end })?.quote.exact ?? null).toBe(exact);
  });

  it('keeps as much beside it as tells it from its like', () => {
    const row = 'The house voted once more, and nothing came of it. ';
    const { text, selectors } = chosenIn(`First. ${row}[${row.trim()}] ${row}Last.`);
    const { exact, prefix, suffix } = selectors.quote;
    for (const words of [prefix + exact, exact + suffix]) expect(text.split(words)).toHaveLength(2);
  });
});

/** A text of sentences, some of which stand in it more than once, or nearly so. */
function aText(random: () => number): string[] {
  const [who, what] = [
    ['The king', 'A minister', 'The old minister', 'Nobody', 'Everybody'],
    ['spoke of grain', 'spoke of ships', 'left the hall', 'left the hall at noon', 'declined to comment'],
  ];
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!;
  return Array.from(
    { length: 12 },
    () => `${pick(who!)} ${pick(what!)}${random() < 0.5 ? ' on Monday' : ''}.`,
  );
}

const LETTERS = 'abcdefgh ';
/** One sign more, fewer or another. */
function edited(sentence: string, random: () => number): string {
  const at = Math.floor(random() * sentence.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)]!;
  const kind = random();
  const rest = sentence.slice(kind < 0.66 ? at + 1 : at);
  return sentence.slice(0, at) + (kind < 0.33 ? '' : letter) + rest;
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('random edits (seed %i)', (seed) => {
  const random = randomFrom(seed);
  /** Each sentence with a number that nobody sees: which of several equal ones it was. */
  const trial = () => {
    const sentences = aText(random).map((words, number) => ({ words, number }));
    const chosen = Math.floor(random() * sentences.length);
    const join = (parts: readonly { readonly words: string }[]) => parts.map(({ words }) => words).join(' ');
    const start = chosen === 0 ? 0 : join(sentences.slice(0, chosen)).length + 1;
    const selectors = selectorsOf(join(sentences), { start, end: start + sentences[chosen]!.words.length })!;
    return { sentences, chosen, join, selectors };
  };
  /** The number of the sentence in which the passage is found; null: an orphan. */
  const numberOf = (
    now: readonly { readonly words: string; readonly number: number }[],
    { join, selectors }: ReturnType<typeof trial>,
  ) => {
    const located = quoteFinder(join(now))(selectors);
    if (located.at === 'orphan') return null;
    const { start, end } = located.span;
    const at = now.findIndex((_, n) => {
      const from = n === 0 ? 0 : join(now.slice(0, n)).length + 1;
      return start >= from - 2 && end <= from + now[n]!.words.length + 2;
    });
    return now[at]?.number ?? 'between';
  };

  it('of other passages never move it, and hardly ever lose it', () => {
    let lost = 0;
    for (let n = 0; n < 300; n++) {
      const given = trial();
      const now = given.sentences.map((each) =>
        each.number !== given.chosen && random() < 0.3
          ? { ...each, words: edited(each.words, random) }
          : each,
      );
      const number = numberOf(now, given);
      if (number === null) lost++;
      else expect(number).toBe(given.chosen);
    }
    expect(lost).toBeLessThan(30);
  });

  it('of the passage give it or an orphan, never another', () => {
    for (let n = 0; n < 300; n++) {
      const given = trial();
      const now = given.sentences.map((each) =>
        each.number === given.chosen ? { ...each, words: edited(each.words, random) } : each,
      );
      expect([given.chosen, null]).toContain(numberOf(now, given));
    }
  });

  it('where it is gone, it is an orphan, or nothing tells it from its neighbour', () => {
    for (let n = 0; n < 300; n++) {
      const given = trial();
      const now = given.sentences.filter(({ number }) => number !== given.chosen);
      expect(numberOf(now, given)).toBeNull();
    }
  });
});
