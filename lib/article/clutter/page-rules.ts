// Clutter that is known by its structure and taken from the page before Readability can be misled by it.
import { collapseSpace } from '../../text/collapse-space';
import type { Block } from './block';
import { isSentence } from './is-sentence';
import type { ClutterRule } from './rule';
import { headsClutter, isControl } from './says';
import { isInSentence } from './stands-alone';
import { CONSENT, COOKIES, SIGN_UP } from './words';

/** What sites call their parts; read against the words of `class` and `id`. */
const NEWSLETTER =
  /\b(?:newsletter|mailchimp|mc embed|sign ?up|email (?:form|capture)|subscribe (?:box|form|widget))\b/;
const RELATED =
  /\b(?:related|recommend(?:ed|ations?)|recirc|more (?:stories|from|news|like)|read (?:more|next|also)|most (?:read|popular|viewed)|trending|popular posts|outbrain|taboola|also like|teasers?|promo|zergnet|revcontent|nrelate|jp relatedposts|yarpp)\b/;
const SHARE = /\b(?:share|sharing|shares|social|sharedaddy|addthis|addtoany|follow us)\b/;
const AD =
  /\b(?:ad|ads|adv|advert|advertisement|advertising|adsbygoogle|ad (?:slot|unit|container|wrapper)|adslot|sponsored|dfp|gpt|anzeige|werbung|publicidad)\b/;
const CONSENT_BOX = /\b(?:cookies?|consent|gdpr|onetrust|didomi|privacy (?:banner|notice)|usercentrics)\b/;
const COMMENTS =
  /\b(?:comments|comment (?:list|section|area|form|thread|respond|container|wrapper)|disqus(?: thread)?|respond|livefyre|fb comments|kommentare|comentarios)\b/;
const PAYWALL =
  /\b(?:paywall|regwall|registration wall|piano|metered|subscriber (?:only|wall)|subscription (?:offer|prompt))\b/;
const AUTHOR_BOX =
  /\b(?:author (?:bio|box|info|card|about|description|details|profile)|about (?:the )?author|bio box|post author|writer bio)\b/;
const TAGS =
  /\b(?:tags|tag (?:list|cloud|links)|post tags|entry tags|keywords|article (?:tags|topics)|cat links)\b/;
const UNSEEN =
  /\b(?:sr only|visually hidden|screen reader(?: text| only)?|visuallyhidden|u hidden|structured data|noprint)\b/;
/** The inner box: the outer one holds the word that is pointed at, too. */
const HOVER_BOX =
  /\b(?:tool ?tip ?(?:text|content|body|box)|popover (?:content|body)|hover ?card|rollover \w+ block)\b/;
const BREADCRUMB = /\bbreadcrumbs?\b/;

/** No box of clutter is longer, in UTF-16 code units. */
const BOX = 5000;
const ANY = Number.POSITIVE_INFINITY;

/** UTF-16 code units of a sentence that names alone do not outweigh. */
const TRUE_SENTENCE = 80;
const HEADING = /^h[1-6]$/;
/** What sections of clutter are made of beside sentences: controls, items, dates, other stories, signs of a person. */
const MADE_OF =
  'a, button, form, input, textarea, iframe, li, article, time, img, [class*="comment" i] [class*="comment" i]';

/**
 * Whether a part reads like the article, whatever it is called: a word that a sentence runs through, a heading with
 * text under it, a paragraph, a section of nothing but headings and paragraphs.
 */
function readsOn(block: Block): boolean {
  const { element, length } = block;
  if (isControl(block)) return false;
  if (isInSentence(element)) return true;
  if (HEADING.test(element.localName)) return !headsClutter(block);
  if (length < TRUE_SENTENCE || element.querySelector(MADE_OF)) return false;
  if (element.localName === 'p') return isSentence(block.text);
  const paragraphs = [...element.querySelectorAll('p')].filter(({ textContent }) =>
    isSentence(collapseSpace(textContent)),
  );
  const written = paragraphs.reduce((sum, { textContent }) => sum + collapseSpace(textContent).length, 0);
  return written >= TRUE_SENTENCE * 2 && block.unlinkedBehind > length;
}

/** For rules that go by names of many meanings: `social`, `comments`, `related`, `ad`. */
const unlessItReadsOn =
  (matches: (block: Block) => boolean = () => true) =>
  (block: Block): boolean =>
    matches(block) && !readsOn(block);

