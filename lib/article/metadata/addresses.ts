// Which addresses a page may be believed: where its links lead from, and what it calls itself.

const isWeb = (url: URL) => url.protocol === 'http:' || url.protocol === 'https:';
const parse = (address: string, base?: string) =>
  URL.canParse(address, base) ? new URL(address, base) : null;

/** The address against which the page's relative ones are meant: `<base>` if it leads to the web, else `url`. */
export function baseAddress(page: Document, url: string): string {
  const declared = page.querySelector('base[href]')?.getAttribute('href');
  const base = declared ? parse(declared, url) : null;
  return base && isWeb(base) ? base.href : url;
}

/** `www.`, `m.` and `amp.` are the same site in other clothes. */
const siteOf = (url: URL) => url.hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');

/** A site may speak for itself and for its subdomains, not for others. */
function sameSite(one: URL, other: URL): boolean {
  const [a, b] = [siteOf(one), siteOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** `#/story/1`, `#!story-1`: some sites tell their pages apart by the fragment; others are places in a page. */
export const isRoute = (fragment: string): boolean => /^#[/!]/.test(fragment);

/** Query parameters that name who sent the reader, never what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|twclid|yclid|ref|ref_src|cmpid)(?:=|$)/i;

/**
 * The parameters of a query, `?` included or not, that tell what is shown. They are told apart as text: Firefox
 * gives content scripts a `URLSearchParams` that cannot be iterated.
 */
export const tellingParameters = (query: string): string[] =>
  query
    .replace(/^\?/, '')
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(parameter));

/** A copy on the reader's own machine has no address of its own: what it declares is where it came from. */
const isLocalCopy = ({ protocol, hostname }: URL) =>
  protocol === 'file:' || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/**
 * The first of `declared` that lies on the same site as `url` and is more than its front page; else `url`
 * without tracking parameters, and without its fragment unless that is a route. A page that names another site's article must not take its
 * place in the library.
 */
export function canonicalAddress(url: string, declared: readonly string[]): string {
  const here = parse(url);
  if (!here) return url;
  for (const address of declared) {
    const there = parse(address, url);
    if (!there || !isWeb(there)) continue;
    if (!sameSite(here, there) && !isLocalCopy(here)) continue;
    if (there.pathname === '/' && !there.search && here.pathname !== '/') continue;
    there.hash = '';
    return there.href;
  }
  if (!isRoute(here.hash)) here.hash = '';
  here.search = tellingParameters(here.search).join('&');
  return here.href;
}
