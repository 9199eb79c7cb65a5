import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '@/lib/exchange/write/export-kinds';
import type { ExportedClipping } from '@/lib/exchange/write/exported-clipping';
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

const authorsAs = (byline: string | null, over: { siteName?: string; lang?: string } = {}) =>
  authorsOf({ byline, siteName: over.siteName ?? 'News', lang: over.lang ?? 'en' }).map(({ name, parts }) =>
    parts ? `${parts.family}/${parts.given}` : name,
  );

describe('a byline is taken apart only where that is certain', () => {
  it.each<[why: string, byline: string | null, names: readonly string[]]>([
    ['nobody', null, []],
    ['one', 'By Ada Writer', ['Writer/Ada']],
    ['several', 'Ada Writer, Bob Painter and Cy Reader', ['Writer/Ada', 'Painter/Bob', 'Reader/Cy']],
    [
      'a comma before the last',
      'Ada Writer, Bob Painter, and Cy Reader',
      ['Writer/Ada', 'Painter/Bob', 'Reader/Cy'],
    ],
    ['three words may be built in many ways', 'Ursula von der Leyen', ['Ursula von der Leyen']],
    [
      'long names in a list',
      'Ursula von der Leyen and J. K. Rowling',
      ['Ursula von der Leyen', 'J. K. Rowling'],
    ],
    ['an agency', 'Reuters News', ['Reuters News']],
    ['an agency beside a person', 'Ada Writer, Reuters', ['Writer/Ada', 'Reuters']],
    ['one word', 'Pelé', ['Pelé']],
    ['another script', '山田太郎', ['山田太郎']],
    ['the family first, and a list that is cut short', 'Smith, Jane and others', ['Smith, Jane and others']],
    ['the family first', 'van der Berg, Jan', ['van der Berg, Jan']],
    [
      'an office whose name has "and"',
      'Office of the President and Cabinet',
      ['Office of the President and Cabinet'],
    ],
    ['two agencies', 'Reuters and AFP', ['Reuters and AFP']],
    ['a firm', 'Müller und Söhne', ['Müller und Söhne']],
    ['a firm of full names', 'Ada Writer and Bob Painter Partners', ['Ada Writer and Bob Painter Partners']],
    ['one family for two', 'Bill and Hillary Clinton', ['Bill and Hillary Clinton']],
    ['a name of two families', 'José Ortega y Gasset', ['José Ortega y Gasset']],
    ['a post behind the name', 'Ada Writer, Chief Correspondent', ['Ada Writer, Chief Correspondent']],
    ['a place behind the name', 'Ada Writer, New York', ['Ada Writer, New York']],
    ['a degree behind the name', 'Ada Writer, PhD', ['Ada Writer, PhD']],
    ['two posts', 'Foreign Secretary and Prime Minister', ['Foreign Secretary and Prime Minister']],
    ['a name that begins like a byline', 'Von der Leyen', ['Von der Leyen']],
    ['another', 'Di Stéfano', ['Di Stéfano']],
    ['a byline that begins like a name', 'von Max Muster', ['Muster/Max']],
    ['a particle is not a given name', 'Van Gogh', ['Van Gogh']],
    ['nor is a title', 'Dr Writer', ['Dr Writer']],
    ['capitals may be anything', 'NASA JPL', ['NASA JPL']],
    ['a Korean name, whose family is the first', 'Kim Jong-un', ['Kim Jong-un']],
    [
      'a long list is not cut',
      Array.from({ length: 30 }, () => 'Ada Writer').join(', '),
      [Array.from({ length: 30 }, () => 'Ada Writer').join(', ')],
    ],
  ])('%s', (_why, byline, names) => {
    expect(authorsAs(byline)).toEqual(names);
  });

  it('the name of the site is nobody', () => {
    expect(authorsAs('Deutsche Welle', { siteName: 'Deutsche Welle' })).toEqual(['Deutsche Welle']);
  });

  it.each(['hu', 'ja-JP', 'vi'])('in %s the family may stand first', (lang) => {
    expect(authorsAs('Orbán Viktor', { lang })).toEqual(['Orbán Viktor']);
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
  langid = {english}
}`);
  expect(second).toContain(
    '{{A \\textbraceleft{}b\\textbraceright{} \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} 100\\% \\& \\$1 \\#\\_',
  );
  expect(second).toContain('author = {{Staff} and Writer, Ada}');
});

const fieldOf = async (name: string, over: Partial<ExportedClipping>): Promise<string | null> => {
  const entry = await textOf(writeBibtex(inTurn([anExported(over)])));
  return new RegExp(`^  ${name} = \\{(.*)\\},?$`, 'mu').exec(entry)?.[1] ?? null;
};

describe('no brace of a text is one of BibTeX’s, which counts escaped ones, too', () => {
  it.each([
    ['opened and never closed', { title: 'a { b' }, 'title'],
    ['closed and never opened', { note: 'a } b' }, 'annotation'],
    ['in a tag and a name', { tags: ['{{'], byline: '}} Desk' }, 'keywords'],
  ])('%s', async (_why, over, name) => {
    const entry = await textOf(writeBibtex(inTurn([anExported(over)])));
    const count = (sign: string) => entry.split(sign).length;
    expect([await fieldOf(name, over), count('{')]).toEqual([expect.any(String), count('}')]);
    expect(entry).not.toMatch(/\\[{}]/);
  });
});

describe('an address is verbatim, as BibLaTeX and Biber take it', () => {
  it.each([
    ['what is escaped stays so, once', 'https://x.example/a%20b', 'https://x.example/a%20b'],
    ['signs of addresses', 'https://x.example/a_b?c=1&d=~e#f', 'https://x.example/a_b?c=1&d=~e#f'],
    ['a dollar and a caret', 'https://x.example/$a^b', 'https://x.example/$a^b'],
    ['what would end the field', 'https://x.example/{a}\\b c', 'https://x.example/%7Ba%7D%5Cb%20c'],
  ])('%s', async (_why, url, written) => {
    expect(await fieldOf('url', { url })).toBe(written);
  });
});

describe('a language is one that BibLaTeX knows, or none', () => {
  it.each([
    ['en', 'english'],
    ['en-US', 'american'],
    ['en-gb', 'british'],
    ['de', 'ngerman'],
    ['de-AT', 'naustrian'],
    ['pt-BR', 'brazilian'],
    ['fr-CM', 'french'],
    ['nb-NO', 'norsk'],
    ['zh-Hant-TW', null],
    ['xx_broken', null],
    ['x}y', null],
  ])('%s', async (lang, id) => {
    expect(await fieldOf('langid', { lang })).toBe(id);
  });
});

it.each([
  ['joiners that scripts need', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['an emoji of several parts', '👩\u200d🔬', '👩\u200d🔬'],
  ['a control, half of a character', 'a\u0007b\ud800c', 'a b c'],
])('a title has %s', async (_why, title, written) => {
  expect(await fieldOf('title', { title })).toBe(`{${written}}`);
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
