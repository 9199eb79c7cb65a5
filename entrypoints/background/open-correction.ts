// Opens the options where a card's facts can be put right: on a page of our own, which no site can see or forge.
import { browser } from 'wxt/browser';
import type { EntityId } from '../../lib/gazetteer/types';

export async function openCorrection(id: EntityId): Promise<null> {
  const address = new URL(browser.runtime.getURL('/options.html'));
  address.searchParams.set('about', id);
  address.hash = 'corrections';
  await browser.tabs.create({ url: address.href });
  return null;
}
