// The reader's whole job, done by itself: read, look at a card, save, find the clipping in the list.

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import words from '../../components/public/_locales/en/messages.json' with { type: 'json' };
import { type Driver, type ExtensionView, until, WaitedInVain } from '../browsers/driver';
import * as inPage from '../browsers/in-page';
import { PROJECT_ROOT } from '../build-extension';
import { printReport } from './print-report';
import { readSavedClipping } from './saved-clipping';

const PICTURES = join(PROJECT_ROOT, '.output', 'demo');

/** The card fades in and is then filled; a picture taken before would show half of it. */
const CARD_SETTLES_MS = 500;

/** Some pages let no card stand: they redraw themselves, cover the text or remove what they do not know. */
const CARD_PATIENCE_MS = 8000;

/** Opens the page; the error is one line for the developer. */
async function openPage(driver: Driver, url: string): Promise<Page | string> {
  try {
    return await driver.open(url);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    return `${url} cannot be opened: ${reason}`;
  }
}

/** What the popup says once the page has been read. */
const readVerdict = (popup: ExtensionView) =>
  until('the popup to know this page', () =>
    popup.evaluate(() => {
      const section = document.querySelector('.this-page');
      if (!section || section.getAttribute('aria-busy') === 'true') return null;
      return {
        title: section.querySelector('.page-title')?.textContent ?? null,
        text: (section.textContent ?? '').trim(),
      };
    }, null),
  );

type Shown = { readonly card: string } | { readonly why: string };

const isCardOpen = () => document.querySelector('html > div[popover]')?.matches(':popover-open') ?? false;

/** Rests the pointer on the first leader, or the first mention of any kind, until its card is drawn. */
async function showCard(page: Page): Promise<Shown> {
  const marks = await page.evaluate(inPage.paintedMarks);
  const chosen = marks.find(({ highlight }) => highlight.endsWith('leader')) ?? marks[0];
  if (!chosen) return { why: 'No leader or country is marked on the page, so there is no card to show.' };
  await page.evaluate(inPage.scrollToMark, chosen.text);
  const placed = (await page.evaluate(inPage.paintedMarks)).find(({ text }) => text === chosen.text);
  if (!placed) return { why: `The page took "${chosen.text}" away before its card could be shown.` };
  await page.mouse.move(placed.x, placed.y, { steps: 4 });
  try {
    await until('the card', () => page.evaluate(isCardOpen), CARD_PATIENCE_MS);
  } catch (cause) {
    if (!(cause instanceof WaitedInVain)) throw cause;
    return {
      why: `No card opened on "${chosen.text}": something lies over it, or the page does not let it.`,
    };
  }
  await new Promise((resolve) => setTimeout(resolve, CARD_SETTLES_MS));
  return { card: chosen.text };
}

async function saveInPopup(popup: ExtensionView, title: string): Promise<void> {
  const save = words.popupSave.message;
  await until('the Save button', () => popup.evaluate(inPage.clickLabelled, save));
  await until('the clipping in the list', () =>
    popup.evaluate(
      (wanted) =>
        [...document.querySelectorAll('.row-title')].some((row) => row.textContent?.trim() === wanted),
      title,
    ),
  );
}

/** The pictures and the report of an article; the page may have become something else meanwhile, which is told. */
async function demonstrate(driver: Driver, page: Page): Promise<string | null> {
  const picture = (name: string) => join(PICTURES, `${name}.png`);
  await page.bringToFront();
  await page.screenshot({ path: `${PICTURES}/page.png` });

  const shown = await showCard(page);
  if ('why' in shown) console.log(shown.why);
  else await page.screenshot({ path: `${PICTURES}/card.png` });

  const popup = await driver.clickToolbarButton(page);
  const { title, text } = await readVerdict(popup);
  if (title === null) return text;
  await saveInPopup(popup, title);
  await popup.screenshot(picture('popup'));
  printReport(await readSavedClipping(popup), 'card' in shown ? shown.card : null);
  console.log(`\nPictures: ${PICTURES}/{page,card,popup}.png`);
  return null;
}

/** Null: the clipping is in the list; else one line that says what went wrong. */
export async function runDemo(driver: Driver, url: string): Promise<string | null> {
  await rm(PICTURES, { recursive: true, force: true }); // those of another page would mislead
  await mkdir(PICTURES, { recursive: true });
  const page = await openPage(driver, url);
  if (typeof page === 'string') return page;
  try {
    const popup = await driver.clickToolbarButton(page);
    const verdict = await readVerdict(popup);
    if (verdict.title === null) return `${url}: ${verdict.text}`;
    await popup.close();
    const failure = await demonstrate(driver, page);
    return failure === null ? null : `${url}: ${failure}`;
  } catch (cause) {
    if (cause instanceof WaitedInVain) return `${url}: ${cause.message}.`;
    throw cause;
  }
}
