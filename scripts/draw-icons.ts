// Draws the toolbar icon's PNGs from its SVG; run by hand when the drawing changes, the results are committed.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from './browsers/chromium';
import { ensureBrowser } from './browsers/ensure-browser';

const FOLDER = fileURLToPath(new URL('../components/public/icon', import.meta.url));
/** Sides in pixels: toolbar, toolbar at twice the density, extension list, store. */
const SIDES = [16, 32, 48, 96, 128];

async function draw(browser: Browser, svg: string, side: number): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: side, height: side });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${side}px }</style>${svg}`);
  const path = join(FOLDER, `${side}.png`) as `${string}.png`;
  await page.screenshot({ path, omitBackground: true });
  await page.close();
  console.log(path);
}

const chromium = ensureBrowser('chromium');
if (!chromium.ok) throw new Error(chromium.error);
const browser = await puppeteer.launch({
  executablePath: chromium.value,
  headless: true,
  args: CHROMIUM_FLAGS,
});
const svg = await readFile(join(FOLDER, 'icon.svg'), 'utf8');
for (const side of SIDES) await draw(browser, svg, side);
await browser.close();
