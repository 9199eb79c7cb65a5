// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { mentionedTextOf } from '@/entrypoints/reader/shown-article';
import { aMention } from '../../builders';

const rootOf = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};
const mentions = [aMention({ id: 'SE', start: 4, end: 9 })];

it.each([
  ['the text that was linked', '<p>The Swede <b>left</b>.</p>', mentions],
  ['white space in other places', '<p> The  Swede\n<b>left</b>.</p>', mentions],
  ['a line that is cleaned away by now', '<p>Share The Swede left.</p>', []],
  ['a title where there was a headline', '<h1></h1>', []],
])('%s', (_why, html, marked) => {
  expect(
    mentionedTextOf(rootOf(html), { text: 'The Swede left.', mentions, published: null }).mentions,
  ).toEqual(marked);
});
