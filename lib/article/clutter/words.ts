// The words by which sites ask, warn and advertise, in the languages that rules read.
// Each pattern is for a whole short block, never for a word in the middle of a paragraph.

import { LETTER, NO_LETTER, Phrases, WORD_END } from './phrases';

const { alone, anywhere, atStart } = Phrases;

export const SIGN_UP = anywhere(
  `^${NO_LETTER}*sign up (?:to receive\\b.{0,60}\\b(?:newsletters?|e-?mails?|updates|alerts|briefings?|inbox|news|stories|offers)|now|here|today|below)\\b`,
  `(?:^|[.:!?] )${NO_LETTER}*sign up\\b.{0,40}\\b(?:newsletter|email|inbox|updates|briefing|alerts)`,
  'sign up\\b.{0,20}\\b(?:our|your|my)\\b.{0,30}\\b(?:newsletter|inbox|updates|briefing|alerts)',
  '\\bsubscribe (?:to|for|now|here|today)\\b.{0,60}\\b(?:newsletter|inbox|email|channel|podcast|updates)',
  'newsletters? (?:sign.?up|abonnieren)',
  '(?:delivered|straight|sent|direct(?:ly)?) (?:\\w+ )?to your (?:inbox|mailbox|e-?mail)',
  '\\b(?:get|receive)\\b.{0,50}\\bin your (?:inbox|mailbox)',
  'join our (?:newsletter|mailing list|email list)',
  `^${NO_LETTER}*(?:enter )?your e-?mail(?: address)?${NO_LETTER}*$`,
  'newsletter (?:bestellen|abonnieren|anmelden)',
  'für (?:unseren|den) .{0,30}newsletter an',
  '(?:abonnez|inscrivez)-vous à .{0,40}(?:newsletter|lettre)',
  'recevez .{0,40}(?:newsletter|par e-?mail|boîte mail)',
  '(?:suscríbe(?:te|se)|apúntate|regístrate) .{0,50}(?:newsletter|bolet[ií]n)',
  '(?:inscreva-se|assine|cadastre-se) .{0,50}(?:newsletter|boletim)',
  'iscriviti .{0,40}newsletter',
  '(?:meld je aan|schrijf je in) .{0,40}nieuwsbrief',
  'zapisz się .{0,40}newsletter',
  '(?:メールマガジン|メルマガ|ニュースレター).{0,12}(?:登録|購読|申し込)',
);
export const CONSENT = anywhere(
  'by (?:submitting|signing up|subscribing|clicking|registering|entering|providing)\\b.{0,80}\\b(?:agree|accept|consent|acknowledge|confirm)',
  '\\b(?:you|i) agree to (?:receive\\b|(?:the|our|their)\\b.{0,40}\\b(?:terms|conditions|privacy|policy|processing|use)\\b)',
  'mit (?:ihrer|deiner) anmeldung',
  'mit der anmeldung.{0,30}(?:stimm|akzept|erklär|willig|bestätig)',
  'en vous (?:inscrivant|abonnant)',
  'al (?:suscribirte|registrarte|suscribirse)',
  'ao (?:se inscrever|assinar)',
  'unsubscribe at any time',
  'jederzeit (?:wieder )?(?:abbestellen|abmelden|widerruf)',
  'privacy policy and terms of (?:service|use)',
  'this site is protected by recaptcha',
  '(?:利用規約|プライバシーポリシー).{0,20}同意',
);
export const COOKIES = anywhere(
  '\\b(?:we|our partners|this (?:web)?site)\\b.{0,40}\\buses? cookies',
  'accept (?:all )?cookies',
  'we value your privacy',
  '\\b(?:we|our|you|your|accept|manage|see|read|change)\\b.{0,120}\\bcookie[- ](?:policy|settings|consent)',
  'cookie[- ](?:policy|settings|consent)\\b.{0,120}\\b(?:we|our|you|your|accept)\\b',
  '^(?:\\S+\\s){0,4}cookie[- ](?:policy|settings|consent)\\W*$',
  'cookie-einstellungen',
  '(?:verwenden|nutzen|verwendet|nutzt) (?:wir )?cookies',
  'utilis\\w+ des cookies',
  '(?:utilizamos|usamos|utiliza) cookies',
  'utilizza(?:no)? (?:i )?cookie',
  'używa(?:my)? .{0,20}cookies',
  '(?:externer|redaktioneller) inhalt.{0,60}(?:geladen|angezeigt|einverstanden)',
  '(?:クッキー|cookie).{0,20}(?:使用|利用)し',
);
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
/** In words that only an invitation uses; it may be a whole sentence. */
export const SHARE_THIS = atStart(
  '(?:share|print|save|listen to|follow) (?:this|us|our|me|the (?:article|story|post|page)|it (?:on|with|via)|on|via|with|for later)\\b',
);
export const SHARE = alone(
  'share(?: (?:this|it|now|with friends|via|on|options|buttons?)(?: \\S+){0,4}| (?:this |the |our )?(?:article|story|post|page|video|link)(?: \\S+){0,3})?',
  'tweet(?: this)?',
  '(?:facebook|twitter|whatsapp|linkedin|pinterest|telegram|reddit|e-?mail|print|copy link|flipboard|messenger|x|instagram|youtube|rss|pocket|tumblr|bluesky|threads|xing|[\\s!-/:-@[-`{-~·•–—])+',
  'follow(?: (?:us|me)(?: \\S+){0,4}| on \\S+|ing| (?:this )?(?:topic|author|story|author .{0,30}))?',
  'teilen(?: auf \\S+)?',
  'artikel (?:teilen|drucken|merken)',
  'partager(?: sur \\S+)?',
  'compart(?:e|ir|ilhar|ilhe)(?: (?:en|no|na) \\S+)?',
  'condividi(?: su \\S+)?',
  'deel(?: (?:op|dit) \\S+)?',
  'udostępnij',
  'print(?: this)?(?: article)?',
  'save(?: (?:this )?(?:article|story|for later))?',
  'listen(?: (?:now|here)|(?: to (?:this |the )?(?:article|story|episode))(?: \\S+){0,3})?',
  '(?:skip to (?:main )?content|back to top|nach oben)',
  '(?:link copied|copied)\\W*',
  '(?:この記事を)?(?:シェア|共有|ツイート|印刷|保存|フォロー)(?:する)?',
);
export const RELATED_HEADING = alone(
  'related(?: (?:stories|articles?|posts?|content|news|coverage|topics|links|reading|videos?))?',
  'more|(?:recent|popular) (?:articles|posts|stories)|popular this week|also in the news|something to consider|next article|something else|in partnership with',
  '(?:read|see|watch) (?:more|also|next)(?: (?:on|about|from|news|stories|articles)\\b.{0,40})?',
  'more (?:from|on|about|in|stories|news|articles|by|like this|to read)\\b.{0,40}',
  '(?:you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|articles|reading|videos?))?)',
  '(?:most (?:read|popular|viewed)(?: (?:in|on|this) .{1,30})?|trending(?: (?:now|stories))?|top stories|latest (?:news|stories|articles|posts)|editors?.? picks?|don.t miss|popular (?:posts|articles)|recent posts|what to read next|up next|in this article|keep reading|further reading|explore more)',
  `(?:mehr zum thema|mehr (?:aus|von|über|zu)${WORD_END}.{0,40}|lesen sie (?:auch|mehr|hier)|das könnte (?:sie|dich|ihnen|dir) (?:auch )?(?:interessieren|gefallen)|auch interessant|weiterlesen|passend zum thema|ähnliche (?:artikel|beiträge|themen)|weitere (?:artikel|meldungen|nachrichten|themen|beiträge|news|infos)\\b.{0,30}|meistgelesen|meistgelesene artikel|meist-?diskutiert(?:e artikel)?|entdecke weitere\\b.{0,40}|noch mehr (?:infos|themen)\\b.{0,30}|mehr themen|alle artikel zu\\b.{0,40}|neueste (?:artikel|beiträge)|empfehlungen aus .{0,30})`,
  '(?:[àa] lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|associés)|les plus lus|à voir aussi|dans la même rubrique)',
  `(?:lee también|leer más|te puede interesar|noticias relacionadas|más (?:noticias|información|sobre|en)${WORD_END}.{0,30}|lo más (?:leído|visto)|le puede interesar|relacionad[oa]s|mir[áa] también|también te puede interesar|te recomendamos|no te pierdas|lo último)`,
  '(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|notícias relacionadas|mais lidas)',
  '(?:leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|ti potrebbe(?:ro)? interessare|approfondimenti)',
  '(?:lees ook|gerelateerd(?:e artikelen)?|meer over\\b.{0,30})',
  '(?:czytaj (?:także|też|również|więcej)|zobacz (?:też|także|również)|powiązane|polecamy)',
  '関連(?:記事|ニュース|リンク|キーワード|動画)|あわせて読みたい|(?:おすすめ|人気|注目|最新)(?:の)?(?:記事|ニュース)|(?:アクセス)?ランキング|もっと(?:見る|読む)',
);
export const READ_MORE = atStart(
  '(?:read|see|watch|learn|listen|find out)(?: \\w+)? (?:more|also|next)\\b',
  '(?:also )?read\\s*[:|›»-]',
  'related(?: (?:story|article|reading|link|content|video))?s?\\s*[:|›»-]',
  '(?:more|mehr|plus|más|mais)\\s*[:|›»]',
  'click here (?:to|for)',
  '(?:lesen sie (?:auch|mehr|dazu|hier)|lies auch|mehr zum thema|auch interessant|weiterlesen|passend dazu|lesetipp|siehe auch|mehr dazu)',
  '(?:lire aussi|à lire|a lire|lire également|voir aussi|>> )',
  '(?:puedes? ver|mira|vea|no te pierdas|te recomendamos)\\s*[:|›»]',
  '(?:lee(?:r)? (?:también|más)|también te puede interesar|ver más|te puede interesar|mir[áa] también|además)',
  '(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais)',
  '(?:leggi anche|leggi di più|vedi anche|guarda anche)',
  '(?:lees ook|lees meer|bekijk ook)',
  '(?:czytaj (?:także|też|również|więcej)|zobacz (?:też|także|również)|przeczytaj)',
  '(?:【?関連(?:記事)?】?|あわせて読みたい|続きを読む|もっと(?:見る|読む))',
);
export const PAYWALL = anywhere(
  '(?:already (?:a |an )?(?:subscriber|(?:member|registered)(?:$|\\s*[?.:|–-]|,? (?:please|log|sign|click)))|(?:log|sign) in to (?:continue|read|access))',
  '(?:to (?:continue|keep) reading|to read the (?:full|rest)).{0,60}(?:subscribe|register|sign|log|account)',
  '(?:^|[.!?:|…–-] |(?:please|must|need to|have to) )(?:subscribe|register|sign up|create an? (?:free )?account)\\b.{0,40}\\b(?:to (?:continue|keep reading|read|unlock|view|access\\W*$|access (?:all|more|this|your|our|unlimited|exclusive|premium|the (?:full|rest|article|story|content)))|for full access|for unlimited)',
  '(?:this (?:article|story|content) is (?:only )?(?:for|available to|reserved for) (?:subscribers|members))',
  '(?:you have|you.ve) (?:reached|read|used|\\d+) .{0,30}(?:free articles?|limit)',
  '(?:weiterlesen mit|jetzt (?:abo|abonnieren|freischalten|(?:kostenlos|gratis) testen)|^\\W*jetzt testen(?:\\W*$| und)|bereits (?:abonnent|registriert)|sie haben bereits ein abo)',
  '(?:article réservé aux abonnés|réservé à nos abonnés|déjà abonné)',
  '(?:contenido (?:exclusivo )?para suscriptores|ya (?:eres|soy) suscriptor|exclusivo para (?:assinantes|suscriptores)|já é assinante|contenuto riservato agli abbonati)',
  '(?:有料会員|会員)(?:限定(?!の(?!記事|コンテンツ))|の方)|続きを読むには|ログインして(?:続き|全文)|残り\\d+文字',
);
export const COMMENT_PROMPT = atStart(
  '(?:leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|comments? (?:are closed|\\(\\d+\\))|\\d+ comments?$|view (?:all )?comments|add a comment|what do you think(?: (?:of|about) (?:this|our|the) (?:article|story|post|piece|idea))?\\W*(?:$|(?:let|leave|tell|join|share|comment|have|write)\\b)|have your say|let us know (?:what you think|in the comments))',
  '(?:kommentar(?:e)? (?:schreiben|verfassen|hinterlassen|anzeigen)|diskutieren sie mit|laissez un commentaire|deja (?:un|tu) comentario|deixe (?:um|seu) comentário|lascia un commento)',
  'コメント(?:を(?:書く|投稿|見る)|する$)',
);
export const SUPPORT = anywhere(
  '(?:support (?:our|independent|quality) (?:work|journalism)|(?:make|consider making) a (?:donation|contribution)|donate (?:now|today|here)|become a (?:member|supporter|patron) (?:today|now))',
  '(?:unterstützen sie (?:unsere|unabhängigen)|jetzt spenden|soutenez(?:-nous)?)',
);
const NETWORK =
  '(?:facebook|twitter|instagram|linkedin|tiktok|youtube|telegram|whatsapp|google|threads|bluesky|mastodon|newsletter|rss|@)';
