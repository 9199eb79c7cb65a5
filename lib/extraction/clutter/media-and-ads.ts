// What pictures, players and advertisements leave in the text: credits, counters, notes, marks; by words and form.
import type { Block } from './block';
import { isLine } from './evidence';
import { type ClutterRule, wordsOfNames } from './rule';
import {
  AD_MARK,
  CAPTION_WITH_CREDIT,
  COUNTER,
  IMAGE_COPYRIGHT,
  PHOTO_CREDIT,
  PHOTO_LABEL,
  REPORT_OF_AGENCY,
  SCRIPT_NOTICE,
} from './words/media-words';

const AD =
  /\b(?:ad|ads|adv|advert|advertisement|advertising|adsbygoogle|ad (?:slot|unit|container|wrapper)|adslot|sponsored|dfp|gpt|anzeige|werbung|publicidad)\b/;

/** By what video.js and its kin, JW Player, Plyr, Shaka, MediaElement, Bitmovin, Flowplayer and others call their parts. */
const PLAYER =
  /\b(?:vjs|video js|yvp|jwplayer|jw (?:controls?|settings|captions|title|nextup|error|info|shortcuts|related|flag|rightclick|reset|display)|plyr|shaka (?:video|controls|text|overflow|settings|bottom|ad)|mejs|bmpui|flowplayer|fp (?:ui|controls|player|subtitle|title)|theoplayer|playkit|bitmovinplayer|avp player|ooyala|kaltura)\b/;
/** What a page sets beside its player, in the box that is called so, and what is no part of one. */
const NOT_OF_A_PLAYER = 'figcaption, article, h1, h2, p:not([class*="vjs" i], [class*="player" i])';

/** What sites call a box that says `8/10` of a thing. */
const RATING = /\b(?:score|scores|scoring|rating|ratings|stars|verdict|grade|review)\b/;
/** Boxes around a line that may be called so. */
const RATING_LEVELS = 2;

function isRating({ element }: Block): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level <= RATING_LEVELS; level++, box = box.parentElement)
    if (RATING.test(wordsOfNames(`${box.getAttribute('class') ?? ''} ${box.id}`))) return true;
  return false;
}

const BLOCKS =
  'p li div section aside h1 h2 h3 h4 h5 h6 span strong em ul ol blockquote header footer small td dl';

const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';
const SHORT_LINES = 'p div h2 h3 h4 h5 h6 li span small figcaption';

/** UTF-16 code units of a label. */
const LABEL = 70;
const LONGEST_LINE = 220;

export const MEDIA_RULES: readonly ClutterRule[] = [
  {
    id: 'ad',
    why: 'An empty place for an advertisement, with the word that marks it.',
    learnedFrom: 'Newspapers that print "Advertisement" between paragraphs.',
    evidence: ['names'],
    stage: 'page',
    where: { named: AD, tags: 'div section aside ul ol p span figure li header footer h2 h3 h4 h5 ins' },
    longest: 300,
    matches: () => true,
  },
  {
    id: 'player',
    why: 'Buttons, menus and messages of a player: “Mute”, “Font Size”, “This is a modal window”.',
    learnedFrom:
      'Papers with a video in the text, whose captions dialog stands in the markup as fifty words.',
    evidence: ['exact-names'],
    stage: 'page',
    where: { named: PLAYER, tags: 'div section aside ul ol p span li header footer video button legend' },
    longest: 6000,
    matches: ({ element, length }) => length > 0 && element.querySelector(NOT_OF_A_PLAYER) === null,
  },
  {
    id: 'gallery-counter',
    why: 'Counts the pictures of a gallery that is not shown.',
    learnedFrom: 'Regional newspapers with a gallery above the text.',
    evidence: ['form'],
    stage: 'article',
    where: { tags: SHORT_LINES },
    longest: LONGEST_LINE,
    matches: (block) => isLine(block) && block.says(COUNTER) && !isRating(block),
  },
  {
    id: 'script-notice',
    why: 'Speaks of the player or of a script, not of the subject.',
    learnedFrom: 'Blogs whose slide shows need a script.',
    evidence: ['exact-words', 'form'],
    stage: 'article',
    where: { tags: SHORT_LINES },
    longest: LONGEST_LINE,
    matches: (block) => isLine(block) && block.says(SCRIPT_NOTICE),
  },
  {
    id: 'image-copyright',
    why: 'Names who owns a picture, as words for those who cannot see it.',
    learnedFrom: 'A broadcaster that hides the words "Image copyright" before each owner.',
    evidence: ['exact-words', 'form'],
    stage: 'article',
    where: { tags: 'p div span' },
    longest: 140,
    matches: (block) => isLine(block) && block.says(IMAGE_COPYRIGHT),
  },
  {
    id: 'ad-mark',
    why: 'The word that marks an advertisement which is not there.',
    learnedFrom: 'Newspapers that print "Advertisement" between paragraphs.',
    evidence: ['exact-words'],
    stage: 'article',
    where: { tags: BLOCKS },
    longest: LABEL,
    matches: (block) => block.says(AD_MARK),
  },
  {
    id: 'photo-credit',
    why: 'Names who took a picture; it would join the sentences around it.',
    learnedFrom: 'Newspapers that print the credit as a paragraph of its own.',
    evidence: ['words'],
    stage: 'article',
    where: { tags: `${LINES} span` },
    longest: 140,
    matches: (block) =>
      (block.element.localName !== 'span' || block.standsAlone) &&
      !block.says(REPORT_OF_AGENCY) &&
      (block.says(PHOTO_CREDIT) || (block.element.localName !== 'li' && block.says(PHOTO_LABEL))),
  },
  {
    id: 'caption-line',
    why: 'Says what a picture shows and who took it; it would join the sentences around it.',
    learnedFrom: 'Newspapers whose captions are paragraphs that end with the photographer.',
    evidence: ['exact-words'],
    stage: 'article',
    where: { tags: 'p div h4 h5 h6 em small' },
    longest: 500,
    matches: (block) => block.says(CAPTION_WITH_CREDIT) && !block.says(REPORT_OF_AGENCY),
  },
];
