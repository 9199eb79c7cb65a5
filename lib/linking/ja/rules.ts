// What is Japanese about countries: 人 behind a name, katakana that goes on into another word, what a name is part of, cities and people behind a dot; names in data/languages/ja.yaml.

import type { LanguageRules } from '../languages/language-types';
import { NO_SPACED_RULES, type TextGuard, type TextPlace } from '../languages/unspaced/unspaced-rules';
import { JAPANESE_LETTER_ROWS, JAPANESE_LETTERS } from './letter-rows';

/** With and without the dot between words; letters narrow and wide. */
const spell = (name: string): readonly string[] => {
  const wide = name.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + WIDE));
  return [...new Set([name, name.replaceAll('・', ''), wide])];
};
/** From "A" to "Ａ". */
const WIDE = 0xfee0;

/** "フランス人", but not "日本人口", whose 人 is the next word's. */
const PEOPLE = /^人(?![口民権気材形員類工道事命格脈件文参間]|物(?!は)|生(?!徒)|質|選(?!手)|数)/;

const KATAKANA_BEFORE = /[ァ-ヺー]$/;
const KATAKANA_AFTER = /^[ァ-ヺー]/;
/** "ナチスドイツ" stands in the file; these are words of their own before a name. */
const MAY_STAND_BEFORE = /(?:アンチ|ポスト)$/;
/** What is written in one word behind a country and leaves it one. */
const MAY_FOLLOW =
  /^(?:メディア|チーム|サッカー(?!協会|連盟)|ワイン|ビール|コーヒー|チーズ|ビザ|マネー|マフィア|ファッション|レストラン|ルート|ショック|サイド|リスク|ツアー)(?![ァ-ヺー])/;

/** "ロシアンルーレット", "プロシア": katakana on either side make another word. */
const isInsideKatakana = ({ before, name, after }: TextPlace): boolean =>
  (KATAKANA_AFTER.test(name) && KATAKANA_BEFORE.test(before) && !MAY_STAND_BEFORE.test(before)) ||
  (KATAKANA_BEFORE.test(name) && KATAKANA_AFTER.test(after) && !MAY_FOLLOW.test(after));

/** "UAE" within other letters. */
const isInLetters = ({ before, name, after }: TextPlace): boolean =>
  /^[A-ZＡ-Ｚ]/.test(name) && (/[A-Za-zＡ-Ｚａ-ｚ]$/.test(before) || /^[A-Za-zＡ-Ｚａ-ｚ]/.test(after));

/** "フランス語", "アメリカ英語". */
const LANGUAGE = /^(?:語|英語|手話)/;
const MONEY =
  /^・?(?:ドル|ポンド|フラン|ペソ|ルーブル|ルピー|リラ|クローネ|クローナ|バーツ|ウォン|レアル|ランド|ディナール|円(?!卓|熟|滑)|元(?![\p{Script=Han}])|元[安高建相札])/u;
/** A bank, an airline, a paper, a street, a state, waters, a mountain, a theme park. */
const LONGER_NAME =
  /^(?:銀行(?![業員家])|航空(?![機会母宇自業当便券大各関法路]|産業)|新聞|日報|時報|通信社|大学(?!生|院|教|の|が|で|に|入)|通り|広場|村(?!人|民|上|落|議)|州|山(?![岳間脈地林火])|川|湾(?!岸)|湖|海(?![軍上兵外運岸洋事警自賊域水産底苔鮮藻老])|洋|座|像|杯|犬|坂|寺|橋(?!渡))/;
/** Head of an association, a firm or a school behind what else its name has. */
const ASSOCIATION =
  /^[\p{Script=Han}ァ-ヺー・]{0,9}(?:協会|連盟|機構|学会|公社|公団|会議所|連合会|航空(?![機会母自当便券])|財団|株式会社|医科大|女子大|体育大|工業大)/u;
/** Behind Japan and others in Han, where katakana need not be a word of the country. */
const FIRM_IN_KATAKANA =
  /^(?:テレビ|ハム|ダービー|シリーズ|アルプス|レコード|アカデミー|ペンクラブ|マクドナルド|マイクロソフト|オラクル|ガイシ|ペイント|カップ|オープン|リーグ|モンキー|ライン|グランプリ|航空|IBM)/;
const isLongerName = ({ name, after }: TextPlace): boolean =>
  LONGER_NAME.test(after) ||
  ASSOCIATION.test(after) ||
  (!KATAKANA_BEFORE.test(name) && FIRM_IN_KATAKANA.test(after));

/** "12月31日本社", "今日本番", "毎日本を": the day's 日, then another word. */
const DAY_BEFORE = /[0-9０-９一二三四五六七八九十]$/;
const SHORT_DAY_BEFORE = /[今昨毎休当後先翌前平明同即連終祝両半]$/;
const OTHER_THAN_JAPAN = /^(?:番|当(?!局)|人確認|人が|屋|紙|誌|社(?!会)|館|格|店|を)/;
const isDay = ({ before, name, after }: TextPlace): boolean =>
  name === '日本' &&
  (DAY_BEFORE.test(before) || (SHORT_DAY_BEFORE.test(before) && OTHER_THAN_JAPAN.test(after)));

