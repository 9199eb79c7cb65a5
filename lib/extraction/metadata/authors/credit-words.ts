// Words by which a line says who wrote a text, or who did something else for it, in the languages we read; as patterns.

const any = (...words: readonly string[]) => words.join('|');

/** Stand before a name with or without a colon. */
const BY = any(
  'by|von|vom|par|por|di|da|door|av|af|od|przez|oleh|от|пише|γράφει(?: [οη])?|מאת|بقلم|كتب(?:ت|ه|ته)?|إعداد|نوشته|نویسنده|تحریر|โดย|เขียนโดย',
  '(?:this (?:post|article|story) was )?(?:co-)?written by|(?:posted|published|reported|contributed|edited|compiled|created|submitted|authored) by|(?:story|words|article|post|text|report|review|analysis|opinion|column) by|reviewed by',
  'erstellt von|(?:geschrieben|verfasst|veröffentlicht|gepostet) von|(?:ein(?:e?n?)|gast)\\s?\\p{L}* von',
  '(?:escrito|publicado|redactado) por|(?:écrit|publié|rédigé) par|(?:scritto|pubblicato) da|a cura di|geschreven door|skrevet a[vf]|skriven av',
);
/** Name a writer, or what he did; before a name with a colon, a slash, or in a line of their own. */
const WRITER = any(
  'authors?|writers?|reporters?|contributors?|guest author|autor(?:in|en|es|a|ka|zy|ius|s)?|auteure?s?|autore|autrice|redakteur(?:in)?|rédact(?:eur|rice)|redactor(?:a)?|redacteur|skribent|forfattere?|författare|journalist|toimittaja|kirjoittaja|szerző|írta|yazar|yazan|penulis|tác giả|συντάκτη[ςρ]?|συντάκτρια|аутор|автор(?:ы|и|ка)?|корреспондент|кореспондент|الكاتب(?:ة)?|المحرر|כתבת?|लेखक|লেখক|द्वारा',
);
const WRITING = any(
  'text[eo]?s?|testo|tekst|teksti|szöveg|words|story|article|report(?:ing)?|post|opinion|текст|κείμενο|נוסח',
);
const CRAFT = any(
  "photo(?:s|graphs?|graphy|graphies|graphe|grapher)?|pictures?|images?|imágenes|illustrat(?:ions?|ionen|ed)|artwork|graphics?|video|film|foto(?:s|[’']s|graf(?:ie|ien|ía|ías|ia|ias|er|in|i)?)?|fotoğraf(?:lar)?|bild(?:er|e)?|billeder|kuvat?|zdjęci[ae]|фото(?:графии)?|ilustra(?:ción|ciones|ções|cje)|illustrazioni|infografik|grafik|design|code|تصوير|צילום",
);
const JOINED = '\\s*(?:and|und|et|y|e|i|och|og|en|и|ve|\\+|&|/|,)\\s*';
const BEFORE_NAME =
  '(?:\\s+(?:by|von|par|por|di|da|de|door|av|af|od)(?!\\p{L})\\s*[:：]?|\\s*[:：/／=＝])\\s*';
/** Of languages that put no blank between words: the sign behind the word makes the label. */
const CJK_WRITER = any(
  '投稿者|作者|文字|撰文|撰稿|采写|採寫|(?:本报|本報|特约)?[記记]者|著者|筆者|執筆者?|ライター|取材・文|取材|文・(?:写真|撮影)|글[・·]사진|글쓴이|글|작성자|저자|文|기자',
);
const CJK_OTHER = any(
  '[图圖]片?|[摄攝]影|写真|撮影|[责責]任?[编編][辑輯]?|[编編][辑輯]|[编編][译譯]|校[对對]|翻[译譯訳]者?|[译譯訳]者?|監修|構成|イラスト|사진|그래픽|편집|영상|[来來]源',
);
const CJK_SIGN = '\\s*[:：/／=＝丨|｜]\\s*';

