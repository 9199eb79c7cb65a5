// What the reader has decided about the site of a page, for scripts that run in it: parsed by the background, since they have no schemas.
import { noSettings, type SiteSettings } from '../../lib/edits/site-settings';
import { siteOf } from '../../lib/extraction/site-rule';
import { askBackground } from '../../lib/messaging/ask';
import { addressOfPage } from '../../lib/page/own-address';
import { rowsOfSite, watchSites } from '../../lib/settings/site-rows';

/**
 * Of most sites nothing is stored, and nobody is asked; a file on the reader's disk belongs to none. Rejects when the
 * extension was updated.
 */
export async function settingsOfPage(page: Document): Promise<SiteSettings> {
  const site = siteOf(addressOfPage(page));
  const isStored = site !== null && (await rowsOfSite(site)).length > 0;
  return (isStored && (await askBackground('site/settings', null))) || noSettings(site ?? '');
}

/** Calls `onSettings` with them now, and after each change, until `signal` aborts; the last change is told last. */
export function followSettings(
  page: Document,
  onSettings: (settings: SiteSettings) => void,
  signal: AbortSignal,
): void {
  const site = siteOf(addressOfPage(page));
  if (site === null) return;
  let asked = 0;
  const read = () => {
    asked += 1;
    const own = asked;
    const tell = (settings: SiteSettings) => own === asked && !signal.aborted && onSettings(settings);
    settingsOfPage(page).then(tell, () => undefined); // the extension was updated or removed: it ends of itself
  };
  watchSites(site, read, signal);
  read();
}
