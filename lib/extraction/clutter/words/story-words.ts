// What leads to other stories: headings of lists and words before a link, by language.
import { Phrases, WORD_END } from './phrases';

const { alone, atStart } = Phrases;

export const RELATED_HEADING = alone({
  en: [
    'related(?: (?:stories|articles?|posts?|content|news|coverage|topics|links|reading|videos?))?',
    'more|(?:recent|popular) (?:articles|posts|stories)|popular this week|also in the news|something to consider|next article|something else|in partnership with',
    '(?:read|see|watch) (?:more|also|next)(?: (?:on|about|from|news|stories|articles)\\b.{0,40})?',
    'more (?:from|on|about|in|stories|news|articles|by|like this|to read)\\b.{0,40}',
    '(?:you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|articles|reading|videos?))?)',
    '(?:most (?:read|popular|viewed)(?: (?:in|on|this) .{1,30})?|trending(?: (?:now|stories))?|top stories|latest (?:news|stories|articles|posts)|editors?.? picks?|don.t miss|popular (?:posts|articles)|recent posts|what to read next|up next|in this article|keep reading|further reading|explore more)',
  ],
  de: [
    `(?:mehr zum thema|mehr (?:aus|von|über|zu)${WORD_END}.{0,40}|lesen sie (?:auch|mehr|hier)|das könnte (?:sie|dich|ihnen|dir) (?:auch )?(?:interessieren|gefallen)|auch interessant|weiterlesen|passend zum thema|ähnliche (?:artikel|beiträge|themen)|weitere (?:artikel|meldungen|nachrichten|themen|beiträge|news|infos)\\b.{0,30}|meistgelesen|meistgelesene artikel|meist-?diskutiert(?:e artikel)?|entdecke weitere\\b.{0,40}|noch mehr (?:infos|themen)\\b.{0,30}|mehr themen|alle artikel zu\\b.{0,40}|neueste (?:artikel|beiträge)|empfehlungen aus .{0,30})`,
  ],
  fr: [
    '(?:[àa] lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|associés)|les plus lus|à voir aussi|dans la même rubrique)',
  ],
  es: [
    `(?:lee también|leer más|te puede interesar|noticias relacionadas|más (?:noticias|información|sobre|en)${WORD_END}.{0,30}|lo más (?:leído|visto)|le puede interesar|relacionad[oa]s|mir[áa] también|también te puede interesar|te recomendamos|no te pierdas|lo último)`,
  ],
  pt: ['(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|notícias relacionadas|mais lidas)'],
  it: [
    '(?:leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|ti potrebbe(?:ro)? interessare|approfondimenti)',
  ],
  nl: ['(?:lees ook|gerelateerd(?:e artikelen)?|meer over\\b.{0,30})'],
  pl: ['(?:czytaj (?:także|też|również|więcej)|zobacz (?:też|także|również)|powiązane|polecamy)'],
  ru: ['(?:читайте (?:также|ещё|еще)|по теме|материалы по теме|похожие (?:новости|статьи)|самое читаемое)'],
  tr: ['(?:i̇?lgili haberler|bunlar da ilginizi çekebilir|çok okunanlar|benzer haberler)'],
  ar: ['(?:اقرأ (?:أيضا|أيضاً|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة)'],
  zh: ['(?:相关(?:新闻|阅读|文章|报道)|延伸阅读|推荐阅读|热门文章)'],
  ja: [
    '関連(?:記事|ニュース|リンク|キーワード|動画)|あわせて読みたい|(?:おすすめ|人気|注目|最新)(?:の)?(?:記事|ニュース)|(?:アクセス)?ランキング|もっと(?:見る|読む)',
  ],
  ko: ['(?:관련 ?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|추천 ?기사)'],
});

export const READ_MORE = atStart({
  en: [
    '(?:read|see|watch|learn|listen|find out)(?: \\w+)? (?:more|also|next)\\b',
    '(?:also )?read\\s*[:|›»-]',
    'related(?: (?:story|article|reading|link|content|video))?s?\\s*[:|›»-]',
    'more\\s*[:|›»]',
    'click here (?:to|for)',
  ],
  de: [
    'mehr\\s*[:|›»]',
    '(?:lesen sie (?:auch|mehr|dazu|hier)|lies auch|mehr zum thema|auch interessant|weiterlesen|passend dazu|lesetipp|siehe auch|mehr dazu)',
  ],
  fr: ['plus\\s*[:|›»]', '(?:lire aussi|à lire|a lire|lire également|voir aussi|>> )'],
  es: [
    'más\\s*[:|›»]',
    '(?:puedes? ver|mira|vea|no te pierdas|te recomendamos)\\s*[:|›»]',
    '(?:lee(?:r)? (?:también|más)|también te puede interesar|ver más|te puede interesar|mir[áa] también|además)',
  ],
  pt: ['mais\\s*[:|›»]', '(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais)'],
  it: ['(?:leggi anche|leggi di più|vedi anche|guarda anche)'],
  nl: ['(?:lees ook|lees meer|bekijk ook)'],
  pl: ['(?:czytaj (?:także|też|również|więcej)|zobacz (?:też|także|również)|przeczytaj|dowiedz się więcej)'],
  ru: ['читайте (?:также|ещё|еще)'],
  tr: ['(?:i̇?lgili haber|ayrıca (?:bkz|okuyun))'],
  ar: ['اقرأ (?:أيضا|أيضاً|المزيد)'],
  zh: ['(?:相关(?:新闻|阅读|文章)|延伸阅读|推荐阅读|更多)\\s*[：:]'],
  ja: ['(?:【?関連(?:記事)?】?|あわせて読みたい|続きを読む|もっと(?:見る|読む))'],
  ko: ['(?:관련 ?기사|더 ?보기)'],
});
