// Pointing at the article on a page: by keyboard and pointer, named for the site, and gone without a trace.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountPicker } from '@/components/picker/mount-picker';
import type { PickerState } from '@/components/picker/picker-bar';
import { startPicker } from '@/entrypoints/visit/element-picker';
import { type Direction, stepTo } from '@/entrypoints/visit/step-to';
import { findChosen, selectorOfChosen } from '@/lib/extraction/page/chosen-element';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const WORDS = 'A sentence that is long enough to be chosen.';
const PAGE = `<main class="page"><div id="wrap"><section class="story-body"><p id="one">${WORDS}</p><p id="ad">Ad</p>
  <p id="two">${WORDS}</p><p hidden>${WORDS}</p></section></div><aside id="x9134421"><p>${WORDS}</p></aside></main>`;
const host = () => document.querySelector('html > div[popover]');
const byId = (id: string) => document.getElementById(id)!;

let life: AbortController;
let roots: ShadowRoot[];
/** Axe cannot look into a closed shadow root. */
let mayLookInside: boolean;
const read = vi.fn();
const keep = vi.fn();

function point(siteFor: () => string | null = () => 'news.example'): void {
  startPicker({ page: document, words: englishWords, read, siteFor, keep, signal: life.signal });
}
const barText = () => roots.at(-1)?.querySelector('.picker')?.textContent ?? '';
const press = (label: string) =>
  [...(roots.at(-1)?.querySelectorAll('button') ?? [])].find((each) => each.textContent === label)?.click();

beforeEach(() => {
  life = new AbortController();
  roots = [];
  mayLookInside = false;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    const root = attach.call(this, mayLookInside ? { ...options, mode: 'open' } : options);
    roots.push(root);
    return root;
  });
  read.mockReset().mockResolvedValue(99);
  keep.mockReset().mockResolvedValue(undefined);
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it.each<[string, string, Direction, string]>([
  ['out of a paragraph', '#one', 'out', '.story-body'],
  ['out over a wrapper that shows nothing more', '.story-body', 'out', '.page'],
  ['into the first part that says something', '.story-body', 'in', '#one'],
  ['past what says next to nothing', '#one', 'after', '#two'],
  ['back again', '#two', 'before', '#one'],
  ['not to what is hidden', '#two', 'after', '#two'],
])('the keyboard leads %s', (_why, from, direction, to) => {
  expect(stepTo(document.querySelector(from)!, direction)).toBe(document.querySelector(to));
});

const SHADOWING = [
  ...['parentElement', 'children', 'closest', 'matches', 'getBoundingClientRect', 'textContent'],
  ...[
    'checkVisibility',
    'previousElementSibling',
    'nextElementSibling',
    'firstElementChild',
    'scrollIntoView',
  ],
];

it.each<[string, Direction, string]>([
  ['out of it', 'out', 'main'],
  ['into it', 'in', '#inside'],
  ['past it', 'after', '#two'],
  ['back before it', 'before', '#one'],
])('a form whose fields bear the names of what is asked of it is no trap: %s', (_why, direction, to) => {
  const fields = SHADOWING.map((name) => `<input type="hidden" name="${name}">`).join('');
  document.body.innerHTML = `<main><p id="one">${WORDS}</p>
    <form id="trap"><p id="inside">${WORDS}</p>${fields}</form><p id="two">${WORDS}</p></main>`;
  const trap = byId('trap');
  expect(stepTo(trap, direction)).toBe(document.querySelector(to));
  expect(() => selectorOfChosen(trap, document)).not.toThrow();
});

it('a page whose pictures and forms bear the names of its document’s methods can be pointed at', () => {
  const names = [
    'querySelector',
    'createElement',
    'addEventListener',
    'documentElement',
    'elementsFromPoint',
  ];
  document.body.innerHTML = `${PAGE}${names.map((name) => `<img name="${name}" alt="">`).join('')}`;
  point();
  expect(Document.prototype.querySelector.call(document, 'html > div[popover]')).not.toBeNull();
});

it.each<[string, string, string | null]>([
  ['its own class', '.story-body', 'section.story-body'],
  ['its element, where markup declares it', 'main', 'main.page'],
  ['its parent, where it has no name', '.story-body p', 'section.story-body > p'],
  ['nothing, where another comes first', '#two', 'p#two'],
  ['nothing, where its name is made anew each time', 'aside', 'main.page > aside'],
])('a part is named for the site by %s', (_why, selector, name) => {
  if (selector === '.story-body p') byId('one').removeAttribute('id');
  const element = document.querySelector(selector)!;
  expect(selectorOfChosen(element, document)).toBe(name);
  if (name !== null) expect(findChosen(document, name)).toBe(element);
});

it('finds nothing by a name that is no selector', () => {
  expect(findChosen(document, '<<')).toBeNull();
});

it('chooses with Enter, keeps the choice for the site, and leaves nothing behind', async () => {
  const before = document.body.innerHTML;
  point();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
  await expect.poll(barText).toContain('This part is the article now');
  expect(read).toHaveBeenCalledWith(byId('one'));
  press('Use on the whole site');
  await expect.poll(barText).toContain('This part is used on all pages of news.example.');
  expect(keep).toHaveBeenCalledWith(byId('one'));
  press('Done');
  expect(host()).toBeNull();
  expect(document.body.innerHTML).toBe(before);
});

it('says so when a part is no article, and lets the reader go on', async () => {
  read.mockResolvedValue(null);
  point();
  await userEvent.keyboard('{Enter}');
  await expect.poll(barText).toContain('Too little text in this part.');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(barText).toContain('Point at the article and click');
});

it('offers the whole site only where something names the part', async () => {
  point(() => null);
  await userEvent.keyboard('{Enter}');
  await expect.poll(barText).toContain('For this page only');
  expect(barText()).not.toContain('Use on the whole site');
});

it('ends with Escape, and the page hears none of its keys', async () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard, { signal: life.signal });
  point();
  await userEvent.keyboard('{ArrowRight}{Escape}');
  expect(host()).toBeNull();
  expect(heard).not.toHaveBeenCalled();
  expect(read).not.toHaveBeenCalled();
});

it.each<[string, PickerState]>([
  ['that points', { at: 'picking', words: 900 }],
  ['that waits', { at: 'reading' }],
  ['that was refused', { at: 'refused' }],
  ['that has an article', { at: 'chosen', words: 900, site: 'news.example' }],
  ['that has an article without a name', { at: 'chosen', words: 1, site: null }],
  ['that was kept for the site', { at: 'kept', site: 'news.example' }],
])('a bar %s is accessible, by day and by night', async (_why, state) => {
  mayLookInside = true;
  const nothing = () => undefined;
  const events = { onAgain: nothing, onKeep: nothing, onEnd: nothing };
  const mounted = mountPicker(document, { words: englishWords, signal: life.signal, ...events });
  mounted.say(state);
  mounted.frame(byId('one'));
  expect(await axeViolations(mounted.host)).toEqual([]);
});
