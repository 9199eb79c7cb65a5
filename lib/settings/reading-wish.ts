// A choice of reading that waits for the browser's answer: kept while its question stands there, which may close whoever asked.

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { siteShape } from '../core/shapes/text-shape';
import { siteOf } from '../extraction/site-rule';
import type { VisitedSite } from './host-permissions';
import { READING_MODES, type ReadingMode } from './reading';

/** Of which host's page the choice was made; null: of none in particular. */
export interface ReadingWish {
  readonly mode: ReadingMode;
  readonly host: string | null;
}

/** One question stands at a time: a new wish takes the place of the one before. Gone with the browser. */
const KEY = 'reading-wish';
const wishShape = z.object({ mode: z.enum(READING_MODES), host: z.nullable(siteShape) });

/** The site that is wished for; null: all, or none. */
export function siteWished({ host }: ReadingWish): VisitedSite | null {
  const site = host === null ? null : siteOf(`https://${host}/`);
  return site === null ? null : { site, host };
}

export async function keepWish({ mode, host }: ReadingWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: { mode, host } });
}

/** Null: nothing waits. */
export async function waitingWish(): Promise<ReadingWish | null> {
  const parsed = wishShape.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : null;
}

/** The question was answered with no, or stands there no more. */
export async function forgetWish(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
