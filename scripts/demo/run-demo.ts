// The reader's whole job, done by itself: read, look at a card, save, find the clipping in the list.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import words from '../../components/public/_locales/en/messages.json' with { type: 'json' };
import { type Driver, type ExtensionView, until } from '../browsers/driver';
import * as inPage from '../browsers/in-page';
import { PROJECT_ROOT } from '../build-extension';
import { printReport } from './print-report';
import { readSavedClipping } from './saved-clipping';

const PICTURES = join(PROJECT_ROOT, '.output', 'demo');

/** The card fades in and is then filled; a picture taken before would show half of it. */
const CARD_SETTLES_MS = 500;

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

/** Rests the pointer on the first leader, or the first mention of any kind, until its card is drawn. */
async function showCard(page: Page): Promise<string | null> {
  const marks = await page.evaluate(inPage.paintedMarks);
  const chosen = marks.find(({ highlight }) => highlight.endsWith('leader')) ?? marks[0];
  if (!chosen) return null;
  await page.evaluate(inPage.scrollToMark, chosen.text);
  const placed = (await page.evaluate(inPage.paintedMarks)).find(({ text }) => text === chosen.text);
  if (!placed) return null;
  await page.mouse.move(placed.x, placed.y, { steps: 4 });
  await until('the card', () =>
    page.evaluate(() => document.querySelector('sidelight-card')?.matches(':popover-open') ?? false),
  );
  await new Promise((resolve) => setTimeout(resolve, CARD_SETTLES_MS));
  return chosen.text;
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

/** Null: the clipping is in the list; else one line that says what went wrong. */
export async function runDemo(driver: Driver, url: string): Promise<string | null> {
  await mkdir(PICTURES, { recursive: true });
  const picture = (name: string) => join(PICTURES, `${name}.png`);
  const page = await openPage(driver, url);
  if (typeof page === 'string') return page;

  const first = await driver.clickToolbarButton(page);
  const verdict = await readVerdict(first);
  if (verdict.title === null) return `${url}: ${verdict.text}`;
  await first.close();
  await page.bringToFront();
  await page.screenshot({ path: `${PICTURES}/page.png` });

  const shown = await showCard(page);
  if (shown === null) console.log('No leader or country is named here, so there is no card to show.');
  else await page.screenshot({ path: `${PICTURES}/card.png` });

  const popup = await driver.clickToolbarButton(page);
  await readVerdict(popup);
  await saveInPopup(popup, verdict.title);
  await popup.screenshot(picture('popup'));
  printReport(await readSavedClipping(popup), shown);
  console.log(`\nPictures: ${PICTURES}/{page,card,popup}.png`);
  return null;
}
