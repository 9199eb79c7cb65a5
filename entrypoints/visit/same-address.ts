// Tells a new article from the same one at a changed address: many sites tidy the address while one reads.
import { isRoute } from '../../lib/article/metadata/addresses';

/** Query parameters that name who sent the reader, never what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|twclid|yclid|ref|ref_src|cmpid)(?:=|$)/i;

/** Parameters are told apart as text: Firefox gives content scripts a `URLSearchParams` that cannot be iterated. */
function articleAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, pathname, search, hash } = new URL(address);
  const parameters = search.slice(1).split('&');
  const telling = parameters.filter((parameter) => parameter !== '' && !TRACKING.test(parameter));
  return [origin, pathname, ...telling.sort(), isRoute(hash) ? hash : ''].join('&');
}

/** Whether two addresses show the same article: places in a page and tracking parameters make no difference. */
export const isSameAddress = (one: string, other: string): boolean =>
  articleAddress(one) === articleAddress(other);
