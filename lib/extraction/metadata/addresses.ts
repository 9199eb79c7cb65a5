// Which addresses a page may be believed: where its links lead from, and what it calls itself.
import { BASE } from '../page/copy-tree';
import { siteOf } from '../site-rule';

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

/** `#/story/1`, `#!story-1`: some sites tell their pages apart by the fragment; others are places in a page. */
export const isRoute = (fragment: string): boolean => /^#[/!]/.test(fragment);

/**
 * Names of parameters that say who sent the reader, never what is read, by whose they are: campaigns (Google, Matomo,
 * AT Internet, Mailchimp, HubSpot, Webtrends, Comscore, Yahoo), clicks on advertisements (`gclid` and its kind),
 * and what single papers and networks add to links that are shared.
 */
const TRACKING = new RegExp(
  `^(?:${[
    '(?:utm|itm|mtm|pk|piwik|matomo|hsa|guce|vero|oly|stm)_\\w+|guccounter|at_\\w+|xt(?:or|ref|cr)',
    'mc_[ce]id|ns_(?:source|mchannel|campaign|linkname|fee)|_ga|_gl|_?hs(?:enc|mi)|__hs(?:sc|tc|fp)|wt\\.\\w+',
    '[a-z]*clk?id|wbraid|gbraid|gclsrc|srsltid|igsh(?:id)?|li_fat_id|mkt_tok|_openstat|tblci|dicbo|cvid',
    'fb_(?:ref|source|action_\\w+)|__twitter_impression|ref_(?:src|url)|smid|smtyp|ncid|n?cmpid|cmp|icid|ftag|taid',
    'ocid|sr_share|share(?:token|id)|referringsource|partnerid|ito|spm|s_cid|trk\\w*|wpmm|wpisrc|intcid|intcmp',
  ].join('|')})$`,
  'i',
);
/** Names that say who sent the reader on most sites, and what is read on a few. */
const MOSTLY_TRACKING = /^(?:ref|referrer|source|src|from|via|cid|campaign|partner|feature|soc_\w+|share)$/i;
/** Twitter's mark of the device from which a link was shared; with another value it is a search. */
const SHARED_FROM = /^s=\d\d$/;
/** A path that tells a story by itself: it has a long number, or a name of three words at least. */
const TELLING_PATH = /\d{4}|[^/-]+(?:-[^/-]+){2}/;

const nameOf = (parameter: string) => {
  const name = parameter.replace(/=.*$/s, '');
  return name.includes('%') ? name.replace(/%5f/gi, '_').replace(/%2e/gi, '.') : name;
};

/**
 * The parameters of a query, `?` included or not, that tell what is shown on `path`. What we do not know stays: two
 * clippings of one story are a nuisance, one of two stories is a loss. They are told apart as text: Firefox gives
 * content scripts a `URLSearchParams` that cannot be iterated.
 */
export const tellingParameters = (query: string, path = ''): string[] => {
  const isTracking = (parameter: string) =>
    TRACKING.test(nameOf(parameter)) ||
    SHARED_FROM.test(parameter) ||
    (TELLING_PATH.test(path) && MOSTLY_TRACKING.test(nameOf(parameter)));
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
};

/** The route of an address without what its own query says of who sent the reader; `''`: it has none. */
function routeOf({ hash }: URL): string {
  if (!isRoute(hash)) return '';
  const [path = '', query = ''] = hash.split(/\?(.*)/s, 2);
  const telling = tellingParameters(query, path).join('&');
  return telling === '' ? path : `${path}?${telling}`;
}

/** `url` without what says who sent the reader, and without its fragment unless that is a route. */
function withoutSender(url: URL): string {
  const plain = new URL(url.href);
  plain.search = tellingParameters(url.search, url.pathname).join('&');
  plain.hash = routeOf(url);
  return plain.href;
}

/** Whether two addresses show the same story: tracking, the order of parameters and places in a page do not count. */
export function isSameStory(one: string, other: string): boolean {
  const key = (address: string) => {
    const url = parse(address);
    if (!url) return address;
    const { protocol, host, pathname, search } = url;
    return [protocol, host, pathname, ...tellingParameters(search, pathname).sort(), routeOf(url)].join('&');
  };
  return key(one) === key(other);
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
