// Judges one picture at the head of a page, whether it may be the article's, and sets it with its caption as a figure of its own.
import { collapseSpace, lettersSaid } from '../../core/span';
import { wordsOfNames } from '../clutter/rule';
import type { PageCopy } from '../page/page-copy';
import { addressesOf, pictureSources } from '../sanitize/picture-addresses';
import { pictureName } from '../sanitize/picture-name';
import { CAPTION_PARTS } from './prepare-copy';

/** Called so, a picture in no figure is the article's all the same. */
const CALLED_LEAD =
  /\b(?:featured?|hero|lead|main|cover|header|top|article|post|entry|story)(?: media)? (?:image|img|photo|picture|media|thumbnail|visual)\b/;
/** What logos, authors, other stories, advertisements and players are called; whole words of names. */
const CALLED_OTHERWISE =
  /\b(?:logos?|avatars?|gravatar|authors?|autor(?:en)?|bylines?|writer|profile|headshot|bio|icons?|emoji|badge|sponsor(?:ed|s)?|ads?|advert|advertis\w+|advertorial|anzeige|werbung|promo|banner|newsletter|related|recommend\w*|teasers?|most read|popular|trending|sidebar|share|sharing|social|players?|videos?|audio|podcast|placeholder|default|blank|sprite|spacer|pixel|loading|comments?|menu|nav|navigation|breadcrumbs?)\b/;
const ELSEWHERE =
  'nav, aside, footer, form, dialog, template, [hidden], [role="navigation"], [role="complementary"], [role="dialog"], ' +
  '[style*="display:none" i], [style*="display: none" i]';
const PLAYER = 'video, audio, iframe, object, embed, amp-video, amp-youtube, [class*="player" i]';
const WHOLE = 'body, html, main, article';
/** Drawn signs and moving pixels. */
const NO_PHOTO = /\.(?:svg|gif)(?:[?#]|$)/i;
const TO_A_PICTURE = /^#|\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i;
/** CSS pixels; authors and signs are as small. */
const NARROWEST = 200;
const LOWEST = 120;
/** Letters said; what is longer is not said of a picture. */
const LONGEST_CAPTION = 500;
/** Boxes around a picture that may hold its caption, or be called what it is. */
const LEVELS = 3;
const NOT_IN_CAPTION =
  'img, picture, noscript, button, script, style, svg, input, [hidden], [aria-hidden="true"]';

const callsOf = (element: Element): string =>
  wordsOfNames(
    `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`,
  );

/** Whether a picture is the article's by what it or a box around it is called. */
export function isCalledLead(picture: Element): boolean {
  let box: Element | null = picture;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement)
    if (CALLED_LEAD.test(callsOf(box))) return true;
  return false;
}

function isSmall(picture: Element): boolean {
  const sideOf = (name: string) => Number.parseInt(picture.getAttribute(name) ?? '', 10);
  return sideOf('width') < NARROWEST || sideOf('height') < LOWEST;
}

/** Whether its link leads to another page, not to the picture itself in another size. */
export function leadsAway(picture: Element): boolean {
  const address = picture.closest('a[href]')?.getAttribute('href') ?? '#';
  return !TO_A_PICTURE.test(address);
}

const isOfAnother = (address: string): boolean =>
  NO_PHOTO.test(address) ||
  CALLED_OTHERWISE.test(wordsOfNames(address.split(/[?#]/)[0]?.split('/').at(-1) ?? ''));

/** Whether neither the picture nor a box around it, up to the one with the headline, says that it is another's. */
export function mayLead(picture: Element, unit: Element, headline: Element | null): boolean {
  for (let box: Element | null = picture; box && !box.contains(headline); box = box.parentElement) {
    if (box.matches(WHOLE)) continue;
    if (box.matches(ELSEWHERE) || CALLED_OTHERWISE.test(callsOf(box))) return false;
  }
  if (isSmall(picture) || unit.querySelector(PLAYER) || unit.closest(PLAYER)) return false;
  if (CALLED_OTHERWISE.test(wordsOfNames(picture.getAttribute('alt') ?? ''))) return false;
  const addresses = addressesOf(picture);
  return addresses.length > 0 && !addresses.some(isOfAnother);
}

/** The names of a picture by all its addresses, which are resolved against `base`. */
export const namesOfPicture = (picture: Element, base: string): readonly string[] =>
  addressesOf(picture)
    .filter((address) => URL.canParse(address, base))
    .map((address) => pictureName(new URL(address, base).href));

/** The innermost box around a picture in no figure that holds a caption and nothing else. */
function captionedBox(picture: Element): Element | null {
  let box = picture.parentElement;
  for (let level = 0; box && level < LEVELS; box = box.parentElement, level++) {
    if (box.querySelectorAll('img').length > 1 || box.querySelector('h1')) return null;
    if (lettersSaid(collapseSpace(box.textContent)) > LONGEST_CAPTION) return null;
    if (box.querySelector(`figcaption, ${CAPTION_PARTS}`)) return box;
  }
  return null;
}

/** What is said of the one picture in `box`, a copy whose texts still lead to the page; null: nothing is. */
function captionIn(box: Element, { alsoFrom }: Pick<PageCopy, 'alsoFrom'>): Element | null {
  const source = box.querySelector('figcaption') ?? box.querySelector(CAPTION_PARTS) ?? box;
  const caption = box.ownerDocument.createElement('figcaption');
  for (const node of source.childNodes) alsoFrom(caption.appendChild(node.cloneNode(true)), node);
  for (const part of caption.querySelectorAll(NOT_IN_CAPTION)) part.remove();
  const said = lettersSaid(collapseSpace(caption.textContent));
  return said > 0 && said <= LONGEST_CAPTION ? caption : null;
}

/** A copy of `picture` with its sources; on some pages `<picture>` is never closed, and the text behind it lies in it. */
function pictureAlone(picture: Element): Node {
  const frame = picture.closest('picture');
  if (!frame) return picture.cloneNode(true);
  const alone = frame.ownerDocument.createElement('picture');
  alone.append(...[...pictureSources(picture), picture].map((part) => part.cloneNode(true)));
  return alone;
}

/** A copy of `picture` with a copy of its caption, in no tree; of several pictures in one figure none has a caption. */
export function leadFigure(picture: Element, copy: Pick<PageCopy, 'alsoFrom'>): Element {
  const figure = picture.ownerDocument.createElement('figure');
  figure.append(pictureAlone(picture));
  const box = picture.closest('figure') ?? captionedBox(picture);
  const caption = box?.querySelectorAll('img').length === 1 ? captionIn(box, copy) : null;
  if (caption) figure.append(caption);
  return figure;
}
