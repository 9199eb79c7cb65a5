// What is Korean about countries: where a name may begin, particles and 인 behind it, the languages, names that are words too; names in data/languages/ko.yaml.

import type { CountryCode } from '../../gazetteer/model/types';
import type { LanguageRules } from '../languages/language-types';
import { NO_SPACED_RULES, type TextGuard, type TextPlace } from '../languages/unspaced/unspaced-rules';

const PARTICLE =
  '(?:은|는|이|가|을|를|의|에|에서|에게|에는|에도|에선|에서는|에서도|에서의|에만|에서만|으로|로|으로는|로는|와|과|와의|과의|도|만|만이|까지|부터|에서부터|보다|처럼|이나|나|이며|며|이고|이다|이라|이라는|라는|이라고|라고|인|들|들은|들이|들을|들의|들에게|들과|들도|측|측은|측이)';
/** What is no Hangul, or a particle and then none. */
const WORD_ENDS = new RegExp(`^(?:${PARTICLE})?(?![가-힣])`);
/** "한국인", "미국인들은"; "인도" is India, "인" before other letters another word. */
const PEOPLE = new RegExp(`^인(?=들|${PARTICLE}?(?![가-힣]))`);

/** "독일어", "스페인어로". */
const LANGUAGE = new RegExp(`^어(?:권|판|학|과|${PARTICLE})?(?![가-힣])`);
/** Prefixes that stand in one word with a country: against, in, pro, anti, former, old. */
const PREFIXED = /(?:^|[^가-힣])[대주친반재구옛전범비각]$/;
const IN_HANGUL = /[가-힣]$/;

/** Names that are everyday words or parts of them: nothing but a particle may follow. */
const SHORT_NAMES =
  /^(?:인도|수단|이란|오만|말리|가나|피지|부탄|차드|조지아|통가|토고|기니|가봉|몰타|대만|괌|자이르|유고|실론|월남|남한|사우디|페루|니제르|희랍|버마|팔라우|도미니카|네팔|베냉|모나코|호주|이라크|칠레|터키|체코|요르단)$/;
/** Of these, what goes on with a noun in one word is the country's still: "터키군", "호주산". */
const ATTACHED =
  /^(?:군|군이|군의|군은|산(?!성)|계|식|령|정부|대통령|총리|대사관|대사|팀|전|전에서|행|발|측|인|제|축구|국민|선수|여행|경제|당국|내|북부|남부|동부|서부|출신)/;
/** Everyday words: means, called, arrogance, to hand over, to stop, to go; in a text without other signs they are not the country. */
const EVERYDAY: readonly (readonly [name: RegExp, after: RegExp])[] = [
  [/^수단$/, /^(?:이다|으로|이|은|을|의|과|인|이며|이고|이라|이나|까지|도|들|에)?(?![가-힣])/],
  [/^인도$/, /^(?:로(?![가-힣])|를 (?:받|거부|요청|요구|결정|명령)|하|한|할|되|된|될|받|에 서)/],
  [/^오만$/, /^(?:하|한|함|이다| ?(?:원|명|달러|개))/],
  [/^이란$/, /^ ?(?:무엇|말|것|게|용어|뜻|이름|점|의미|단어)/],
  [/^가나$/, /^(?:다|안|초콜릿)/],
  [/^말리$/, /^(?:다|지|려|고|는|며|면|기|던|게)/],
];
/** UTF-16 units to either side in which a street tells the pavement from India. */
const STREET_REACH = 40;
const STREET = /행인|보행|차도|횡단보도|가로수|킥보드|승용차|자전거|주차|화물차|노점|걷/;
const isPavement = ({ text, start, name }: TextPlace): boolean =>
  name === '인도' && STREET.test(text.slice(Math.max(0, start - STREET_REACH), start + STREET_REACH));

/** "대통령 유고 시": when a holder is prevented; Yugoslavia's short form has its own words around it. */
const OF_YUGOSLAVIA = /^(?:연방|내전|에서|군|[은는]? ?(?:정부|대통령|전범))/;
const isPrevented = ({ name, after }: TextPlace): boolean => name === '유고' && !OF_YUGOSLAVIA.test(after);

/** Sudan is the country only where something of a state stands behind it, or it is named as a place. */
const SUDAN =
  /^(?:에서|에 |에는|의 수도| ?(?:정부|군|내전|대통령|총리|수도|반군|난민|신속지원군|정부군)|[,·.]?$|[,·] ?[가-힣])/;
