// @vitest-environment jsdom
// Formulas that pages draw by scripts are kept as MathML, once, in their sentence.
import { expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aNewsPage, aParagraph } from '../../news-page';

const PROSE = [1, 2, 3].map(aParagraph).join('');
const MATH =
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>a</mi><mo>≠</mo><mn>0</mn></mrow><annotation encoding="application/x-tex">a \\neq 0</annotation></semantics></math>';

it.each([
  ['written as it is', MATH],
  [
    'MathJax 3 and 4, whose box is called a menu',
    `<mjx-container class="MathJax CtxtMenu_Attached_0" jax="CHTML"><mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mi>𝑎</mjx-mi></mjx-math><mjx-assistive-mml unselectable="on">${MATH}</mjx-assistive-mml></mjx-container>`,
  ],
  [
    'MathJax 2, with its preview',
    `<span class="MathJax_Preview">a!=0</span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr aria-hidden="true"><span>a≠0</span></nobr><span class="MJX_Assistive_MathML" role="presentation">${MATH}</span></span>`,
  ],
  [
    'KaTeX',
    `<span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html" aria-hidden="true"><span class="base"><span class="mord">a</span>0</span></span></span>`,
  ],
  [
    'an encyclopedia’s picture, its MathML hidden',
    `<span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;">${MATH}</span><img src="/a.svg" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle a}"></span>`,
  ],
])('%s', (_why, formula) => {
  const body = `${PROSE}<p>Where ${formula} holds, the boat sails.</p>${PROSE}`;
  const page = new DOMParser().parseFromString(aNewsPage({ body }), 'text/html');
  const extracted = extractArticle(page, 'https://news.example/story');
  if (!extracted.ok) throw new Error(extracted.error.kind);
  const { article, mapped } = extracted.value;
  expect(article.text.split('\n')).toContain('Where a≠0 holds, the boat sails.');
  expect(article.html.split('<math')).toHaveLength(2);
  expect(mapped().characters).toBe(mapped().total);
});

it('a formula on a line of its own stays where it stood', () => {
  const drawn = `<mjx-container class="MathJax CtxtMenu_Attached_0" display="true"><mjx-assistive-mml display="block">${MATH}</mjx-assistive-mml></mjx-container>`;
  const page = new DOMParser().parseFromString(
    aNewsPage({ body: `${PROSE}<p>The rule is:</p>${drawn}${PROSE}` }),
    'text/html',
  );
  const extracted = extractArticle(page, 'https://news.example/story');
  const lines = extracted.ok ? extracted.value.article.text.split('\n') : [];
  expect(lines[lines.indexOf('The rule is:') + 1]).toBe('a≠0');
});
