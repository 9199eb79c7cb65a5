import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '@/lib/exchange/write/export-kinds';
import { authorsOf } from '@/lib/exchange/write/references/authors';
import { writeBibtex } from '@/lib/exchange/write/references/bibtex';
import { citation } from '@/lib/exchange/write/references/citation';
import { writeCslJson } from '@/lib/exchange/write/references/csl-json';
import { writeRis } from '@/lib/exchange/write/references/ris';
import { writeWebAnnotations } from '@/lib/exchange/write/references/web-annotations';
import { aContext, anExported, anExportedQuote, inTurn, textOf } from '../../../exchange-builders';
import { day } from '../../../gazetteer-builders';

const month = { first: day('2022-04-01'), last: day('2022-04-30') };
const hostile = anExported({
  title: 'A {b} \\input{x} 100% & $1 #_^~\nER  - \n=cmd ]]',
  byline: 'By Staff and Ada Writer',
  tags: ['a,b', 'c'],
  note: 'mine\nER  - ',
  url: 'https://x.example/{a}?b=%20c',
  published: month,
});

describe('a byline is taken apart only where that is certain', () => {
  it.each<[why: string, byline: string | null, names: readonly string[]]>([
    ['nobody', null, []],
    ['one', 'By Ada Writer', ['Writer/Ada']],
    ['several', 'Ada Writer, Bob Painter and Cy Reader', ['Writer/Ada', 'Painter/Bob', 'Reader/Cy']],
    ['three words may be built in many ways', 'Ursula von der Leyen', ['Ursula von der Leyen']],
    ['an agency', 'Reuters News', ['Reuters News']],
    ['one word', 'Pelé', ['Pelé']],
    ['another script', '山田太郎', ['山田太郎']],
  ])('%s', (_why, byline, names) => {
    expect(
      authorsOf(byline).map(({ name, parts }) => (parts ? `${parts.family}/${parts.given}` : name)),
    ).toEqual(names);
  });
});

it.each(
  CITATION_STYLES.map((style) => [
    style,
    {
      apa: 'Writer, A. (2022, April 21). A story. News. https://news.example/a-story',
      mla: 'Writer, Ada. “A story.” News, 21 Apr. 2022, https://news.example/a-story.',
      chicago: 'Writer, Ada. “A story.” News, April 21, 2022. https://news.example/a-story.',
      din: 'WRITER, Ada, 2022. A story. News [online]. 21 April 2022. [Accessed 1 May 2024]. Available from: https://news.example/a-story',
    }[style],
    {
      apa: 'Why? (n.d.). https://news.example/a-story',
      mla: '“Why?” https://news.example/a-story.',
      chicago: '“Why?” https://news.example/a-story.',
      din: 'Why?, n.d. [Accessed 1 May 2024]. Available from: https://news.example/a-story',
    }[style],
  ]),
)('%s cites what is known', (style, all, little) => {
  expect(citation(anExported(), style)).toBe(all);
  const bare = anExported({ title: 'Why?', byline: null, siteName: null, published: null });
  expect(citation(bare, style)).toBe(little);
});

it('a month is cited as a month', () => {
  expect(citation(anExported({ published: month }), 'apa')).toContain('(2022, April)');
});

it('BibTeX has a field a fact, and no command', async () => {
  const [first, second] = (await textOf(writeBibtex(inTurn([anExported(), hostile])))).split('\n\n');
  expect(first).toBe(`@online{writer2022-000000000000,
  title = {{A story}},
  author = {Writer, Ada},
  organization = {News},
  date = {2022-04-21},
  url = {https://news.example/a-story},
  urldate = {2024-05-01},
  langid = {en}
}`);
  expect(second).toContain('{{A \\{b\\} \\textbackslash{}input\\{x\\} 100\\% \\& \\$1 \\#\\_');
  expect(second).toContain('author = {{Staff} and Writer, Ada}');
  expect(second).toContain('url = {https://x.example/\\%7Ba\\%7D?b=\\%20c}');
});

it('RIS has a line a field, which no text can end', async () => {
  const written = await textOf(writeRis(inTurn([anExported(), hostile])));
  expect(written.match(/^ER {2}- \r$/gm)).toHaveLength(2);
  expect(written).toContain('AU  - Writer, Ada\r\nT2  - News\r\nPY  - 2022\r\nDA  - 2022/04/21/\r\n');
  expect(written).toContain('DA  - 2022/04//\r\n');
  for (const line of written.split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/);
});

/** What citation processors ask of an item: of its schema the parts that we write. */
const date = {
  type: 'object',
  required: ['date-parts'],
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'number' } },
    },
  },
  additionalProperties: false,
};
const text = { type: 'string' };
const name = {
  type: 'object',
  properties: { family: text, given: text, literal: text },
  additionalProperties: false,
};
const CSL = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    properties: {
      ...Object.fromEntries(
        ['id', 'title', 'container-title', 'URL', 'language', 'section', 'keyword', 'note'].map((field) => [
          field,
          text,
        ]),
      ),
      type: { const: 'article-newspaper' },
      author: { type: 'array', minItems: 1, items: name },
      issued: date,
      accessed: date,
    },
    additionalProperties: false,
  },
};

it.each([
  ['nothing', []],
  [
    'all that is known, and little of it',
    [anExported({ section: 'World', tags: ['a'], note: 'b' }), hostile],
  ],
  [
    'nobody, nowhere, never',
    [anExported({ byline: null, siteName: null, published: null, lang: 'x y', url: '' })],
  ],
])('CSL-JSON of %s is a list of items', async (_why, clippings) => {
  const isValid = new Ajv({ strict: true }).compile(CSL);
  isValid(JSON.parse(await textOf(writeCslJson(inTurn(clippings)))));
  expect(isValid.errors ?? []).toEqual([]);
});

it('web annotations say the words, the place, and what was written', async () => {
  const clippings = [
    anExported({ quotes: [anExportedQuote(), anExportedQuote({ note: 'mine' })] }),
    anExported(),
  ];
  expect(JSON.parse(await textOf(writeWebAnnotations(inTurn(clippings), aContext())))).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        motivation: 'highlighting',
        target: {
          source: 'https://news.example/a-story',
          selector: [
            { type: 'TextQuoteSelector', exact: 'A text', prefix: '', suffix: '.' },
            { type: 'TextPositionSelector', start: 0, end: 6 },
          ],
        },
      },
      { motivation: 'commenting', body: [{ purpose: 'commenting', value: 'mine' }, { value: 'yellow' }] },
    ],
  });
});