export const FOLLOW = atStart(
  '(?:more|follow|reach|mehr|plus|más|mais)\\b.{1,80}https?:\\S+(?: (?:and|or|und|et|y) https?:\\S+)?$',
  '(?:follow|like|find|join) (?:us|me|him|her|the \\w+|\\w+ \\w+) (?:on|at|@)\\s*(?:twitter|facebook|instagram|x\\b|linkedin|tiktok|youtube|telegram|whatsapp|google news)',
  '(?:follow|contact|email|reach) .{0,60}(?:@\\w+|\\w@\\w)',
  'follow .{0,60}on (?:twitter|facebook)',
  `(?:folgen sie uns|suivez-nous|s[íi]gue?nos|siga-nos|seguici|volg ons)(?:${NO_LETTER}*$|.{0,60}${NETWORK})`,
  '(?:download|get) (?:our|the) (?:\\w+ )?app\\b',
  '公式.{0,12}(?:フォロー|友だち追加|ダウンロード)',
);
export const COPYRIGHT = anywhere(
  `^${NO_LETTER}*(?:©|\\(c\\)\\s|copyright\\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)`,
  `^${NO_LETTER}*(?:this (?:material|content) may not be (?:published|reproduced)|reprinted with permission)`,
  `^${NO_LETTER}*(?:記事・写真の)?無断転載`,
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
export const PUBLISHED_LINE = atStart(
  `(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|created|veröffentlicht|aktualisiert|stand(?=\\s*:|\\s*\\d|\\s*(?:vom|am) \\d)|erstellt|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|opublikowano)${WORD_END}`,
  `\\d{1,2}[./ -](?:\\d{1,2}|${LETTER}{3,10}\\.?)[./ ,-]+\\d{4}\\b`,
  `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)${LETTER}{0,6}\\.?\\s+\\d{1,2},?\\s+\\d{4}`,
  '(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|s[áa]bado|domingo|lunes|martes|mi[ée]rcoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\\b,?\\s(?:(?:de|den|le|dia|der) )?\\d{1,2}\\b.{0,30}\\d{4}.{0,20}$',
  '\\d+ (?:min(?:ute)?s?|minuten) (?:read|lesezeit)',
  '(?:lesezeit|reading time|estimated read)\\b',
  '(?:(?:公開|更新|配信)(?:日時?)?[:：\\s]?)?\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日.{0,20}$',
);
export const BYLINE = atStart(`(?:by|von|par|por|di|door|autor|author|written by|text)\\b:?\\s+${LETTER}`);
