// The one element of ours on a page: made with a closed shadow root that holds the card's frame and its styles.
import { adoptStyle } from '../../lib/core/dom/adopt-style';
import { create, parentNodeOf } from '../../lib/core/dom/native-dom';
import cardCss from '../card/styles/card.css?inline';
import factsCss from '../card/styles/country-facts.css?inline';
import meaningsCss from '../card/styles/meanings.css?inline';
import timelineCss from '../card/styles/office-timeline.css?inline';
import notesCss from '../card/styles/source-notes.css?inline';
import waysCss from '../card/styles/ways.css?inline';
import hostCss from '../host.css?inline';
import themeCss from '../theme.css?inline';
import wikipediaCss from '../wikipedia/wikipedia.css?inline';
import { languageOf, type Words } from '../words';
import type { CardHome } from './card-home';
import frameCss from './frame.css?inline';

export interface CardHost {
  readonly host: HTMLElement;
  /** Nobody but us gets it: it is closed. */
  readonly root: ShadowRoot;
  /** The card itself; what it says is rendered into it. */
  readonly frame: HTMLElement;
}

/** Not a name of our own: a page could define an element of that name, whose code would then own the shadow root. */
const HOST_NAME = 'div';

/** Makes them, in no tree yet. */
export function createCardHost(page: Document, words: Words): CardHost {
  const host = create(page, HOST_NAME);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const ofCard = [cardCss, factsCss, timelineCss, notesCss, waysCss, meaningsCss, wikipediaCss];
  for (const css of [themeCss, hostCss, frameCss, ...ofCard]) adoptStyle(root, css);
  const frame = create(page, 'div');
  frame.className = 'card';
  frame.tabIndex = -1;
  Object.assign(frame, languageOf(words));
  frame.setAttribute('role', 'dialog');
  root.append(frame);
  return { host, root, frame };
}

/** What is typed or clicked in the card is no business of the page's shortcuts. */
export function keepFromPage(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'mouseup'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

/** Whether the browser shows `host` in its top layer: a page can close it, or take it or its popover away. */
export const isRaised = (host: HTMLElement): boolean => host.isConnected && host.matches(':popover-open');

/** Shows `host` above all that the page has, as the last element of `home`. */
export function raise(host: HTMLElement, home: CardHome): void {
  if (parentNodeOf(host) !== home) home.append(host); // or the page has replaced all that it had
  host.popover = 'manual'; // a page can take the attribute away, but not keep it away
  if (!host.matches(':popover-open')) host.showPopover();
}

/** Takes `host` off the screen, and back to `root` if it was elsewhere on the page. */
export function lower(host: HTMLElement, root: Element | null): void {
  if (isRaised(host)) host.hidePopover();
  if (host.isConnected && parentNodeOf(host) !== root) root?.append(host);
}
