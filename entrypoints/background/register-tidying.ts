// Keeps the browser's list of pages that are tidied by themselves in step with the reader's switches and grants.
import { browser } from 'wxt/browser';
import { grantedPatterns } from '../../lib/settings/host-permissions';
import { listSites, watchSites } from '../../lib/settings/sites';

const SCRIPT_ID = 'declutter';
const TIDYING_SCRIPT = '/declutter.js';

/** Sites whose switch is on, and where the browser lets us run without a click. */
async function tidiedAddresses(): Promise<string[]> {
  const switchedOn = (await listSites()).filter(({ declutter }) => declutter);
  return (await Promise.all(switchedOn.map(({ site }) => grantedPatterns(site)))).flat();
}

async function register(): Promise<void> {
  const matches = await tidiedAddresses();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = { id: SCRIPT_ID, js: [TIDYING_SCRIPT], matches, runAt: 'document_end' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Registers now, and after every change; one change is finished before the next is begun. */
export function keepTidyingRegistered(): void {
  let last: Promise<void> = Promise.resolve();
  const again = () => {
    last = last.then(register).catch(() => undefined); // a grant was taken back meanwhile: its own event follows
  };
  watchSites(null, again, new AbortController().signal);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  browser.runtime.onInstalled.addListener(again); // an update forgets what was registered
  again();
}
