// Leave to reach hosts, and to download: asked for, checked, given back; each function says which and why.
import { browser } from 'wxt/browser';
import type { SiteSettings } from '../edits/site-settings';
import { hostsOf } from '../extraction/site-rule';

/** Match pattern of one host by either protocol and at any port, and of nothing below it. */
const patternOf = (host: string): string => `*://${host}/*`;

/** A site, and the host of it on which the reader is or was; null: nothing is known of it. */
export type VisitedSite = Pick<SiteSettings, 'site' | 'host'>;

/**
 * What is asked for to tidy a site's pages, wherever it is asked: the host that was visited, the site's bare one and
 * that with `www.`; never all that stands below a name, and no host of another site.
 */
export function patternsFor({ site, host: visited }: VisitedSite): string[] {
  const usual = site.startsWith('www') ? [site] : [site, `www.${site}`];
  const hosts = hostsOf(site).filter((host) => usual.includes(host) || host === visited);
  return hosts.map(patternOf);
}

/** Must be called while a click is being answered, before anything is awaited. */
export const askForSites = (visited: readonly VisitedSite[]): Promise<boolean> =>
  browser.permissions.request({ origins: visited.flatMap(patternsFor) });

/** `askForSites` for one. */
export const askForSite = (visited: VisitedSite): Promise<boolean> => askForSites([visited]);

/** Whether all that is asked for has been granted. */
export const isGrantedOn = (visited: VisitedSite): Promise<boolean> =>
  browser.permissions.contains({ origins: patternsFor(visited) });

/** Match patterns of the hosts of `site` on which we may run by ourselves. */
export async function grantedPatterns(site: string): Promise<string[]> {
  const patterns = allPatternsOf(site);
  const granted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, at) => granted[at]);
}

/** All of the site's hosts, whichever of them was asked for; `releaseSite` does it where nothing needs them any more. */
export async function giveBackSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: allPatternsOf(site) });
}

/** Every site there is, as in the manifest. */
export const ALL_SITES = '*://*/*';

/** Must be called while a click is being answered, before anything is awaited. */
export const askForAllSites = (): Promise<boolean> => browser.permissions.request({ origins: [ALL_SITES] });

/** Whether every site has been granted at once. */
export const areAllSitesGranted = (): Promise<boolean> =>
  browser.permissions.contains({ origins: [ALL_SITES] });

/** Sites that were granted by themselves stay so in Firefox, and go along in Chromium. */
export async function giveBackAllSites(): Promise<void> {
  await browser.permissions.remove({ origins: [ALL_SITES] });
}

/** Match patterns of every host that is counted to `site`. */
export const allPatternsOf = (site: string): string[] => hostsOf(site).map(patternOf);

/** Addresses on the web → match patterns, each host once a protocol. */
export const hostPatterns = (addresses: readonly string[]): string[] => [
  ...new Set(
    addresses.map((address) => {
      const { protocol, hostname } = new URL(address);
      return `${protocol}//${hostname}/*`;
    }),
  ),
];

/** As in the manifest. */
const WIKIDATA: { origins: string[] } = { origins: ['https://query.wikidata.org/*'] };

/** Must be called while a click is being answered, before anything is awaited. */
export const requestWikidata = (): Promise<boolean> => browser.permissions.request(WIKIDATA);

export const mayAskWikidata = (): Promise<boolean> => browser.permissions.contains(WIKIDATA);

export async function giveBackWikidata(): Promise<void> {
  await browser.permissions.remove(WIKIDATA);
}

/** As in the manifest: the articles, and the host at which their pictures lie. */
const WIKIPEDIA: { origins: string[] } = {
  origins: ['https://*.wikipedia.org/*', 'https://upload.wikimedia.org/*'],
};

/** Must be called while a click is being answered, before anything is awaited. */
export const askForWikipedia = (): Promise<boolean> => browser.permissions.request(WIKIPEDIA);

export const mayAskWikipedia = (): Promise<boolean> => browser.permissions.contains(WIKIPEDIA);

export async function giveBackWikipedia(): Promise<void> {
  await browser.permissions.remove(WIKIPEDIA);
}

/** As in the manifest: the weekly backup is put among the downloads. */
const DOWNLOADS: { permissions: ['downloads'] } = { permissions: ['downloads'] };

/** Must be called while a click is being answered, before anything is awaited. */
export const askForDownloads = (): Promise<boolean> => browser.permissions.request(DOWNLOADS);

export const mayDownload = (): Promise<boolean> => browser.permissions.contains(DOWNLOADS);

export async function giveBackDownloads(): Promise<void> {
  await browser.permissions.remove(DOWNLOADS);
}

/** Calls `onChange` when leave is given or taken back, here or in the browser's own settings. */
export function watchPermission(onChange: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    },
    { once: true },
  );
}
