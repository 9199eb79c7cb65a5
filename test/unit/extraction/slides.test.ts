// @vitest-environment jsdom
// Slides with text of which a page shows one at a time: all of them are kept, once, in order; those of the site stay out.
import { expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aNewsPage, aParagraph } from '../../news-page';

const INTRO = aParagraph(1) + aParagraph(2);
const TEXTS = [
  'It burned oil until 1931, and smelled of it until 1950 or so, the keeper says.',
  'It burns nothing at all, and can be seen from the other isle on clear nights.',
  'It stands on the mole, and children switch it on at dusk, one each evening.',
];
const slide = (n: number, attributes: string, tag = 'div') =>
  `<${tag} class="slide ${n}" ${attributes}><figure><img src="/${n}.jpg" alt=""></figure><p>${TEXTS[n]}</p></${tag}>`;

function linesOf(body: string): string[] {
  const page = new DOMParser().parseFromString(
    aNewsPage({ body: `${INTRO}${body}${aParagraph(3)}` }),
    'text/html',
  );
  const extracted = extractArticle(page, 'https://news.example/story');
  if (!extracted.ok) throw new Error(extracted.error.kind);
  return extracted.value.article.text.split('\n').slice(2, -1);
}

it.each([
  [
    'a list of slides, hidden from screen readers',
    `<ol>${slide(0, '', 'li')}${slide(1, 'aria-hidden="true"', 'li')}${slide(2, 'aria-hidden="true"', 'li')}</ol>`,
  ],
  [
    'boxes that their style hides',
    `<div class="show">${slide(0, 'style="display: block"')}${slide(1, 'style="display: none"')}${slide(2, 'style="display:none"')}</div>`,
  ],
  [
    'boxes with an attribute, the second shown first',
    `<div>${slide(0, 'hidden')}${slide(1, '')}${slide(2, 'hidden')}</div>`,
  ],
  [
    'a player that copies the last slide to the front and the first to the end',
    `<div class="track">${slide(2, 'aria-hidden="true"').replace('class="', 'class="slide clone ')}${slide(0, '')}${slide(1, 'aria-hidden="true"')}${slide(2, 'aria-hidden="true"')}${slide(0, 'aria-hidden="true"')}</div>`,
  ],
])('keeps %s', (_why, body) => {
  expect(linesOf(body)).toEqual(TEXTS);
});

it.each([
  [
    'slides of other stories',
    `<div>${[0, 1, 2].map((n) => `<div class="slide" ${n ? 'aria-hidden="true"' : ''}><a href="/s${n}">Harbour to be dredged once more, says board number ${n}</a></div>`).join('')}</div>`,
    'board number 1',
  ],
  [
    'a hidden note beside shown ones of other names',
    `<div><div class="a">${aParagraph(4)}</div><div class="b" hidden><p>Machines alone read this sentence of theirs.</p></div></div>`,
    'Machines',
  ],
  [
    'a pop-up',
    `<div class="box" hidden><p>Do you like what you read here? Write to us about it.</p></div>`,
    'Write to us',
  ],
])('leaves out %s', (_why, body, absent) => {
  expect(linesOf(body).join('\n')).not.toContain(absent);
});
