// What invites to share, to comment, to follow, to write and to join, by language.
import { LETTER, NO_LETTER, Phrases } from './phrases';

const { alone, anywhere, atStart } = Phrases;

/** In words that only an invitation uses; it may be a whole sentence. */
export const SHARE_THIS = atStart({
  en: [
    '(?:share|print|save|listen to|follow) (?:this|us|our|me|the (?:article|story|post|page)|it (?:on|with|via)|on|via|with|for later)\\b',
  ],
});

export const SHARE = alone({
  en: [
    'share(?: (?:this|it|now|with friends|via|on|options|buttons?)(?: \\S+){0,4}| (?:this |the |our )?(?:article|story|post|page|video|link)(?: \\S+){0,3})?',
    'tweet(?: this)?',
    '(?:facebook|twitter|whatsapp|linkedin|pinterest|telegram|reddit|e-?mail|print|copy link|flipboard|messenger|x|instagram|youtube|rss|pocket|tumblr|bluesky|threads|xing|[\\s!-/:-@[-`{-~·•–—])+',
    'follow(?: (?:us|me)(?: \\S+){0,4}| on \\S+|ing| (?:this )?(?:topic|author|story|author .{0,30}))?',
    'print(?: this)?(?: article)?',
    'save(?: (?:this )?(?:article|story|for later))?',
    'listen(?: (?:now|here)|(?: to (?:this |the )?(?:article|story|episode))(?: \\S+){0,3})?',
    '(?:skip to (?:main )?content|back to top)',
    '(?:link copied|copied)\\W*',
  ],
  de: ['teilen(?: auf \\S+)?', 'artikel (?:teilen|drucken|merken)', 'nach oben'],
  fr: ['partager(?: sur \\S+)?'],
  es: ['compart(?:e|ir)(?: en \\S+)?'],
  it: ['condividi(?: su \\S+)?'],
  pt: ['compart(?:ilhar|ilhe|ir)(?: (?:no|na) \\S+)?'],
  nl: ['deel(?: (?:op|dit) \\S+)?'],
  pl: ['udostępnij'],
  ru: ['поделиться(?: (?:статьёй|статьей|новостью|в \\S+))?'],
  tr: ['(?:haberi )?paylaş'],
  ar: ['(?:شارك|مشاركة)(?: (?:المقال|الخبر))?'],
  zh: ['(?:分享|分享到|转发|打印)(?:本文|文章)?'],
  ja: ['(?:この記事を)?(?:シェア|共有|ツイート|印刷|保存|フォロー)(?:する)?'],
  ko: ['(?:기사 )?(?:공유|공유하기|인쇄|스크랩)'],
});

export const COMMENT_PROMPT = atStart({
  en: [
    '(?:leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|comments? (?:are closed|\\(\\d+\\))|\\d+ comments?$|view (?:all )?comments|add a comment|what do you think(?: (?:of|about) (?:this|our|the) (?:article|story|post|piece|idea))?\\W*(?:$|(?:let|leave|tell|join|share|comment|have|write)\\b)|have your say|let us know (?:what you think|in the comments))',
  ],
  de: ['(?:kommentar(?:e)? (?:schreiben|verfassen|hinterlassen|anzeigen)|diskutieren sie mit)'],
  fr: ['laissez un commentaire'],
  es: ['deja (?:un|tu) comentario'],
  pt: ['deixe (?:um|seu) comentário'],
  it: ['lascia un commento'],
  ja: ['コメント(?:を(?:書く|投稿|見る)|する$)'],
});

const NETWORK =
  '(?:facebook|twitter|instagram|linkedin|tiktok|youtube|telegram|whatsapp|google|threads|bluesky|mastodon|newsletter|rss|@)';
/** More of something, at the addresses that the line ends with. */
const moreAt = (more: string) => `(?:${more})\\b.{1,80}https?:\\S+(?: (?:and|or|und|et|y) https?:\\S+)?$`;
const SERVICE = '(?:whatsapp|telegram|bluesky|signal|viber|threads|instagram|youtube|messenger)';
/** A channel that the site has with a service. */
const ourChannel = (follow: string) =>
  `(?:${follow})\\b.{0,30}\\b(?:${SERVICE}[- ]?(?:channel|community|group|feed|kanal|kanaal)|(?:cha[iî]ne|canal|canale|kanał) (?:(?:de|su|na|di|no) )?${SERVICE})`;
