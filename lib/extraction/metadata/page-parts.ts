// Parts of a page as metadata needs them: whether they belong to other stories, and their text on one line.
import { collapseSpace } from '../../core/span';

const NEVER = new Set([
  'nav',
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'button',
  'svg',
  'iframe',
  'object',
  'video',
  'audio',
  'textarea',
  'form',
  'figure',
  'picture',
  'figcaption',
]);
/** Whole words of class names, as they are joined by hyphens, underscores or capitals. */
const OTHER_STORIES =
  /(?:^|[\s_-])(?:related|comments?|commentlist|sidebar|recommend\w*|newsletter|teasers?|promo|trending|most-?(?:read|popular)|popular|recent|latest|read-?more|more-?(?:from|stories|posts|news)|breadcrumbs?|pagination|navbar|navigation|menu|share|sharing|social|bio|tags?|ads?|advert\w*|cookies?|tooltip|rich-snippet-hidden)(?=$|[\s_-])/i;
/** Sites put a headline's own date and author into asides and footers, too. */
const OWN = /meta|author|autor|byline|(?<!up)date|entry-footer/i;
/** Themes and builders put such words on the whole page. */
const WHOLE = new Set(['body', 'main', 'html', 'article']);

/** UTF-16 code units of class names that are looked at. */
const LONGEST_CLASS = 500;

/** Class names in one string, bounded; those of SVG elements are objects, and forms can hide their own. */
export const classOf = (element: Element): string =>
  (element.getAttribute('class') ?? '').slice(0, LONGEST_CLASS);

/** Whether what lies in `element` is no part of the article's own head. Its ancestors are not looked at. */
export function isElsewhere(element: Element): boolean {
  const tag = element.localName;
  if (NEVER.has(tag)) return true;
  if (element.hasAttribute('hidden')) return true;
  const called = classOf(element);
  if (tag === 'aside' || tag === 'footer') return !OWN.test(called);
  return called !== '' && !WHOLE.has(tag) && OTHER_STORIES.test(called) && !OWN.test(called);
}

/** Whether `element` or one of its ancestors is elsewhere. */
export function liesElsewhere(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isElsewhere(at)) return true;
  return false;
}

/** Markup's own line breaks and indents, beside the text proper. */
const WITH_SPACE = 4;

/** White space collapsed; null for what is longer than `longest` UTF-16 units. Nested elements cost no more than one. */
export function shortText(element: Element, longest: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    text += walker.currentNode.nodeValue ?? '';
    if (text.length > WITH_SPACE * longest) return null;
  }
  const line = collapseSpace(text);
  return line.length <= longest ? line : null;
}

/** `<b>Jane Doe</b><i>3 May</i>` gives two lines; where white space or punctuation stands between, nothing is added. */
export function spacedText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const more = node.nodeValue ?? '';
    const isGlued = text !== '' && !/\s$/.test(text) && !/^[\s,;&.]/.test(more);
    text += isGlued ? `\n${more}` : more;
  }
  return text;
}

/** What reading a short text costs, in nodes that are walked over. */
export const NODES_A_HEADING = 20;

/** Class names of what names an author; signs and posts among them mean him only beside a headline. */
const AUTHOR_NAMES =
  /author|autor(?!isier)|auteur|byline|writer|reporter|columnist|skribent|(?:bi|fa|icon)-(?:person|user)(?!s)/i;
/** What is called an author and tells about him rather than who he is. */
const ABOUT_AUTHOR = /bio|box|description|avatar|image|img|photo|social|follow|title|position|role|job/i;

/** Whether one of the class names `called` is that of an author's name. */
export const isCalledAuthor = (called: string): boolean =>
  AUTHOR_NAMES.test(called) &&
  called.split(/\s+/).some((name) => AUTHOR_NAMES.test(name) && !ABOUT_AUTHOR.test(name));
