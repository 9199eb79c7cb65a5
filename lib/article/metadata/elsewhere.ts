// Parts of a page that speak of other stories or of nothing: no date or name is taken from them.

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
