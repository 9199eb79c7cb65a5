// Text that comes where no change of the page itself tells of it, or outside of the article's own part: late shadow trees, portals, pages that are replaced.
import { expect, it } from 'vitest';
import { aNewsPage, aParagraph } from '../../news-page';
import { aReadVisit, marked, NAMES, read, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

const LATE =
  '<p>Later Jacinda Ardern spoke once more in New Zealand about the cable and the ferries that both had promised.</p>';
const ONCE = ['Jacinda Ardern', 'New Zealand'];
const AGAIN = ['Jacinda Ardern', 'Jacinda Ardern', 'New Zealand', 'New Zealand'];
const HEAD = '<meta property="article:published_time" content="2022-04-21T14:05:00Z">';
const TEXT = [1, 2, 3, 4].map(aParagraph).join('');

const fragment = (markup: string) => document.createRange().createContextualFragment(markup);
const story = () => document.querySelector<HTMLElement>('.story')!;
const attach = (host: Element, markup: string) => {
  const tree = host.attachShadow({ mode: 'open' });
  tree.append(fragment(markup));
  return tree;
};
let numberOfElements = 0;
/** A name of an element that nobody has defined yet. */
const aFreshName = () => `late-part-${numberOfElements++}`;

function defineFilled(name: string, fill: (host: HTMLElement) => void): void {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback(): void {
        fill(this);
      }
    },
  );
}

it.each<[why: string, body: (name: string) => string, come: (name: string) => void, expected: string[]]>([
  [
    'an element that is defined later',
    (name) => `${NAMES}${TEXT}<${name}></${name}>`,
    (name) => defineFilled(name, (host) => attach(host, LATE)),
    AGAIN,
  ],
  [
    'an element that was defined before, and fills itself later',
    (name) => `${NAMES}${TEXT}<${name}></${name}>`,
    (name) => attach(document.querySelector(name)!, LATE),
    AGAIN,
  ],
  [
    'a plain element that gets a tree',
    () => `${NAMES}${TEXT}<div class="host"></div>`,
    () => attach(document.querySelector('.host')!, LATE),
    AGAIN,
  ],
  [
    'a tree in a tree',
    (name) => `${NAMES}${TEXT}<${name}></${name}>`,
    (name) =>
      defineFilled(name, (host) => {
        const tree = attach(host, '<section></section>');
        attach(tree.querySelector('section')!, LATE);
      }),
    AGAIN,
  ],
  [
    'a tree that shows what is written in its element, with more',
    (name) =>
      `${NAMES}${TEXT}<${name}><p>What is written in it was read before this came about.</p></${name}>`,
    (name) => defineFilled(name, (host) => attach(host, `<slot></slot>${LATE}`)),
    AGAIN,
  ],
  [
    'a closed tree says nothing',
    (name) => `${NAMES}${TEXT}<${name}></${name}>`,
    (name) => {
      document.querySelector(name)!.attachShadow({ mode: 'closed' }).append(fragment(LATE));
      story().append(fragment(LATE));
    },
    AGAIN,
  ],
])('a shadow tree that is attached later is read: %s', async (_why, body, come, expected) => {
  const name = aFreshName();
  showPage(aNewsPage({ head: HEAD, body: body(name) }));
  await aReadVisit();
  expect(marked()).toEqual(ONCE);
  come(name);
  await expect.poll(marked, { timeout: 30_000 }).toEqual(expected);
});

it.each<[why: string, first: string, change: (tree: ShadowRoot) => void, expected: string[]]>([
  [
    'text that comes in it',
    '<section><p>One moment.</p></section>',
    (tree) => tree.firstElementChild!.append(fragment(LATE)),
    AGAIN,
  ],
  [
    'a text that is set in it',
    '<p>One moment.</p>',
    (tree) => {
      tree.querySelector('p')!.textContent = fragment(LATE).textContent;
    },
    AGAIN,
  ],
  ['text that goes', LATE, (tree) => tree.replaceChildren(), ONCE],
  [
    'a name that is edited',
    LATE,
    (tree) => {
      const text = tree.querySelector('p')!.firstChild as Text;
      text.data = text.data.replace('Jacinda Ardern', 'Somebody else');
    },
    ['Jacinda Ardern', 'New Zealand', 'New Zealand'],
  ],
])(
  'what changes in a tree that was attached later is followed: %s',
  async (_why, first, change, expected) => {
    showPage(aNewsPage({ head: HEAD, body: `${NAMES}${TEXT}<div class="host"></div><p class="foot"></p>` }));
    const visit = await aReadVisit();
    const tree = attach(document.querySelector('.host')!, first);
    document
      .querySelector('.foot')!
      .append(fragment('<span>And so it went on for quite a while, as everybody had expected.</span>'));
    const before = await read(visit);
    await expect.poll(async () => (await read(visit)) !== before, { timeout: 30_000 }).toBe(true);
    await expect.poll(() => visit.isBehind(), { timeout: 30_000 }).toBe(false);
    change(tree);
    await expect.poll(marked, { timeout: 30_000 }).toEqual(expected);
  },
);

const PORTAL = `<section><h2>What she said</h2>${LATE}${aParagraph(0)}${aParagraph(2)}</section>`;

it.each<[why: string, after: string, come: () => void]>([
  [
    'a portal that stood empty beside the page’s main part',
    '<div id="portal"></div>',
    () => document.getElementById('portal')!.append(fragment(PORTAL)),
  ],
  ['a part that is put at the end of the body', '', () => document.body.append(fragment(PORTAL))],
  [
    'text that is set in a portal’s paragraphs',
    '<div id="portal"><div></div></div>',
    () => {
      document.querySelector('#portal > div')!.innerHTML = PORTAL;
    },
  ],
])('text of the article that comes outside of its part is read: %s', async (_why, after, come) => {
  showPage(aNewsPage({ head: HEAD, body: `${NAMES}${TEXT}`, after }));
  await aReadVisit();
  come();
  await expect.poll(marked, { timeout: 30_000 }).toEqual(AGAIN);
});

it.each<[why: string, change: () => Promise<void> | void]>([
  ['the children of the body', () => document.body.replaceChildren(fragment(document.body.innerHTML))],
  [
    'the body',
    () => {
      const body = document.body.cloneNode(true);
      document.body.replaceWith(body);
    },
  ],
  [
    'the body by an empty one, which is filled later',
    async () => {
      const { innerHTML } = document.body;
      document.body = document.createElement('body');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      document.body.append(document.createElement('div'));
      document.body.firstElementChild!.innerHTML = innerHTML;
    },
  ],
  [
    'a root below the body, twice',
    async () => {
      const { innerHTML } = document.body;
      document.body.innerHTML = '<div id="app"><p>Loading</p></div>';
      await new Promise((resolve) => requestAnimationFrame(resolve));
      document.body.innerHTML = `<div id="app">${innerHTML}</div>`;
    },
  ],
])('a page that is replaced as a whole has its marks again: %s', async (_why, change) => {
  await aReadVisit();
  await change();
  await expect.poll(marked, { timeout: 30_000 }).toEqual(ONCE);
});
