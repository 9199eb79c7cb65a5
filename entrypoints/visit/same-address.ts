// Tells a new article from the same one at a changed address: many sites tidy the address while one reads.

/** Query parameters that name who sent the reader, never what is read. */
const TRACKING =
  /^(?:utm_|fbclid$|gclid$|dclid$|msclkid$|mc_[ce]id$|igshid$|twclid$|yclid$|ref$|ref_src$|cmpid$)/i;

function articleAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}

/** Whether two addresses show the same article: fragments and tracking parameters make no difference. */
export const isSameAddress = (one: string, other: string): boolean =>
  articleAddress(one) === articleAddress(other);
