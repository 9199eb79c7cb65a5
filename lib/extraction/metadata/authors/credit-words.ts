// Words by which a line says who wrote a text, or who did something else for it, in the languages we read; as patterns.
import { AnyCase } from '../any-case';

const any = (...words: readonly string[]) => words.join('|');

/** Stand before a name with or without a colon. */
const BY = any(
  '(?:von|vom) unsere[mnr] (?:\\p{L}+[- ])?(?:korrespondent(?:en|in)?|reporter(?:in)?|mitarbeiter(?:in)?|redakteur(?:in)?)',
  'par notre (?:correspondante?|envoyée? spéciale?)(?: (?:à|en|au|aux|de) [\\p{L}-]+)?,?',
  'dal nostro (?:inviato|corrispondente)|dalla nostra (?:inviata|corrispondente)',
  '(?:door|van) onze (?:correspondent|verslaggever|verslaggeefster|redacteur)',
  'oprac\\.|opracowa(?:ł|ła|nie)|автор(?:ы|ка)?\\s[—–](?=\\s)|підготува(?:в|ла)|розмовля(?:в|ла)',
  'posted (?:in|under) [^|]{1,40} by|aus \\p{L}+ bericht(?:et|en)',
  'by|von|vom|par|por|di|da|door|av|af|od|przez|oleh|от|γράφει(?: [οη])?|מאת|(?:נכתב )?(?:על[ -]ידי|ע["״]י)|โดย|เขียนโดย|द्वारा|viết bởi',
  'بقلم|كتب(?:ت|ه|ته)?|إعداد|به قلم|نوشته|نویسنده|تحریر',
  'пише|подготовил[аи]?|записал[аи]?|беседовал[аи]?|piše|napsal[ai]?|napísal[ai]?|napisał[ay]?|scris de|kirjoittanut|propos recueillis par',
  '(?:this (?:post|article|story) was )?(?:co-)?written by|(?:posted|published|reported|contributed|edited|compiled|created|submitted|authored) by|(?:an? )?(?:(?:guest|news|exclusive) )?(?:story|words|article|post|text|report|review|analysis|opinion|column|essay|commentary|interview|feature|exclusive) by|reviewed by',
  'erstellt von|(?:geschrieben|verfasst|veröffentlicht|gepostet) von|(?:ein(?:e?n?)|gast)\\s?\\p{L}* von',
  '(?:escrito|publicado|redactado) por|(?:écrit|publié|rédigé) par|(?:scritto|pubblicato) da|a cura di|geschreven door|skrevet a[vf]|skriven av',
);
/** Name a writer, or what he did; before a name with a colon, a slash, or in a line of their own. */
const WRITER = any(
  'authors?|writers?|reporters?|contributors?|guest author|autor(?:in|en|es|as?|ka|zy|i|ius|s)?|auteure?s?|autore|autrice|redakteur(?:in)?|rédact(?:eur|rice)|redactor(?:a)?|redacteur|skribent|forfattere?|författare|journalist|toimittaja|kirjoittaja|szerző|írta|yazar|yazan|muhabir|haber|penulis|tác giả|συντάκτη[σρ]?|συντάκτρια|аутор|автор(?:ы|и|ка)?(?: статьи| текста| материала)?|журнал[иі]ст(?:ка|[ыи])?|корреспондент|кореспондент|الكاتب(?:ة)?|المحرر|خبرنگار|کاتب|مصنف|כתב(?:ת|ה)?|लेखक|লেখক|প্রতিবেদক|ผู้เขียน|எழுதியவர்|రచయిత|ავტორი|հեղինակ|författare|redacción',
);
const WRITING = any(
  'रिपोर्ट|लेख|text[eo]?s?|testo|tekst|teksti|szöveg|words|story|article|report(?:ing)?|post|opinion|текст|κείμενο|נוסח',
);
const CRAFT = any(
  "photo(?:s|graphs?|graphy|graphies|graphe|grapher)?|pictures?|images?|imágenes|illustrat(?:ions?|ionen|ed)|artwork|graphics?|video|film|foto(?:s|[’']s|graf(?:ie|ien|ía|ías|ia|ias|er|in|i)?)?|fotoğraf(?:lar)?|bild(?:er|e)?|billeder|kuvat?|zdjęci[ae]|фото(?:графии)?|ilustra(?:ción|ciones|ções|cje)|illustrazioni|infografik|grafik|design|code|تصوير|צילום",
);
const JOINED = '\\s*(?:and|und|et|y|e|i|och|og|en|и|ve|\\+|&|/|,)\\s*';
const BEFORE_NAME =
  '(?:\\s+(?:by|von|par|por|di|da|de|door|av|af|od)(?!\\p{L})\\s*[:：]?|\\s*[:：/／=＝])\\s*';
