// Sign-up forms, newsletters, consent and cookie notes: the rules that take them.
import { isControl } from './evidence';
import type { ClutterRule } from './rule';
import { CONSENT, COOKIES, SIGN_UP, SIGN_UP_FOR } from './words/sign-up-words';

/** What sites call their parts; read against the words of `class` and `id`. */
const NEWSLETTER =
  /\b(?:newsletter|mailchimp|mc embed|sign ?up|email (?:form|capture)|subscribe (?:box|form|widget))\b/;

const CONSENT_BOX = /\b(?:cookies?|consent|gdpr|onetrust|didomi|privacy (?:banner|notice)|usercentrics)\b/;
const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';

/** UTF-16 code units; what is longer is a paragraph, whatever its words. */
const LINE = 300;

/** UTF-16 code units of a label. */
const LABEL = 70;

export const SIGN_UP_RULES: readonly ClutterRule[] = [
  {
    id: 'sign-up-form',
    why: 'A form that asks for an address sells a newsletter; its consent line reads like a sentence of the article.',
    learnedFrom: 'A news site with a sign-up form as the last block of its article body.',
    evidence: ['structure', 'exact-words'],
    stage: 'page',
    where: { tags: 'form' },
    longest: 1500,
    matches: (block) =>
      block.element.querySelector('input[type="email"], input[placeholder*="mail" i]') !== null ||
      block.says(SIGN_UP) ||
      block.says(CONSENT),
  },
  {
    id: 'consent-notice',
    why: 'A note on cookies is the same on every page of the site.',
    learnedFrom: 'European sites with a consent bar in the body of the page.',
    evidence: ['names'],
    stage: 'page',
    where: { named: CONSENT_BOX },
    longest: 4000,
    matches: () => true,
  },
  {
    id: 'nameless-consent-notice',
    why: 'A note on cookies is the same on every page of the site.',
    learnedFrom: 'Sites whose consent bar has no name, as the last thing in the body.',
    evidence: ['structure', 'exact-words', 'position'],
    stage: 'page',
    where: { tags: 'div section aside p footer' },
    longest: 400,
    matches: (block) => block.ends > 0.9 && block.says(COOKIES),
  },
  {
    id: 'newsletter-box',
    why: 'Advertises the newsletter; the form itself may come from a script.',
    learnedFrom: 'Magazines that interrupt the text with a box named after their newsletter.',
    evidence: ['names'],
    stage: 'page',
    where: { named: NEWSLETTER },
    longest: 900,
    matches: () => true,
  },
  {
    id: 'sign-up-line',
    why: 'Advertises a newsletter, with or without a form.',
    learnedFrom: 'Magazines whose form comes from a script and leaves its words behind.',
    evidence: ['exact-words'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => block.says(SIGN_UP) || block.says(CONSENT),
  },
  {
    id: 'sign-up-link',
    why: 'Advertises a newsletter that goes by a name of its own.',
    learnedFrom: 'Newspapers with a dozen newsletters, each told in the middle of a text on its subject.',
    evidence: ['words', 'links'],
    stage: 'article',
    where: { tags: LINES },
    longest: LABEL,
    matches: (block) => isControl(block) && block.says(SIGN_UP_FOR),
  },
  {
    id: 'cookie-line',
    why: 'A note on cookies or on content from elsewhere.',
    learnedFrom: 'German sites that put a notice in the place of an embedded post.',
    evidence: ['exact-words'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => block.says(COOKIES),
  },
];
