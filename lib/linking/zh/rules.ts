// What is Chinese about countries: both scripts, 人 behind a name, what a name is part of, the rows in which one character is a country; names in data/languages/zh.yaml.

import type { CountryCode } from '../../gazetteer/model/types';
import type { LanguageRules } from '../languages/language-types';
import { NO_SPACED_RULES, type TextGuard, type TextPlace } from '../languages/unspaced/unspaced-rules';

/** Simplified and traditional, pair by pair; only those whose other form is always the same in names of countries. */
const PAIRS =
  '爱愛奥奧罗羅亚亞尔爾兰蘭国國韩韓鲜鮮湾灣门門马馬达達维維纳納时時贝貝宁寧内內来來叙敘乌烏兹茲别別库庫汤湯东東纽紐劳勞卢盧' +
  '苏蘇萨薩圣聖约約宾賓缅緬鲁魯伦倫华華联聯长長岛島属屬领領诺諾贾賈图圖济濟赞贊莱萊坚堅冈岡几幾绍紹脱脫顿頓盖蓋义義狮獅' +
  '荣榮乔喬叶葉麦麥挝撾泽澤赖賴汉漢会會诸諸临臨独獨连連绥綏团團书書亲親绿綠顺順兴興两兩对對贸貿关關总總统統军軍党黨议議' +
  '选選发發开開归歸区區县縣语語银銀报報腊臘伯伯毕畢吴吳优優刚剛战戰维維众眾权權颠顛阴陰陆陸锡錫济濟帝帝纳納红紅软軟号號' +
  '脑腦饼餅轮輪号號猪豬军軍犬犬鹅鵝卷捲应應广廣业業学學图圖办辦谷谷猫貓种種层層洼窪样樣运運圈圈录錄';
/** The same of names of people. */
const PAIRS_IN_NAMES =
  '丽麗义義伟偉杰傑刘劉卫衛参參头頭娅婭孙孫宝寶实實宫宮庞龐张張强強彦彥怀懷扬揚护護晓曉晋晉权權杨楊栋棟树樹桥橋' +
  '欧歐洁潔涛濤渊淵温溫热熱玛瑪礼禮禄祿纪紀纯純细細荫蔭萧蕭许許谢謝谭譚让讓财財贡貢费費贺賀赏賞赛賽赵趙辉輝迈邁' +
  '进進逊遜邓鄧郑鄭钦欽钱錢铁鐵铉鉉锦錦镕鎔阳陽陈陳韦韋额額冯馮鲍鮑鸠鳩鹏鵬黄黃齐齊龙龍乐樂仑侖凯凱农農历歷吕呂' +
  '兹茲兑兌习習万萬严嚴悦悅蒋蔣罢罷维維录錄绍紹镇鎮钟鐘顿頓';

const toTraditional = new Map<string, string>();
const toSimplified = new Map<string, string>();
const ALL_PAIRS = PAIRS + PAIRS_IN_NAMES;
for (let at = 0; at < ALL_PAIRS.length; at += 2) {
  toTraditional.set(ALL_PAIRS.charAt(at), ALL_PAIRS.charAt(at + 1));
  toSimplified.set(ALL_PAIRS.charAt(at + 1), ALL_PAIRS.charAt(at));
}
const written = (name: string, letters: ReadonlyMap<string, string>): string =>
  [...name].map((letter) => letters.get(letter) ?? letter).join('');

/** The name as it is given, in simplified and in traditional characters. */
const inBothScripts = (name: string): readonly string[] => [
  ...new Set([name, written(name, toSimplified), written(name, toTraditional)]),
];

/** "法国人", but not "法国人民", whose 人 is the next word's. */
const PEOPLE = /^人(?![民大口士员員工权權才均力寿壽类類文道种種气氣造事身体體物质質性情脸臉])/;
/** "法语", "西班牙文", but not "法国文化". */
const LANGUAGE = /^(?:[语語]|文(?![化明艺藝物学學件人官职職武章旅档檔]))/;
/** A firm, a newspaper, a sum, a street, an American state. */
const LONGER_NAME =
  /^(?:[银銀]行(?![业業家])|移[动動]通?信?|[电電]信(?![业業])|[联聯]通|航空(?![业業母])|石油(?:公司|化工)|日[报報]|[时時][报報]|晚[报報]|足球俱[乐樂]部|元|盾|[镑鎊]|法郎|比索|克朗|[卢盧]比|第[纳納]尔|大街|大道|路(?![线線透])|街(?![头頭]))/;
const STATE = /^州/;
const US_STATE_NAMES = /^[乔喬]治[亚亞]$/;

/** Short names that are syllables of people and places too: nothing that foreign names are written with may stand beside them. */
const SYLLABLES =
  /^(?:[马馬][里利]|加[纳納]|巴林|阿曼|多哥|[汤湯]加|查德|卡[达達]|[东東]加|尼日|加彭|[约約]旦|文[莱萊]|秘[鲁魯]|智利|[苏蘇]丹|古巴|乍得|帕[劳勞]|伊朗|海地|不丹|大[马馬]|[贝貝][宁寧南]|[马馬][岛島]|波黑|黑山|加[沙薩萨]|波斯|瑙[鲁魯]|斐[济濟]|坦桑)$/;
const SYLLABLE_BEFORE =
  /[阿巴尔爾斯克姆拉卡娜莉丝絲托顿頓森伦倫恩夫德罗羅维維奥奧玛瑪塔迪哈索蒙诺諾理鲁魯利里]$/;
const SYLLABLE_AFTER =
  /^[兰蘭奥奧亚亞昂诺諾乌烏尔爾斯克姆拉卡娜莉丝絲利托顿頓森伦倫恩夫德罗羅维維茨兹茲扎洛莫蒂什奇赛賽]/;

