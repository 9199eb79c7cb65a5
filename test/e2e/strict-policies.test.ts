// No policy of a page makes the browser tell its site of us: the whole job is done where every violation is reported.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import words from '../../components/public/_locales/en/messages.json' with { type: 'json' };
import { CARD_HOST, type ExtensionView, until } from '../../scripts/browsers/driver';
import { paintedMarks, scrollToMark } from '../../scripts/browsers/in-page';
import { aNewsPage, aParagraph } from '../news-page';
import { type ReportingSite, type SitePolicy, startReportingSite } from './reporting-site';
import {
  BROWSERS,
  openFirstClipping,
  press,
  type Sidelight,
  sees,
  unlessClosed,
  useSidelight,
} from './sidelight';

/** All that a copy could carry over and that a browser asks the page's policy about: styles, programs, addresses, embeds. */
const HAZARDS = `<p style="color: maroon" onclick="Date.now()">They spoke of it.
      <a href="javascript:Date.now()" onclick="Date.now()">Open</a> <a href="story-2">Before</a></p>
    <figure><img src="/own.png" style="width: 40px" onerror="Date.now()" alt="A quay"><video src="/own.mp4"></video>
    <object data="/own.svg"></object><svg style="fill: red" onload="Date.now()"><script>Date.now()</script></svg></figure>
    <style>.lead { font-weight: bold }</style><link rel="stylesheet" href="/own.css"><script>Date.now()</script>
    <iframe srcdoc="<p style='color: red'>In a frame</p>"></iframe><form action="javascript:Date.now()"><button>Go</button></form>`;

const SIGN_UP = `<form class="newsletter-box" id="sign-up"><p>Sign up for our newsletter</p><input type="email"><button>Sign up</button></form>`;
const LEAD = '<p>Angela Merkel met the ministers of Sweden and of Norway on the island.</p>';
const TEXT = [1, 2, 3, 4].map(aParagraph).join('\n');
const HEAD = `<script src="/watch.js"></script><meta property="article:published_time" content="2015-06-08T12:00:00Z">`;

/** Breaks its own policy while it is loaded. */
const PAGE = aNewsPage({
  head: `${HEAD}<base href="/news/"><meta http-equiv="content-security-policy" content="media-src 'none'">`,
  body: `${LEAD}${HAZARDS}${TEXT}<noscript><img src="/unseen.png" style="width: 40px" alt=""></noscript>${SIGN_UP}`,
});
/** Breaks none: to the page all of it is text. To us it may be a picture, or the article. */
const INNOCENT = aNewsPage({
  head: HEAD,
  body: `${LEAD}<noscript>${HAZARDS}</noscript>${TEXT}
    <figure><img alt="A quay"><noscript><img src="/unseen.png" style="width: 40px" onerror="Date.now()" alt="A quay"></noscript></figure>
    ${SIGN_UP}`,
});

const NO_SCRIPTS_BUT_OWN = "script-src 'self'; connect-src 'self'";
const TYPES = "trusted-types own-policy; require-trusted-types-for 'script'";
const ALL = `default-src 'none'; base-uri 'none'; form-action 'none'; ${NO_SCRIPTS_BUT_OWN}; ${TYPES}`;
const POLICIES: readonly (readonly [string, string, SitePolicy])[] = [
  ['a base of another address is forbidden', PAGE, { policy: "base-uri 'none'" }],
  ['only the site’s own makers of trusted markup', PAGE, { policy: TYPES }],
  ['no styles, neither sheets nor attributes', PAGE, { policy: "style-src 'none'" }],
  [
    'no pictures, fonts, styles and foreign scripts',
    PAGE,
    { policy: `default-src 'none'; ${NO_SCRIPTS_BUT_OWN}` },
  ],
  ['all of it', PAGE, { policy: ALL }],
  ['all of it, only reported', PAGE, { policy: ALL, reportOnly: true }],
  ['all of it, on a page that breaks nothing of its own', INNOCENT, { policy: ALL }],
  ['the same, only reported', INNOCENT, { policy: ALL, reportOnly: true }],
  ['the same, told to an endpoint by name', INNOCENT, { policy: ALL, reportTo: true }],
];

