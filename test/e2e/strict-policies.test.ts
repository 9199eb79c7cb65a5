// No policy of a page makes the browser tell its site of us: the whole job is done where every violation is reported.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import words from '../../components/public/_locales/en/messages.json' with { type: 'json' };
import { CARD_HOST, type ExtensionView, until } from '../../scripts/browsers/driver';
import { paintedMarks, scrollToMark } from '../../scripts/browsers/in-page';
import { aNewsPage, aParagraph } from '../news-page';
import { type ReportingSite, type SitePolicy, startReportingSite } from './reporting-site';
import { BROWSERS, openFirstClipping, press, type Sidelight, sees, useSidelight } from './sidelight';

/** Holds all that a copy could carry over: addresses, styles, programs and a policy of its own. */
const PAGE = aNewsPage({
  head: `<script src="/watch.js"></script><base href="/news/">
    <meta property="article:published_time" content="2015-06-08T12:00:00Z">
    <style>.lead { font-weight: bold }</style>
    <meta http-equiv="content-security-policy" content="media-src 'none'">`,
  body: `<p class="lead" style="color: maroon">Angela Merkel met the ministers of Sweden and of Norway on the island.
      <a href="javascript:Date.now()" onclick="Date.now()">Open</a> <a href="story-2">Before</a></p>
    ${[1, 2, 3, 4].map(aParagraph).join('\n')}
    <figure><img src="/own.png" style="width: 40px" onerror="Date.now()" alt="A quay"><video src="/own.mp4"></video>
    <object data="/own.svg"></object><svg style="fill: red"><script>Date.now()</script></svg></figure>
    <noscript><img src="/unseen.png" alt=""></noscript>
    <form class="newsletter-box" id="sign-up"><p>Sign up for our newsletter</p><input type="email"><button>Sign up</button></form>`,
});

const NO_SCRIPTS_BUT_OWN = "script-src 'self'; connect-src 'self'";
const TYPES = "trusted-types own-policy; require-trusted-types-for 'script'";
const ALL = `default-src 'none'; base-uri 'none'; form-action 'none'; ${NO_SCRIPTS_BUT_OWN}; ${TYPES}`;
const POLICIES: readonly (readonly [string, SitePolicy])[] = [
  ['a base of another address is forbidden', { policy: "base-uri 'none'" }],
  ['only the site’s own makers of trusted markup', { policy: TYPES }],
  ['no styles, neither sheets nor attributes', { policy: "style-src 'none'" }],
  ['no pictures, fonts, styles and foreign scripts', { policy: `default-src 'none'; ${NO_SCRIPTS_BUT_OWN}` }],
  ['all of it', { policy: ALL }],
  ['all of it, only reported', { policy: ALL, reportOnly: true }],
];

const isForTest = (line: string) => line.includes('frame-src');

/** Has the page break its own policy, and waits until its site has been told: all that was before has been told too. */
async function untilTold(page: Page, site: ReportingSite): Promise<readonly string[]> {
  const isTold = (how: string) => site.told.some((line) => line.startsWith(how) && isForTest(line));
  // Each time another: what was reported once is not reported again.
  await page.evaluate((frame) => {
    const last = document.createElement('iframe');
    last.setAttribute('src', `/last-${frame}`);
    document.body.append(last);
    last.remove();
  }, crypto.randomUUID());
  await until('the site to be told of its own frame', () =>
    Promise.resolve(isTold('report') && isTold('event')),
  );
  const told = site.told.filter((line) => !isForTest(line) && !/favicon|last-/.test(line));
  site.forget();
  return told;
}

const isPainted = async (page: Page) => (await page.evaluate(paintedMarks)).length > 0;

async function openCard({ driver }: Sidelight, page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(scrollToMark, 'Angela Merkel');
  const mark = (await page.evaluate(paintedMarks)).find(({ text }) => text === 'Angela Merkel');
  if (!mark) throw new Error('Angela Merkel is not marked');
  await page.mouse.move(1, 1);
  await page.mouse.move(mark.x, mark.y, { steps: 3 });
  await until('the card, with its flag', async () => (await driver.cardText(page)).includes('Chancellor'));
  await page.keyboard.press('Escape');
}

async function choosePart({ driver }: Sidelight, page: Page, popup: ExtensionView): Promise<void> {
  await press(popup, 'Choose the article on the page');
  await page.bringToFront();
  await until('the element picker', () =>
    page.evaluate((host) => document.querySelector(host) !== null, `${CARD_HOST}:popover-open`),
  );
  await page.keyboard.press('Enter');
  const says = (text: string) => async () => (await driver.cardText(page)).includes(text);
  await until('what can be done with the choice', says(words.pickerAgain.message));
  await page.keyboard.press('Escape');
}

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);
  let site: ReportingSite;
  beforeAll(async () => {
    site = await startReportingSite();
  });
  afterAll(() => site.close());

  it.each(POLICIES)('%s', async (_why, policy) => {
    const { driver } = sidelight;
    const page = await driver.open(site.address(PAGE, policy));
    await untilTold(page, site);

    const popup = await driver.clickToolbarButton(page);
    await until('the marks', () => isPainted(page));
    expect(await untilTold(page, site), 'open and highlight').toEqual([]);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    const reader = await openFirstClipping(sidelight, popup);
    await sees(reader, 'Angela Merkel');
    await reader.close();
    expect(await untilTold(page, site), 'save and read').toEqual([]);
    await openCard(sidelight, page);
    expect(await untilTold(page, site), 'card').toEqual([]);

    const tidying = await driver.clickToolbarButton(page);
    await press(tidying, 'Tidy pages');
    await until('the page to be tidy', () => page.$eval('#sign-up', (form) => !form.checkVisibility()));
    await tidying.close().catch(() => undefined); // the browser's own question may have closed it
    expect(await untilTold(page, site), 'tidy').toEqual([]);
    const again = await driver.clickToolbarButton(page);
    await press(again, 'Tidy pages'); // the switch is the site's, and all rows are of one site
    await until('everything to be back', () => page.$eval('#sign-up', (form) => form.checkVisibility()));
    await choosePart(sidelight, page, again);
    expect(await untilTold(page, site), 'element picker').toEqual([]);
    await page.close();
  });
});
