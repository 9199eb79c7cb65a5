// A stretch of text without spaces, or with particles behind names → mentions of people in it, the longest spelling at each place.

import type { WordTable } from '../../../core/words';
import type { Mention } from '../../evidence/find-mentions';
import type { Form } from '../../index/forms';
import type { LanguageStretch } from '../detect-language';
import type { LanguageCode } from '../language-types';
import { type SpelledPeople, withOneDot } from './person-forms';
import { titleReader } from './person-titles';

/** UTF-16 units beside a name that are looked at. */
const REACH = 16;

/** What may not stand right before or behind a name in its own script, where it is part of a longer word. */
interface Edges {
  readonly before: RegExp;
  readonly behind: RegExp;
  /** Names that are too short to count without a title or a form of address beside them. */
  readonly isShort: (name: string) => boolean;
  /** Forms of address, right behind. */
  readonly address: RegExp;
}

const PARTICLE =
  '(?:은|는|이|가|을|를|의|에|에게|에게는|에게서|과|와|과의|와의|도|만|까지|부터|보다|처럼|이나|나|이며|며|이고|이라고|라고|라는|이라는|로|으로|측|측은|측이|측의|식|표|발|계|씨|입니다|이다|이었다|였다|라며|이라며|에 |조차|마저|든|이든)';
const HAN_NAME = /^\p{Script=Han}+$/u;
/** Characters with which foreign names are written in Chinese: before or behind a name they are of a longer one. */
const SYLLABLE_BEHIND =
  '[爾尔斯克姆拉卡娜莉丝絲托顿頓森伦倫恩夫德罗羅维維茨兹茲扎洛莫蒂什奇赛賽兰蘭奥奧亚亞诺諾乌烏特尼曼埃艾伊希]';

const EDGES: Readonly<Record<LanguageCode, Edges>> = {
  zh: {
    before: /·$/,
    behind: new RegExp(`^(?:·|${SYLLABLE_BEHIND})`),
    isShort: (name) => name.length < 2,
    address: /^(?:先生|女士|夫妇|夫婦)/,
  },
  ja: {
    before: /[·ァ-ヺー＝]$/,
    behind: /^[·ァ-ヺー＝]/,
    isShort: (name) => HAN_NAME.test(name) || name.length < 3,
    address: /^(?:氏|さん|議員|前?議長|夫妻)/,
  },
  ko: {
    before: /[가-힣]$/,
    behind: new RegExp(`^(?!${PARTICLE}(?![가-힣]))[가-힣]`),
    isShort: (name) => name.length < 2,
    address: /^ ?(?:씨|전 (?:대통령|총리)|위원장|후보|당선인|대표|여사)/,
  },
};
const TITLED_KOREAN = /^(?:전)?(?:대통령|총리|수상|주석|위원장|국무위원장|국왕|교황|장관)/;
/** What is called after people, and has their name before it. */
const CALLED_AFTER =
  /^(?: ?(?:공항|국제공항|대학|대학교|거리|재단|기념관|센터|타워|도서관|문학상|상을|상이|항공모함)|(?:国际|國際)?(?:机场|機場|大学|大學|街|路|奖|獎|基金会|基金會|图书馆|圖書館|体育|體育|纪念|紀念|中心|镇|鎮)|(?:国際)?(?:空港|大学|通り|賞|財団|号|記念|図書館|タワー))/;
/** Cards and what else is said of them; the trump of a game. */
const CARDS = /^(?:ゲーム|カード|を切|遊び|手品|マジック|の切り札|大会)/;
/** Two characters of family and given name are borne by thousands, or are words: a title tells whose they are. */
const isCommon = (lang: LanguageCode, name: string): boolean =>
  name.length < 3 && (lang === 'ko' || (lang === 'zh' && /^[李王秦張张丹]/.test(name)));

/** How one language's names are looked up in a text. */
function nameLooker(lang: LanguageCode, { forms }: SpelledPeople) {
  const edges = EDGES[lang];
  const titleBeside = titleReader(lang, () => false);
  const isAlone = (before: string, after: string, form: Form): boolean => {
    if (!edges) return true;
    const surface = form.words[0] ?? '';
    const isFull = form.senses.some(({ kind }) => kind === 'full-name');
    if (edges.before.test(before)) return false;
    const title = titleBeside(before, after);
    const isTitled = title !== null || (lang === 'ko' && TITLED_KOREAN.test(after));
    const isShort = isFull ? isCommon(lang, surface) : edges.isShort(surface);
    if (isShort && !isTitled && !edges.address.test(after)) return false;
    if (edges.behind.test(after) && !title?.isBehind && !(lang === 'ko' && TITLED_KOREAN.test(after)))
      return false;
    if (CALLED_AFTER.test(after)) return false;
    return !(surface === 'トランプ' && CARDS.test(after));
  };
  return (text: string, at: number): Form | null =>
    forms.get(text.charAt(at))?.find((form) => {
      const surface = form.words[0] ?? '';
      if (!text.startsWith(surface, at)) return false;
      const end = at + surface.length;
      return isAlone(text.slice(Math.max(0, at - REACH), at), text.slice(end, end + REACH), form);
    }) ?? null;
}

/** Finds people in text of one such language. Takes time linear in the stretch. */
export function unspacedPeopleFinder(lang: LanguageCode, people: SpelledPeople) {
  const lookAt = nameLooker(lang, people);
  return (words: WordTable, stretch: LanguageStretch): Mention[] => {
    const to = words.ends[stretch.last] ?? 0;
    const from = words.starts[stretch.first] ?? 0;
    const text = withOneDot(words.text);
    const mentions: Mention[] = [];
    let word = stretch.first;
    for (let at = from; at < to; at++) {
      const form = lookAt(text, at);
      if (!form) continue;
      const end = at + (form.words[0] ?? '').length;
      while ((words.ends[word] ?? 0) <= at && word < stretch.last) word++;
      let last = word;
      while ((words.ends[last] ?? 0) < end && last < stretch.last) last++;
      mentions.push({ first: word, last, start: at, end, form });
      at = end - 1;
    }
    return mentions;
  };
}
