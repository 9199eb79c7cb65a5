// Clutter of a single line that its form gives away: a bare address, a counter, a headline that only links.
import type { Block } from './block';
import { leadsToOwnSite } from './leads-to-own-site';
import type { ClutterRule } from './rule';
import { isInSentence } from './stands-alone';

const LINES = 'p div h2 h3 h4 h5 h6 li span small figcaption';
/** UTF-16 code units of a headline. */
const SHORTEST_HEADLINE = 20;
const LONGEST_HEADLINE = 220;
const ALL_LINK = 0.95;
/** UTF-16 code units of a line that is drawn with signs. */
const LONGEST_DRAWN = 80;
/** The headline and what stands over it, as a share of the text. */
const TOP = 0.1;

const BARE_ADDRESS = /^https?:\/\/\S+$/;
const COUNTER =
  /^(?:image|photo|picture|slide|bild|foto|imagen|imagem|immagine|afbeelding|zdjęcie)?\s*\d{1,3}\s*(?:(?:of|von|de|di|van|z)\s*\/?|\/)\s*\d{1,3}$/i;
const SCRIPT_NOTICE =
  /^(?:loading(?: content)?\s*(?:\.{3}|…)?|this (?:slideshow|video|content|feature) requires javascript\.?|please enable javascript.{0,80}|your browser does not support .{0,60}|(?:media playback is unsupported|playback of this video is not supported).{0,60})$/i;
const IMAGE_COPYRIGHT = /^(?:image|media) (?:copyright|source|caption)\b/i;
const HAS_SMALL_LETTER = /\p{Ll}/u;

const isLeaf = ({ element }: Block) => element.querySelector('p, li, div, h2, h3, h4') === null;
const holdsTextOnly = ({ element }: Block) => element.querySelector('img, math, table, video') === null;
/** A sign may be all that a cell or a line of a program has to say. */
const SAYS_BY_SIGNS = 'td, th, pre, code';
const isLine = (pattern: RegExp) => (block: Block) =>
  pattern.test(block.text) &&
  isLeaf(block) &&
  !isInSentence(block.element) &&
  block.element.closest(SAYS_BY_SIGNS) === null;

/** Whether all that the block says is one link with a headline's length. */
function isLinkedHeadline({ element, length, linkDensity }: Block): boolean {
  if (length < SHORTEST_HEADLINE || length > LONGEST_HEADLINE || linkDensity < ALL_LINK) return false;
  return (
    element.querySelectorAll('a[href]').length === 1 && element.closest('li, blockquote, table') === null
  );
}

export const LINE_RULES: readonly ClutterRule[] = [
  {
    id: 'headline-again',
    why: 'The headline is shown above the article already.',
    learnedFrom: 'Pages whose headline stands inside the element that holds the text.',
    stage: 'article',
    where: { tags: 'h1' },
    longest: LONGEST_HEADLINE,
    matches: ({ ends }) => ends <= TOP,
  },
  {
    id: 'title-again',
    why: 'The headline is shown above the article already.',
    learnedFrom: 'Local newspapers that set the headline as a second-level heading inside the text.',
    stage: 'article',
    where: { tags: 'p div h1 h2 h3 h4 header section' },
    longest: LONGEST_HEADLINE,
    matches: (block) => block.isAboveProse && block.isHeadline,
  },
  {
    id: 'bare-address',
    why: 'The address of the page itself, put there for those who print it.',
    learnedFrom: 'Regional newspapers that print the permalink above the text.',
    stage: 'article',
    where: { tags: LINES },
    longest: LONGEST_HEADLINE,
    matches: isLine(BARE_ADDRESS),
  },
  {
    id: 'signs-alone',
    why: 'Says nothing: a line drawn with signs, a separator, a mark that nobody sees.',
    learnedFrom: 'News agencies that draw a line of underscores before their notes.',
    stage: 'article',
    where: { tags: 'p div h2 h3 h4 h5 h6' },
    longest: LONGEST_DRAWN,
    matches: (block) =>
      block.length > 0 &&
      block.folded.words === '' &&
      holdsTextOnly(block) &&
      block.element.closest(SAYS_BY_SIGNS) === null,
  },
  {
    id: 'gallery-counter',
    why: 'Counts the pictures of a gallery that is not shown.',
    learnedFrom: 'Regional newspapers with a gallery above the text.',
    stage: 'article',
    where: { tags: LINES },
    longest: LONGEST_HEADLINE,
    matches: isLine(COUNTER),
  },
  {
    id: 'script-notice',
    why: 'Speaks of the player or of a script, not of the subject.',
    learnedFrom: 'Blogs whose slide shows need a script.',
    stage: 'article',
    where: { tags: LINES },
    longest: LONGEST_HEADLINE,
    matches: isLine(SCRIPT_NOTICE),
  },
  {
    id: 'image-copyright',
    why: 'Names who owns a picture, as words for those who cannot see it.',
    learnedFrom: 'A broadcaster that hides the words "Image copyright" before each owner.',
    stage: 'article',
    where: { tags: 'p div span' },
    longest: 140,
    matches: isLine(IMAGE_COPYRIGHT),
  },
  {
    id: 'shouted-teaser',
    why: 'The headline of another story, in capitals, between two paragraphs.',
    learnedFrom: 'News channels that put linked headlines in capitals into their reports.',
    stage: 'article',
    where: { tags: 'p div h2 h3 h4' },
    longest: LONGEST_HEADLINE,
    matches: (block) => isLinkedHeadline(block) && !HAS_SMALL_LETTER.test(block.text),
  },
  {
    id: 'teaser-line',
    why: 'A paragraph that only links to another story of the site.',
    learnedFrom: 'News sites that put a story of their own between two paragraphs, without a label.',
    stage: 'article',
    where: { tags: 'p' },
    longest: LONGEST_HEADLINE,
    matches: (block) => isLinkedHeadline(block) && leadsToOwnSite(block.element.querySelector('a[href]')),
  },
];
