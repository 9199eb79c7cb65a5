// What a page hides from the eye, asked of a real browser's styles: what goes from the article, and what stays.
import { afterEach, describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aParagraph } from '../../news-page';

const PROSE = [1, 2, 3, 4].map(aParagraph).join('');
const NOWHERE_ELSE =
  'The harbour master, who has seen four such plans, retires in May, and will not say what he thinks of the fifth one, nor of those who drew it.';

const box = document.createElement('div');
afterEach(() => box.remove());

function read(body: string, style = '') {
  box.innerHTML = `<style>${style}</style><article><h1>Ministers meet</h1><div class="story">${PROSE}${body}${PROSE}</div></article>`;
  document.body.append(box);
  const before = box.innerHTML;
  const result = extractArticle(document, 'https://news.example/story');
  expect(box.innerHTML).toBe(before);
  if (!result.ok) throw new Error(result.error.kind);
  const { article, mapped, removals } = result.value;
  expect(mapped().characters).toBe(mapped().total);
  return { text: article.text, taken: removals().filter(({ rule }) => rule === 'hidden-from-eye') };
}

const inLink = (style: string, label = ', opens new tab') =>
  `<p>They read <a href="https://port.example/x">the report<span class="note" style="${style}">${label}</span></a> twice.</p>`;

describe('takes', () => {
  it.each([
    ['a clipped label', inLink('position: absolute; clip: rect(0px, 0px, 0px, 0px); overflow: hidden'), ''],
    ['a label cut by a path', inLink('position: absolute; clip-path: inset(50%)'), ''],
    ['a label of one pixel', inLink('position: absolute; width: 1px; height: 1px; overflow: hidden'), ''],
    ['a label far to the left', inLink('position: absolute; left: -9999px'), ''],
    ['a label that a style sheet hides', inLink(''), '.note { display: none }'],
    ['a label in an invisible box', inLink(''), '.note { visibility: hidden }'],
  ])('%s', (_why, body, style) => {
    const { text, taken } = read(body, style);
    expect(text).toContain('They read the report twice.');
    expect(taken.map((removal) => removal.text)).toEqual([', opens new tab']);
  });

  it.each([
    [
      'what is said once more',
      'The cable, which would be the longest of its kind, has been planned since the spring, and is to be paid for by both.',
      '<ul class="again"><li>*</li></ul>',
    ],
    ['a summary for machines', NOWHERE_ELSE, '<div class="hidden-metadata"><p>*</p></div>'],
  ])('%s', (_why, words, markup) => {
    const style = '.again, .hidden-metadata { display: none }';
    const { taken } = read(markup.replace('*', words), style);
    expect(taken.map((removal) => removal.text)).toEqual([words]);
  });
});

describe('keeps', () => {
  it.each([
    ['a sentence that is said nowhere else', `<div class="off"><p>${NOWHERE_ELSE}</p></div>`, NOWHERE_ELSE],
    ['a short paragraph', '<p class="off">It rained again all day.</p>', 'It rained again all day.'],
    [
      'an answer that a button shows',
      '<h3><button aria-expanded="false" aria-controls="c9">Will ferries run?</button></h3><div id="c9" class="off">Yes, as they always have, every day of the week</div>',
      'Yes, as they',
    ],
    ['an answer in a panel', '<div role="tabpanel" class="off">Yes, every day</div>', 'Yes, every day'],
    [
      'what is in closed details',
      '<details><summary>Will ferries run?</summary><p>Yes, they will.</p></details>',
      'Yes, they will.',
    ],
    ['what fades in', '<p style="opacity: 0">It rained on Sunday.</p>', 'It rained on Sunday.'],
    [
      'a visible part of an invisible box',
      '<div class="unseen"><p class="seen">It rained on Sunday.</p></div>',
      'It rained on Sunday.',
    ],
  ])('%s', (_why, body, said) => {
    const { text, taken } = read(
      body,
      '.off { display: none } .unseen { visibility: hidden } .seen { visibility: visible }',
    );
    expect(text).toContain(said);
    expect(taken).toEqual([]);
  });

  it('all of a text that is hidden until somebody agrees', () => {
    const { text, taken } = read('<p class="note">A label</p>', '.story p { display: none }');
    expect(text).toContain('met on the island');
    expect(taken).toEqual([]);
  });
});
