// What is Ukrainian about countries: function words, the words of its guards, the language alone; words in data/languages/uk.yaml.

import type { CountryGuard } from '../en/guard-types';
import { gapAfterRange, startsSentence, type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import { type CyrillicWords, cyrillicGuards } from '../languages/cyrillic/cyrillic-guards';
import { type CyrillicHomographs, homographGuards } from '../languages/cyrillic/homograph-guards';
import type { LanguageRules } from '../languages/language-types';
import { lowerAt, sharedGuards, wordSet } from '../languages/shared-guards';
import { slavicGuards } from '../languages/slavic-guards';
import { inflectUkrainianDemonym, inflectUkrainianName } from './inflection';

const FUNCTION_WORDS = wordSet(
  'на не що та із за до від для як це його її їх він вона вони але або був була було були який яка яке які якого якої яких ' +
    'якому після також де коли може ще під над між через при вже якщо тільки щоб бо чи цей ця ці цього цьому цієї тому року ' +
    'році роки є про усі всі під час по ми ви як-от собі свій своєї своїх своєму буде бути дуже однак хто там тут зараз навіть ' +
    'хоча йому ній них ним без цим того тих ж би ні можна треба серед понад проти перед так бо',
);

const WORDS = {
  headsBefore: wordSet(
    'вул вулиця вулиці вулицю проспект проспекті бульвар бульварі провулок провулку адмірал адмірала річка річці річку ' +
      'річкою ріка гора горі гору горою міс радіо фк хк ейр півострів протока',
  ),
  links: wordSet('-'),
  headsAfter: wordSet('телеком ейрлайнс ейрлайнз тв моторс холдинг'),
  addresses: wordSet('пан пана панові паном пані добродій містер товариш'),
  givenNames: wordSet('-'),
  currencies: wordSet('-'),
};

/** Those that a language is called after, by their stems. */
const LANGUAGES =
  'українськ|російськ|німецьк|французьк|іспанськ|італійськ|португальськ|китайськ|японськ|корейськ|турецьк|польськ|чеськ|словацьк|угорськ|румунськ|болгарськ|сербськ|хорватськ|словенськ|македонськ|грецьк|голландськ|нідерландськ|данськ|датськ|шведськ|норвезьк|ісландськ|фінськ|естонськ|латиськ|литовськ|білоруськ|молдовськ|грузинськ|вірменськ|азербайджанськ|казахськ|узбецьк|монгольськ|вʼєтнамськ|тайськ|перськ|албанськ|ірландськ'
    .replaceAll('й', 'и')
    .replaceAll('ї', 'і')
    .replaceAll('ʼ', '');
/** Feminine, as the word for language is. */
const LANGUAGE_FORM = new RegExp(`^(?:${LANGUAGES})(?:а|у|ою|оі|іи)$`);
/** Into it and from it: the locative is a land's more often. */
const INTO_FORM = new RegExp(`^(?:${LANGUAGES})(?:у|оі)$`);
const ALONE = new RegExp(`^(?:${LANGUAGES})ою$`);

const SLAVIC_WORDS = {
  speech: /^(?:мов[аиоуі]|мовою$|перекладач|переклад[аиу]?$|словник|діалект|акцент|граматик|алфавіт|абетк)/,
  intoWords: wordSet('на з із зі'),
  languageForm: INTO_FORM,
  functionWords: wordSet(
    'і й та або але а на з із зі в у від до по за к о про був була було були це як для не що через при без під є',
  ),
  firstHalf: /(?<!г)о$/,
  /** Word order is free. */
  nominative: /(?!)/,
  stateBodies: /(?!)/,
};

const CYRILLIC_WORDS: CyrillicWords = {
  tongue:
    /^(?:мов[аиоуі]|мов$|мовою$|мовами$|слов(?:о|а|ам|ами|ах)$|букв|літер|алфавіт|абетк|граматик|діалект)/,
  speech:
    /^(?:говор|розмовл|вчи|вивч|навча|виклад|володі|зна(?:є|л|ти|ю)|розумі|переклад|переклал|спілку|урок|вчител|слов(?:о$|а$|ник)|написан|диктант|іспит)/,
  languageForm: LANGUAGE_FORM,
  adjective: /[сцз]ьк(?:ии|ого|ому|им|ім|а|оі|іи|у|ою|е|і|их|ими)$/,
  and: wordSet('і й та або а також чи'),
  functionWords: SLAVIC_WORDS.functionWords,
  currencies:
    /^(?:долар|рубл|фунт|франк|крон[аиуі]?$|лір[аиуі]?$|єн[аиуі]?$|ієн|юан|євро$|песо$|гривн|гривен|тенге$|вон$|рупі|динар|ріал|манат|ларі$|злот|шекел)/,
  places:
    /^(?:вулиц|площ[аіу]|проспект[уі]?|провул(?:ок|ку)|набережн(?:а|оі|у|іи)|бульвар[уі]?|шосе|слобод|вокзал[уі]?|станці|міст$|мосту|раион[уі]?|музе(?:и|ю|ем)|собор[уі]?|океан[уі]?|проток|хреб(?:ет|та)|острів|острова)/,
  housesBefore:
    /^(?:готел|кінотеатр|ресторан|кафе$|клуб|теплохід|лаинер|палац|авіакомпані|телеканал|канал|радіостанці|журнал|газет|парті[яію]|фільм|серіал|стадіон|пансіонат|санаторі|пароплав|танкер|пором|судн)/,
  nominative: /(?:ія|ея|аїна|аіна|ина|ика|ада|ща|ьта|куба)$/,
  doubtful: [
    [/^польк/, /танц|вальс|мазурк|Шопен/i],
    [/^іспанк/, /грип|епідемі|пандемі|вірус|інфекці|1918/i],
    [/^фінк/, /ніж|нож|лез|удар|заріз/i],
    [/^катар/, /дихальн|шлунк|носоглот|слизов|кишечник/i],
    [/^перу$/, /належ/],
    [/^чилі$/, /(?:перець|перцю|перцем|соус\S*) [Чч]илі/],
    [/^кенія$/, /Кіліманджаро|Ельбрус|Еверест/],
    [/^америк/, /Колумб(?:а|ові|ом)?(?:[^а-яіїє]|$)|доколумб|обох Америк|обидві Америки/],
  ],
  inCompany: [[/^дрк$/, /Конго|конголез|Кіншас|Африк|африкан|Руанд|Уганд/]],
  firstInCompany: [[/^газ[аиуі]$/, /[Іі]зраїл|ХАМАС|[Пп]алестин|Рафах|Хан-Юніс/]],
  native: { before: /^(?:корінн|тубільн)/, after: /^(?:індіан|континент|абориген)/ },
  givenNames: wordSet('домініка індія чад лівія ірландія сальвадор америка'),
};

const HOMOGRAPHS: CyrillicHomographs = {
  rivers: /^(?:нігер(?!і)|конго|сенегал|гамбі|парагва|уругва|чад)/,
  waters: /^(?:річ(?:ка|ки|ці|ку|кою)$|ріка$|ріки$|рікою$|дельт|гирл|русл|приток|басеин|озер)/,
  chadian: /Нджамен|чадськ|Чад(?:у|і|ом)(?:[^а-яіїє]|$)/,
  doneByStates:
    /^(?:і$|й$|та$|оголо|закри|розірв|виш|підпис|висл|відкли|має|може$|став|отрим|залиш|вход|межує|звинувач|заклик|вимага|приєдн|плану|підтрим)/,
};

const SAID_IN = /^(?:каж|говор|напис|виид|виишл|звуч|видан|чита|переклад|розмовл|спілк)/;
/** "Написано українською, а перекладено польською": the instrumental without a noun is the language. */
const isLanguageAlone = (place: WordRange): boolean =>
  ALONE.test(lowerAt(place, place.last)) &&
  (gapAfterRange(place) !== 'space' ||
    SLAVIC_WORDS.functionWords.has(wordAfter(place).toLowerCase()) ||
    SAID_IN.test(wordAfter(place)));

const BEHIND = wordSet(
  'в у до з із зі на та і й республіка республіки республіці президент президента уряд уряду армія',
);
/** "Малі підприємства": small ones, but behind what stands before a state. */
const areSmallOnes = (place: WordRange): boolean =>
  lowerAt(place, place.first) === 'малі' &&
  place.words.count > 1 &&
  (startsSentence(place.words, place.first) || !BEHIND.has(wordBefore(place).toLowerCase())) &&
  gapAfterRange(place) === 'space';

const OWN_GUARDS: readonly CountryGuard[] = [
  { reason: 'a language alone', appliesTo: ['demonym'], rejects: isLanguageAlone },
  { reason: 'small ones', appliesTo: ['country-name'], rejects: areSmallOnes },
];

export const UKRAINIAN: LanguageRules = {
  lang: 'uk',
  functionWords: FUNCTION_WORDS,
  inflectName: inflectUkrainianName,
  inflectDemonym: inflectUkrainianDemonym,
  guards: [
    ...OWN_GUARDS,
    ...homographGuards(HOMOGRAPHS),
    ...cyrillicGuards(CYRILLIC_WORDS),
    ...slavicGuards(SLAVIC_WORDS),
    ...sharedGuards(WORDS),
  ],
  americanStates: new Set(),
};
