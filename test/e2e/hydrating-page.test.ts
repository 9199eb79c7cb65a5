// A page whose framework takes its server's markup over keeps that markup, whenever the reader clicks.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CARD_HOST, until } from '../../scripts/browsers/driver';
import { paintedMarks, scrollToMark } from '../../scripts/browsers/in-page';
import { useLocalServer } from '../local-server';
import { BROWSERS, type Sidelight, useSidelight } from './sidelight';

const PARAGRAPHS = [
  'Angela Merkel met the ministers of Sweden and of Norway on the island, and spoke about fishing rights and a cable.',
  'Their talks had been put off twice, first by a storm and then by a vote of no confidence, as officials recalled.',
  'A joint statement is expected within the week, although neither side would say what it might contain, or when.',
  'Fishermen in the harbour said that they had heard such promises before, and that they would believe them when signed.',
];

const TITLE = 'Ministers meet on the island';
const DAY = '2015-06-08T12:00:00Z';
const SCRIPTS = ['/react.js', '/react-dom.js', '/app.js'];
/** Loads the page's scripts without a trace in the tree, which React would not know. */
const LOADER = `<script>
  document.currentScript.remove();
  (async () => {
    for (const file of ${JSON.stringify(SCRIPTS)}) (0, eval)(await (await fetch(file)).text());
    window.isLoaded = true;
  })();
</script>`;
/** What React's server would send for `APP`. */
const MARKUP = `<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>${TITLE}</title><meta property="article:published_time" content="${DAY}"/></head><body><main><article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main>${LOADER}</body></html>`;
/** `start` takes the whole document over. */
const APP = `
const h = React.createElement;
const head = [h('meta', { key: 'charset', charSet: 'utf-8' }), h('title', { key: 'title' }, '${TITLE}'),
  h('meta', { key: 'day', property: 'article:published_time', content: '${DAY}' })];
const paragraphs = ${JSON.stringify(PARAGRAPHS)}.map((text) => h('p', { key: text }, text));
const app = h('html', { lang: 'en' }, h('head', null, head), h('body', null,
  h('main', null, h('article', null, h('h1', null, '${TITLE}'), paragraphs))));
window.errors = [];
window.served = document.querySelector('p');
window.start = () => {
  ReactDOM.hydrateRoot(document, app, { onRecoverableError: (error) => window.errors.push(String(error)) });
  window.started = true;
};`;

const resolve = createRequire(import.meta.url).resolve;
const umd = (name: string) =>
  readFileSync(join(dirname(resolve(`${name}/package.json`)), 'umd', `${name}.production.min.js`), 'utf8');
const FILES: Record<string, () => string> = {
  '/react.js': () => umd('react'),
  '/react-dom.js': () => umd('react-dom'),
  '/app.js': () => APP,
};

/** Age of a page, in ms, at which nothing of ours waits for its rest any more. */
const RESTED_MS = 12_000;

const state = (page: Page) =>
  page.evaluate(() => ({
    errors: Reflect.get(window, 'errors') as unknown,
    keepsServed: (Reflect.get(window, 'served') as Element).isConnected,
  }));

async function openCard({ driver }: Sidelight, page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(scrollToMark, 'Angela Merkel');
  const mark = (await page.evaluate(paintedMarks)).find(({ text }) => text === 'Angela Merkel');
  if (!mark) throw new Error('Angela Merkel is not marked');
  await page.mouse.move(1, 1);
  await page.mouse.move(mark.x, mark.y, { steps: 3 });
  await until('the card', async () => (await driver.cardText(page)).includes('Chancellor'));
}

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);
  const origin = useLocalServer((request, response) => {
    const file = FILES[request.url ?? ''];
    const type = file ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type }).end(file ? file() : MARKUP);
  });
  it.each([
    ['at once', 0],
    ['long after the page has come to rest', RESTED_MS],
  ])('keeps what the server sent where it is taken over after the click, %s', async (_when, age) => {
    const page = await sidelight.driver.open(`${origin()}/story`);
    await until('its scripts', () => page.evaluate(() => Reflect.get(window, 'isLoaded') === true));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await until('the page to be read', () =>
      popup.evaluate(() => document.body.innerText.includes('leader'), null),
    );
    await until('the page’s age', () => page.evaluate((least) => performance.now() > least, age));
    await page.evaluate(() => (Reflect.get(window, 'start') as () => void)());
    await until('the marks', async () => (await page.evaluate(paintedMarks)).length > 0);
    await popup.close();
    await openCard(sidelight, page);
    expect(await state(page)).toEqual({ errors: [], keepsServed: true });
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST)).toBe(1);
    expect(await page.evaluate(() => document.querySelectorAll('style').length)).toBe(0);
    await page.close();
  });

  it('has its card again after the page has thrown all away that it had', async () => {
    const page = await sidelight.driver.open(`${origin()}/story`);
    const popup = await sidelight.driver.clickToolbarButton(page);
    await until('the marks', async () => (await page.evaluate(paintedMarks)).length > 0);
    await popup.close();
    await openCard(sidelight, page);
    await page.keyboard.press('Escape');
    await page.evaluate((host) => document.querySelector(host)?.remove(), CARD_HOST);
    await openCard(sidelight, page);
    await page.close();
  });
});
