// Tells a new article from the same one at a changed address: many sites tidy the address while one reads.
import { isRoute, tellingParameters } from '../../lib/article/metadata/addresses';

function articleAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, pathname, search, hash } = new URL(address);
  return [origin, pathname, ...tellingParameters(search).sort(), isRoute(hash) ? hash : ''].join('&');
}

/** Whether two addresses show the same article: places in a page and tracking parameters make no difference. */
export const isSameAddress = (one: string, other: string): boolean =>
  articleAddress(one) === articleAddress(other);
