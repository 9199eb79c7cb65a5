// What of a text is shown for a query: whole words around the first place, what was found marked; and how a world is lit.
import { describe, expect, it } from 'vitest';
import { litWorld } from '@/lib/gazetteer/describe/world-map';
import { snippetOf } from '@/lib/library/archive/snippet';

const marked = (text: string, query: string) =>
  snippetOf(text, query)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');
const LONG = 'Nothing is said here of it. '.repeat(20);

describe('a snippet', () => {
  it.each([
    ['a word', 'The talks began.', 'talks ', 'The [talks] began.'],
    ['the beginning of one', 'The talks began.', 'tal', 'The [talks] began.'],
    [
      'two words, wherever they stand',
      'The talks began in Paris.',
      'paris talks ',
      'The [talks] began in [Paris].',
    ],
    ['without accents', 'Then Orbán spoke.', 'orban ', 'Then [Orbán] spoke.'],
    ['a text without spaces', '昨日、岸田首相が会見した。', '首相', '昨日、岸田[首相]が会見した。'],
    ['white space as one space', 'The\n\n talks   began.', 'talks ', 'The [talks] began.'],
    ['nothing of what is excluded', 'The talks began.', 'began -talks ', 'The talks [began].'],
    ['nothing of a field', 'The talks began.', 'site:talks began ', 'The talks [began].'],
    ['nothing at all', 'The talks began.', 'Paris ', ''],
  ])('%s', (_why, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('begins with a whole word, shortly before the first match', () => {
    const snippet = marked(`${LONG}Then the talks began. ${LONG}`, 'talks ');
    expect(snippet).toMatch(/^…[A-Z]?[a-z]+ .*Then the \[talks\] began\. .*…$/);
    expect(snippet.length).toBeLessThan(240);
  });
});

describe('a lit world', () => {
  const map = {
    JP: { frame: [0, 0, 1, 1], path: 'M0 0' },
    AM: { frame: [0, 0, 1, 1], path: 'M1 1' },
  } as const;
  const lit = (counts: readonly (readonly [string, number])[]) =>
    litWorld(map, new Map(counts)).countries.map(({ code, count, strength }) => [code, count, strength]);
  it.each([
    [
      'nothing',
      [],
      [
        ['JP', 0, 0],
        ['AM', 0, 0],
      ],
    ],
    [
      'one country',
      [['JP', 5]],
      [
        ['JP', 5, 1],
        ['AM', 0, 0],
      ],
    ],
    [
      'a state that is gone',
      [
        ['SU', 1],
        ['AM', 2],
      ],
      [
        ['JP', 0, 0],
        ['AM', 3, 1],
      ],
    ],
    [
      'one that the map lacks',
      [['XX', 9]],
      [
        ['JP', 0, 0],
        ['AM', 0, 0],
      ],
    ],
  ] as const)('%s', (_why, counts, expected) => {
    expect(lit(counts)).toEqual(expected);
  });
});
