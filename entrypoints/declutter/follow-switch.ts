// Tidies the page while the site's switch is on, whoever turns it: the popup, the options, another tab.
import { keepTidy } from '../../lib/declutter/keep-tidy';
import type { SiteSettings } from '../../lib/settings/site-settings';
import { readSite, watchSites } from '../../lib/settings/sites';

/** What tidying depends on; anything else may change without a new beginning. */
const cause = ({ declutter, rules }: SiteSettings): string => JSON.stringify([declutter, rules]);

export function followSwitch(site: string, signal: AbortSignal): void {
  let tidying = new AbortController();
  let current = '';

  const apply = (settings: SiteSettings): void => {
    if (signal.aborted || cause(settings) === current) return;
    current = cause(settings);
    tidying.abort();
    if (!settings.declutter) return;
    tidying = new AbortController();
    const ended = AbortSignal.any([signal, tidying.signal]);
    keepTidy({ page: document, siteRules: settings.rules, signal: ended });
  };
  const read = (): void => {
    readSite(site).then(apply, () => undefined); // the extension was updated or removed: it ends of itself
  };
  watchSites(site, read, signal);
  read();
}
