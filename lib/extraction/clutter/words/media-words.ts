// What pictures, players and advertisements leave behind, by language: credits, captions, counters, marks.
import { CAPITAL, LETTERS, NO_LETTER, Phrases } from './phrases';

const { alone, anywhere, asWritten, atStart } = Phrases;

/** `Image 1 of 12`: the word for a picture, and the one between the numbers. */
const counter = (picture: string, of: string) =>
  `^(?:${picture})?\\s*\\d{1,3}\\s*(?:(?:${of})\\s*\\/?|\\/)\\s*\\d{1,3}$`;

export const COUNTER = anywhere({
  en: [counter('image|photo|picture|slide', 'of')],
  de: [counter('bild|foto', 'von')],
  fr: [counter('image|photo', 'de')],
  es: [counter('imagen|foto', 'de')],
  it: [counter('immagine|foto', 'di')],
  pt: [counter('imagem|foto', 'de')],
  nl: [counter('afbeelding|foto', 'van')],
  pl: [counter('zdjęcie', 'z')],
});

export const SCRIPT_NOTICE = anywhere({
  en: [
    '^(?:loading(?: content)?\\s*(?:\\.{3}|…)?|this (?:slideshow|video|content|feature) requires javascript\\.?|please enable javascript.{0,80}|your browser does not support .{0,60}|(?:media playback is unsupported|playback of this video is not supported).{0,60})$',
  ],
});

/** Before a name; a sentence on rights and sources goes on in small letters. */
export const IMAGE_COPYRIGHT = asWritten({
  en: [
    `^(?:[Ii]mage|[Mm]edia|IMAGE|MEDIA) (?:copyright|source|caption|COPYRIGHT|SOURCE|CAPTION)(?: ?[:,©–-]| ${CAPITAL}|$)`,
  ],
});

export const AD_MARK = alone({
  en: [
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
    'loading(?: the player)?\\.*',
  ],
  de: ['anzeige', 'werbung', '(?:der artikel geht unten weiter|weiter nach der anzeige)'],
  fr: ['publicit[ée]', 'la suite après cette publicité'],
  es: ['publicidad'],
  it: ['pubblicità'],
  pt: ['publicidade'],
  nl: ['advertentie', 'lees verder'],
  pl: ['reklama'],
  ru: ['реклама', 'продолжение после рекламы'],
  tr: ['reklam', 'haberin devamı aşağıda'],
  ar: ['إعلان', 'إعلانات'],
  zh: ['广告', '廣告'],
  ja: ['広告|スポンサーリンク|記事は広告の後に続きます'],
  ko: ['광고'],
});

/** A picture, and behind a sign or a word of its own who took it. */
const creditOf = (picture: string) =>
  `(?:${picture})(?: (?:credit|by|courtesy|source|via|caption|:)\\b.{0,100}|\\s?[:©/|].{0,120})$`;
const pictureOf = (picture: string) => `(?:${picture}) (?:of|from)\\b.{0,100}$`;
const PICTURE =
  'photo(?:graph(?:y|er)?)?s?|image|picture|pic|credit|source photo|illustration|featured image|file photo';

export const PHOTO_CREDIT = atStart({
  en: [creditOf(PICTURE)],
  de: [creditOf('fotos?|bild|bildquelle')],
  fr: [creditOf('crédit(?:s)?(?: photo)?')],
  es: [creditOf('fotos?|crédito|imagen')],
  it: [creditOf('foto|immagine')],
  pt: [creditOf('fotos?|crédito|imagem')],
  nl: [creditOf("foto(?:'s)?|beeld")],
  pl: [creditOf('foto|fot\\.?|zdjęcie')],
  ru: [creditOf('фото')],
  tr: [creditOf('fotoğraf|foto')],
  ja: ['(?:写真|画像|撮影|イラスト)\\s?[:：=＝/／].{0,60}$'],
  zh: ['(?:图片|图|摄影|摄)\\s?[:：/／].{0,60}$'],
  ko: ['사진\\s?[:=/].{0,60}$'],
});

