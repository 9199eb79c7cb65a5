// @vitest-environment jsdom
// Text in panels that tabs show: all panels of an article are kept under their tabs' names, in order; boxes of the site stay out.
import { expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aNewsPage, aParagraph } from '../../news-page';

const OVERVIEW = aParagraph(1) + aParagraph(2);
const DETAILS =
  '<p>The cable is to be laid in three parts, each of forty kilometres, and each by a ship of its own, the board says.</p><p>Divers will bury the last part by hand, since the harbour is too shallow for the plough.</p>';
const ANSWERS =
  '<p>Nobody will have to move, the board says, and the ferries will run as they always have.</p><p>It rains in May, though, and then the work rests for a week or two.</p>';
const PANELS = [OVERVIEW, DETAILS, ANSWERS] as const;
const NAMES = ['Overview', 'Details', 'Q&amp;A'] as const;
const INTRO = aParagraph(3) + aParagraph(4);

/** One piece of markup for each tab; `n` counts from 1. */
const each = (build: (n: number, name: string, text: string) => string): string =>
  NAMES.map((name, index) => build(index + 1, name, PANELS[index]!)).join('');
const shownFirst = (n: number, hidden: string) => (n === 1 ? '' : hidden);

const TABS: readonly [why: string, body: string][] = [
  [
    'roles, panels hidden by an attribute',
    `<div role="tablist">${each((n, name) => `<button role="tab" id="t${n}" aria-controls="p${n}" aria-selected="${n === 1}">${name}</button>`)}</div>
    ${each((n, _name, text) => `<div role="tabpanel" id="p${n}" aria-labelledby="t${n}" ${shownFirst(n, 'hidden')}>${text}</div>`)}`,
  ],
  [
    'a style guide’s list of links, panels hidden by a class',
    `<div class="tabs"><ul class="tabs__list" role="tablist">${each((n, name) => `<li role="presentation"><a role="tab" href="#s${n}">${name}</a></li>`)}</ul>
    ${each((n, _name, text) => `<section class="tabs__panel ${shownFirst(n, 'tabs__panel--hidden')}" id="s${n}" role="tabpanel" ${shownFirst(n, 'aria-hidden="true"')}>${text}</section>`)}</div>`,
  ],
  [
    'a framework’s list with links to panes',
    `<ul class="nav nav-tabs">${each((n, name) => `<li class="${shownFirst(n, 'off')}"><a data-toggle="tab" href="#pane${n}">${name}</a></li>`)}</ul>
    <div class="tab-content">${each((n, _name, text) => `<div id="pane${n}" class="tab-pane fade ${shownFirst(n, 'out')}">${text}</div>`)}</div>`,
  ],
  [
    'a framework’s buttons in a nav',
    `<nav><div class="nav nav-tabs" role="tablist">${each((n, name) => `<button class="nav-link" data-bs-toggle="tab" data-bs-target="#nav${n}" type="button" role="tab" aria-controls="nav${n}">${name}</button>`)}</div></nav>
    <div class="tab-content" id="nav-content">${each((n, _name, text) => `<div class="tab-pane fade" id="nav${n}" role="tabpanel" tabindex="0">${text}</div>`)}</div>`,
  ],
  [
    'buttons with a script, panels hidden by their style',
    `<div class="tab">${each((n, name) => `<button class="tablinks" onclick="show(event, 'c${n}')">${name}</button>`)}</div>
    ${each((n, _name, text) => `<div id="c${n}" class="tabcontent" style="display: ${shownFirst(n, 'none') || 'block'}">${text}</div>`)}`,
  ],
  [
    'radio fields and their labels before all panels',
    `<div class="css-tabs">${each((n, name) => `<input type="radio" name="tabs" id="r${n}"><label for="r${n}">${name}</label>`)}
    ${each((_n, _name, text) => `<div class="css-tabs-panel">${text}</div>`)}</div>`,
  ],
  [
    'radio fields, each before its panel',
    `<div class="tabbed">${each((n, name, text) => `<input type="radio" name="tabbed" id="b${n}"><label for="b${n}">${name}</label><div class="panel">${text}</div>`)}</div>`,
  ],
  [
    'a page builder that says each name twice',
    `<div class="builder-tabs"><div class="builder-tabs-wrapper" role="tablist">${each((n, name) => `<div id="bt${n}" class="tab-title" role="tab" aria-controls="bc${n}">${name}</div>`)}</div>
    <div class="builder-tabs-content">${each((n, name, text) => `<div class="tab-title tab-mobile-title" aria-hidden="true" data-tab="${n}" role="tab">${name}</div><div id="bc${n}" class="tab-content" role="tabpanel" ${shownFirst(n, 'hidden="hidden"')}>${text}</div>`)}</div></div>`,
  ],
  [
    'numbers, panels that begin with their names',
    `<ul class="tab-nav">${each((n, name) => `<li data-tab="tab-${n}">${name}</li>`)}</ul>
    <div class="tab-panels">${each((n, name, text) => `<div id="tab-${n}" class="${shownFirst(n, 'is-hidden')}" ${shownFirst(n, 'style="display:none"')}><h3>${name}</h3>${text}</div>`)}</div>`,
  ],
  [
    'tabs that name the panel by its label alone',
    `<div class="product-tabs"><div role="tablist">${each((n, name) => `<span role="tab" id="label${n}">${name}</span>`)}</div>
    <div class="body">${each((n, _name, text) => `<div role="tabpanel" aria-labelledby="label${n}" aria-hidden="${n !== 1}">${text}</div>`)}</div></div>`,
  ],
];

