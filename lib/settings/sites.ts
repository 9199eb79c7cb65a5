// The one door to what the reader has decided about sites: a row a site in the extension's storage.
import { browser } from 'wxt/browser';
import { isBlank, merged, noSettings, type SiteSettings } from '../edits/site-settings';
import { parseStored, toStored } from '../edits/stored-site';
import { hostsOf } from '../extraction/site-rule';
import { rowsOfAllSites, rowsOfSite, siteKeyOf } from './site-rows';

export { watchSites } from './site-rows';

/** Writers in all our pages and in the background take turns. */
const LOCK = 'sidelight-sites';

type Change = (before: SiteSettings) => SiteSettings;

/** As stored; a site of which nothing is known has no rules and its switches off. */
export async function readSite(site: string): Promise<SiteSettings> {
  const stored = (await rowsOfSite(site)).flatMap((row) => parseStored(row) ?? []);
  return stored.reduceRight(merged, noSettings(site));
}

/** Every site with a decision, by name. Rows that this version cannot read are left out, and stay where they are. */
export async function listSites(): Promise<readonly SiteSettings[]> {
  return (await rowsOfAllSites())
    .flatMap((row) => parseStored(row) ?? [])
    .filter((settings) => !isBlank(settings))
    .sort((one, other) => (one.site < other.site ? -1 : 1));
}

async function store(settings: SiteSettings): Promise<void> {
  const { site } = settings;
  const row = toStored(settings);
  if (row !== null) await browser.storage.local.set({ [siteKeyOf(site)]: row });
  const stale = hostsOf(site).filter((host) => row === null || host !== site);
  await browser.storage.local.remove(stale.map(siteKeyOf));
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
