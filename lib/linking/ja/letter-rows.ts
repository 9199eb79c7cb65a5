// The rows of Japanese in which one character is a country: 日米, 訪中, 米大統領, 全米で; and what those characters begin instead.

import type { CountryCode } from '../../gazetteer/model/types';

export const JAPANESE_LETTERS: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries({
    日: 'JP',
    米: 'US',
    中: 'CN',
    韓: 'KR',
    朝: 'KP',
    台: 'TW',
    英: 'GB',
    仏: 'FR',
    独: 'DE',
    伊: 'IT',
    露: 'RU',
    ロ: 'RU',
    ソ: 'SU',
    豪: 'AU',
    加: 'CA',
    印: 'IN',
    パ: 'PK',
    比: 'PH',
    越: 'VN',
    蘭: 'NL',
  }).map(([letter, code]) => [letter, code as CountryCode]),
);

const KATAKANA = '[ァ-ヺー]';

/** What may follow a character that then begins another word: 米中間選挙 is 米 and 中間選挙, 日本 and 英語 are words. */
const BEGINS_ANOTHER: Readonly<Record<string, string>> = {
  日: '[本系刊程常時光産立付曜替銀経没照頃数給航商展夕夜目向未祝課直誌報]|当た|記念',
  米: '[価作穀飯粒粉俵屋寿沢原子田山倉酢油麹騒所食袋菓糠]|農家|不足|離れ|生産',
  中: '[央小旬核継毒古卒流身途退絶断耳堅銀性型味略座佐尉村島田山野川井尾辺嶋]|国(?!境|交)|間[選管決層期報]|学[校生院年]|等|西部|部|東(?!欧)|止|立|高[生校年]|年|期|長[期距]|規模|心|道|盤戦|日(?:戦|ド|新聞)',
  韓: '[非愈信流]',
  朝: '[日鮮刊食夕方廷礼顔市練倉潮霧焼ご]|ド|一番|早く',
  台: '[風頭所本帳座紙車詞地形数無南東北中場]',
  英: '[語雄文断知才検樹明霊気世子夫介二]|会話|和辞|連邦|単語|単',
  仏: '[教像法壇門陀典式具閣塔頭前事道滅滋]',
  独: '[自身占裁善走特創断房唱奏白法りひ]|立(?!国)|学',
  伊: '[藤勢豆丹達賀東吹能予那万調佐織香澤沢集井是良江原]',
  露: '[出天店骨呈悪地草払伴光見わ]|天商',
  ロ: KATAKANA,
  ソ: KATAKANA,
  豪: '[雨華雪族快州腕傑遊商農邸速語徳打勢放]',
  加: '[工盟熱速害護入藤賀古減算味齢担筆重勢点賛納湿圧茂奈地山島瀬わえ]',
  印: '[刷象鑑字紙税章籍画影度旛西]',
  パ: KATAKANA,
  比: '[率較例重叡喩類肩谷良嘉企べ]',
  越: '[境権後前谷冬訳えし]',
  蘭: '[学]',
};
const letter = (one: string): string => `${one}(?!${BEGINS_ANOTHER[one] ?? '(?!)'})`;
const anyOf = (letters: string): string => `(?:${[...letters].map(letter).join('|')})`;

const IN_PAIRS = '日米中韓朝台英仏独伊露ロソ豪加印比越蘭';
/** Two of these are a word, a region, a club or a town first, and countries only in certain company. */
const DOUBTFUL = '日中|中日|中米|中越|中独|日越|朝露';
const COMPANY =
  '両国|関係|首脳|国交|戦争|友好|平和条約|韓|露|ロ|台|経済|貿易|外[相務交]|共同|対立|歴史|交流|間|双方|合同|防衛|会談|協力|緊張|摩擦|和平|国境|紛争|漁業|政府|与党|議員|条約|航空協定|安保|米|の(?:首脳|対話|懸案|架け橋|関係|間|外|貿易)';
/** Never countries: towns, papers, a colony, doubled characters. */
const NO_PAIR =
  '朝[^米ロ露]|台[中南北東]|日比谷|蘭印|仏印(?!首脳|関係)|中(?:加|伊)(?!首脳|関係)|[加越蘭][日中伊独]|伊加|([日米中英加豪台])\\1';

/** "日米韓首脳会談", "独仏は": not within a row of Han, nor behind a number ("3日米"), nor after "その日". */
const PAIR = new RegExp(
  `(?<![\\p{Script=Han}々\\d０-９]|${KATAKANA})(?<!(?:その|この|あの)(?=日))(?!${NO_PAIR})(?!(?:${DOUBTFUL})(?!${COMPANY}))(?:${anyOf(IN_PAIRS)}{2,7}|印パ(?!${KATAKANA}))`,
  'gu',
);
/** "対日米", "新日米安保", "元米英軍": what may stand right before. */
const PAIR_BEHIND_HAN = new RegExp(
  `(?<=[訪元現旧新各](?=[日米英独仏]))(?:${anyOf('日米英独仏韓豪')}{2,4})`,
  'gu',
);

/** "訪米", "対中", "在日", "親ロ": what is done to a country; not "絶対日", "違反日", "滞在日数", "両親中". */
const DONE_TO = new RegExp(
  `(?=[日米中韓朝台英仏独伊露ロソ豪加印比越])(?<=訪|駐|渡(?=[米英仏独中韓日豪伊印台])|(?<![絶反相敵応初正])対|(?<![違謀背])反(?=[日米中韓露ロ])|(?<![父母両肉近懇])親(?=[日米中韓露ロ台])|(?<![滞現存所不実健潜介点自偏])在(?=[日米英仏独韓中豪])|(?<![将従本以元古由到往出近再])来(?=日)|(?<!距)離(?=日)|(?<!対)抗(?=日)|(?<!関)知(?=日[派家])|嫌(?=[日中韓])|滞(?=[日米英仏独])|従(?=米))(?:${anyOf('日米中韓朝台英仏独伊露ロソ豪加印比越')})`,
  'gu',
);