/** A search engine is to show the site before others. */
const preferred = (source: string) => `.{0,60}\\b(?:${source})\\b.{0,20}\\bgoogle\\b.{0,20}$`;
const followUs = (follow: string) => `(?:${follow})(?:${NO_LETTER}*$|.{0,60}${NETWORK})`;

export const FOLLOW = atStart({
  en: [
    moreAt('more|follow|reach'),
    '(?:follow|like|find|join) (?:us|me|him|her|the \\w+|\\w+ \\w+) (?:on|at|@)\\s*(?:twitter|facebook|instagram|x\\b|linkedin|tiktok|youtube|telegram|whatsapp|google news)',
    '(?:follow|contact|email|reach) .{0,60}(?:@\\w+|\\w@\\w)',
    'follow .{0,60}on (?:twitter|facebook)',
    '(?:download|get) (?:our|the) (?:\\w+ )?app\\b',
    `(?:add|make|set|choose|pick|select|mark)${preferred('preferred (?:news )?source')}`,
    ourChannel('(?:follow|join|get|subscribe to) (?:us on )?(?:our|my)'),
    '(?:listen to|subscribe to|follow|find|hear)\\b.{1,80}\\bwherever you (?:get|listen to|find) your podcasts',
    '(?:listen to|subscribe to) .{1,60}\\bon (?:apple podcasts|spotify|audible|your podcast app)',
  ],
  de: [
    moreAt('mehr'),
    followUs('folgen sie uns'),
    ourChannel('(?:folgen sie|folgt|folge|abonnieren sie|abonniert?) unser(?:em|en)'),
    '.{0,60}\\bals bevorzugte (?:nachrichten)?quelle (?:bei|auf|in) google\\b.{0,20}$',
  ],
  fr: [
    moreAt('plus'),
    followUs('suivez-nous'),
    ourChannel('(?:suivez|rejoignez) notre'),
    `ajoutez${preferred('sources? préférées?')}`,
  ],
  es: [moreAt('más'), followUs('s[íi]gue?nos'), `(?:añade|agrega|elige)${preferred('fuentes? preferidas?')}`],
  pt: [moreAt('mais'), followUs('siga-nos'), `(?:adicione|escolha)${preferred('fontes? preferidas?')}`],
  it: [followUs('seguici'), ourChannel('(?:segui|iscriviti al) (?:il )?nostro')],
  nl: [followUs('volg ons'), ourChannel('volg ons')],
  ja: ['公式.{0,12}(?:フォロー|友だち追加|ダウンロード)'],
});

