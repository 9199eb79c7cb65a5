// Wires the popup's site tools to the settings of the site in front, and to its page.
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteTools, SiteToolsEvents } from '../../components/popup/site-tools';
import { hostOf, siteOf } from '../../lib/extraction/site-rule';
import { askBackground } from '../../lib/messaging/ask';
import { askForSite, isGrantedOn } from '../../lib/settings/host-permissions';
import { releaseSite } from '../../lib/settings/reading';
import { readSite } from '../../lib/settings/sites';

/** The built script that tidies; where the site is granted, the browser runs it by itself. */
const TIDYING_SCRIPT = '/declutter.js';

interface OpenSite extends SiteTools {
  readonly tabId: number;
  /** Host of the page in front. */
  readonly host: string;
}

/** Has the page follow the switch: once a document, however often it is injected. */
const followSwitchOn = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: [TIDYING_SCRIPT] });

/** False: the browser lets us on this page not at all. */
async function mayTidy(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => null });
    return true;
  } catch {
    return false; // a page of the browser, a store
  }
}

/** Null: the page in front belongs to no site that extensions may touch. */
async function openSite(): Promise<OpenSite | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  const site = siteOf(url);
  const host = hostOf(url);
  if (tab?.id === undefined || site === null || host === null || !/^https?:/.test(url)) return null;
  if (!(await mayTidy(tab.id))) return null;
  const { declutter } = await readSite(site);
  if (declutter) await followSwitchOn(tab.id); // most sites are never tidied: their pages do not pay for it
  const tidying = !declutter ? 'off' : (await isGrantedOn({ site, host })) ? 'always' : 'this-visit';
  return { tabId: tab.id, host, site, tidying };
}

export function useSite(): { site: SiteTools | null; siteEvents: SiteToolsEvents } {
  const [open, setOpen] = useState<OpenSite | null>(null);
  /** What the reader's last press asked for. */
  const isWanted = useRef(false);
  useEffect(() => {
    openSite().then(setOpen, () => setOpen(null));
  }, []);

  /** The extension was updated under the popup: there is nothing left to switch. */
  const fail = () => setOpen(null);
  const set = (before: OpenSite, tidying: SiteTools['tidying']) => setOpen({ ...before, tidying });
  const switchOn = (before: OpenSite) => {
    const { site, host } = before;
    isWanted.current = true;
    // Both in this moment: the question needs the click, and may close the popup before anything else is done.
    askBackground('site/tidy', { host, on: true }).catch(fail);
    followSwitchOn(before.tabId).catch(fail);
    const asked = askForSite({ site, host }).catch(() => false);
    set(before, 'this-visit'); // at once: the next press means the opposite
    asked.then((granted) => {
      if (granted && isWanted.current) set(before, 'always');
      else if (granted) releaseSite(site).catch(fail); // switched off while the question stood there
    }, fail);
  };
  const switchOff = (before: OpenSite) => {
    isWanted.current = false;
    askBackground('site/tidy', { host: before.host, on: false }).catch(fail);
    set(before, 'off');
  };
  return {
    site: open,
    siteEvents: {
      onTidy: (on) => open && (on ? switchOn : switchOff)(open),
      onChoose: () => {
        if (open) askBackground('page/choose', { tabId: open.tabId }).then(close, fail);
      },
    },
  };
}

const close = () => window.close();
