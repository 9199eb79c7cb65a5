// Articles in open shadow trees, in a real browser: every character leads back to the page, which stays as it was.
import { afterEach, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aParagraph } from '../../news-page';

const PROSE = [1, 2, 3, 4].map(aParagraph).join('');
const ARTICLE = `<article><h1>Ministers meet</h1>${PROSE}</article>`;
const open = (markup: string) => `<template shadowrootmode="open">${markup}</template>`;

const box = document.createElement('div');
afterEach(() => box.remove());

function read(markup: string) {
  box.setHTMLUnsafe(markup);
  document.body.append(box);
  const before = box.getHTML({ serializableShadowRoots: true });
  const result = extractArticle(document, 'https://news.example/story');
  expect(box.getHTML({ serializableShadowRoots: true })).toBe(before);
  if (!result.ok) return null;
  const { characters, total } = result.value.mapped();
  expect(characters).toBe(total);
  return result.value.article.text;
}

it.each([
  ['in one tree', `<portal-page>${open(ARTICLE)}</portal-page>`],
  [
    'in a tree in a tree',
    `<portal-page>${open(`<portal-story>${open(ARTICLE)}</portal-story>`)}</portal-page>`,
  ],
  [
    'slotted into a frame',
    `<portal-page>${open('<header>Menu</header><main><slot></slot></main>')}${ARTICLE}</portal-page>`,
  ],
  [
    'slotted by name',
    `<portal-page>${open('<main><slot name="story"></slot></main>')}<article slot="story"><h1>Ministers meet</h1>${PROSE}</article></portal-page>`,
  ],
  ['in a plain element', `<div>${open(ARTICLE)}</div>`],
  ['in a slot as what it shows by itself', `<portal-page>${open(`<slot>${ARTICLE}</slot>`)}</portal-page>`],
  [
    'beside a tree that holds styles alone',
    `<portal-page>${open('<style>p{color:red}</style>')}${ARTICLE}</portal-page>`,
  ],
])('finds the article %s', (_why, markup) => {
  const text = read(markup) ?? '';
  expect(text).toContain('met on the island for two days');
  expect(text.split('met on the island for two days')).toHaveLength(
    text.split('vote of no confidence').length,
  );
});

it('puts a paragraph that is a component where it stands', () => {
  const text = read(
    `<article><h1>Ministers meet</h1>${PROSE}<p>The first word, <x-word>${open('<b>cable</b>')}</x-word>, was theirs.</p>${PROSE}</article>`,
  );
  expect(text).toContain('The first word, cable, was theirs.');
});

it.each([
  ['a closed tree', `<portal-page><template shadowrootmode="closed">${ARTICLE}</template></portal-page>`],
  ['what is not slotted', `<portal-page>${open('<p>Nothing here.</p>')}${ARTICLE}</portal-page>`],
])('leaves %s alone', (_why, markup) => {
  expect(read(markup)).toBeNull();
});
