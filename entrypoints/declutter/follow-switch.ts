// Tidies the page while the site's switch is on, whoever turns it: the popup, the options, another tab.

import type { SiteSettings } from '../../lib/edits/site-settings';
import { keepTidy } from '../../lib/page/declutter/keep-tidy';
import { layOverPage } from '../shared/extension-page';
import { followSettings } from '../shared/settings-of-page';

/** What tidying depends on; anything else may change without a new beginning. */
const cause = ({ declutter, rules }: SiteSettings): string => JSON.stringify([declutter, rules]);

export interface Follower {
  /** A pop-up without which the page could not be used is shown again. */
  readonly onGivenBack: () => void;
  readonly signal: AbortSignal;
}

/** Tidies this page whenever the settings of its site say so, until `signal` aborts; then the page is as it was. */
export function followSwitch({ onGivenBack, signal }: Follower): void {
  let tidying = new AbortController();
  let current = '';

  const apply = (settings: SiteSettings): void => {
    if (cause(settings) === current) return;
    current = cause(settings);
    tidying.abort();
    if (!settings.declutter) return;
    tidying = new AbortController();
    const ended = AbortSignal.any([signal, tidying.signal]);
    keepTidy({ page: document, siteRules: settings.rules, lay: layOverPage, onGivenBack, signal: ended });
  };
  followSettings(document, apply, signal);
}
