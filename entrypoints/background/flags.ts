// Reads the bundled flags that a card shows: the card stands on foreign pages, which could block a picture.
import { browser } from 'wxt/browser';
import type { CountryCode } from '../../lib/gazetteer/types';
import type { CardModel } from '../../lib/hovercard/card-model';

async function readFlag(code: CountryCode): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/flags/${code}.svg`));
  if (!response.ok) throw new Error(`The bundle has no flag of ${code}`);
  return response.text();
}

/** SVG markup by country code, for the flag that heads the card. */
export const flagsOf = async ({ flag }: CardModel): Promise<Record<string, string>> => ({
  [flag]: await readFlag(flag),
});