/** Sentences begin and end with these, too. */
export const PHOTO_LABEL = atStart({
  en: [
    pictureOf(PICTURE),
    `.{0,80}(?:getty images|ap photo|afp via|shutterstock|picture alliance|dpa|imago images|istock|unsplash|pixabay|pexels|/reuters|/afp|/ap)${NO_LETTER}*$`,
  ],
});

const AGENCY =
  'AA|AFP|ANSA|AP|APA|Anadolu|Belga|DPA|dpa|EFE|epd|EPA|Kyodo|KNA|Lusa|PA|PAP|PTI|REUTERS|Reuters|SDA|sda|SID|TASS|Xinhua|Yonhap';

/** What names a picture in brackets, and no report. */
const OF_A_PICTURE = '[Pp]hoto|[Ff]oto|[Ii]mage|[Bb]ild|[Pp]ic|Getty|[Cc]redit|[Cc]ourtesy|via|by ';

/**
 * Sentences, and behind the last one the agency that reported them, alone or with others: `It rained. (dpa/lno)`,
 * `(Courier mit dpa)`, `(with material from AP)`.
 */
export const REPORT_OF_AGENCY = asWritten({
  en: [
    `[.!?]["”“’»]* \\((?![^()]*(?:${OF_A_PICTURE}))(?:(?:[A-Z${LETTERS}.]{1,14} ){0,4}(?:mit|with|avec|con|and|und|et|from|von) )?(?:${AGENCY})(?:(?:[/,;-] ?| (?:and|und|mit|with|et|avec|y|con) )[A-Za-z]{2,8})*\\)\\W*$`,
  ],
});

/** Who took a picture, behind a colon at the end of a line. */
const creditAtEnd = (picture: string) =>
  `(?:^|[.!?…]\\s|\\s)(?:${picture})(?: (?:by|von|credit|de))?\\s?:\\s?(?:['‘“]|${CAPITAL})[^.!?]{2,60}$`;

/** What a picture shows, as a paragraph of its own: it ends with who took it. */
export const CAPTION_WITH_CREDIT = asWritten({
  en: [
    '\\((?:[^()]{0,60}\\b)?(?:AP Photo|AP|Photo|Image|Picture|Pic|Getty|Reuters|REUTERS|AFP|EPA|EFE|dpa|Credit|credit|Shutterstock|NASA|File|Supplied|Handout|Courtesy)\\b[^()]{0,100}\\)\\s*$',
    creditAtEnd('(?:Picture|Photo|Image|Credit|Photograph|Source)s?'),
    `(?:\\bvia|(?<=[A-Z${LETTERS}\\d])[/|])\\s?(?:Getty(?: Images)?|AFP|Reuters|REUTERS|AP|EPA|Shutterstock|Alamy|Unsplash|Pexels|Flickr)[^A-Z${LETTERS}]*$`,
  ],
  de: [
    '\\((?:[^()]{0,60}\\b)?(?:Foto|Bild)\\b[^()]{0,100}\\)\\s*$',
    creditAtEnd('(?:Foto|Bild)s?|Fotografie|Quelle'),
  ],
  fr: [creditAtEnd('Crédits?')],
  es: ['\\((?:[^()]{0,60}\\b)?Foto\\b[^()]{0,100}\\)\\s*$', creditAtEnd('Fotos?')],
  it: ['\\((?:[^()]{0,60}\\b)?Foto\\b[^()]{0,100}\\)\\s*$', creditAtEnd('Foto')],
  pt: ['\\((?:[^()]{0,60}\\b)?Foto\\b[^()]{0,100}\\)\\s*$', creditAtEnd('Fotos?')],
  nl: ['\\((?:[^()]{0,60}\\b)?Foto\\b[^()]{0,100}\\)\\s*$', creditAtEnd('Foto')],
  pl: ['\\((?:[^()]{0,60}\\b)?(?:Foto|Fot)\\b[^()]{0,100}\\)\\s*$', creditAtEnd('Foto|Fot\\.?')],
});
