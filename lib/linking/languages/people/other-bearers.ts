// Given names of relatives and namesakes of household names, in scripts that have no capitals to tell a name by: who bears the surname too.

import type { LanguageCode } from '../language-types';
import { wordSet } from '../shared-guards';

/** Function words that are parts of names as well: "de Gaulle", "von der Leyen", "bin Salman". */
export const SMALL_WORDS_IN_NAMES: ReadonlySet<string> = new Set('al el'.split(' '));

/** Words that begin a sentence before a name, and are among no language's function words; folded. */
export const OPENING_WORDS: ReadonlySet<string> = wordSet(
  'według zdaniem dla od do po przed przy bez nad pod wobec oprócz poza dzięki mimo wbrew jednak także również wczoraj dziś dlaczego czy ' +
    'po для от до после перед без над под через против кроме вместо однако также вчера сегодня сам самого у к с за при почему согласно ' +
    'laut für gegen nach mit bei ohne trotz wie auch doch aber seit während neben außer gestern heute warum wenn weil ' +
    'selon pour avec sans contre chez mais aussi après avant hier pourquoi quand comme si malgré ' +
    'según para con sin contra pero también tras ante ayer hoy cuando como aunque desde ' +
    'secondo per con senza contro ma anche dopo prima ieri oggi quando come se perché ' +
    'segundo para com sem contra mas também após ontem hoje quando como embora desde ' +
    'volgens voor met zonder tegen maar ook na sinds gisteren vandaag waarom toen ' +
    'eski yeni dün bugün ise ancak fakat ama için',
);

const GIVEN_NAMES: Readonly<Record<LanguageCode, string>> = {
  ar:
    'إيفانكا ايفانكا ميلانيا إريك إيريك بارون تيفاني ماري فريد هانتر جيل آشلي ميشيل بريجيت يائير سارة يوناتان ' +
    'كارلا سيمون نانسي باولو ألكسندرا لودميلا إيلينا أولينا راتكو سهى مجتبى سيف خميس الساعدي هانيبال عائشة جمال علاء سوزان ' +
    'ويني غراسا شفتلانا راندولف كلارا راشيل فلافيو إدواردو كارلوس أمينة بلال سمية كلير مارك كارول دينيس فاسيلي',
  ko:
    '멜라니아 이방카 에릭 배런 티파니 프레드 메리 미셸 질 헌터 애슐리 로라 바버라 젭 첼시 브리지트 카를라 낸시 론 소니아 라훌 ' +
    '사라 야이르 요나탄 라이사 류드밀라 나이나 올레나 요아힘 마크 캐럴 데니스 플라비우 에두아르두 그라사 위니 빌랄 쉬메이예 지니 도리스',
  zh:
    '梅拉尼娅 梅拉尼亚 梅拉尼亞 梅兰妮娅 伊万卡 伊凡卡 埃里克 艾瑞克 巴伦 拜伦 蒂芙尼 弗雷德 玛丽 米歇尔 米歇爾 吉尔 亨特 ' +
    '劳拉 芭芭拉 杰布 切尔西 布丽吉特 卡拉 南希 莎拉 萨拉 亚伊尔 叶莲娜 柳德米拉 赖莎 奈娜 弗拉维奥 爱德华多 温妮',
};

const UNSPACED: ReadonlySet<LanguageCode> = new Set(['zh']);
const BEFORE: ReadonlyMap<LanguageCode, RegExp> = new Map(
  Object.entries(GIVEN_NAMES).map(([lang, names]) => [
    lang,
    UNSPACED.has(lang)
      ? new RegExp(`(?:${names.split(' ').join('|')})$`)
      : new RegExp(`(?:^|[^\\p{L}\\p{M}])[وفبكل]?(?:${names.split(' ').join('|')}) $`, 'u'),
  ]),
);

/** Whether a given name that is not the leader's stands right before. */
export const isOthersGivenNameBefore = (lang: LanguageCode, before: string): boolean =>
  BEFORE.get(lang)?.test(before) ?? false;
