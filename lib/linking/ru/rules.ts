// What is Russian about countries: function words, the words of its guards, "того" and rivers; words in data/languages/ru.yaml.

import { gapAfter, rawWord } from '../../core/words';
import type { CountryGuard } from '../en/guard-types';
import { startsSentence, type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import { type CyrillicWords, cyrillicGuards } from '../languages/cyrillic/cyrillic-guards';
import type { LanguageRules } from '../languages/language-types';
import { lowerAt, sharedGuards, textAround, wordSet } from '../languages/shared-guards';
import { slavicGuards } from '../languages/slavic-guards';
import { inflectRussianDemonym, inflectRussianName } from './inflection';

const FUNCTION_WORDS = wordSet(
  'на не что по из как это его для от он но за так же до или то все был была было были ее их она они при уже если только ' +
    'бы чтобы который которая которое которые которого которой которых котором после также где когда более может еще под ' +
    'над между через во со об нет чем том этом этого этой эти этот эта тем мы вы себя свой своей своего свои году года лет ' +
    'будет быть есть очень однако поэтому потому кто там тут здесь сейчас теперь даже ли хотя ему ней него них нем без ' +
    'этому этих этим того тех ни можно нужно',
);

const WORDS = {
  headsBefore: wordSet(
    'ул улица улице улицу проспект проспекте проспекту бульвар бульваре переулок переулке адмирал адмирала адмиралом река реке реку рекой гора горе гору горой мисс радио фк хк эйр полуостров пролив',
  ),
  links: wordSet('-'),
  headsAfter: wordSet('телеком эйрлайнс эйрлайнз тв моторс холдинг'),
  addresses: wordSet('господин господина господину господином госпожа мистер товарищ'),
  givenNames: wordSet('-'),
  currencies: wordSet('-'),
};

const SLAVIC_WORDS = {
  speech: /^(?:язык|переводчик|перевод[аеу]?$|переводом$|словар|диалект|наречи|акцент|грамматик|алфавит)/,
  intoWords: wordSet('на с со по'),
  languageForm:
    /^(?:русск|немецк|французск|испанск|итальянск|португальск|китаиск|японск|кореиск|турецк|польск|чешск|словацк|венгерск|румынск|болгарск|сербск|хорватск|словенск|македонск|греческ|голландск|нидерландск|датск|шведск|норвежск|исландск|финск|эстонск|латышск|литовск|украинск|белорусск|молдавск|грузинск|армянск|азербаиджанск|казахск|киргизск|кыргызск|узбекск|таджикск|туркменск|монгольск|вьетнамск|таиск|персидск|албанск|ирландск)(?:ии|ого|ому|им|ом)$/,
  functionWords: wordSet(
    'и или а но на с со в во из от до по за к о об был была было были это как для не что через при без под у',
  ),
  firstHalf: /(?<!г)о$/,
  /** Word order is free: "В Брюсселе Украина получила" has a country behind a capital. */
  nominative: /(?!)/,
  stateBodies: /(?!)/,
};

const CYRILLIC_WORDS: CyrillicWords = {
  tongue: /^(?:язык|слов(?:о|а|ам|ами|ах)$|букв|алфавит|грамматик|диалект)/,
  speech:
    /^(?:говор|учи[тлвм]|изуч|выуч|препода|владе|зна(?:е|л|т|ю)|понима|перев(?:од|ел|ест|ед)|обща|разговар|урок|учител|слов(?:о$|а$|ар)|написан|диктант|экзамен)/,
  languageForm: SLAVIC_WORDS.languageForm,
  adjective: /(?:ск|цк)(?:ии|ого|ому|им|ом|их|ими|ая|ои|ую|ие|ое)$/,
  and: wordSet('и или а также либо'),
  functionWords: SLAVIC_WORDS.functionWords,
  currencies:
    /^(?:доллар|рубл|фунт|франк|крон[аыеу]?$|лир[аыеу]?$|иен|юан|евро$|песо$|гривн|гривен|тенге$|вон$|рупи[яийюе]|динар|риал|манат|лари$|злот|шекел)/,
  places:
    /^(?:улиц[аеуы]|площад[ьи]|проспект[ае]?|переул(?:ок|ка|ке)|набережн(?:ая|ои|ую)|бульвар[ае]?|шоссе|слобод[аеуы]|вокзал[ае]?|полян[аеуы]|станци[яию]|мост[ау]?|раион[ае]?|музе(?:и|я|ю|ем|е)|собор[ае]?|океан[ае]?|залив[ае]?|пролив[ае]?|хребет|хребта|остров[ае]?)$/,
  housesBefore:
    /^(?:гостиниц|отел|кинотеатр|ресторан|кафе$|клуб|теплоход|лаинер|ледокол|краисер|линкор|авиакомпани|телеканал|канал|радиостанци|журнал|газет|парти[яию]|фильм|сериал|стадион|пансионат|санатори|пароход|танкер|паром|судн)/,
  nominative: /(?:ия|ея|ина|ика|ада|льша|льта|куба)$/,
  doubtful: [
    [/^польк/, /танц|вальс|мазурк|Шопен/i],
    [/^испанк/, /грипп|эпидеми|пандеми|вирус|инфекци|1918/i],
    [/^финк/, /нож|лезви|удар|зарез/i],
    [/^катар/, /дыхательн|желуд|носоглот|слизист|кишечник/i],
    [/^перу$/, /принадлеж/],
    [/^кения$/, /Килиманджаро|Эльбрус|Эверест/],
    [/^чили$/, /(?:перец|перца|перцем|соус\S*) [Чч]или/],
    [/^америк/, /Колумб[аеу]?(?:[^а-я]|$)|доколумб|об(?:е|еих|оих) Америк/],
    [/^германск/, /племен|германск\S* (?:язык|мифолог|народ)|готы|готов /],
  ],
  inCompany: [[/^дрк$/, /Конго|конголез|Киншас|Африк|африкан|Руанд|Уганд/]],
  native: { before: /^(?:коренн|туземн)/, after: /^(?:индеец|индеи|континент|абориген)/ },
  givenNames: wordSet('доминика индия чад ливия ирландия сальвадор америка'),
};

const RIVERS = /^(?:нигер|конго|сенегал|гамби|парагва|уругва|чад)/;
const WATERS = /^(?:рек[аеиу]$|рекои$|дельт|устье|устья|русл|приток|бассеин|озер)/;
/** "озеро Чад", "в дельте Нигера": the water that the country is called after. */
const isWater = (place: WordRange): boolean =>
  RIVERS.test(lowerAt(place, place.first)) &&
  !/^нигери/.test(lowerAt(place, place.first)) &&
  WATERS.test(wordBefore(place).toLowerCase());

/** "Того" is the genitive of "that" too, with a capital where a sentence or a quotation begins, or all is in capitals. */
const isThat = (place: WordRange): boolean => {
  if (lowerAt(place, place.first) !== 'того') return false;
  const gap = gapAfter(place.words, place.first - 1);
  const isInBrackets = place.words.text.charAt((place.words.starts[place.first] ?? 0) - 1) === '(';
  const isBetween = gap === 'space' || gap === 'comma' || isInBrackets;
  return place.words.count > 1 && (!isBetween || rawWord(place.words, place.first) !== 'Того');
};

const CHADIAN = /Нджамен|чадск|Чад(?:а|у|е|ом)(?:[^а-я]|$)/;
const DONE_BY_STATES =
  /^(?:и$|объяв|закры|разорв|выш|подпис|высл|отозв|намер|может$|стал|получ|оста|явля|вход|гранич|наход|обвин|призв|потреб|присоед|планир|поддерж)/;
/** "Чад заполнил кухню": smoke, where a sentence begins and nothing else speaks of the state. */
const isSmoke = (place: WordRange): boolean =>
  lowerAt(place, place.first) === 'чад' &&
  place.words.count > 1 &&
  startsSentence(place.words, place.first) &&
  !DONE_BY_STATES.test(wordAfter(place).toLowerCase()) &&
  !CHADIAN.test(textAround(place));

/** "Израиль Моисеевич": a man of that name. */
const hasPatronymic = (place: WordRange): boolean => /(?:вич|вна)[аеу]?$/.test(wordAfter(place));

const OWN_GUARDS: readonly CountryGuard[] = [
  { reason: 'a river or a lake', appliesTo: ['country-name'], rejects: isWater },
  { reason: '“that”', appliesTo: ['country-name'], rejects: isThat },
  { reason: 'smoke', appliesTo: ['country-name'], rejects: isSmoke },
  { reason: 'a given name and a patronymic', appliesTo: ['country-name'], rejects: hasPatronymic },
];

export const RUSSIAN: LanguageRules = {
  lang: 'ru',
  functionWords: FUNCTION_WORDS,
  inflectName: inflectRussianName,
  inflectDemonym: inflectRussianDemonym,
  guards: [
    ...OWN_GUARDS,
    ...cyrillicGuards(CYRILLIC_WORDS),
    ...slavicGuards(SLAVIC_WORDS),
    ...sharedGuards(WORDS),
  ],
  americanStates: new Set(),
};
