import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { xhtmlOf } from '@/lib/exchange/write/markup/xhtml-of';
import { aBody } from '../../../exchange-builders';

const written = (html: string) => xhtmlOf(aBody(html).root, { prefix: '', picture: 'Picture' });
/** A tree that no parser makes, but that scripts and sanitisers do. */
function grown(build: (page: Document) => Element): string {
  const page = new JSDOM('').window.document;
  const root = page.createElement('div');
  root.append(build(page));
  return xhtmlOf(root, { prefix: '', picture: 'Picture' });
}

describe('markup is what XHTML allows, wherever it stood', () => {
  it.each([
    ['paragraphs', '<p>a &amp; b</p>', '<p>a &amp; b</p>'],
    ['empty elements are closed', 'a<br>b<wbr>c<hr>', 'a<br/>b<wbr/>c<hr/>'],
    [
      'no attribute but those that mean something',
      '<p rel="x" lang="de" dir="RTL">a</p>',
      '<p xml:lang="de" lang="de" dir="rtl">a</p>',
    ],
    ['a language that is none', '<p lang="x y">a</p>', '<p>a</p>'],
    [
      'a block in a phrase is a line',
      '<span><div>a</div></span>',
      '<span><span class="block">a</span></span>',
    ],
    [
      'a block in a link is a line',
      '<a href="https://x.example/"><p>a</p></a>',
      '<a href="https://x.example/"><span class="block">a</span></a>',
    ],
    ['a link that leads nowhere', '<a>a</a>', '<span>a</span>'],
    [
      'a note and its mark lead to each other',
      '<p><a data-to-place="1">1</a></p><p data-place="1">note</p><p data-place="1">twice</p>',
      '<p><a href="#p1">1</a></p><p id="p1">note</p><p>twice</p>',
    ],
    ['a mark whose note is gone', '<a data-to-place="9">1</a>', '<span>1</span>'],
    [
      'a place that is a picture',
      '<p><a data-to-place="1">1</a><img data-place="1" data-remote-src="https://x.example/p.jpg" alt="A dog"></p>',
      '<p><a href="#p1">1</a><span id="p1"></span><span class="picture"><a href="https://x.example/p.jpg">A dog</a></span></p>',
    ],
    [
      'a place that is a line',
      '<a data-to-place="1">1</a><hr data-place="1"><p>a</p>',
      '<a href="#p1">1</a><span id="p1"></span><hr/><p>a</p>',
    ],
    [
      'a place in a list of nothing',
      '<a data-to-place="1">1</a><ul data-place="1"> </ul>',
      '<a href="#p1">1</a><span id="p1"></span>',
    ],
    [
      'a place that has readings',
      '<a data-to-place="1">1</a><ruby data-place="1">漢<rt>かん</rt></ruby>',
      '<a href="#p1">1</a><span id="p1"></span><ruby>漢<rt>かん</rt></ruby>',
    ],
    [
      'a mark whose note is where no id can stand',
      '<a data-to-place="1">1</a><math><mi data-place="1">x</mi></math>',
      '<span>1</span><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>',
    ],
    [
      'a mark whose note is a column, which is left out',
      '<a data-to-place="1">1</a><table><colgroup data-place="1"><col></colgroup><tbody><tr><td>a</td></tr></tbody></table>',
      '<span>1</span><table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    ['a link to a place of the page as it was', '<a href="#note">a</a>', '<span>a</span>'],
    ['a link to a file that is not there', '<a href="next.xhtml#b">a</a>', '<span>a</span>'],
    ['a link that no reader understands', '<a href="https://">a</a>', '<span>a</span>'],
    [
      'an address with signs that no address holds',
      '<a href="https://x.example/a b?c=[1]|2%zz#d#e">a</a>',
      '<a href="https://x.example/a%20b?c=%5B1%5D%7C2%25zz#d%23e">a</a>',
    ],
    ['a host of numbers', '<a href="http://[::1]/a">a</a>', '<a href="http://[::1]/a">a</a>'],
    [
      'a host of other letters',
      '<a href="https://例え.jp/ü">a</a>',
      '<a href="https://xn--r8jz45g.jp/%C3%BC">a</a>',
    ],
    ['a link to write to', '<a href="mailto:a@x.example">a</a>', '<a href="mailto:a@x.example">a</a>'],
    [
      'what stands between entries of a list',
      '<ul>a<li>b</li><p>c</p></ul>',
      '<ul><li>a</li><li>b</li><li><p>c</p></li></ul>',
    ],
    ['a list of nothing', '<ul> </ul>', ''],
    ['an entry without a list', '<li>a</li>', '<div>a</div>'],
    [
      'numbers of lists',
      '<ol start="3" reversed><li value="x">a</li></ol>',
      '<ol start="3" reversed="reversed"><li>a</li></ol>',
    ],
    ['terms in pairs', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    ['terms without what is said of them', '<dl><dt>a</dt></dl>', '<div><div>a</div></div>'],
    [
      'a figure',
      '<figure><figcaption>c</figcaption></figure>',
      '<div class="figure"><div class="caption">c</div></div>',
    ],
    [
      'a picture is a link to it',
      '<img data-remote-src="https://x.example/p.jpg?a=1&amp;b=2" alt="A dog">',
      '<div class="picture"><a href="https://x.example/p.jpg?a=1&amp;b=2">A dog</a></div>',
    ],
    [
      'a picture in a link',
      '<a href="https://x.example/"><img data-remote-src="https://x.example/p.jpg"></a>',
      '<a href="https://x.example/"><span class="picture"><span>Picture</span></span></a>',
    ],
    ['readings', '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字</ruby>', '<ruby>漢<rt>かん</rt></ruby>字'],
    ['a reading of nothing', '<ruby><rt>a</rt></ruby>', 'a'],
    [
      'a table',
      '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
      '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
    ],
    ['a time has a text, and no date to be wrong', '<time datetime="x">May</time>', '<span>May</span>'],
    [
      'a formula',
      '<math><mfrac><mn>1</mn><mi>x</mi></mfrac></math>',
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mn>1</mn><mi>x</mi></mfrac></math>',
    ],
    [
      'words in a row of a formula',
      '<math><mrow>if <mi>x</mi> &lt; 1</mrow></math>',
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mtext>if </mtext><mi>x</mi><mtext> &lt; 1</mtext></mrow></math>',
    ],
    [
      'words in the cell of a formula',
      '<math><mtable><mtr><mtd>a</mtd><mtd><mn>1</mn></mtd></mtr></mtable></math>',
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><mtable><mtr><mtd><mtext>a</mtext></mtd><mtd><mn>1</mn></mtd></mtr></mtable></math>',
    ],
    [
      'words in a formula',
      '<math>for all <mi>x</mi></math>',
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><mtext>for all </mtext><mi>x</mi></math>',
    ],
    [
      'words where a formula has none',
      '<math><mfrac>a<mn>1</mn><mi>x</mi></mfrac></math>',
      '<span>a1x</span>',
    ],
    [
      'words beside what a formula means',
      '<math><semantics>a<mi>x</mi></semantics></math>',
      '<span>ax</span>',
    ],
    [
      'a row of a formula without its table',
      '<math><mrow><mtr><mtd><mi>x</mi></mtd></mtr></mrow></math>',
      '<span>x</span>',
    ],
    ['a cell of a formula without its row', '<math><mtd><mi>x</mi></mtd></math>', '<span>x</span>'],
    ['words in a blank of a formula', '<math><mi>x</mi><mspace>b</mspace></math>', '<span>xb</span>'],
    ['a formula that is broken', '<math><mfrac><mn>1</mn></mfrac></math>', '<span>1</span>'],
    ['characters that no XML may hold', '<p>a\u0001b\ufffec</p>', '<p>abc</p>'],
  ])('%s', (_why, html, xhtml) => {
    expect(written(html)).toBe(xhtml);
  });

  it.each<[why: string, build: (page: Document) => Element, xhtml: string]>([
    [
      'a paragraph in a paragraph',
      (page) => {
        const outer = page.createElement('p');
        outer.append('a', Object.assign(page.createElement('p'), { textContent: 'b' }));
        return outer;
      },
      '<p>a<span class="block">b</span></p>',
    ],
    [
      'text between the cells of a table',
      (page) => {
        const [table, row] = [page.createElement('table'), page.createElement('tr')];
        row.append('lost?', Object.assign(page.createElement('td'), { textContent: 'b' }));
        table.append(row);
        return table;
      },
      '<div><div class="row">lost?<div class="cell">b</div></div></div>',
    ],
    [
      'a link in a link',
      (page) => {
        const links = ['https://x.example/', 'https://y.example/'].map((href) =>
          Object.assign(page.createElement('a'), { href }),
        );
        links[1]?.append('b');
        links[0]?.append(links[1] ?? '');
        return links[0] ?? page.createElement('a');
      },
      '<a href="https://x.example/"><span>b</span></a>',
    ],
  ])('%s', (_why, build, xhtml) => {
    expect(grown(build)).toBe(xhtml);
  });
});
