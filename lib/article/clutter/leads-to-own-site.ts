// Tells links to another page of the same site, which teasers are made of, from those to products and sources.
import { baseAddress } from '../metadata/addresses';

/** Whether `link` leads to another page of its own document's host; false where there is no link. */
export function leadsToOwnSite(link: Element | null): boolean {
  const href = link?.getAttribute('href') ?? '';
  const base = link ? baseAddress(link.ownerDocument, link.baseURI) : '';
  if (!URL.canParse(href, base) || !URL.canParse(base)) return false;
  const [target, here] = [new URL(href, base), new URL(base)];
  return target.host === here.host && target.pathname !== here.pathname;
}