/** "年中国内", "途中国会": a word that ends in the name's first character. */
const isInOtherWords = ({ before, name, after }: TextPlace): boolean =>
  (name === '中国' && /[途最]$/.test(before)) ||
  (name === '中国' &&
    /[田山竹谷野畑浜]$/.test(before) &&
    /^[際務立土男彦雄夫広弘光昭明治臣子義利吉]/.test(after)) ||
  (name === '中国' &&
    /[年期間会開議世集]$/.test(before) &&
    /^(?:内|会(?!社|議|談|長|員|見|場)|民)/.test(after)) ||
  (name === '米国' && /[欧北南中]$/.test(before) && /^[家々]/.test(after));

/** Everyday words written as the name is. */
const EVERYDAY: readonly (readonly [name: RegExp, before: RegExp | null, after: RegExp | null])[] = [
  [
    /^タイ$/,
    /(?:世界|大会|日本|自己|同率|[位多高長]|歴代|連続|同点|細身の)$/,
    /^(?:記録|に持ち込|で並|に並|だった|を(?:釣|締|緩|結|さば)|の(?:刺し?身|尾頭|塩焼|養殖|あら|釣)|や(?:ヒラメ|ブリ|マグロ)|釣り|漁)/,
  ],
  [/^トンガ$/, null, /^[っるらりれ]/],
  [/^チリ$/, null, /^(?:一つ|ひとつ|も積|ほこり|やほこり|を払|取り|鍋)/],
  [/^イラン$/, null, /^こと/],
  [/^(?:ジョージア|グルジア)$/, /米(?:国)?(?:南部|南東部)?の?・?$|南部$/, /^(?:工科大|大)/],
  [/^マルタ$/, null, /^と(?:マリア|その姉)/],
];
const isEverydayWord = ({ before, name, after }: TextPlace): boolean =>
  EVERYDAY.some(
    ([which, front, back]) =>
      which.test(name) && ((front?.test(before) ?? false) || (back?.test(after) ?? false)),
  );

/** "マリさん", "阿部マリ": a given name. */
const ADDRESS = /^(?:さん|ちゃん|くん|君(?!主)|嬢|先生|夫人(?!会))/;
const FAMILY_NAME_BEFORE = /\p{Script=Han}$/u;
const NO_FAMILY_NAME = /[西東南北中隣対在駐訪元前旧国親反州]$/;
const isGivenName = ({ before, name, after }: TextPlace): boolean =>
  (KATAKANA_BEFORE.test(name) && ADDRESS.test(after)) ||
  (name === 'マリ' && FAMILY_NAME_BEFORE.test(before) && !NO_FAMILY_NAME.test(before));

/** UTF-16 units to either side in which what belongs to antiquity tells the old kingdom. */
const ANTIQUITY_REACH = 300;
const ANTIQUITY =
  /アレクサンド[ロラ]ス|アレクサンダー大王|フィリッポス|ピリッポス|トラキア|スパルタ|テルモピュライ|紀元前/;
const isAncientKingdom = ({ text, start, name }: TextPlace): boolean =>
  name === 'マケドニア' &&
  ANTIQUITY.test(text.slice(Math.max(0, start - ANTIQUITY_REACH), start + ANTIQUITY_REACH));

const GUARDS: readonly TextGuard[] = [
  { reason: 'the middle of a word in katakana', rejects: isInsideKatakana },
  { reason: 'letters of a longer row', rejects: isInLetters },
  { reason: 'the language', rejects: ({ after }) => LANGUAGE.test(after) },
  { reason: 'money', rejects: ({ after }) => MONEY.test(after) },
  {
    reason: 'a firm, a paper, a street, a state, waters',
    rejects: (place) => place.name !== 'ヨルダン川西岸' && isLongerName(place),
  },
  { reason: 'a day, and then another word', rejects: isDay },
  { reason: 'characters of other words', rejects: isInOtherWords },
  { reason: 'an everyday word', rejects: isEverydayWord },
  { reason: 'a given name', rejects: isGivenName },
  { reason: 'the kingdom of old', rejects: isAncientKingdom },
];

/** Names that people bear before a dot; of the others a city or a leader stands behind it. */
const GIVEN_NAMES = /^(?:チャド|ジョージア|マリ|マルタ|ケニア|サモア)$/;
const CAPITALS = /^・(?:ンジャメナ|トビリシ|バマコ|バレッタ|ナイロビ|アピア)/;
const NO_PLACE =
  /^・(?:バンク|テレコム|エアライン|ピクチャーズ|ラウンド|オープン|カップ|グランプリ|ツアー|ルネサンス|リーグ|スタイル|タイムズ|トゥデイ|ファースト|パシフィック|グース)/;
const REGION_BEFORE =
  /(?:アフリカ|アジア|中東|米|欧|欧州|カリブ海?|太平洋|オセアニア|島|国|洋|連|カップ|杯)・$/;

/** "フランス・パリ", "ロシア・プーチン政権", "西アフリカ・マリ"; not "アナトール・フランス". */
const besideDot = ({ before, name, after }: TextPlace, side: 'before' | 'after'): boolean => {
  if (side === 'before') return REGION_BEFORE.test(before);
  return GIVEN_NAMES.test(name) ? CAPITALS.test(after) : !NO_PLACE.test(after);
};

export const JAPANESE: LanguageRules = {
  ...NO_SPACED_RULES,
  lang: 'ja',
  unspaced: {
    spell,
    people: PEOPLE,
    guards: GUARDS,
    besideDot,
    letterRows: JAPANESE_LETTER_ROWS,
    letters: JAPANESE_LETTERS,
  },
};
