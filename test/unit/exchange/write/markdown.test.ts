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
      'strokes in a cell, wherever they are',
      '<table><tr><th>a|b</th><th><code>c|d</code></th></tr><tr><td><a href="https://x.example/e|f">g|h</a></td><td><b>i|j</b> \\|</td></tr></table>',
      '| a\\|b | `c\\|d` |\n| --- | --- |\n| [g\\|h](https://x.example/e%7Cf) | **i\\|j** \\\\\\| |',
    ],
    [
      'blocks in a cell are lines',
      '<table><tr><td><h3>a</h3><p>b</p><ul><li>c</li><li>d</li></ul></td><td><pre>e\n  f|g</pre><blockquote>h</blockquote><hr></td></tr></table>',
      '| | |\n| --- | --- |\n| **a**<br>b<br>-   c<br>-   d | `e`<br>`f\\|g`<br>h |',
    ],
    [
      'cells of a table that is none are not one word',
      '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>',
      'a\n\nb',
    ],
    [
      'a table in a table',
      '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>',
      'a\n\n| | |\n| --- | --- |\n| b | c |',
    ],
    [
      'a table of one column is its text',
      '<table><tr><td><p>a</p></td></tr><tr><td><p>b</p></td></tr></table>',
      'a\n\nb',
    ],
    ['text that looks like HTML', '<p>the &lt;b&gt; element &amp;amp;</p>', 'the \\<b> element \\&amp;'],
    ['text that looks like a tag or a formula', '<p>#one costs $1 ==x==</p>', '\\#one costs \\$1 \\==x\\=='],
    ['signs that are escaped once', '<p>==x== ~~~ \\* \\</p>', '\\==x\\== \\~\\~\\~ \\\\\\* \\\\'],
    ['a fence of tildes', '<p>~~~</p>', '\\~\\~\\~'],
    ['one tilde strikes, too', '<p>~x~</p>', '\\~x\\~'],
    ['a number with a bracket', '<p>1) a</p>', '1\\) a'],
    ['a year that ends the sentence before', '<p>2022. It was.</p>', '2022\\. It was.'],
    ['a number whose blank is in bold', '<p>2022.<b> It</b></p>', '2022\\. **It**'],
    ['a number in an element of its own', '<p><span>1</span>. a</p>', '1\\. a'],
    ['a number that opens a line', '<p>a<br>1) b</p>', 'a  \n1\\) b'],
    [
      'a plus, a dash, a sharp in elements of their own',
      '<p><span>+</span> a</p><p><i></i>- b</p><p><u>#</u> c</p>',
      '\\+ a\n\n\\- b\n\n\\# c',
    ],
    ['a decimal is no list', '<p>1.5 a</p>', '1.5 a'],
    ['a minus is no list', '<p>-5 a</p>', '-5 a'],
    ['what Obsidian takes for a tag behind a sign', '<p>(#trade) #ocean</p>', '(\\#trade) \\#ocean'],
    ['a heading that ends with a sharp', '<h2>Key of F #</h2>', '## Key of F \\#'],
    [
      'an exclamation before a link',
      '<p>Look!<a href="https://x.example/">t</a></p>',
      'Look\\![t](https://x.example/)',
    ],
    [
      'a link around blocks',
      '<a href="https://x.example/"><h3>t</h3><p>u</p></a>',
      '[t u](https://x.example/)',
    ],
    [
      'an address in a text, which needs no escapes',
      '<p>at https://x.example/a-b</p>',
      'at https://x.example/a-b',
    ],
    [
      'one that does, of which GFM would make a link with them',
      '<p>at https://x.example/a_b and www.x.example/?a&amp;b</p>',
      'at https\\://x.example/a\\_b and www\\.x.example/?a\\&b',
    ],
    ['bold of a quotation between letters', '<p>は<b>「首相」</b>が</p>', 'は<strong>「首相」</strong>が'],
    ['bold that ends with a sign before a letter', '<p><b>Note:</b>a</p>', '<strong>Note:</strong>a'],
    ['bold that ends with a sign before a blank', '<p><b>Note:</b> a</p>', '**Note:** a'],
    ['bold within a word', '<p>un<b>believ</b>able</p>', 'un**believ**able'],
    [
      'emphasis beside emphasis',
      '<p><b>a</b><i>b</i> <s>c</s><s>d</s></p>',
      '<strong>a</strong><em>b</em> <s>c</s><s>d</s>',
    ],
    ['emphasis in emphasis', '<p><em>a <b>b</b> <i>c</i></em></p>', '*a **b** c*'],
    ['emphasis all in emphasis', '<p><em><b>a</b></em></p>', '***a***'],
    ['emphasis that begins with a line', '<p>a<b><br>b</b></p>', 'a  \n**b**'],
    ['lines before all others', '<ul><li><br><b><br>a</b></li></ul>', '-   **a**'],
    ['a blank that is no indentation', '<p>\u00a0&gt; a</p>', '\u00a0> a'],
    ['code beside code', '<p><code>a</code><code>b</code></p>', '`ab`'],
    ['a heading of two lines', '<h3>a<br>b</h3>', '### a b'],
    ['text with lines of its own', '<pre>- a\n  * b\n</pre>', '```\n- a\n  * b\n```'],
    ['text with lines that has a fence that is indented', '<pre>a\n ```</pre>', '````\na\n ```\n````'],
    ['text with lines that has a fence', '<pre>```\na</pre>', '````\n```\na\n````'],
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
