// Whether who asks speaks under the address that they name: the browser tells where a message comes from.

const parse = (address: string | null) =>
  address !== null && URL.canParse(address) ? new URL(address) : null;

/**
 * True if a page at `from`, as the browser knows it, may speak of itself as `address`. Only the origins are compared:
 * the browser's word may be older than what the page has made of its own path. Files have no origin, and no way to
 * change their path.
 */
export function isOwnAddress(from: string | null, address: string): boolean {
  const [sender, named] = [parse(from), parse(address)];
  if (!sender || !named || sender.protocol !== named.protocol) return false;
  if (named.protocol === 'file:') return sender.host === named.host && sender.pathname === named.pathname;
  return sender.origin === named.origin && sender.origin !== 'null';
}
