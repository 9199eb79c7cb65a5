// Reads the bundled flags that a card shows: the card stands on foreign pages, which could block a picture.
import { browser } from 'wxt/browser';
import type { CountryCode } from '../../lib/gazetteer/types';
import type { CardModel } from '../../lib/hovercard/card-model';

async function readFlag(code: CountryCode): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/flags/${code}.svg`));
  if (!response.ok) throw new Error(`The bundle has no flag of ${code}`);
  return response.text();
}

/** SVG markup by country code, for the card's own flag and those of its lines. */
export async function flagsOf(card: CardModel): Promise<Record<string, string>> {
  const lines = [...card.then, ...card.now];
  const codes = [...new Set([card.flag, ...lines.map(({ country }) => country.code)])];
  const flags = await Promise.all(codes.map(async (code) => [code, await readFlag(code)] as const));
  return Object.fromEntries(flags);
}
