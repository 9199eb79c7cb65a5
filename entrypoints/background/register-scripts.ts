// Keeps the browser's list of our scripts that run by themselves in step with the reader's choices and the leave that was given.
import { browser } from 'wxt/browser';
import type { SiteSettings } from '../../lib/edits/site-settings';
import {
  ALL_SITES,
  allPatternsOf,
  areAllSitesGranted,
  grantedPatterns,
} from '../../lib/settings/host-permissions';
import { readsEverywhere } from '../../lib/settings/reading';
import { listSites, watchSites } from '../../lib/settings/sites';

interface Addresses {
  /** Match patterns; none: the script runs nowhere by itself. */
  readonly matches: string[];
  readonly excludeMatches: string[];
}

interface OwnScript {
  readonly id: string;
  /** As built. */
  readonly file: string;
  readonly runAt: 'document_end' | 'document_idle';
  readonly addresses: () => Promise<Addresses>;
}

const grantedOn = async (sites: readonly SiteSettings[]): Promise<string[]> =>
  (await Promise.all(sites.map(({ site }) => grantedPatterns(site)))).flat();

/** Sites whose switch is on, and where the browser lets us run without a click. */
async function tidiedAddresses(): Promise<Addresses> {
  const sites = await listSites();
  return { matches: await grantedOn(sites.filter(({ declutter }) => declutter)), excludeMatches: [] };
}

/** Sites that are read by themselves; all but those that were taken out, where all were chosen and granted. */
async function readAddresses(): Promise<Addresses> {
  const [sites, chosen, granted] = await Promise.all([
    listSites(),
    readsEverywhere.read(),
    areAllSitesGranted(),
  ]);
  const off = sites.filter(({ reading }) => reading === 'off').flatMap(({ site }) => allPatternsOf(site));
  if (chosen && granted) return { matches: [ALL_SITES], excludeMatches: off };
  return {
    matches: await grantedOn(sites.filter(({ reading }) => reading === 'always')),
    excludeMatches: off,
  };
}

const SCRIPTS: readonly OwnScript[] = [
  { id: 'declutter', file: '/declutter.js', runAt: 'document_end', addresses: tidiedAddresses },
  { id: 'sentry', file: '/sentry.js', runAt: 'document_idle', addresses: readAddresses },
];

async function register({ id, file, runAt, addresses }: OwnScript): Promise<void> {
  const { matches, excludeMatches } = await addresses();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, js: [file], matches, excludeMatches, runAt, persistAcrossSessions: true };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Registers now, and after every change; one change is finished before the next is begun. */
export function keepScriptsRegistered(): void {
  let last: Promise<void> = Promise.resolve();
  const again = () => {
    for (const script of SCRIPTS) {
      last = last.then(() => register(script)).catch(() => undefined); // a grant was taken back meanwhile: its own event follows
    }
  };
  const forEver = new AbortController().signal;
  watchSites(null, again, forEver);
  readsEverywhere.watch(again, forEver);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  browser.runtime.onInstalled.addListener(again); // an update forgets what was registered
  again();
}