/** Where the characters belong to other words, by name; looked at before and behind. */
const OTHER_WORDS: readonly (readonly [name: RegExp, before: RegExp | null, after: RegExp | null])[] = [
  [/^中[国國]$/, /(?:[发發]展|[发發]达|其)$/, /^(?:家(?![庭]))/],
  [/^日本$/, /[今昨每当當次近明平即节節\d０-９〇一二三四五六七八九十]$/, null],
  [/^海地$/, /[上沿近深公内內南北东東大临臨领領远遠陆陸环環渤黄黃]$/, /^[区區带帶方板块塊形图圖]/],
  [/^不丹$/, /[一]$/, null],
  [/^大[马馬]$/, /[高骑騎匹]$/, /^(?:力|[车車]|路|[鱼魚]|哈)/],
  [/^黑山$/, null, /^[县縣羊镇鎮村]/],
  [/^[苏蘇]丹$/, /[的老小]$|[国國]$/, /^(?:[国國]?王|的?后[宫宮]|陛下|[卢盧]|[红紅]|·)/],
  [/^[马馬][岛島]$/, /[兽獸白木]$/, null],
  [/^巴新$/, /[古]$/, /^(?:[总總]|任|政|[军軍]|[闻聞]|增|的|年)/],
  [/^教廷$/, /[宗]$/, null],
  [/^合[众眾][国國]$/, /墨西哥$/, null],
  [/^北越$|^南越$/, /[以]$/, /^(?:[来來过過]|王|[国國])/],
  [/^土[国國]$/, /[本国國故乡鄉领領]$/, null],
  [/^奥[国國]$/, null, /^[际際]/],
];

const isOtherWord = ({ before, name, after }: TextPlace): boolean =>
  OTHER_WORDS.some(
    ([which, front, back]) =>
      which.test(name) && ((front?.test(before) ?? false) || (back?.test(after) ?? false)),
  );

const isSyllable = ({ before, name, after }: TextPlace): boolean =>
  SYLLABLES.test(name) && (SYLLABLE_BEFORE.test(before) || SYLLABLE_AFTER.test(after));

/** UTF-16 units to either side in which what belongs to antiquity tells the old kingdom. */
const ANTIQUITY_REACH = 300;
const ANTIQUITY = /[亚亞][历歷]山大|菲利普|腓力|色雷斯|斯巴[达達]|[温溫]泉[关關]|公元前/;

/** Macedonia beside Alexander, Philip or Thrace is the kingdom of old. */
const isAncientKingdom = ({ text, start, name }: TextPlace): boolean =>
  /^[马馬]其[顿頓]$/.test(name) &&
  ANTIQUITY.test(text.slice(Math.max(0, start - ANTIQUITY_REACH), start + ANTIQUITY_REACH));

const GUARDS: readonly TextGuard[] = [
  { reason: 'the language', rejects: ({ after }) => LANGUAGE.test(after) },
  { reason: 'a firm, a sum or a street', rejects: ({ after }) => LONGER_NAME.test(after) },
  {
    reason: 'the American state',
    rejects: ({ name, after }) => US_STATE_NAMES.test(name) && STATE.test(after),
  },
  { reason: 'a mountain', rejects: ({ after }) => /^山(?![区區脉脈])/.test(after) },
  { reason: 'the kingdom of old', rejects: isAncientKingdom },
  { reason: 'syllables of a longer foreign name', rejects: isSyllable },
  { reason: 'characters of other words', rejects: isOtherWord },
];

/** "中美关系", "俄烏衝突": two or more in a row, and what is between states behind them. */
const PAIR =
  /(?:[中美日俄英法德韩韓朝印伊乌烏巴苏蘇澳加越菲][中美日俄英法德韩韓朝印以伊乌烏巴苏蘇澳加越菲]{1,3}|以[伊巴色美叙敘黎])(?=[两兩三双雙][国國方边邊]|[关關]系|[关關]係|[贸貿]易|[战戰][争爭]|同盟|[联聯]盟|[联聯][军軍]|[边邊][境界]|[冲衝]突|首[脑腦]|[会會][谈談晤]|之[间間]|[领領][导導]人|[谈談]判|建交|元首|外[长長]|[经經][贸貿]|[对對][话話]|自[贸貿]|停火)/gu;
/** "美军", "美媒": one before what only a state has, behind a mark or a word that ends; within a foreign name it is a syllable. */
const SINGLE =
  /(?<=^|[^\p{Script=Han}]|[对對驻駐访訪赴在与與和向称稱被由遭反是将將让讓到从從])(?:[美俄英法德韩韓苏蘇日]|以(?![军軍][人队隊功事火]))(?=[军軍](?![事火])|媒(?![介体體])|[国國][务務]卿|[总總][统統]|[联聯][储儲])/gu;

const LETTERS: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries({
    中: 'CN',
    美: 'US',
    日: 'JP',
    俄: 'RU',
    英: 'GB',
    法: 'FR',
    德: 'DE',
    韩: 'KR',
    韓: 'KR',
    朝: 'KP',
    印: 'IN',
    以: 'IL',
    伊: 'IR',
    乌: 'UA',
    烏: 'UA',
    苏: 'SU',
    蘇: 'SU',
    澳: 'AU',
    越: 'VN',
    菲: 'PH',
  }).map(([letter, code]) => [letter, code as CountryCode]),
);

export const CHINESE: LanguageRules = {
  ...NO_SPACED_RULES,
  lang: 'zh',
  unspaced: {
    spell: inBothScripts,
    people: PEOPLE,
    guards: GUARDS,
    letterRows: [PAIR, SINGLE],
    letters: LETTERS,
  },
};
