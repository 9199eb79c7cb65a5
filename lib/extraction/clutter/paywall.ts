// What asks the reader to pay, to log in or to donate: the rules that take it.
import type { ClutterRule } from './rule';
import { PAYWALL, SUPPORT } from './words/paywall-words';

const PAYWALL_BOX =
  /\b(?:paywall|regwall|registration wall|piano|metered|subscriber (?:only|wall)|subscription (?:offer|prompt))\b/;

const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';

/** UTF-16 code units; what is longer is a paragraph, whatever its words. */
const LINE = 300;

export const PAYWALL_RULES: readonly ClutterRule[] = [
  {
    id: 'paywall-box',
    why: 'Asks the reader to pay; says nothing of the subject.',
    learnedFrom: 'Newspapers that print an offer in the place of the rest.',
    evidence: ['exact-names'],
    stage: 'page',
    where: { named: PAYWALL_BOX },
    longest: 1200,
    matches: () => true,
  },
  {
    id: 'paywall-line',
    why: 'Asks the reader to pay or to log in.',
    learnedFrom: 'Local newspapers with a metered paywall.',
    evidence: ['exact-words'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => block.says(PAYWALL),
  },
  {
    id: 'support-line',
    why: 'Asks for a donation.',
    learnedFrom: 'Non-profit news sites.',
    evidence: ['exact-words', 'position'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => block.ends > 0.5 && block.says(SUPPORT),
  },
];
