// Clutter that is known by its structure and taken from the page before Readability can be misled by it.
import type { Block, ClutterRule } from './rule';
import { CONSENT, COOKIES, SIGN_UP } from './words';

/**
 * The words of an element's `class` and `id`, as sites name their parts: `relatedStories` is `related stories`.
 * The `id` of a heading is made of its own words and names nothing.
 */
function namesOf(element: Element): string {
  const id = /^h[1-6]$/.test(element.localName) ? '' : element.getAttribute('id');
  return `${element.getAttribute('class') ?? ''} ${id ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
}

const PARTS =
  ':is(div, section, aside, ul, ol, p, span, figure, li, header, footer, h2, h3, h4, h5):is([class], [id])';
const named = (pattern: RegExp) => (block: Block) => pattern.test(namesOf(block.element));
const isNamedNewsletter = named(
  /\b(?:newsletter|mailchimp|mc embed|sign ?up|email (?:form|capture)|subscribe (?:box|form|widget))\b/,
);
const isNamedRelated = named(
  /\b(?:related|recommend(?:ed|ations?)|recirc|more (?:stories|from|news|like)|read (?:more|next|also)|most (?:read|popular|viewed)|trending|popular posts|outbrain|taboola|also like|teasers?|promo|zergnet|revcontent|nrelate|jp relatedposts|yarpp)\b/,
);
const isNamedShare = named(/\b(?:share|sharing|shares|social|sharedaddy|addthis|addtoany|follow us)\b/);
const isNamedAd = named(
  /\b(?:ad|ads|adv|advert|advertisement|advertising|adsbygoogle|ad (?:slot|unit|container|wrapper)|adslot|sponsored|dfp|gpt|anzeige|werbung|publicidad)\b/,
);
const isNamedConsent = named(
  /\b(?:cookies?|consent|gdpr|onetrust|didomi|privacy (?:banner|notice)|usercentrics)\b/,
);
const isNamedComments = named(
  /^(?:.*\b)?(?:comments|comment (?:list|section|area|form|thread|respond|container|wrapper)|disqus(?: thread)?|respond|livefyre|fb comments|kommentare|comentarios)\b/,
);
const isNamedPaywall = named(
  /\b(?:paywall|regwall|registration wall|piano|metered|subscriber (?:only|wall)|subscription (?:offer|prompt))\b/,
);
const isNamedAuthorBox = named(
  /\b(?:author (?:bio|box|info|card|about|description|profile)|about (?:the )?author|bio box|post author|writer bio)\b/,
);
const isNamedTags = named(
  /\b(?:tags|tag (?:list|cloud|links)|post tags|entry tags|keywords|article (?:tags|topics)|cat links)\b/,
);
const isNamedHidden = named(
  /\b(?:sr only|visually hidden|screen reader(?: text| only)?|visuallyhidden|u hidden|noprint)\b/,
);
const isNamedBreadcrumb = named(/\bbreadcrumbs?\b/);

export const PAGE_RULES: readonly ClutterRule[] = [
  {
    id: 'dialog',
    why: 'A dialog lies over the article and is no part of it.',
    learnedFrom: 'Sites that ask for consent or a subscription before they let the reader read.',
    stage: 'page',
    selector: 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]',
    matches: () => true,
  },
  {
    id: 'navigation',
    why: 'Menus and search are ways to other pages.',
    learnedFrom: 'Newspapers whose menus name countries and so would be highlighted.',
    stage: 'page',
    selector: 'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="search"]',
    matches: () => true,
  },
  {
    id: 'page-footer',
    why: "The footer speaks of the site, not of the article's subject.",
    learnedFrom: 'Sites whose imprint is longer than a short report.',
    stage: 'page',
    selector: 'body > footer, [role="contentinfo"]',
    matches: () => true,
  },
  {
    id: 'consent-notice',
    why: 'A note on cookies is the same on every page of the site.',
    learnedFrom: 'European sites with a consent bar in the body of the page.',
    stage: 'page',
    selector: PARTS,
    matches: (block) =>
      (isNamedConsent(block) && block.length < 4000) ||
      (block.length < 400 && block.length > 0 && COOKIES.test(block.text) && block.ends > 0.9),
  },
  {
    id: 'sign-up-form',
    why: 'A form that asks for an address sells a newsletter; its consent line reads like a sentence of the article.',
    learnedFrom: 'A news site with a sign-up form as the last block of its article body.',
    stage: 'page',
    selector: 'form',
    matches: ({ element, text, length }) =>
      length < 1500 &&
      (element.querySelector('input[type="email"], input[placeholder*="mail" i]') !== null ||
        SIGN_UP.test(text) ||
        CONSENT.test(text)),
  },
  {
    id: 'form',
    why: 'Search boxes, polls and log-ins are for using the site, not for reading.',
    learnedFrom: 'Blogs with a search form between two paragraphs.',
    stage: 'page',
    selector: 'form',
    matches: ({ element, length }) => length < 600 && element.querySelectorAll('p').length < 3,
  },
  {
    id: 'newsletter-box',
    why: 'Advertises the newsletter; the form itself may come from a script.',
    learnedFrom: 'Magazines that interrupt the text with a box named after their newsletter.',
    stage: 'page',
    selector: PARTS,
    matches: (block) => isNamedNewsletter(block) && block.length < 900,
  },
  {
    id: 'comments',
    why: 'What readers say is not what the article says.',
    learnedFrom: 'Blogs whose comments are longer than the post.',
    stage: 'page',
    selector: PARTS,
    matches: (block) => isNamedComments(block),
  },
  {
    id: 'related-stories',
    why: 'Teasers of other stories name people and countries that this one does not.',
    learnedFrom: 'Newspapers that put a box of related stories between paragraphs.',
    stage: 'page',
    selector: PARTS,
    matches: (block) => isNamedRelated(block) && block.linkDensity > 0.4 && block.length < 5000,
  },
  {
    id: 'share-bar',
    why: 'Buttons that send the article somewhere.',
    learnedFrom: 'Nearly every news site.',
    stage: 'page',
    selector: PARTS,
    matches: (block) =>
      isNamedShare(block) && block.length < 250 && (block.linkDensity > 0.4 || block.length < 80),
  },
  {
    id: 'ad',
    why: 'An empty place for an advertisement, with the word that marks it.',
    learnedFrom: 'Newspapers that print "Advertisement" between paragraphs.',
    stage: 'page',
    selector: `${PARTS}, ins`,
    matches: (block) => isNamedAd(block) && block.length < 300,
  },
  {
    id: 'paywall-box',
    why: 'Asks the reader to pay; says nothing of the subject.',
    learnedFrom: 'Newspapers that print an offer in the place of the rest.',
    stage: 'page',
    selector: PARTS,
    matches: (block) => isNamedPaywall(block) && block.length < 1200,
  },
  {
    id: 'author-box',
    why: 'Introduces the author; the byline is kept as metadata.',
    learnedFrom: 'Blogs that close every post with the same biography.',
    stage: 'page',
    selector: PARTS,
    matches: (block) => isNamedAuthorBox(block) && block.length < 1500 && block.begins > 0.3,
  },
  {
    id: 'tag-list',
    why: 'Key words that link to lists of articles.',
    learnedFrom: 'Blogs that name a dozen countries in their tags.',
    stage: 'page',
    selector: PARTS,
    matches: (block) => isNamedTags(block) && block.linkDensity > 0.5 && block.length < 800,
  },
  {
    id: 'breadcrumb',
    why: 'Says where on the site the page lies.',
    learnedFrom: 'Newspapers with sections named after countries.',
    stage: 'page',
    selector: `${PARTS}, [itemtype$="BreadcrumbList"]`,
    matches: (block) => isNamedBreadcrumb(block) && block.length < 400,
  },
  {
    id: 'unseen-label',
    why: 'Words for screen readers that name a button or a link, not text to be read on.',
    learnedFrom: 'Sites that repeat "opens in a new window" behind every link.',
    stage: 'page',
    selector: 'span, div, p, h2, h3',
    matches: (block) => block.length > 0 && block.length < 120 && isNamedHidden(block),
  },
];
