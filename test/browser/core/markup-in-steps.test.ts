// Markup that is written in portions is what the browser writes at once, whatever is in it, and is written in many steps.
import { expect, it } from 'vitest';
import { markupInSteps } from '@/lib/core/dom/markup-in-steps';
import { runThrough } from '@/lib/core/steps';

/** What is in the body of a page made of `markup`. */
const bodyOf = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const MANY = 1500;

it.each([
  ['little', '<p>Fish &amp; chips</p>'],
  ['many paragraphs', '<p class="a b" data-x="&quot;1&quot;">a &lt; b &amp;&nbsp;c</p>\n'.repeat(MANY)],
  [
    'one large box, with an address and loose words',
    `A &amp; b<div title="a&amp;b">${'<i>x</i> y &gt; '.repeat(MANY)}</div>`,
  ],
  ['large boxes in each other', `<section id="s"><div>${'<p>one</p>'.repeat(MANY)}</div>two</section>`],
  ['a large list with comments', `<ul>${'<li>one<!-- a & b --></li>'.repeat(MANY)}</ul>`],
  ['elements without an end', `<div>${'<img alt="a"><br>text<hr>'.repeat(MANY)}</div>`],
  ['lines as they are set', `<pre>\n\n${'<b>a</b>\n'.repeat(MANY)}</pre>`],
  [
    'a formula and a drawing',
    `<div><svg>${'<g><path d="M0"/></g>'.repeat(MANY)}</svg><math>${'<mi>x</mi>'.repeat(MANY)}</math></div>`,
  ],
  [
    'text that is no markup',
    `<div><style>a>b{}</style><noscript>a &amp; b</noscript>${'<b>x</b>'.repeat(MANY)}</div>`,
  ],
  ['a table', `<table>${'<tr><td>1</td></tr>'.repeat(MANY)}</table>`],
  ['words in ruby', `<p>${'<ruby>a<rp>(</rp><rt>b</rt></ruby>'.repeat(MANY)}</p>`],
])('%s', (_what, markup) => {
  const body = bodyOf(markup);
  const before = body.innerHTML;
  expect(runThrough(markupInSteps(body))).toBe(before);
  expect(body.innerHTML).toBe(before);
});

it('has a pause about every thousand nodes', () => {
  const steps = markupInSteps(bodyOf(`<div>${'<p>one</p>'.repeat(10_000)}</div>`));
  let pauses = 0;
  while (!steps.next().done) pauses++;
  expect(pauses).toBeGreaterThanOrEqual(15);
});
