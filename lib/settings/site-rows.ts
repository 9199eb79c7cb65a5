// Where the rows about sites stand in the extension's storage: whether there is one, and when one changes; none is parsed here.
import { browser } from 'wxt/browser';
import { hostsOf } from '../extraction/site-rule';

const SITE_PREFIX = 'site:';

/** The key of a site's row. */
export const siteKeyOf = (site: string): string => `${SITE_PREFIX}${site}`;

/**
 * The rows of `site` as they are stored, unparsed, the newest way to write them first. Versions before this one kept
 * `m.` and `amp.` apart: what was decided there holds for the site.
 */
export async function rowsOfSite(site: string): Promise<readonly unknown[]> {
  const keys = hostsOf(site).map(siteKeyOf);
  const rows: Record<string, unknown> = await browser.storage.local.get(keys);
  return keys.flatMap((key) => (rows[key] === undefined ? [] : [rows[key]]));
}

/** The rows of all sites as they are stored, in no order. */
export async function rowsOfAllSites(): Promise<readonly unknown[]> {
  const rows: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(rows).flatMap(([key, row]) => (key.startsWith(SITE_PREFIX) ? [row] : []));
}

/** Calls `onChange` after each change to `site`, or to any site, whoever made it, until `signal` aborts. */
export function watchSites(site: string | null, onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const keys = Object.keys(changes).filter((key) => key.startsWith(SITE_PREFIX));
    if (area === 'local' && keys.some((key) => site === null || key === siteKeyOf(site))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
