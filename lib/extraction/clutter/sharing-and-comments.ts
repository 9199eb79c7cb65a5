// What asks the reader to share, to follow, to comment, to join: its words, and the rules that take it.
import { isLabel } from './evidence';
import type { ClutterRule } from './rule';
import { COMMENT_PROMPT, FOLLOW, INVITATION, SHARE, SHARE_THIS } from './words/sharing-words';

const SHARE_BAR = /\b(?:share|sharing|shares|social|sharedaddy|addthis|addtoany|follow us)\b/;

const COMMENTS =
  /\b(?:comments|comment (?:list|section|area|form|thread|respond|container|wrapper)|disqus(?: thread)?|respond|livefyre|fb comments|kommentare|comentarios)\b/;

const ANY = Number.POSITIVE_INFINITY;

const BLOCKS =
  'p li div section aside h1 h2 h3 h4 h5 h6 span strong em ul ol blockquote header footer small td dl';

const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';
const PARAGRAPHS = 'p div section aside footer li em small blockquote';

/** UTF-16 code units of a label. */
const LABEL = 70;

/** UTF-16 code units of a note to readers. */
const NOTE = 320;

export const SHARING_RULES: readonly ClutterRule[] = [
  {
    id: 'comments',
    why: 'What readers say is not what the article says.',
    learnedFrom: 'Blogs whose comments are longer than the post.',
    evidence: ['names'],
    stage: 'page',
    where: { named: COMMENTS },
    longest: ANY,
    matches: () => true,
  },
  {
    id: 'share-bar',
    why: 'Buttons that send the article somewhere.',
    learnedFrom: 'Nearly every news site.',
    evidence: ['names', 'links'],
    stage: 'page',
    where: { named: SHARE_BAR },
    longest: 250,
    matches: ({ linkDensity, length }) => linkDensity > 0.4 || length < 80,
  },
  {
    id: 'share-line',
    why: 'Names of networks and the invitation to share.',
    learnedFrom: 'Nearly every news site.',
    evidence: ['exact-words'],
    stage: 'article',
    where: { tags: BLOCKS },
    longest: LABEL,
    matches: (block) => block.says(SHARE) && (isLabel(block) || block.says(SHARE_THIS)),
  },
  {
    id: 'comment-prompt',
    why: 'Invites to comment.',
    learnedFrom: 'Blogs with a comment form below the text.',
    evidence: ['exact-words'],
    stage: 'article',
    where: { tags: LINES },
    longest: 160,
    matches: (block) => block.says(COMMENT_PROMPT),
  },
  {
    id: 'follow-line',
    why: 'Advertises accounts and apps.',
    learnedFrom: 'Newspapers that close with the accounts of their desk.',
    evidence: ['exact-words'],
    stage: 'article',
    where: { tags: LINES },
    longest: 200,
    matches: (block) => block.says(FOLLOW),
  },
  {
    id: 'invitation',
    why: 'Invites to write, to join, to install or to buy.',
    learnedFrom: 'Local papers and campaigns that close every text with an invitation.',
    evidence: ['exact-words'],
    stage: 'article',
    where: { tags: `${PARAGRAPHS} h2 h3 h4 h5 h6` },
    longest: NOTE,
    matches: (block) => (block.begins > 0.9 || block.length < 140) && block.says(INVITATION),
  },
];
