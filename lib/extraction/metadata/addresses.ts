// Which addresses a page may be believed: where its links lead from, and what it calls itself.
import { BASE } from '../page/copy-tree';
import { siteOf } from '../site-rule';
import { isRoute, routeOf } from '../story-key';
import { tellingParameters } from '../tracking-parameters';

const isWeb = (url: URL) => url.protocol === 'http:' || url.protocol === 'https:';
const parse = (address: string, base?: string) =>
  URL.canParse(address, base) ? new URL(address, base) : null;

/** The address against which a page's, or a copy's, relative ones are meant: its base if that leads to the web, else `url`. */
export function baseAddress(page: Document, url: string): string {
  const element = page.querySelector(`base[href], base[${BASE}]`);
  const declared = element?.getAttribute(BASE) ?? element?.getAttribute('href');
  const base = declared ? parse(declared, url) : null;
  return base && isWeb(base) ? base.href : url;
}

/** A site may speak for itself and for its subdomains, not for others; another port is another site. */
function sameSite(one: URL, other: URL): boolean {
  const [a, b] = [siteOf(one.href), siteOf(other.href)];
  if (a === null || b === null || one.port !== other.port) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/**
 * Whether the page at `url` may be known by the address `claimed`: by its own, or by one of its own site. Nothing else
 * is believed, not even of a copy on the reader's own machine: who is believed here can replace what is kept.
 */
export function mayBeKnownAs(url: string, claimed: string): boolean {
  if (url === claimed) return true;
  const [here, there] = [parse(url), parse(claimed)];
  return here !== null && there !== null && isWeb(here) && isWeb(there) && sameSite(here, there);
}

/** `url` without what says who sent the reader, and without its fragment unless that is a route. */
function withoutSender(url: URL): string {
  const plain = new URL(url.href);
  plain.search = tellingParameters(url.search, url.pathname).join('&');
  plain.hash = routeOf(url);
  return plain.href;
}

/** Where a fragment tells the stories apart, an address that only names the page around them is no story's. */
const isOnlyTheShell = (here: URL, there: URL) =>
  isRoute(here.hash) && !isRoute(there.hash) && here.pathname.startsWith(there.pathname.replace(/\/$/, ''));

/**
 * The first of `declared` that lies on the same site as `url` and is more than its front page; else `url` itself;
 * both without what says who sent the reader. A page that names another site's article must not take its place in
 * the library.
 */
export function canonicalAddress(url: string, declared: readonly string[]): string {
  const here = parse(url);
  if (!here) return url;
  for (const address of declared) {
    const there = parse(address, url);
    if (!there || !mayBeKnownAs(url, there.href) || isOnlyTheShell(here, there)) continue;
    if (there.pathname === '/' && !there.search && !isRoute(there.hash) && here.pathname !== '/') continue;
    return withoutSender(there);
  }
  return withoutSender(here);
}
