// The reader can take everything along: the export is a file with every clipping, text and all.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { until } from '../../scripts/browsers/driver';
import { BROWSERS, press, sees, useSidelight } from './sidelight';

const exported = z.object({
  format: z.literal('sidelight-library'),
  version: z.literal(2),
  clippings: z.array(
    z.object({
      item: z.object({ title: z.string() }),
      body: z.object({ html: z.string(), text: z.string() }),
    }),
  ),
});

/** What a JSON file says; null while it is still being written. */
async function wholeFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return null; // its end is missing as yet
  }
}

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('exports every clipping from the real popup into one file', async () => {
    const page = await sidelight.driver.open(sidelight.address('elmau-summit.html'));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    await press(popup, 'Export all');
    const file = await until('the file', async () =>
      (await readdir(sidelight.downloads)).find((each) => each.endsWith('.json')),
    );
    // A browser names the file before it has written all of it.
    const whole = await until('its content', () => wholeFile(join(sidelight.downloads, file)));
    const { clippings } = exported.parse(whole);
    expect(clippings.map(({ item }) => item.title)).toEqual([
      'Leaders close Alpine summit with a promise on carbon',
    ]);
    expect(clippings[0]?.body.text).toContain('ELMAU, Germany');
    await page.close();
  });
});
