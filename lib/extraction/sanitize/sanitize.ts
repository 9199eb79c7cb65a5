// The only maker of SafeHtml: what passes here may be shown in our own pages.

import type { Config, DOMPurify as Purifier } from 'dompurify';
import DOMPurify from 'dompurify';
import { markupInSteps } from '../../core/dom/markup-in-steps';
import { moveBehindInSteps, moveInSteps } from '../../core/dom/native-dom';
import { Pace, runThrough, type Steps } from '../../core/steps';
import { tellingParameters } from '../tracking-parameters';
import type { SafeHtml } from '../types';
import { linkPlacesInSteps } from './link-places';
import { settlePicturesInSteps } from './picture-addresses';
import { purifyInPortions } from './purify-in-portions';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_TAGS,
  BLOCKS_IN_DISGUISE,
  DROPPED_WITH_CONTENT,
  LEADS_TO_PLACE,
  PLACE,
  REMOTE_PICTURE,
} from './safe-markup';

const CONFIG: Config = {
  ALLOWED_TAGS: [...ALLOWED_TAGS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  FORBID_CONTENTS: [...DROPPED_WITH_CONTENT],
  // No policy of ours: a page that lists those it allows would be told of it. Markup of a page is never parsed there.
  TRUSTED_TYPES_POLICY: null,
  ADD_URI_SAFE_ATTR: ['datetime', REMOTE_PICTURE, PLACE, LEADS_TO_PLACE],
};

const IN_PLACE: Config = { ...CONFIG, IN_PLACE: true };
const TO_FRAGMENT: Config = { ...CONFIG, RETURN_DOM_FRAGMENT: true };

/** Reading a configuration costs as much as cleaning a short article: it is read once for each way of cleaning. */
const memoized = new WeakMap<Config, Purifier>();
function purifierFor(way: Config): Purifier {
  const known = memoized.get(way);
  if (known) return known;
  const made = DOMPurify(window);
  made.setConfig(way);
  memoized.set(way, made);
  return made;
}
const DROPPED = new Set(DROPPED_WITH_CONTENT);
const DISGUISED = new Set(BLOCKS_IN_DISGUISE);

/** What an opened link tells the site that it leads to: nothing. */
const LINK_REL = 'noopener noreferrer';
/** A picture this small, in CSS pixels, counts visits; it shows nothing. */
const TRACKING_PIXEL = 2;

/** The same address without what only tells who sent the reader, and from where. */
function withoutTracking(address: string): string {
  const url = new URL(address);
  const telling = tellingParameters(url.search, url.pathname).join('&');
  if (telling.length === url.search.replace(/^\?/, '').length) return address;
  url.search = telling;
  return url.href;
}

/** The absolute form of `address`, if it leads to the web (or to a letter, where that is allowed); else null. */
function webAddress(address: string, base: string, schemes: readonly string[]): string | null {
  const parsed = URL.canParse(address, base) ? new URL(address, base) : null;
  return parsed && schemes.includes(parsed.protocol) ? parsed.href : null;
}

const KEPT_ON_LINKS = new Set(['lang', 'dir', PLACE, LEADS_TO_PLACE]);

/** `base` is the address that relative ones are resolved against. */
function tidyLink(link: Element, base: string): void {
  const written = link.getAttribute('href');
  const address = written === null ? null : webAddress(written, base, ['http:', 'https:', 'mailto:']);
  for (const { name } of [...link.attributes]) if (!KEPT_ON_LINKS.has(name)) link.removeAttribute(name);
  if (address === null) return;
  link.setAttribute('href', withoutTracking(address));
  link.setAttribute('rel', LINK_REL);
  link.setAttribute('target', '_blank');
}

const isTrackingPixel = (picture: Element) =>
  ['width', 'height'].some((side) => {
    const length = picture.getAttribute(side);
    return length !== null && Number.parseInt(length, 10) <= TRACKING_PIXEL;
  });

/** Keeps where the picture is to be had, in an attribute that loads nothing. */
function tidyPicture(picture: Element, base: string): void {
  const source = picture.getAttribute('src') ?? picture.getAttribute(REMOTE_PICTURE) ?? '';
  const address = source && webAddress(source, base, ['http:', 'https:']);
  if (!address || isTrackingPixel(picture)) {
    picture.remove();
    return;
  }
  picture.removeAttribute('src');
  picture.setAttribute(REMOTE_PICTURE, address);
}

/** What parsing one address costs, in nodes that are walked over. */
const NODES_AN_ADDRESS = 5;

function* tidyAddresses(root: ParentNode, base: string): Steps<void> {
  const pace = new Pace();
  for (const link of root.querySelectorAll('a')) {
    if (pace.isDue(NODES_AN_ADDRESS)) yield 'ours';
    tidyLink(link, base);
  }
  for (const picture of root.querySelectorAll('img')) {
    if (pace.isDue(NODES_AN_ADDRESS)) yield 'ours';
    tidyPicture(picture, base);
  }
}

/** Elements that hold nothing in markup; scripts can put text into them, which would be lost when they are written. */
const VOIDS = new Set('br hr img wbr col'.split(' '));

/** Gives a block that is not allowed an allowed name; nodes are moved, not copied. */
function* unmaskBlock(block: Element, pace: Pace): Steps<void> {
  const plain = block.ownerDocument.createElement('div');
  plain.id = block.id; // a link may lead to it
  yield* moveInSteps(block, plain, pace);
  block.replaceWith(plain);
}

/** Takes away, renames and empties what the sanitiser would treat in ways that lose text; in one walk. */
function* prepare(root: Element): Steps<void> {
  const pace = new Pace();
  for (const element of root.querySelectorAll('*')) {
    if (pace.isDue()) yield 'ours';
    const name = element.localName;
    if (DROPPED.has(name)) element.remove();
    else if (DISGUISED.has(name)) yield* unmaskBlock(element, pace);
    else if (VOIDS.has(name) && element.hasChildNodes()) yield* moveBehindInSteps(element, pace);
  }
}

/**
 * Cleans `root` where it stands (its text nodes stay the same nodes) and serialises what is inside it.
 * Relative addresses are resolved against `base`; links that lead anywhere but the web lose their address.
 */
export function* sanitizeInSteps(root: Element, base: string): Steps<SafeHtml> {
  yield* settlePicturesInSteps(root);
  yield* prepare(root);
  yield* linkPlacesInSteps(root, base);
  yield* tidyAddresses(root, base);
  yield 'ours';
  const purifier = purifierFor(IN_PLACE);
  yield* purifyInPortions(root, (box) => {
    purifier.sanitize(box, { IN_PLACE: true });
  });
  yield 'ours';
  return (yield* markupInSteps(root)) as SafeHtml;
}

export const sanitizeElement = (root: Element, base: string): SafeHtml =>
  runThrough(sanitizeInSteps(root, base));

/**
 * Stored HTML, cleaned once more where it is about to be shown, as a `div` that belongs to `page`.
 * `blockText` of it is the text of the article that was stored.
 */
export function* sanitizeHtmlInSteps(html: string, page: Document): Steps<HTMLElement> {
  const fragment = purifierFor(TO_FRAGMENT).sanitize(html, { RETURN_DOM_FRAGMENT: true });
  const root = page.createElement('div');
  root.append(fragment);
  yield* linkPlacesInSteps(root, 'about:blank');
  yield* tidyAddresses(root, 'about:blank');
  return root;
}

/** `sanitizeHtmlInSteps` at once, for who need not share the page. */
export const sanitizeHtml = (html: string, page: Document): HTMLElement =>
  runThrough(sanitizeHtmlInSteps(html, page));
