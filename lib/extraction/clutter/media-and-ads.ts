// What pictures, players and advertisements leave in the text: credits, counters, notes, marks; by words and form.
import { isOwnLine, says, saysLabel, unlessItReadsOn } from './evidence';
import { CAPITAL, LETTERS, NO_LETTER, Phrases } from './phrases';
import type { ClutterRule } from './rule';

const { alone, atStart } = Phrases;

const AD =
  /\b(?:ad|ads|adv|advert|advertisement|advertising|adsbygoogle|ad (?:slot|unit|container|wrapper)|adslot|sponsored|dfp|gpt|anzeige|werbung|publicidad)\b/;

const BLOCKS =
  'p li div section aside h1 h2 h3 h4 h5 h6 span strong em ul ol blockquote header footer small td dl';

const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';
const SHORT_LINES = 'p div h2 h3 h4 h5 h6 li span small figcaption';

/** UTF-16 code units of a label. */
const LABEL = 70;
const LONGEST_LINE = 220;

const COUNTER =
  /^(?:image|photo|picture|slide|bild|foto|imagen|imagem|immagine|afbeelding|zdjęcie)?\s*\d{1,3}\s*(?:(?:of|von|de|di|van|z)\s*\/?|\/)\s*\d{1,3}$/i;

const SCRIPT_NOTICE =
  /^(?:loading(?: content)?\s*(?:\.{3}|…)?|this (?:slideshow|video|content|feature) requires javascript\.?|please enable javascript.{0,80}|your browser does not support .{0,60}|(?:media playback is unsupported|playback of this video is not supported).{0,60})$/i;

const IMAGE_COPYRIGHT = /^(?:image|media) (?:copyright|source|caption)\b/i;

export const AD_MARK = alone(
  'advertisements?',
  'advertising',
  'adverts?',
  'ad',
  'sponsored(?: content)?',
  'promoted(?: content)?',
  'paid (?:post|content)',
  '(?:article|story|post) continues (?:below|after)(?: (?:this )?(?:the )?ad(?:vertisement)?)?',
  'continue reading(?: below)?(?: the main story)?',
  '(?:scroll (?:down )?to continue(?: reading)?|story continues(?: below)?(?: advertisement)?)',
  'advertisement\\W+(?:scroll to continue|continue reading below|story continues below).{0,40}',
  'anzeige',
  'werbung',
  'publicit[ée]',
  'publicidade?',
  'pubblicità',
  'advertentie',
  'reklama',
  'la suite après cette publicité',
  '(?:lees verder|der artikel geht unten weiter|weiter nach der anzeige)',
  'loading(?: the player)?\\.*',
  '広告|スポンサーリンク|記事は広告の後に続きます',
);

const PICTURE =
  '(?:photo(?:graph(?:y|er)?)?s?|image|picture|pic|credit|source photo|illustration|featured image|file photo|foto|bild|bildquelle|fotos|crédit(?:s)?(?: photo)?|crédito|imagen|imagem|fot\\.?|zdjęcie)';

export const PHOTO_CREDIT = atStart(
  `${PICTURE}(?: (?:credit|by|courtesy|source|via|caption|:)\\b.{0,100}|\\s?[:©/|].{0,120})$`,
  '(?:写真|画像|撮影|イラスト)\\s?[:：=＝/／].{0,60}$',
);

/** Sentences begin and end with these, too. */
export const PHOTO_LABEL = atStart(
  `${PICTURE} (?:of|from)\\b.{0,100}$`,
  `.{0,80}(?:getty images|ap photo|afp via|shutterstock|picture alliance|dpa|imago images|istock|unsplash|pixabay|pexels|/reuters|/afp|/ap)${NO_LETTER}*$`,
);

/** What a picture shows, as a paragraph of its own: it ends with who took it. */
export const CAPTION_WITH_CREDIT = new RegExp(
  [
    '\\((?:[^()]{0,60}\\b)?(?:AP Photo|AP|Photo|Foto|Image|Picture|Pic|Getty|Reuters|REUTERS|AFP|EPA|EFE|dpa|Credit|credit|Bild|Shutterstock|NASA|File|Supplied|Handout|Courtesy)\\b[^()]{0,100}\\)\\s*$',
    `(?:^|[.!?…]\\s|\\s)(?:Picture|Photo|Foto|Bild|Image|Credit|Crédits?|Photograph|Fotografie|Quelle|Source)s?(?: (?:by|von|credit|de))?\\s?:\\s?(?:['‘“]|${CAPITAL})[^.!?]{2,60}$`,
    `(?:\\bvia|(?<=[A-Z${LETTERS}\\d])[/|])\\s?(?:Getty(?: Images)?|AFP|Reuters|REUTERS|AP|EPA|Shutterstock|Alamy|Unsplash|Pexels|Flickr)[^A-Z${LETTERS}]*$`,
  ].join('|'),
);

export const MEDIA_RULES: readonly ClutterRule[] = [
  {
    id: 'ad',
    why: 'An empty place for an advertisement, with the word that marks it.',
    learnedFrom: 'Newspapers that print "Advertisement" between paragraphs.',
    evidence: ['names'],
    stage: 'page',
    where: { named: AD, tags: 'div section aside ul ol p span figure li header footer h2 h3 h4 h5 ins' },
    longest: 300,
    matches: unlessItReadsOn(),
  },
  {
    id: 'gallery-counter',
    why: 'Counts the pictures of a gallery that is not shown.',
    learnedFrom: 'Regional newspapers with a gallery above the text.',
    evidence: ['form'],
    stage: 'article',
    where: { tags: SHORT_LINES },
    longest: LONGEST_LINE,
    matches: isOwnLine(COUNTER),
  },
  {
    id: 'script-notice',
    why: 'Speaks of the player or of a script, not of the subject.',
    learnedFrom: 'Blogs whose slide shows need a script.',
    evidence: ['words', 'form'],
    stage: 'article',
    where: { tags: SHORT_LINES },
    longest: LONGEST_LINE,
    matches: isOwnLine(SCRIPT_NOTICE),
  },
  {
    id: 'image-copyright',
    why: 'Names who owns a picture, as words for those who cannot see it.',
    learnedFrom: 'A broadcaster that hides the words "Image copyright" before each owner.',
    evidence: ['words', 'form'],
    stage: 'article',
    where: { tags: 'p div span' },
    longest: 140,
    matches: isOwnLine(IMAGE_COPYRIGHT),
  },
  {
    id: 'ad-mark',
    why: 'The word that marks an advertisement which is not there.',
    learnedFrom: 'Newspapers that print "Advertisement" between paragraphs.',
    evidence: ['words'],
    stage: 'article',
    where: { tags: BLOCKS },
    longest: LABEL,
    matches: says(AD_MARK),
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
      (saysLabel(PHOTO_CREDIT)(block) || saysLabel(PHOTO_LABEL)(block)),
  },
  {
    id: 'caption-line',
    why: 'Says what a picture shows and who took it; it would join the sentences around it.',
    learnedFrom: 'Newspapers whose captions are paragraphs that end with the photographer.',
    evidence: ['words'],
    stage: 'article',
    where: { tags: 'p div h4 h5 h6 em small' },
    longest: 500,
    matches: says(CAPTION_WITH_CREDIT),
  },
];
