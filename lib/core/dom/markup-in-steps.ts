// Writes the markup of what is in an element, a portion at a time; it is what `innerHTML` gives, and nothing is changed.
import { Pace, type Steps } from '../steps';

/** Elements and texts that are written by one call of the browser. */
const MOST_AT_ONCE = 1000;
const HTML = 'http://www.w3.org/1999/xhtml';
/** Their texts are written as they are. */
const RAW_TEXT = new Set('style script xmp iframe noembed noframes plaintext noscript template'.split(' '));
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
};

const sizeOf = (element: Element): number =>
  1 + (element.firstElementChild ? element.getElementsByTagName('*').length : 0) + element.childNodes.length;

/** Start and end tag of `element`; null where the browser itself must write what is in it. */
function tagsOf(element: Element): readonly [start: string, end: string] | null {
  const end = `</${element.localName}>`;
  const shell = element.namespaceURI === HTML ? element.cloneNode(false) : null;
  const written = shell instanceof Element ? shell.outerHTML : '';
  if (RAW_TEXT.has(element.localName) || !written.endsWith(end)) return null;
  return [written.slice(0, -end.length), end];
}

function* write(parent: Element, parts: string[], pace: Pace): Steps<void> {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    const size = child instanceof Element ? sizeOf(child) : 1;
    if (pace.isDue(Math.min(size, MOST_AT_ONCE))) yield 'ours';
    const tags = size > MOST_AT_ONCE && child instanceof Element ? tagsOf(child) : null;
    if (tags && child instanceof Element) {
      parts.push(tags[0]);
      yield* write(child, parts, pace);
      parts.push(tags[1]);
    } else if (child instanceof Element) parts.push(child.outerHTML);
    else if (child instanceof Text) parts.push(child.data.replace(/[&<>\u00a0]/g, (sign) => NAMED[sign]!));
    else if (child instanceof Comment) parts.push(`<!--${child.data}-->`);
  }
}

/** The markup in `element`, which holds HTML and must stay as it is until the last step is done. */
export function* markupInSteps(element: Element): Steps<string> {
  if (sizeOf(element) <= MOST_AT_ONCE) return element.innerHTML;
  const parts: string[] = [];
  yield* write(element, parts, new Pace());
  return parts.join('');
}
