// What changes of a page mean for its article: how much prose has come, and whether what was read is still what stands.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LEAST_NEWS } from '@/lib/extraction/page/as-read';
import { proseChange } from '@/lib/page/live/prose-change';

let article: HTMLElement;
beforeEach(() => {
  article = document.createElement('article');
  article.innerHTML =
    '<p id="read">The ferry left at noon.</p><p id="next">Nobody saw it.</p><p id="side">3 readers</p><button>Share</button>';
  document.body.append(article);
});
afterEach(() => article.remove());
const byId = (id: string) => document.getElementById(id)!;
const textOf = (id: string) => byId(id).firstChild as Text;

function changeOf(change: () => void) {
  const read = new Set<Text>([textOf('read'), textOf('next')]);
  const observer = new MutationObserver(() => undefined);
  observer.observe(article, {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
  });
  change();
  const { gained, touched } = proseChange(observer.takeRecords(), (text) => read.has(text));
  observer.disconnect();
  return { isNews: gained >= LEAST_NEWS, touched };
}
const shadowed = () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>The harbour stayed closed until the evening.</p>';
  return host;
};

it.each<[why: string, change: () => void, isNews: boolean, touched: boolean]>([
  ['a paragraph has come', () => article.append('The harbour stayed closed until the evening.'), true, false],
  ['three words have come', () => article.append('It was late.'), false, false],
  ['as much in Chinese', () => article.append('港口將於九月關閉，直到傍晚'), true, false],
  ['a tree of its own has come', () => article.append(shadowed()), true, false],
  [
    'a counter counts',
    () => {
      textOf('side').data = '4 readers';
    },
    false,
    false,
  ],
  [
    'a clock is built anew',
    () => {
      byId('side').innerHTML = '<b>4 readers</b>';
    },
    false,
    false,
  ],
  [
    'a program has come',
    () =>
      article.append(
        Object.assign(document.createElement('script'), {
          type: 'none',
          textContent: 'The harbour stayed closed until the evening.',
        }),
      ),
    false,
    false,
  ],
  [
    'a button says much',
    () => {
      article.querySelector('button')!.textContent = 'Share this story with all your friends and family';
    },
    false,
    false,
  ],
  [
    'a word that was read has changed',
    () => {
      textOf('read').data = 'The ferry came at noon.';
    },
    false,
    true,
  ],
  [
    'a figure that was read has changed',
    () => {
      textOf('read').data = 'The ferry left at noon. 4';
    },
    false,
    false,
  ],
  ['a text that was read has gone', () => byId('read').remove(), false, true],
  [
    'a text gave way to one of the same words',
    () => byId('read').replaceChildren('The ferry left at noon.'),
    false,
    false,
  ],
  [
    'a text gave way to other words',
    () => byId('read').replaceChildren('The bus left at noon.'),
    false,
    true,
  ],
  ['a text that was read has moved', () => article.append(byId('read')), false, true],
  ['two texts have changed places', () => byId('next').after(byId('read')), false, true],
  ['what was not read has gone', () => byId('side').remove(), false, false],
  ['everything has gone', () => article.replaceChildren(), false, true],
])('%s', (_why, change, isNews, touched) => {
  expect(changeOf(change)).toEqual({ isNews, touched });
});
