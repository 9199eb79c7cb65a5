// The reader's leave to run on a site by ourselves: asked for one site at a time, and taken back with its switch.
import { browser } from 'wxt/browser';

/** A name under which no other name can stand: an address in numbers, or a machine of the reader's own network. */
const STANDS_ALONE = /^[\d.]+$|^\[|^[^.]+$/;

/** Address patterns of a site: with and without `www.`, by either protocol, and nothing below it. */
export const addressesOf = (site: string): string[] =>
  STANDS_ALONE.test(site) ? [`*://${site}/*`] : [`*://${site}/*`, `*://www.${site}/*`];

const permission = (site: string) => ({ origins: addressesOf(site) });

/** Must be called while a click is being answered, before anything is awaited. */
export const askForSite = (site: string): Promise<boolean> => browser.permissions.request(permission(site));

export const isGranted = (site: string): Promise<boolean> => browser.permissions.contains(permission(site));

export async function giveBackSite(site: string): Promise<void> {
  await browser.permissions.remove(permission(site));
}
