// Reads what a page has written for readers whose scripts do not run, where it shows nothing else: its script may be blocked.
import { disarm } from './disarm';
import { moveChildren } from './move-children';

/** UTF-16 code units of all of it; what is longer is no article. */
const LONGEST = 500_000;

/** The markup in the page's `noscript`s, to be asked before anybody takes the page apart. */
export const writtenForNoScript = (page: Document): readonly string[] =>
  [...page.body.getElementsByTagName('noscript')].map((element) =>
    element.childElementCount > 0 ? element.innerHTML : (element.textContent ?? ''),
  );

/** All of it in one element that belongs to `page`; its texts are none of the live page's. Null: there is none. */
export function parseForNoScript(written: readonly string[], page: Document): Element | null {
  const markup = written.join('\n');
  if (markup.trim() === '' || markup.length > LONGEST) return null;
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  disarm(parsed.documentElement);
  const content = page.createElement('div');
  moveChildren(parsed.body, content);
  return content;
}