/** Adds a frame that the policy forbids: each time another, for what was reported once is not reported again. */
const breakPolicy = (frame: string): void => {
  const last = document.createElement('iframe');
  last.setAttribute('src', `/last-${frame}`);
  document.body.append(last);
  last.remove();
};
const violationsOn = (page: Page) =>
  page.evaluate(() => [...(Reflect.get(window, 'violations') as string[])]);
const isForTest = (line: string) => /\/last-|favicon/.test(line);

/** A page that was under way, and its site. */
interface Watched {
  readonly page: Page;
  readonly site: ReportingSite;
  /** Whether the site is told by requests that we can hear. */
  readonly isToldByReport: boolean;
}

/** Has the page break its own policy, until that is known everywhere; all violations before it, and what the site was told. */
async function round({ page, site, isToldByReport }: Watched): Promise<readonly string[]> {
  const frame = crypto.randomUUID();
  await page.evaluate(breakPolicy, frame);
  const isTold = (line: string) => line.includes(frame);
  await until('the violation of the test’s own', async () => {
    const heard = (await violationsOn(page)).some(isTold);
    return heard && (!isToldByReport || site.told.some((line) => line.startsWith('report') && isTold(line)));
  });
  return [...(await violationsOn(page)), ...site.told].filter((line) => !isForTest(line));
}

/** All that was violated and told since the page was opened, once nothing more comes: reports may overtake each other. */
async function untilQuiet(watched: Watched): Promise<readonly string[]> {
  let known = await round(watched);
  for (;;) {
    const lines = await round(watched);
    if (lines.length === known.length) return lines;
    known = lines;
  }
}

/** `lines` without those of `known`, each as often as it is there. */
function beyond(known: readonly string[], lines: readonly string[]): readonly string[] {
  const left = [...known];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
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

  // What one part of a policy forbids is told apart in one browser; both are held to all of it.
  const policies = name === 'chromium' ? POLICIES : POLICIES.filter(([, , { policy }]) => policy === ALL);
  it.each(policies)('%s', async (_why, html, policy) => {
    const { driver } = sidelight;
    site.forget();
    const page = await driver.open(site.address(html, policy));
    const watched = { page, site, isToldByReport: !policy.reportTo };
    const own = await untilQuiet(watched);
    // A browser may fetch ahead what stands in a `noscript`.
    const violated = own.filter((line) => !line.startsWith('GET'));
    if (html === INNOCENT) expect(violated, 'of its own').toEqual([]);
    const toldSince = async () => beyond(own, await untilQuiet(watched));

    const popup = await driver.clickToolbarButton(page);
    await until('the marks', () => isPainted(page));
    expect(await toldSince(), 'open and highlight').toEqual([]);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    const reader = await openFirstClipping(sidelight, popup);
    await sees(reader, 'Angela Merkel');
    await reader.close();
    expect(await toldSince(), 'save and read').toEqual([]);
    await openCard(sidelight, page);
    expect(await toldSince(), 'card').toEqual([]);

    const tidying = await driver.clickToolbarButton(page);
    // The browser's own question may close the popup while the press is answered; whether it was heard, the page tells.
    await unlessClosed(press(tidying, 'Tidy pages'));
    await until('the page to be tidy', () => page.$eval('#sign-up', (form) => !form.checkVisibility()));
    await tidying.close().catch(() => undefined);
    expect(await toldSince(), 'tidy').toEqual([]);
    await choosePart(sidelight, page, await driver.clickToolbarButton(page));
    expect(await toldSince(), 'element picker').toEqual([]);
    await page.close();
  });
});