const QUOTE = /["'”’」』>)]$/;

const isEverydayWord = ({ before, name, after }: TextPlace): boolean => {
  if (name === '수단' && SUDAN.test(after) && !/[는은한할된될] $/.test(before)) return false;
  if (name === '이란' && QUOTE.test(before)) return true;
  return EVERYDAY.some(([which, behind]) => which.test(name) && behind.test(after));
};

/** Endings of a verb after which a space is often left out; a long name behind one begins a word. */
const VERB_ENDS = /[해고데한된며]$/;
const LONG_NAME = /^[가-힣]{3}/;
const isBehindVerb = ({ before, name }: TextPlace): boolean =>
  LONG_NAME.test(name) && !SHORT_NAMES.test(name) && VERB_ENDS.test(before);

/** UTF-16 units to either side in which what belongs to antiquity tells the old kingdom. */
const ANTIQUITY_REACH = 300;
const ANTIQUITY = /알렉산드로스|알렉산더 대왕|필리포스|필립|트라키아|스파르타|테르모필|기원전/;

/** Macedonia beside Alexander, Philip or Thrace is the kingdom of old. */
const isAncientKingdom = ({ text, start, name }: TextPlace): boolean =>
  name === '마케도니아' &&
  ANTIQUITY.test(text.slice(Math.max(0, start - ANTIQUITY_REACH), start + ANTIQUITY_REACH));

const isInsideWord = (place: TextPlace): boolean => {
  const { before, name } = place;
  if (!IN_HANGUL.test(before) || !IN_HANGUL.test(name)) return false;
  return !PREFIXED.test(before) && !isBehindVerb(place);
};

/** "가나다", "피지컬": a short name and then letters that are no particle. */
const goesOn = ({ name, after }: TextPlace): boolean =>
  SHORT_NAMES.test(name) && !WORD_ENDS.test(after) && !ATTACHED.test(after) && !PEOPLE.test(after);

/** "UAE" within other letters. */
const isInLetters = ({ before, name, after }: TextPlace): boolean =>
  /^[A-Z]/.test(name) && (/[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after));

/** "캐나다 달러", "호주달러" behind a number. */
const isSum = ({ before, after }: TextPlace): boolean =>
  /[\d만천백억조] ?$/.test(before) && /^ ?(?:달러|프랑|페소|루피|크로네|크로나|파운드|루블|엔)/.test(after);

/** A firm, a newspaper, a street, a state of America. */
const LONGER_NAME =
  /^ ?(?:항공|은행(?!권|들|업|의|가)|텔레콤|전력공사|일보|타임스|신문사|거리(?![가-힣])|주립대|주지사)/;

const GUARDS: readonly TextGuard[] = [
  { reason: 'the middle of a word', rejects: isInsideWord },
  { reason: 'letters of a longer row', rejects: isInLetters },
  { reason: 'the language', rejects: ({ after }) => LANGUAGE.test(after) },
  { reason: 'an everyday word', rejects: isEverydayWord },
  { reason: 'a pavement', rejects: isPavement },
  { reason: 'that a holder is prevented', rejects: isPrevented },
  { reason: 'the beginning of another word', rejects: goesOn },
  {
    reason: 'a mountain',
    rejects: ({ after }) => /^ 산(?:이|은|의|을|에|과|맥|에서)?(?![가-힣])/.test(after),
  },
  { reason: 'the kingdom of old', rejects: isAncientKingdom },
  { reason: 'a sum', rejects: isSum },
  { reason: 'a firm, a paper, a street', rejects: ({ after }) => LONGER_NAME.test(after) },
];

/** "한미 정상회담", "미중 무역": two or more, and what is between states behind them. */
const PAIR =
  /(?<![가-힣])(?:[한미중일러북영독불]{2,4})(?=(?:[은는이가의]|과의)? ?(?:정상|관계|양국|회담|무역|갈등|동맹|협상|군사|연합|외교|외무|전쟁|협정|3국|국경|FTA))/g;
/** "미 대통령", "미군": one before what only a state has. */
const SINGLE =
  /(?<![가-힣])(?:[미영독불러])(?= (?:대통령|국무|국방|재무|의회|상원|하원|법무|백악관|행정부|연준|총리|외무|외교부|언론|당국|해군|공군|육군)|(?:군|대사관|국무부|국방부|행정부|대통령)(?![가-힣]{3}))/g;

const LETTERS: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries({
    한: 'KR',
    미: 'US',
    중: 'CN',
    일: 'JP',
    러: 'RU',
    북: 'KP',
    영: 'GB',
    독: 'DE',
    불: 'FR',
  }).map(([letter, code]) => [letter, code as CountryCode]),
);

/** Where words are joined with and without a space. */
const spell = (name: string): readonly string[] => [...new Set([name, name.replaceAll(' ', '')])];

export const KOREAN: LanguageRules = {
  ...NO_SPACED_RULES,
  lang: 'ko',
  unspaced: { spell, people: PEOPLE, guards: GUARDS, letterRows: [PAIR, SINGLE], letters: LETTERS },
};
