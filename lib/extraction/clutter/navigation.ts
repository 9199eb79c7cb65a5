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