/** Of languages that put no blank between words: the sign behind the word makes the label. */
const CJK_WRITER = any(
  '投稿者|作者|文字|撰文|撰稿|采写|採寫|(?:本[报報网網台刊站]|特[约約派]|[见見][习習]|[\\p{Script=Han}]{1,4}[社网網])?[記记]者|編集委員|論説委員|著者|筆者|執筆者?|ライター|取材・文|取材|文・(?:写真|撮影)|글[・·]사진|글쓴이|글|작성자|저자|文|기자',
);
const CJK_OTHER = any(
  '[图圖]片?|[摄攝]影|写真|撮影|[责責]任?[编編][辑輯]?|[编編][辑輯]|[编編][译譯]|校[对對]|翻[译譯訳]者?|[译譯訳]者?|監修|構成|イラスト|사진|그래픽|편집|영상|[来來]源',
);
const CJK_SIGN = '\\s*[:：/／=＝丨|｜]\\s*';

/** At the beginning of a line; what follows is a name, or the line is no credit. */
export const CREDIT = new AnyCase(
  () =>
    new RegExp(
      `^[\\s\\p{Pd}*•/~|»]*(?:(?:${CJK_WRITER})(?:${CJK_SIGN}|\\s+)|` +
        `(?:${WRITER})\\s*[:：/／|՝]\\s*|(?:${WRITING})(?:${JOINED}(?:${CRAFT}))?${BEFORE_NAME}|` +
        `(?:${CRAFT})${JOINED}(?:${WRITING})${BEFORE_NAME}|(?:${BY})(?![\\p{L}\\p{N}-])\\s*(?:[:：|/／]|[–—ـ-](?=\\s))?\\s*)`,
      'u',
    ),
);
/** A label without a sign, where nothing but names follow: `Author Jane Doe`. */
export const BARE_LABEL =
  /^(?:[Aa]uthors?|AUTHORS?|[Aa]utor(?:in|en|es|a)?|[Aa]uteure?s?|[Aa]utor[ei]|[Aa]utrice|[Аа]втор(?:ы)?|[Ww]ords)\s+(?=\p{Lu})/u;
/** What reporters are called in Korean, and what kind of reporter. */
const KOREAN_POST = '(?:(?:선임|인턴|수습|객원|\\p{Script=Hangul}{2,4}전문)?기자|특파원|논설위원)';
/** No name ends so; the post behind it is a kind of reporter. */
const KOREAN_NAME = '\\p{Script=Hangul}{2,4}(?<!전문|인턴|수습|선임|객원|취재|시민)';
/** Posts in brackets behind a Japanese or Chinese name, with the paper or what kind they are. */
const CJK_JOB =
  '[（(][\\p{Script=Han}\\p{Script=Katakana}ー・]{0,8}(?:ライター|[記记]者|編集者|編集委員|論説委員|特派員|ジャーナリスト)[）)]';
const CJK_REPORT = '[／/｜|]\\s*\\S{0,6}[報报][導导道]';
/** Lines of nothing but names and, behind or before them, what reporters are called: `홍길동 기자`, `記者王小明／台北報導`. */
export const SIGNED_LINE = new RegExp(
  `^(?:[[(【][^\\])】]{1,20}[\\])】]\\s*)?(?:입력\\s*[\\d.:\\s]+)?(?:\\p{Script=Hangul}{2,6}=)?${KOREAN_NAME}(?:\\s*[,·]\\s*${KOREAN_NAME})*\\s?${KOREAN_POST}(?=\\s*(?:[=|(]|\\S+@|\\d|$))|` +
    `^【?[記记]者\\s?[\\p{Script=Han}、]{2,12}\\s*${CJK_REPORT}】?$|` +
    `^[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{2,10}\\s*(?:\\s[記记]者|${CJK_JOB})$|` +
    '^\\p{Lu}\\S+(?: \\p{Lu}\\S+){1,2} (?:yazdı|bildiriyor|aktarıyor|derledi)$',
  'u',
);
/** Behind the name, in languages that put the post there: `홍길동 기자`, `王小明／台北報導`, `Ayşe Yılmaz yazdı`. */
export const POST_AT_END = new RegExp(
  `(?<=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}])(?:\\s*${KOREAN_POST}(?:[\\s(].*)?|\\s*[記记]者(?:\\s.*)?|\\s*${CJK_JOB}|\\s*${CJK_REPORT}|\\s+\\S{2,6}[報报][導导道]|\\s+著)$|` +
    '(?<=\\p{L} \\p{Lu}\\S+) (?:yazdı|bildiriyor|aktarıyor|derledi)$',
  'u',
);
/** A line of Chinese reporters, whose names stand apart by blanks alone. */
export const CHINESE_REPORTERS = /记者|[報报][導导道]$/u;

