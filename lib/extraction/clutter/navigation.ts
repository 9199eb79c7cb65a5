// Ways through the site and its controls: menus, forms, key words, buttons; known by structure, names and words.
import type { ClutterRule } from './rule';
import { INTERFACE } from './words/interface-words';

const TAGS =
  /\b(?:tags|tag (?:list|cloud|links)|post tags|entry tags|keywords|article (?:tags|topics)|cat links)\b/;

const UNSEEN =
  /\b(?:sr only|visually hidden|screen reader(?: text| only)?|visuallyhidden|u hidden|structured data|noprint)\b/;

/** The inner box: the outer one holds the word that is pointed at, too. */
const HOVER_BOX =
  /\b(?:tool ?tip ?(?:text|content|body|box)|popover (?:content|body)|hover ?card|rollover \w+ block)\b/;

const BREADCRUMB = /\bbreadcrumbs?\b/;
const ANY = Number.POSITIVE_INFINITY;
const LINES = 'p li div section aside h2 h3 h4 h5 h6 small header footer blockquote em span';

/** UTF-16 code units of a label. */
const LABEL = 70;

/** By what AMP calls them; what stands for a picture until it is there has no text. */
const AMP_STATE = [
  'amp-consent, amp-sidebar, amp-ad, amp-embed, amp-sticky-ad, amp-list, amp-social-share, amp-lightbox',
  'amp-user-notification, amp-next-page, amp-subscriptions-dialog, [amp-access^="NOT "]',
  ...['iframe', 'video', 'img', 'twitter', 'facebook', 'instagram'].map(
    (name) => `amp-${name} [placeholder], amp-${name} [fallback]`,
  ),
].join();

/** `{{title}}`, `{{#each}}`: what a template is filled with. */
const PLACEHOLDER = /\{\{[^{}]{1,60}\}\}/g;
/** Letters beside the placeholders: `by`, `min read`. */
const FEW_LETTERS = 12;

/** Whether nearly all of `text` is still to be filled in. */
const isUnfilled = (text: string): boolean =>
  text.includes('{{') &&
  (text.replace(PLACEHOLDER, '').match(/\p{L}/gu)?.length ?? 0) <= FEW_LETTERS &&
  text.replace(PLACEHOLDER, '') !== text;

export const NAVIGATION_RULES: readonly ClutterRule[] = [
  {
    id: 'dialog',
    why: 'A dialog lies over the article and is no part of it.',
    learnedFrom: 'Sites that ask for consent or a subscription before they let the reader read.',
    evidence: ['structure'],
    stage: 'page',
    where: { selector: 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]' },
    longest: ANY,
    matches: () => true,
  },
  {
    id: 'navigation',
    why: 'Menus and search are ways to other pages.',
    learnedFrom: 'Newspapers whose menus name countries and so would be highlighted.',
    evidence: ['structure'],
    stage: 'page',
    where: { selector: 'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="search"]' },
    longest: ANY,
    matches: () => true,
  },
  {
    id: 'tab-row',
    why: 'The names of boxes that show lists and controls; those that show text have become its headings before.',
    learnedFrom: 'Sites that change between “Most read” and “Latest” in a box inside the text.',
    evidence: ['structure'],
    stage: 'page',
    where: { selector: '[role="tablist"]' },
    longest: LABEL * 3,
    matches: ({ element }) => element.querySelector('p, [role="tabpanel"]') === null,
  },
  {
    id: 'page-footer',
    why: "The footer speaks of the site, not of the article's subject.",
    learnedFrom: 'Sites whose imprint is longer than a short report.',
    evidence: ['structure', 'position'],
    stage: 'page',
    where: { selector: 'body > footer, [role="contentinfo"]' },
    longest: ANY,
    matches: () => true,
  },
  {
    id: 'amp-state',
    why: 'Shown while something is loaded, or in its place; lists, forms and advertisements that are filled later.',
    learnedFrom:
      'AMP pages, whose consent, most read stories and failed advertisements stand in the markup as text.',
    evidence: ['structure'],
    stage: 'page',
    where: { selector: AMP_STATE },
    longest: 3000,
    matches: ({ length }) => length > 0,
  },
  {
    id: 'unfilled-template',
    why: 'A place for words that a script has not filled in.',
    learnedFrom: 'Pages whose lists are templates that are filled where they stand.',
    evidence: ['form'],
    stage: 'article',
    where: { tags: LINES },
    longest: LABEL * 2,
    matches: (block) => isUnfilled(block.text),
  },
  {
    id: 'form',
    why: 'Search boxes, polls and log-ins are for using the site, not for reading.',
    learnedFrom: 'Blogs with a search form between two paragraphs.',
    evidence: ['structure'],
    stage: 'page',
    where: { tags: 'form' },
    longest: 600,
    matches: ({ element }) => element.querySelectorAll('p').length < 3,
  },
  {
    id: 'tag-list',
    why: 'Key words that link to lists of articles.',
    learnedFrom: 'Blogs that name a dozen countries in their tags.',
    evidence: ['names', 'links'],
    stage: 'page',
    where: { named: TAGS },
    longest: 800,
    matches: ({ linkDensity }) => linkDensity > 0.5,
  },
  {
    id: 'breadcrumb',
    why: 'Says where on the site the page lies.',
    learnedFrom: 'Newspapers with sections named after countries.',
    evidence: ['names'],
    stage: 'page',
    where: { named: BREADCRUMB },
    longest: 400,
    matches: () => true,
  },
  {
    id: 'marked-breadcrumb',
    why: 'Says where on the site the page lies.',
    learnedFrom: 'Shops that mark the way in microdata.',
    evidence: ['structure'],
    stage: 'page',
    where: { selector: '[itemtype$="BreadcrumbList"]' },
    longest: 400,
    matches: () => true,
  },
  {
    id: 'hover-box',
    why: 'Shown only while the pointer rests on a word; in the text it would break the sentence.',
    learnedFrom: 'A paper on politics that puts headlines into its sentences, behind every name.',
    evidence: ['exact-names'],
    stage: 'page',
    where: { named: HOVER_BOX },
    longest: 600,
    matches: ({ length }) => length > 0,
  },
  {
    id: 'unseen-label',
    why: 'Words for screen readers that name a button or a link, not text to be read on.',
    learnedFrom: 'Sites that repeat "opens in a new window" behind every link.',
    evidence: ['exact-names'],
    stage: 'page',
    where: { named: UNSEEN },
    longest: 120,
    matches: ({ length }) => length > 0,
  },
  {
    id: 'interface-line',
    why: 'A button or a note for the screen; it does nothing in a text.',
    learnedFrom: 'Broadcasters and tabloids whose buttons are plain lines between paragraphs.',
    evidence: ['exact-words'],
    stage: 'article',
    where: { tags: LINES },
    longest: LABEL,
    matches: (block) => block.says(INTERFACE),
  },
];