export const PAGE_RULES: readonly ClutterRule[] = [
  {
    id: 'dialog',
    why: 'A dialog lies over the article and is no part of it.',
    learnedFrom: 'Sites that ask for consent or a subscription before they let the reader read.',
    stage: 'page',
    where: { selector: 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]' },
    longest: ANY,
    matches: () => true,
  },
  {
    id: 'navigation',
    why: 'Menus and search are ways to other pages.',
    learnedFrom: 'Newspapers whose menus name countries and so would be highlighted.',
    stage: 'page',
    where: { selector: 'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="search"]' },
    longest: ANY,
    matches: () => true,
  },
  {
    id: 'page-footer',
    why: "The footer speaks of the site, not of the article's subject.",
    learnedFrom: 'Sites whose imprint is longer than a short report.',
    stage: 'page',
    where: { selector: 'body > footer, [role="contentinfo"]' },
    longest: ANY,
    matches: () => true,
  },
  {
    id: 'sign-up-form',
    why: 'A form that asks for an address sells a newsletter; its consent line reads like a sentence of the article.',
    learnedFrom: 'A news site with a sign-up form as the last block of its article body.',
    stage: 'page',
    where: { tags: 'form' },
    longest: 1500,
    matches: ({ element, folded }) =>
      element.querySelector('input[type="email"], input[placeholder*="mail" i]') !== null ||
      SIGN_UP.areIn(folded) ||
      CONSENT.areIn(folded),
  },
  {
    id: 'form',
    why: 'Search boxes, polls and log-ins are for using the site, not for reading.',
    learnedFrom: 'Blogs with a search form between two paragraphs.',
    stage: 'page',
    where: { tags: 'form' },
    longest: 600,
    matches: ({ element }) => element.querySelectorAll('p').length < 3,
  },
  {
    id: 'consent-notice',
    why: 'A note on cookies is the same on every page of the site.',
    learnedFrom: 'European sites with a consent bar in the body of the page.',
    stage: 'page',
    where: { named: CONSENT_BOX },
    longest: 4000,
    matches: unlessItReadsOn(),
  },
  {
    id: 'nameless-consent-notice',
    why: 'A note on cookies is the same on every page of the site.',
    learnedFrom: 'Sites whose consent bar has no name, as the last thing in the body.',
    stage: 'page',
    where: { tags: 'div section aside p footer' },
    longest: 400,
    matches: (block) => block.ends > 0.9 && block.length > 0 && COOKIES.areIn(block.folded),
  },
  {
    id: 'newsletter-box',
    why: 'Advertises the newsletter; the form itself may come from a script.',
    learnedFrom: 'Magazines that interrupt the text with a box named after their newsletter.',
    stage: 'page',
    where: { named: NEWSLETTER },
    longest: 900,
    matches: unlessItReadsOn(),
  },
  {
    id: 'comments',
    why: 'What readers say is not what the article says.',
    learnedFrom: 'Blogs whose comments are longer than the post.',
    stage: 'page',
    where: { named: COMMENTS },
    longest: ANY,
    matches: unlessItReadsOn(),
  },
  {
    id: 'related-stories',
    why: 'Teasers of other stories name people and countries that this one does not.',
    learnedFrom: 'Newspapers that put a box of related stories between paragraphs.',
    stage: 'page',
    where: { named: RELATED },
    longest: BOX,
    matches: unlessItReadsOn(({ linkDensity }) => linkDensity > 0.4),
  },
  {
    id: 'share-bar',
    why: 'Buttons that send the article somewhere.',
    learnedFrom: 'Nearly every news site.',
    stage: 'page',
    where: { named: SHARE },
    longest: 250,
    matches: unlessItReadsOn(({ linkDensity, length }) => linkDensity > 0.4 || length < 80),
  },
  {
    id: 'ad',
    why: 'An empty place for an advertisement, with the word that marks it.',
    learnedFrom: 'Newspapers that print "Advertisement" between paragraphs.',
    stage: 'page',
    where: { named: AD, tags: 'div section aside ul ol p span figure li header footer h2 h3 h4 h5 ins' },
    longest: 300,
    matches: unlessItReadsOn(),
  },
  {
    id: 'paywall-box',
    why: 'Asks the reader to pay; says nothing of the subject.',
    learnedFrom: 'Newspapers that print an offer in the place of the rest.',
    stage: 'page',
    where: { named: PAYWALL },
    longest: 1200,
    matches: () => true,
  },
  {
    id: 'author-box',
    why: 'Introduces the author; the byline is kept as metadata.',
    learnedFrom: 'Blogs that close every post with the same biography.',
    stage: 'page',
    where: { named: AUTHOR_BOX },
    longest: 1500,
    matches: ({ begins }) => begins > 0.3,
  },
  {
    id: 'tag-list',
    why: 'Key words that link to lists of articles.',
    learnedFrom: 'Blogs that name a dozen countries in their tags.',
    stage: 'page',
    where: { named: TAGS },
    longest: 800,
    matches: ({ linkDensity }) => linkDensity > 0.5,
  },
  {
    id: 'breadcrumb',
    why: 'Says where on the site the page lies.',
    learnedFrom: 'Newspapers with sections named after countries.',
    stage: 'page',
    where: { named: BREADCRUMB },
    longest: 400,
    matches: unlessItReadsOn(),
  },
  {
    id: 'marked-breadcrumb',
    why: 'Says where on the site the page lies.',
    learnedFrom: 'Shops that mark the way in microdata.',
    stage: 'page',
    where: { selector: '[itemtype$="BreadcrumbList"]' },
    longest: 400,
    matches: () => true,
  },
  {
    id: 'hover-box',
    why: 'Shown only while the pointer rests on a word; in the text it would break the sentence.',
    learnedFrom: 'A paper on politics that puts headlines into its sentences, behind every name.',
    stage: 'page',
    where: { named: HOVER_BOX },
    longest: 600,
    matches: ({ length }) => length > 0,
  },
  {
    id: 'unseen-label',
    why: 'Words for screen readers that name a button or a link, not text to be read on.',
    learnedFrom: 'Sites that repeat "opens in a new window" behind every link.',
    stage: 'page',
    where: { named: UNSEEN },
    longest: 120,
    matches: ({ length }) => length > 0,
  },
];