/** At the beginning of a line; what follows is a name, or the line is no credit. */
export const CREDIT = new RegExp(
  `^[\\s\\p{Pd}*•/~|»]*(?:(?:${CJK_WRITER})(?:${CJK_SIGN}|\\s+)|` +
    `(?:${WRITER})\\s*[:：/／|]\\s*|(?:${WRITING})(?:${JOINED}(?:${CRAFT}))?${BEFORE_NAME}|` +
    `(?:${CRAFT})${JOINED}(?:${WRITING})${BEFORE_NAME}|(?:${BY})(?![\\p{L}\\p{N}-])\\s*[:：|]?\\s*)`,
  'iu',
);
/** A line that is a label alone; the name follows in the next one. */
export const CREDIT_LABEL = new RegExp(
  `^(?:${BY}|${WRITER}|${WRITING}|${CJK_WRITER}|about the author|(?:posted|published|words) by)\\s*[:：]?$`,
  'iu',
);
/** Where the credit of somebody else begins: whoever took the pictures, edited, checked or translated. */
export const OTHER_CREDIT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:and|und|et|y|e|og|och|en|with|with additional|additional)\\s+|&\\s*)?` +
    `(?:(?:${CRAFT})(?:${JOINED}(?:${CRAFT}))*${BEFORE_NAME}|` +
    `(?:additional reporting|(?:medically |expert |clinically )?reviewed|fact[- ]checked|edited|translated|illustrated|photographed|produced|updated|as told to|übersetzt|traduit|traducido|tradotto|vertaald|oversatt|översatt)(?:\\s+(?:by|von|par|por|da|door|av|af)(?!\\p{L})|\\s*:)|as told to\\s)|` +
    `(?<=^|[\\s　,，、;；|｜/／])(?:${CJK_OTHER})(?:${CJK_SIGN}|\\s+)`,
  'iu',
);
/** The writer's credit behind somebody else's: `Photos by Per Holm; text by Anna Lind`. */
export const WRITER_BEHIND = new RegExp(
  `(?<=[;,.|·]\\s*|\\s)(?:${WRITING}|written)${BEFORE_NAME}|(?<=[\\s　,，、;；|｜])(?:${CJK_WRITER})${CJK_SIGN}`,
  'iu',
);
/** `Anna Lind (text), Per Holm (photos)`: the second name and its bracket. */
export const OTHER_IN_BRACKETS = new RegExp(`[^,;&()]{1,60}\\s*\\((?:${CRAFT})\\)`, 'giu');

/** An agency, which signs alone or beside a name. */
export const AGENCY =
  /^(?:reuters|associated press|ap|afp|afp-jiji|dpa|apa|sda|keystone-sda|jiji|jiji press|kyodo|kyodo news|bloomberg|bloomberg news|pti|ani|ians|efe|ansa|lusa|pap|tass|xinhua|upi|europa press|belga|anp|ritzau|ntb|tt|yonhap|cna|staff reports?)$/i;
/** A post or a desk beside a name: `Europe editor`, `Special to The Bay`. */
export const POST =
  /(?:^|\s)(?:editor|director|head of|manager|correspondent|reporter|contributor|columnist|\S+ writer|attorney|lawyer|journalist(?:e|in)?|bureau chief|analyst|professor|founder|co-founder|ceo|specialist|expert|educators?|representative|strategist|consultant|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|correspondante?|rédact(?:eur|rice)|redactora?|periodista|giornalista|redacteur|verslaggever|community development)(?=$|\s)|^(?:special (?:to|for)|for the|from the)\s/i;
/** A desk rather than a person. */
export const DESK =
  /^(?:(?:die |online-?|news-?|web-?)?redaktion(?: .*)?|redakteur|red|editor(?:s|ial)?(?: team| staff)?|staff|anonymous|(?:staff|senior|guest) (?:writer|author|contributor|reporter)|newsroom|news ?desk|redacción(?: .*)?|(?:la )?rédaction(?: .*)?|(?:la )?redazione|redactie|redakcja|redação|agencias?|agenturen)$/i;
