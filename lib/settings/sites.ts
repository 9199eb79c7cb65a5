// The one door to what the reader has decided about sites: a row a site in the extension's storage.
import { browser } from 'wxt/browser';
import { isBlank, merged, noSettings, type SiteSettings } from '../edits/site-settings';
import { parseStored, toStored } from '../edits/stored-site';
import { hostsOf } from '../extraction/site-rule';

const PREFIX = 'site:';
const keyOf = (site: string) => `${PREFIX}${site}`;
/** Writers in all our pages and in the background take turns. */
const LOCK = 'sidelight-sites';

type Change = (before: SiteSettings) => SiteSettings;

/** As stored; a site of which nothing is known has no rules and its switches off. */
export async function readSite(site: string): Promise<SiteSettings> {
  // Versions before this one kept `m.` and `amp.` apart: what was decided there holds for the site.
  const keys = hostsOf(site).map(keyOf);
  const rows: Record<string, unknown> = await browser.storage.local.get(keys);
  const stored = keys.flatMap((key) => parseStored(rows[key]) ?? []);
  return stored.reduceRight(merged, noSettings(site));
}

/** Every site with a decision, by name. Rows that this version cannot read are left out, and stay where they are. */
export async function listSites(): Promise<readonly SiteSettings[]> {
  const rows: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(rows)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, row]) => parseStored(row) ?? [])
    .filter((settings) => !isBlank(settings))
    .sort((one, other) => (one.site < other.site ? -1 : 1));
}

async function store(settings: SiteSettings): Promise<void> {
  const { site } = settings;
  const row = toStored(settings);
  if (row !== null) await browser.storage.local.set({ [keyOf(site)]: row });
  const stale = hostsOf(site).filter((host) => row === null || host !== site);
  await browser.storage.local.remove(stale.map(keyOf));
}

/** Changes a site's settings; only our own pages and the background may call it, a content script has no such lock. */
export async function changeSite(site: string, change: Change): Promise<SiteSettings> {
  return await navigator.locks.request(LOCK, async () => {
    const after = change(await readSite(site));
    await store(after);
    return after;
  });
}

/** Adds what a file holds to what is there. */
export async function addSites(sites: readonly SiteSettings[]): Promise<void> {
  for (const settings of sites) await changeSite(settings.site, (before) => merged(before, settings));
}

/** Calls `onChange` after each change to `site`, or to any site, whoever made it, until `signal` aborts. */
export function watchSites(site: string | null, onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const keys = Object.keys(changes).filter((key) => key.startsWith(PREFIX));
    if (area === 'local' && keys.some((key) => site === null || key === keyOf(site))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