/** Invites to write, to join, to install, to try. */
export const INVITATION = anywhere({
  en: [
    '^.{0,20}\\bif you (?:enjoyed|liked|found|have (?:enjoyed|any)|believe|would like to (?:read|support|contribute|get|receive))\\b.{0,120}\\b(?:this|our|us|join|support|newsletter|contact|subscribe)',
    '(?:never|don.t) miss\\b.{0,60}\\b(?:news|headlines?|story|stories|update|post|article|episode)',
    '\\b(?:download|install|get)\\b.{0,40}\\bapps? (?:for|on|from)\\b.{0,20}\\b(?:ios|android|iphone|app store|google play|your phone)',
    '\\b(?:keep up|stay in touch|connect|follow) .{0,60}\\bon (?:twitter|facebook|instagram|youtube|linkedin|tiktok|x|threads|bluesky|mastodon|flipboard|whatsapp|telegram)\\b',
    '\\bsubscribe (?:to|now)\\b.{0,60}\\b(?:youtube|channel|edition|print|magazine|podcasts?|full story)\\b',
    '\\b(?:to|please) (?:view|read) the full (?:story|article)\\b|please subscribe\\b',
    '(?:delivered|through) (?:to )?your (?:letterbox|door|home)\\b',
    '^(?:submit|send|share|tell|email|write|contact|let) (?:us|your|you)\\b.{0,100}(?:letter|story|news tip|tips?|thoughts?|think|feedback|via this form|@)',
    '\\b(?:contact|e-?mail|reach|write to) (?:us|staff writer|the (?:editor|author|reporter))\\b.{0,60}(?:@|\\d{3})',
    '^(?:submit your|send (?:us )?your) ',
    'help us improve\\b|your feedback (?:will|helps)|take (?:our|a) (?:short )?survey',
    '^want more (?:stories|news|articles|like|from)\\b|^(?:ready|want) to (?:learn|get|see|read|find out|explore) (?:more|started)\\b',
    `^(?:${LETTER}+ ){0,3}(?:schedule|book|request) (?:a|your) (?:free )?(?:demo|call|consultation|quote|appointment)\\b`,
  ],
  de: [
    '(?:artikel|beitrag|text) (?:gefallen|nützlich|hilfreich)\\?|gefällt (?:dir|ihnen|euch) (?:unser|der|dieser)|war (?:der|dieser) (?:artikel|beitrag|text) (?:nützlich|hilfreich)',
    '^\\W*(?:möchten|wollen) (?:sie|du) (?:den|diesen) (?:(?:artikel|beitrag)\\b|text (?:teilen|drucken|hören|lesen))|den artikel (?:mit anderen )?teilen',
    '(?:registrieren|melden) sie sich\\b.{0,60}\\b(?:kostenlos|an|auf dem laufenden|halten)\\b',
    'kennt ihr schon (?:unser|den|die)|noch mehr (?:infos|artikel|tipps|themen) (?:für|zu|über)',
    '^\\W*jetzt (?:auch )?(?:digital|als e-?paper|im abo|mitglied werden)\\b',
    '^\\W*jetzt (?:\\S+ )?(?:testen|bestellen|spenden|unterstützen)\\b(?! (?:der|die|das|sich|auch|nur)\\b)',
    'jetzt (?:kostenlos|gratis|unverbindlich) testen\\b',
    `^unterstütze? (?:sie )?(?:uns|${LETTER})`,
  ],
  es: [
    'canal de (?:telegram|whatsapp|youtube)|únete (?:a|al|en)\\b.{0,40}\\b(?:canal|grupo|comunidad|newsletter|whatsapp|telegram)|s[íi]guenos en|puede (?:escribirnos|seguir)|cancela cuando quieras',
  ],
  fr: [
    'suivez-nous sur|rejoignez(?:-nous sur| notre (?:chaîne|groupe|communauté|page))|téléchargez (?:notre|l.).{0,10}appli|abonnez-vous (?:à (?:notre|nos)\\b|à la newsletter|pour\\b|dès|gratuitement|\\W*$)',
  ],
  pt: [
    'siga(?:-nos| o) .{0,40}(?:facebook|twitter|instagram|telegram|whatsapp|google|youtube|canal)|participe do (?:grupo|canal)|baixe (?:o|nosso) app|receba (?:em seu|no seu|as (?:principais|últimas|notícias|novidades)) |canal de (?:telegram|whatsapp|youtube)',
  ],
  it: [
    'seguici su (?:facebook|twitter|instagram|telegram|whatsapp|google|youtube|tutti)|scarica (?:la|l.) app|iscriviti al canale',
  ],
  nl: [
    'volg ons (?:op|via) (?:facebook|twitter|instagram|telegram|whatsapp|google|youtube|x\\b)|download (?:de|onze) app|^\\W*word (?:nu |ook )?(?:lid(?: van (?:onze|het)|\\W*$)|abonnee)',
  ],
  pl: [
    'obserwuj nas (?:na|w)\\b|pobierz aplikację|^\\W*(?:dołącz do nas|dowiedz się więcej|obserwuj nas)(?:\\W*$| (?:na|w) (?:facebook|twitter|instagram|x\\b))',
  ],
  ru: ['подп(?:исывайтесь|ишитесь) на (?:наш|нас\\b|канал)'],
  tr: ['bizi (?:facebook|twitter|instagram|telegram|whatsapp|google|youtube|x).{0,20} takip edin'],
});