/** A line that is a label alone; the name follows in the next one. */
export const CREDIT_LABEL = new AnyCase(
  () =>
    new RegExp(
      `^(?:${BY}|${WRITER}|${WRITING}|${CJK_WRITER}|about the author|(?:posted|published|words) by)\\s*[:：]?$`,
      'u',
    ),
);
/** Where the credit of somebody else begins: whoever took the pictures, edited, checked or translated. */
export const OTHER_CREDIT = new AnyCase(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:and|und|et|y|e|og|och|en|with|with additional|additional)\\s+|&\\s*)?` +
        `(?:(?:${CRAFT})(?:${JOINED}(?:${CRAFT}))*${BEFORE_NAME}|` +
        `(?:additional reporting|(?:medically |expert |clinically )?reviewed|fact[- ]checked|edited|translated|illustrated|photographed|produced|updated|as told to|übersetzt|traduit|traducido|tradotto|vertaald|oversatt|översatt)(?:\\s+(?:by|von|par|por|da|door|av|af)(?!\\p{L})|\\s*:)|as told to\\s)|` +
        `(?<=^|[\\s　,，、;；|｜/／])(?:${CJK_OTHER})(?:${CJK_SIGN}|\\s+)`,
      'u',
    ),
);
/** The writer's credit behind somebody else's: `Photos by Per Holm; text by Anna Lind`. */
export const WRITER_BEHIND = new AnyCase(
  () =>
    new RegExp(
      `(?<=[;,.|·]\\s*|\\s)(?:${WRITING}|written)${BEFORE_NAME}|(?<=[\\s　,，、;；|｜])(?:${CJK_WRITER})${CJK_SIGN}`,
      'u',
    ),
);
/** `Anna Lind (text), Per Holm (photos)`: the second name and its bracket. */
export const OTHER_IN_BRACKETS = new AnyCase(() => new RegExp(`[^,;&()]{1,60}\\s*\\((?:${CRAFT})\\)`, 'gu'));

/** An agency, which signs alone or beside a name. */
export const AGENCY =
  /^(?:reuters|(?:the )?associated press|(?:the )?canadian press|agence france-presse|ap|afp|afp-jiji|dpa|apa|sda|keystone-sda|jiji|jiji press|kyodo|kyodo news|bloomberg|bloomberg news|pti|ani|ians|efe|ansa|lusa|pap|tass|xinhua|upi|europa press|belga|anp|ritzau|ntb|tt|yonhap|cna|staff reports?)$/i;
/** Agencies of other scripts, beside a name; alone they are called a source. */
export const AGENCY_BESIDE = new AnyCase(
  () =>
    /^(?:риа новости|тасс|интерфакс|уніан|укрінформ|anadolu ajansı|aa|dha|iha|(?:و?كالات|رويترز|فرانس برس|أ ف ب)|[\p{Script=Han}]{2,3}社|共同通信|時事通信|ロイター|연합뉴스|뉴시스|뉴스1|एजेंसी|भाषा)$/u,
);
/** A post or a desk beside a name: `Europe editor`, `Special to The Bay`. */
export const POST =
  /(?:^|\s)(?:editor|director|head of|manager|correspondent|reporter|contributor|columnist|\S+ writer|coordinator|attorney|lawyer|journalist(?:e|in)?|bureau chief|analyst|professor|founder|co-founder|ceo|specialist|expert|educators?|representative|strategist|consultant|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|correspondante?|rédact(?:eur|rice)|redactora?|periodista|giornalista|redacteur|verslaggever|community development)(?=$|\s)|^(?:special (?:to|for)|for the|from the)\s/i;
/** A desk rather than a person. */
export const DESK =
  /^(?:(?:die |online-?|news-?|web-?)?redaktion(?: .*)?|redakteur|red|editor(?:s|ial)?(?: team| staff)?|staff|anonymous|(?:staff|senior|guest) (?:writer|author|contributor|reporter)|\S+ admin|newsroom|news ?desk|redacción(?: .*)?|(?:la )?rédaction(?: .*)?|(?:la )?redazione|redactie|redakcja|redação|agencias?|agenturen|редакци[яи]|редакція|haber merkezi|(?:هيئة|فريق|قسم) التحرير|المحرر|غرفة الأخبار|.{0,8}(?:編集部|编辑部|編輯部|뉴스팀|편집국|취재팀)|.{0,12}डेस्क)$/i;
