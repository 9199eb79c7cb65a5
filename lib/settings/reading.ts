// Which pages are read without a click: the reader's choice for a site or for all, and the leave that each choice needs.
import * as z from 'zod/mini';
import type { SiteSettings } from '../edits/site-settings';
import {
  areAllSitesGranted,
  askForAllSites,
  askForSite,
  askForSites,
  giveBackAllSites,
  giveBackSite,
  isGrantedOn,
  type VisitedSite,
} from './host-permissions';
import { changeSite, listSites, readSite } from './sites';
import { storedValue } from './stored-value';

/**
 * What holds on a site. `everywhere`: as on all sites; `off`: never by itself, whatever holds elsewhere; `on-click`:
 * nothing was chosen.
 */
export const READING_MODES = ['always', 'everywhere', 'off', 'on-click'] as const;
export type ReadingMode = (typeof READING_MODES)[number];

/** What the browser says to it; a mode that needs no leave is always granted. */
export interface SiteReadingState {
  readonly mode: ReadingMode;
  readonly granted: boolean;
}

const storedShape = z.object({ version: z.literal(1), on: z.boolean() });

/** Whether articles of all sites are read; what cannot be read back counts as no. */
export const readsEverywhere = storedValue<boolean>({
  key: 'reads-everywhere',
  parse: (stored) => {
    const parsed = storedShape.safeParse(stored);
    return parsed.success && parsed.data.on;
  },
  store: (on) => ({ version: 1, on }),
});

/** The one mode of a site, of its own decision and that for all sites. */
export function modeOf({ reading }: Pick<SiteSettings, 'reading'>, everywhere: boolean): ReadingMode {
  if (reading === 'off') return 'off';
  if (everywhere) return 'everywhere';
  return reading ?? 'on-click';
}

/** Must be called while a click is being answered, before anything is awaited. Modes without a need ask nothing. */
export function askToRead(mode: ReadingMode, visited: VisitedSite | null): Promise<boolean> {
  if (mode === 'everywhere') return askForAllSites();
  return mode === 'always' && visited ? askForSite(visited) : Promise.resolve(true);
}

/** Whether the browser lets us do what `mode` says. */
export async function mayRead(mode: ReadingMode, visited: VisitedSite | null): Promise<boolean> {
  if (mode === 'everywhere') return await areAllSitesGranted();
  return mode !== 'always' || visited === null || (await isGrantedOn(visited));
}

/** What was chosen for a site, and whether the browser lets us. */
export async function readingOf(visited: VisitedSite): Promise<SiteReadingState> {
  const [settings, everywhere] = await Promise.all([readSite(visited.site), readsEverywhere.read()]);
  const mode = modeOf(settings, everywhere);
  return { mode, granted: await mayRead(mode, visited) };
}

const READING: Record<ReadingMode, (before: SiteSettings['reading']) => SiteSettings['reading']> = {
  always: () => 'always',
  off: () => 'off',
  'on-click': () => null,
  everywhere: (before) => (before === 'off' ? null : before),
};

/**
 * Stores a choice, and gives back what nothing needs any more. `off` says nothing about other sites; `always` and
 * `on-click` take the place of all sites. `visited` null: the choice was made for no site in particular.
 */
export async function storeReading(mode: ReadingMode, visited: VisitedSite | null): Promise<void> {
  if (visited !== null) {
    const { site, host } = visited;
    await changeSite(site, (before) => ({ ...before, reading: READING[mode](before.reading), host }));
  }
  if (mode !== 'off') await readsEverywhere.write(mode === 'everywhere');
  if (visited !== null) await releaseSite(visited.site);
  if (!(await readsEverywhere.read()) && (await areAllSitesGranted())) await giveBackAllSites();
}

/**
 * Asks for single sites that still need leave, after that for all sites was given back: Chromium takes them back along
 * with it, and then grants them again without a question. Call it soon after the click, while the browser still counts it.
 */
export async function askForSitesAgain(): Promise<void> {
  const sites = (await listSites()).filter(({ declutter, reading }) => declutter || reading === 'always');
  const taken = await Promise.all(sites.map(async (site) => ((await isGrantedOn(site)) ? [] : [site])));
  if (taken.flat().length > 0) await askForSites(taken.flat());
}

/** Gives back the leave for a site that is neither read nor tidied by itself. */
export async function releaseSite(site: string): Promise<void> {
  const { declutter, reading } = await readSite(site);
  if (!declutter && reading !== 'always') await giveBackSite(site);
}