/** What only a state has. */
const OF_STATE =
  '大統領|首相|政府|政権|外相|外務|国防|財務|内務|内相|議会|議員|上院|下院|最高裁|大使|総領事|海軍|空軍|陸軍|軍(?!手)|当局|与党|野党|国王|国民|中央銀|中銀|捜査|検察|警察|情報機関|紙(?!袋|面)|誌|メディア|兵士|兵(?!庫)|連邦[議準最捜政裁公]|主導|代表(?:団|チーム|監督|選手)|国籍|領(?!収|土|域)|国立|高官|外交官|特使|報道官';
/** What may be somebody else's too: behind a mark or kana only. */
const OF_LAND =
  '大手|企業|経済|株|国債|長期金利|金融|金利|世論|民主|共和|保守党|労働党|右派|左派|極右|極左|王室|女王|王子|皇太子|宇宙|航空|調査|研究|首都|[東西南北]部|中西部|中部|[南北][東西]部|空港|公共放送|国営|放送|有力|主要|映画|俳優|女優|歌手|作家|監督|選手|大学|科学|専門家|司令|特殊部隊|原子力|空母|戦闘機|潜水艦|無人機|女子|男子|最大|高級|名門|自動車|通信|製薬|半導体|新興';
const OF_AMERICA =
  '大リーグ|国(?:務|際開発|際貿易|勢調査|連大使|土安全|家安全|家経済)|商務|司法|農務|労働[省長]|運輸省|教育省|通商|海兵隊|中間選挙|疾病|食品医薬|証券取引|[東西]海岸|[東西]岸|本土|雇用|消費者物価|景気|追加利|新規失業|失業|(?:10|１０|2|２|30|３０)年[債物国]|小売|住宅|物価|利上|利下|関税|制裁|[前元現新副]大統領|次期大統領|中央[軍情]|原潜|爆撃機|艦|IT|ＩＴ|ネット|電気自動車|投資|格付|黒人|先住民|国境|議事堂|州|核|自治領';
const NO_AMERICA = 'ドル|ヌカ|パン|アレルギー|キロ|カロリー|サイズ|ブランド|ペースト|トン|バイヤー|リゾット';
const MONEY = 'ドル|ポンド|フラン|マルク|ルーブル|リラ|ルピー';

/** What may stand right before it in one row of Han: 元米大統領, 在韓米軍. */
const MAY_STAND_BEFORE = '(?<=^|[^\\p{Script=Han}々お]|[元前現各旧故両同駐訪在対留]|[在駐](?:日|韓|沖縄))';
/** Nothing foreign or counted stands before it: not タイ米, 5米. */
const BEGINS_PHRASE = `(?<=^|[^\\p{Script=Han}々ァ-ヺーA-Za-zＡ-Ｚａ-ｚ\\d０-９お])`;

const SINGLES: readonly RegExp[] = [
  new RegExp(
    `(?=[米英仏独伊豪加印韓比露])${MAY_STAND_BEFORE}(?:[米英仏独伊豪加印比露]|韓(?!首相|外相))(?=${OF_STATE})`,
    'gu',
  ),
  /(?<![欧北南新玄白中\d０-９])(?:米)(?=軍(?!曹))/gu,
  new RegExp(
    `(?=[米英仏独伊豪露])${BEGINS_PHRASE}(?:[米英仏独伊豪露])(?=${OF_LAND}|[A-ZＡ-Ｚ]{2}(?<!JA|ＪＡ))`,
    'gu',
  ),
  new RegExp(`(?=米)${MAY_STAND_BEFORE}(?:米)(?=${OF_AMERICA})`, 'gu'),
  new RegExp(
    `(?=[米英仏独伊露])${BEGINS_PHRASE}(?:[米英仏独伊露])(?=[ァ-ヺ])(?!${NO_AMERICA}|${MONEY})`,
    'gu',
  ),
  new RegExp(
    `(?=[豪加印比])${BEGINS_PHRASE}(?:[豪加印比])(?=シドニー|メルボルン|ブリスベン|パース|キャンベラ|トロント|バンクーバー|モントリオール|オタワ|ケベック|ムンバイ|ニューデリー|デリー|タタ|マニラ)`,
    'gu',
  ),
  new RegExp(`(?<!${KATAKANA})(?:ロ)(?=大統領|首相|外相|外務省|国防|政府|軍[がのはにを、。])`, 'gu'),
  /** "日EU", "日欧": beside the union. */
  /(?<![\p{Script=Han}\d０-９])(?:[日米英]|中(?=EU))(?=EU|ＥＵ|欧|ASEAN|ＡＳＥＡＮ)/gu,
  /** "日系ブラジル人": of Japanese descent. */
  /(?<![\p{Script=Han}\d０-９])(?:日)(?=系(?:人|企業|移民|米|[ァ-ヺ]|[一二三四1-4]世))/gu,
  /** "全米で", not "全米オープン". */
  /(?<=全)(?:米)(?=[でのにがをは各50５])/gu,
  /** A headline that begins "英、…": a line's first character. */
  /(?<=^)(?:[英仏独露豪印伊韓]|米(?!.{0,40}(?:キロ|備蓄|価格|コメ|収穫|農家|品種|作付)))(?=、)/gu,
];

/** All rows, for the text of a paragraph. */
export const JAPANESE_LETTER_ROWS: readonly RegExp[] = [PAIR, PAIR_BEHIND_HAN, DONE_TO, ...SINGLES];
