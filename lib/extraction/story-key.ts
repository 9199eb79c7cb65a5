// Address of a page → what it has in common with all addresses of the same story: by this a clipping is found again.
import { siteOf } from './site-rule';
import { isTellingPath, tellingParameters } from './tracking-parameters';

/** `#/story/1`, `#!story-1`: some sites tell their pages apart by the fragment; others are places in a page. */
export const isRoute = (fragment: string): boolean => /^#[/!]/.test(fragment);

/** The route of an address without what its own query says of who sent the reader; `''`: it has none. */
export function routeOf({ hash }: URL): string {
  if (!isRoute(hash)) return '';
  const [path = '', query = ''] = hash.split(/\?(.*)/s, 2);
  const telling = tellingParameters(query, path).join('&');
  return telling === '' ? path : `${path}?${telling}`;
}

/** Other clothes of the same story: for phones, for printers, in the markup of AMP. Other values say something else. */
const CLOTHES = /^(?:amp|_amp|print|printable|printview|mobile|webview)(?:=(?:1|true|yes|y|on)?)?$/i;
const CLOTHES_BY_VALUE = /^(?:output|outputtype|view|format|mode)=(?:amp|mobile|print|printer|printable)$/i;
/** Blogger's mark of the page for phones. */
const BLOGGERS = /^m=[01]$/;
/** What a path has for such clothes, if the rest of it tells the story. */
const CLOTHED_END = /(?:\/(?:amp|print)|\.amp)(?=(?:\.html?)?\/?$)/i;
const CLOTHED_START = /^\/(?:amp|print)(?=\/)/i;
/** The last name in a path that is a story's: three words at least, or a number that is no year. */
const STORY_NAME = /[^/-]+(?:-[^/-]+){2}[^/]*$|\d{5}[^/]*$/;
/** What servers show for a folder. */
const INDEX = /\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i;
const DEFAULT_PORTS = new Set(['', '80', '443']);

function barePath(pathname: string): string {
  const path = pathname.replace(INDEX, '/').replace(/\/+$/, '');
  for (const clothed of [CLOTHED_END, CLOTHED_START]) {
    const rest = path.replace(clothed, '');
    if (rest !== path && STORY_NAME.test(rest)) return rest.replace(/\/+$/, '');
  }
  return path;
}

function isClothes(parameter: string, path: string): boolean {
  if (CLOTHES.test(parameter) || CLOTHES_BY_VALUE.test(parameter)) return true;
  return BLOGGERS.test(parameter) && isTellingPath(path);
}

/**
 * The same for two addresses that differ in protocol, `www.` and the like, a slash or an index at the end, the order of
 * parameters, who sent the reader, a place in the page, or the edition for phones, printers and AMP; what tells two
 * stories apart tells two keys apart. A text that is no address is its own key.
 */
export function storyKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const { port, pathname, search, protocol, host } = url;
  const isWeb = protocol === 'http:' || protocol === 'https:';
  const site = isWeb
    ? `${siteOf(address)}${DEFAULT_PORTS.has(port) ? '' : `:${port}`}`
    : `${protocol}//${host}`;
  const path = barePath(pathname);
  const telling = tellingParameters(search, path).filter((parameter) => !isClothes(parameter, path));
  return [`${site}${path}`, ...telling.sort(), routeOf(url)].join('&');
}

/** Whether two addresses show the same story. */
export const isSameStory = (one: string, other: string): boolean => storyKey(one) === storyKey(other);
