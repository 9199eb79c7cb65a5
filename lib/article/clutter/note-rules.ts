// Clutter that speaks of the site, its authors and its offers: lines and short blocks known by what they say.
import * as words from './note-words';
import type { ClutterRule } from './rule';
import { says } from './says';

const LINES = 'p li div section aside h2 h3 h4 h5 h6 small header footer blockquote em span';
const PARAGRAPHS = 'p div section aside footer li em small blockquote';
/** UTF-16 code units. */
const LABEL = 70;
const NOTE = 320;
const PARAGRAPH = 600;

export const NOTE_RULES: readonly ClutterRule[] = [
  {
    id: 'interface-line',
    why: 'A button or a note for the screen; it does nothing in a text.',
    learnedFrom: 'Broadcasters and tabloids whose buttons are plain lines between paragraphs.',
    stage: 'article',
    where: { tags: LINES },
    longest: LABEL,
    matches: says(words.INTERFACE),
  },
  {
    id: 'disclosure-line',
    why: 'Says how the site earns money or what it does not answer for, not what happened.',
    learnedFrom: 'Shopping guides that live on commissions, and papers with guest contributions.',
    stage: 'article',
    where: { tags: PARAGRAPHS },
    longest: NOTE,
    matches: (block) =>
      (block.ends < 0.2 || block.begins > 0.6 || block.length < 160) && says(words.DISCLOSURE)(block),
  },
  {
    id: 'invitation',
    why: 'Invites to write, to join, to install or to buy.',
    learnedFrom: 'Local papers and campaigns that close every text with an invitation.',
    stage: 'article',
    where: { tags: `${PARAGRAPHS} h2 h3 h4 h5 h6` },
    longest: NOTE,
    matches: (block) => (block.begins > 0.9 || block.length < 140) && says(words.INVITATION)(block),
  },
  {
    id: 'author-note',
    why: 'Introduces the author; the byline is kept as metadata.',
    learnedFrom: 'Magazines that close with a sentence on who wrote the piece.',
    stage: 'article',
    where: { tags: PARAGRAPHS },
    longest: PARAGRAPH,
    matches: (block) =>
      (block.begins > 0.8 && says(words.AUTHOR_NOTE)(block)) ||
      ((block.begins > 0.85 || block.isAboveProse) && block.speaksOfAuthor),
  },
  {
    id: 'contributors-line',
    why: 'Who else worked on the report is metadata.',
    learnedFrom: 'American papers that name further reporters under the text.',
    stage: 'article',
    where: { tags: PARAGRAPHS },
    longest: 260,
    matches: (block) => block.begins > 0.7 && says(words.CONTRIBUTORS)(block),
  },
  {
    id: 'caption-line',
    why: 'Says what a picture shows and who took it; it would join the sentences around it.',
    learnedFrom: 'Newspapers whose captions are paragraphs that end with the photographer.',
    stage: 'article',
    where: { tags: 'p div h4 h5 h6 em small' },
    longest: 500,
    matches: says(words.CAPTION_WITH_CREDIT),
  },
];
