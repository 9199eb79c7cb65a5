import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '@/lib/exchange/write/front-matter';
import { writeMarkdown } from '@/lib/exchange/write/markdown';
import { escapedMarkdown, markdownOf } from '@/lib/exchange/write/markup/markdown-of';
import type { EntityId } from '@/lib/gazetteer/model/types';
import {
  aBody,
  aContext,
  aName,
  anExported,
  anExportedQuote,
  bytesOf,
  inTurn,
  textOf,
} from '../../../exchange-builders';

describe('front matter is YAML that says the same', () => {
  it.each([
    ['plain', 'A story'],
    ['quotes and strokes', 'say "hi" \\ bye'],
    ['a colon, which would be a field', 'a: b'],
    ['what would be a list', '- a'],
    ['what would end it', '---'],
    ['what would be a date', '2024-01-01'],
    ['what would be yes', 'yes'],
    ['what would be nothing', 'null'],
    ['a link', '[[x]] ]]'],
    ['line breaks', 'a\nb\tc'],
    ['separators of lines', 'a\u2028b\u0085c'],
    ['controls', 'a\u0007b'],
    ['marks of direction', 'a\u202eb'],
    ['emoji', '🇩🇪 ok'],
    ['an anchor, a tag, a comment', '&a !b # c'],
  ])('%s', (_why, title) => {
    const written = frontMatter([
      ['title', title],
      ['tags', [title]],
    ]);
    const [, yaml] = written.split(/^---$/m);
    const read: unknown = parse(yaml ?? '', { schema: 'core' });
    expect(read).toEqual({ title, tags: [title] });
  });
});

describe('an article becomes Markdown', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['emphasis', '<p><em>a</em> <strong>b</strong> <s>c</s></p>', '*a* **b** ~~c~~'],
    ['a list', '<ul><li>a</li><li>b</li></ul>', '-   a\n-   b'],
    ['a link', '<p><a href="https://x.example/a_(b)">t</a></p>', '[t](https://x.example/a_%28b%29)'],
    ['a link without an address', '<p><a>t</a></p>', 't'],
    [
      'a picture is where it was',
      '<p><img data-remote-src="https://x.example/p.jpg" alt="A [dog]"></p>',
      '![A \\[dog\\]](https://x.example/p.jpg)',
    ],
    [
      'a table',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1|2</td><td>x<br>y</td></tr></tbody></table>',
      '| a | b |\n| --- | --- |\n| 1\\|2 | x<br>y |',
    ],
    [
      'a table without a head has an empty one',
      '<table><tr><td>a</td><td>b</td></tr></table>',
      '| | |\n| --- | --- |\n| a | b |',
    ],
    [
      'cells that span columns keep the others in place',
      '<table><tr><th colspan="2">a</th><th>b</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
      '| a |  | b |\n| --- | --- | --- |\n| 1 | 2 | 3 |',
    ],
    [
      'a table of one column is its text',
      '<table><tr><td><p>a</p></td></tr><tr><td><p>b</p></td></tr></table>',
      'a\n\nb',
    ],
    ['text that looks like HTML', '<p>the &lt;b&gt; element &amp;amp;</p>', 'the \\<b> element \\&amp;'],
    ['text that looks like a tag or a formula', '<p>#one costs $1 ==x==</p>', '\\#one costs \\$1 \\==x\\=='],
    ['text that looks like a link of Obsidian', '<p>[[x]]</p>', '\\[\\[x\\]\\]'],
  ])('%s', (_why, html, markdown) => {
    expect(markdownOf(aBody(html).root)).toBe(markdown);
  });

  it('a title of several lines is one, and none of its signs a mark', () => {
    expect(escapedMarkdown('# a\n*b*')).toBe('\\# a \\*b\\*');
  });
});

describe('a note', () => {
  const clipping = anExported({
    title: 'Who "leads"?',
    tags: ['world news', '#'],
    note: 'My *note*',
    quotes: [anExportedQuote({ note: 'mine' })],
    names: [
      aName(),
      aName({ id: 'NZ' as EntityId, kind: 'country', name: 'New Zealand', about: [], onDay: null }),
    ],
  });

  it('alone has names as words', async () => {
    const note = await textOf(writeMarkdown(inTurn([clipping]), aContext({ isSingle: true })));
    expect(note).toContain('title: "Who \\"leads\\"?"');
    expect(note).toContain('published: 2022-04-21\n');
    expect(note).toContain('tags:\n  - "world-news"\n');
    expect(note).toContain('\nA text.\n');
    expect(note).toContain('## Note on this article\n\nMy *note*');
    expect(note).toContain('## Quotes\n\n> A text\n\nmine');
    expect(note).toContain('- **Jacinda Ardern**: Prime Minister of New Zealand; left on 25 January 2023\n');
    expect(note).not.toContain('[[');
  });

  it('in an archive leads to a note of each name, under whatever name it is filed', async () => {
    const other = anExported({ title: 'New Zealand', names: clipping.names });
    const files = unzipSync(await bytesOf(writeMarkdown(inTurn([other, clipping]), aContext())));
    const text = (name: string) => Buffer.from(files[name] ?? []).toString();
    expect(Object.keys(files).sort()).toEqual([
      'Countries/New Zealand (2).md',
      'Leaders/Jacinda Ardern.md',
      'New Zealand.md',
      'Who leads.md',
    ]);
    expect(text('Who leads.md')).toContain('people:\n  - "[[Jacinda Ardern]]"');
    expect(text('Who leads.md')).toContain('- [[New Zealand (2)|New Zealand]]\n');
    expect(text('Leaders/Jacinda Ardern.md')).toContain('- 2022-04-21: Prime Minister of New Zealand');
    expect(text('Leaders/Jacinda Ardern.md')).toContain('articles: 2');
  });

  it('a link says that its text was not read', async () => {
    const note = await textOf(
      writeMarkdown(inTurn([anExported({ body: null })]), aContext({ isSingle: true })),
    );
    expect(note).toContain('The text of this link has not been read.');
  });
});