function linesOf(markup: string): string[] {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const extracted = extractArticle(page, 'https://news.example/2025/story');
  if (!extracted.ok) throw new Error(extracted.error.kind);
  const { article, mapped } = extracted.value;
  expect(mapped().characters).toBe(mapped().total);
  return article.text.split('\n');
}
const linesWith = (body: string, after = '') => linesOf(aNewsPage({ body, after }));
const paragraphsOf = (markup: string) =>
  [...new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('p')].map(
    ({ textContent }) => textContent,
  );
const tabbed = PANELS.flatMap((text, index) => [NAMES[index]!.replace('&amp;', '&'), ...paragraphsOf(text)]);

it.each(TABS)('keeps what each tab shows, under its name: %s', (_why, body) => {
  expect(linesWith(`${INTRO}${body}`)).toEqual([...paragraphsOf(INTRO), ...tabbed]);
});

it.each(TABS)('keeps an article that is nothing but tabs: %s', (_why, body) => {
  expect(linesWith(body)).toEqual(tabbed);
});

const LISTS = ['Most read', 'Latest'].map(
  (name, index) =>
    [
      name,
      `<ul>${['Harbour to be dredged again this autumn', 'Storm keeps all ferries in port for a day', 'Island school gets a third teacher'].map((title) => `<li><a href="/s${index}">${title}</a></li>`).join('')}</ul>`,
    ] as const,
);
const BLURBS = ['News', 'Culture'].map(
  (name) =>
    [
      name,
      `<div><h3><a href="/a">Harbour to be dredged</a></h3><p>The council voted for it on Monday, after a debate of two hours.</p><h3><a href="/b">Storm keeps ferries in port</a></h3><p>No ship left before noon, and some not at all, the harbour master said.</p></div>`,
    ] as const,
);
const site = (tabs: readonly (readonly [string, string])[]) =>
  `<div class="tabs"><ul role="tablist">${tabs.map(([name], n) => `<li><a role="tab" href="#x${n}">${name}</a></li>`).join('')}</ul>${tabs.map(([, text], n) => `<div role="tabpanel" id="x${n}" ${n ? 'hidden' : ''}>${text}</div>`).join('')}</div>`;

it.each([
  ['lists of the site’s stories in the text', `${INTRO}${site(LISTS)}${OVERVIEW}`, ''],
  ['lists of the site’s stories beside the text', `${INTRO}${OVERVIEW}`, `<aside>${site(LISTS)}</aside>`],
  ['stories with their first sentences', `${INTRO}${OVERVIEW}`, site(BLURBS)],
  ['stories with their first sentences in the text', `${INTRO}${site(BLURBS)}${OVERVIEW}`, ''],
])('leaves out %s', (_why, body, after) => {
  const text = linesWith(body, after).join('\n');
  for (const said of ['Harbour to be', 'Storm keeps', 'Latest', 'Culture']) expect(text).not.toContain(said);
  expect(text).toContain(paragraphsOf(INTRO)[0]);
});

it('a table of contents stays where it is', () => {
  const sections = each((n, name, text) => `<section id="sec${n}"><h2>${name}</h2>${text}</section>`);
  const contents = `<ul class="contents">${each((n, name) => `<li><a href="#sec${n}">${name}</a></li>`)}</ul>`;
  const lines = linesWith(`${INTRO}${contents}${sections}`);
  expect(lines.filter((line) => line === 'Details').length).toBeLessThanOrEqual(2);
  expect(lines).toEqual(expect.arrayContaining(tabbed));
});
