// What asks the reader to share, to follow, to comment, to join: its words, and the rules that take it.
import { says, saysLabel, unlessItReadsOn } from './evidence';
import { LETTER, NO_LETTER, Phrases } from './phrases';
import type { ClutterRule } from './rule';

const { alone, anywhere, atStart } = Phrases;

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

export const COMMENT_PROMPT = atStart(
  '(?:leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|comments? (?:are closed|\\(\\d+\\))|\\d+ comments?$|view (?:all )?comments|add a comment|what do you think(?: (?:of|about) (?:this|our|the) (?:article|story|post|piece|idea))?\\W*(?:$|(?:let|leave|tell|join|share|comment|have|write)\\b)|have your say|let us know (?:what you think|in the comments))',
  '(?:kommentar(?:e)? (?:schreiben|verfassen|hinterlassen|anzeigen)|diskutieren sie mit|laissez un commentaire|deja (?:un|tu) comentario|deixe (?:um|seu) comentário|lascia un commento)',
  'コメント(?:を(?:書く|投稿|見る)|する$)',
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

/** Invites to write, to join, to install, to try. */
export const INVITATION = anywhere(
  '^.{0,20}\\bif you (?:enjoyed|liked|found|have (?:enjoyed|any)|believe|would like to (?:read|support|contribute|get|receive))\\b.{0,120}\\b(?:this|our|us|join|support|newsletter|contact|subscribe)',
  '(?:never|don.t) miss\\b.{0,60}\\b(?:news|story|stories|update|post|article|episode)',
  '\\b(?:download|install|get)\\b.{0,40}\\bapps? (?:for|on|from)\\b.{0,20}\\b(?:ios|android|iphone|app store|google play|your phone)',
  '\\b(?:keep up|stay in touch|connect|follow) .{0,60}\\bon (?:twitter|facebook|instagram|youtube|linkedin|tiktok|x|threads|bluesky|mastodon|flipboard|whatsapp|telegram)\\b',
  '\\bsubscribe (?:to|now)\\b.{0,60}\\b(?:youtube|channel|edition|print|magazine|podcasts?|full story)\\b',
  '\\b(?:to|please) (?:view|read) the full (?:story|article)\\b|please subscribe\\b',
  '(?:delivered|through) (?:to )?your (?:letterbox|door|home)\\b',
  '^(?:submit|send|share|tell|email|write|contact|let) (?:us|your|you)\\b.{0,100}(?:letter|story|news tip|tips?|thoughts?|think|feedback|via this form|@)',
  '\\b(?:contact|e-?mail|reach|write to) (?:us|staff writer|the (?:editor|author|reporter))\\b.{0,60}(?:@|\\d{3})',
  '^(?:submit your|send (?:us )?your) ',
  '(?:artikel|beitrag|text) (?:gefallen|nützlich|hilfreich)\\?|gefällt (?:dir|ihnen|euch) (?:unser|der|dieser)|war (?:der|dieser) (?:artikel|beitrag|text) (?:nützlich|hilfreich)',
  '^\\W*(?:möchten|wollen) (?:sie|du) (?:den|diesen) (?:(?:artikel|beitrag)\\b|text (?:teilen|drucken|hören|lesen))|den artikel (?:mit anderen )?teilen',
  '(?:registrieren|melden) sie sich\\b.{0,60}(?:kostenlos|an|auf dem laufenden|halten)',
  'kennt ihr schon (?:unser|den|die)|noch mehr (?:infos|artikel|tipps|themen) (?:für|zu|über)',
  '^\\W*jetzt (?:auch )?(?:digital|als e-?paper|im abo|mitglied werden)\\b',
  '^\\W*jetzt (?:\\S+ )?(?:testen|bestellen|spenden|unterstützen)\\b(?! (?:der|die|das|sich|auch|nur)\\b)',
  'jetzt (?:kostenlos|gratis|unverbindlich) testen\\b',
  `^unterstütze? (?:sie )?(?:uns|${LETTER})`,
  'canal de (?:telegram|whatsapp|youtube)|únete (?:a|al|en)\\b.{0,40}\\b(?:canal|grupo|comunidad|newsletter|whatsapp|telegram)|s[íi]guenos en|puede (?:escribirnos|seguir)|cancela cuando quieras',
  'suivez-nous sur|rejoignez(?:-nous sur| notre (?:chaîne|groupe|communauté|page))|téléchargez (?:notre|l.).{0,10}appli|abonnez-vous (?:à (?:notre|nos)\\b|à la newsletter|pour\\b|dès|gratuitement|\\W*$)',
  'siga(?:-nos| o) .{0,40}(?:facebook|twitter|instagram|telegram|whatsapp|google|youtube|canal)|participe do (?:grupo|canal)|baixe (?:o|nosso) app|receba (?:em seu|no seu|as) ',
  'seguici su (?:facebook|twitter|instagram|telegram|whatsapp|google|youtube|tutti)|scarica (?:la|l.) app|iscriviti al canale',
  'volg ons (?:op|via) (?:facebook|twitter|instagram|telegram|whatsapp|google|youtube|x\\b)|download (?:de|onze) app|^\\W*word (?:nu |ook )?(?:lid(?: van (?:onze|het)|\\W*$)|abonnee)',
  'obserwuj nas (?:na|w)\\b|pobierz aplikację|^\\W*(?:dołącz do nas|dowiedz się więcej|obserwuj nas)(?:\\W*$| (?:na|w) (?:facebook|twitter|instagram|x\\b))',
  'help us improve\\b|your feedback (?:will|helps)|take (?:our|a) (?:short )?survey',
  '^want more (?:stories|news|articles|like|from)\\b|^(?:ready|want) to (?:learn|get|see|read|find out|explore) (?:more|started)\\b',
  `^(?:${LETTER}+ ){0,3}(?:schedule|book|request) (?:a|your) (?:free )?(?:demo|call|consultation|quote|appointment)\\b`,
);

export const SHARING_RULES: readonly ClutterRule[] = [
  {
    id: 'comments',
    why: 'What readers say is not what the article says.',
    learnedFrom: 'Blogs whose comments are longer than the post.',
    evidence: ['names'],
    stage: 'page',
    where: { named: COMMENTS },
    longest: ANY,
    matches: unlessItReadsOn(),
  },
  {
    id: 'share-bar',
    why: 'Buttons that send the article somewhere.',
    learnedFrom: 'Nearly every news site.',
    evidence: ['names', 'links'],
    stage: 'page',
    where: { named: SHARE_BAR },
    longest: 250,
    matches: unlessItReadsOn(({ linkDensity, length }) => linkDensity > 0.4 || length < 80),
  },
  {
    id: 'share-line',
    why: 'Names of networks and the invitation to share.',
    learnedFrom: 'Nearly every news site.',
    evidence: ['words'],
    stage: 'article',
    where: { tags: BLOCKS },
    longest: LABEL,
    matches: (block) => saysLabel(SHARE)(block) || (says(SHARE)(block) && says(SHARE_THIS)(block)),
  },
  {
    id: 'comment-prompt',
    why: 'Invites to comment.',
    learnedFrom: 'Blogs with a comment form below the text.',
    evidence: ['words'],
    stage: 'article',
    where: { tags: LINES },
    longest: 160,
    matches: says(COMMENT_PROMPT),
  },
  {
    id: 'follow-line',
    why: 'Advertises accounts and apps.',
    learnedFrom: 'Newspapers that close with the accounts of their desk.',
    evidence: ['words'],
    stage: 'article',
    where: { tags: LINES },
    longest: 200,
    matches: says(FOLLOW),
  },
  {
    id: 'invitation',
    why: 'Invites to write, to join, to install or to buy.',
    learnedFrom: 'Local papers and campaigns that close every text with an invitation.',
    evidence: ['words'],
    stage: 'article',
    where: { tags: `${PARAGRAPHS} h2 h3 h4 h5 h6` },
    longest: NOTE,
    matches: (block) => (block.begins > 0.9 || block.length < 140) && says(INVITATION)(block),
  },
];
