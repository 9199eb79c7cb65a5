// What is Arabic about countries: function words, names that are other words too, languages; words in data/languages/ar.yaml.

import { rawWord } from '../../core/words';
import { ANY_WORD, type CountryGuard } from '../en/guard-types';
import { type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import type { LanguageRules } from '../languages/language-types';
import { lowerAt, sharedGuards, textAround, wordSet } from '../languages/shared-guards';
import { inflectArabicDemonym, withoutArabicPrefix } from './inflection';

const FUNCTION_WORDS = wordSet(
  'في من على إلى عن أن إن التي الذي الذين هذا هذه ذلك تلك كان كانت قد لم لن لا ما مع بعد قبل بين خلال كما أو ثم حيث ' +
    'وقد وفي ومن وقال قال كل بعض عند منذ حتى أي هو هي هم كانوا يكون تكون لكن ولكن بأن لأن فيها فيه منها منه عليها عليه ' +
    'له لها بها به غير أنه أنها إنه إنها وأن والتي والذي ضد نحو حول عام يوم ولم ولا وكان وكانت عدم ليس إذا لقد أكثر ' +
    'أثناء لدى جدا أيضا فقط يتم تم وتم وهو وهي كانا بسبب بعض جميع مثل أحد عندما',
);

const PLACES =
  'جبل جبال شارع ميدان ساحة فندق نهر خليج حي جسر ملعب مقهى مطعم شاطئ قناة راديو إذاعة بنك مصرف سفينة ولاية';
const WORDS = {
  headsBefore: wordSet(
    `${PLACES} ${PLACES.split(' ')
      .map((word) => `و${word} ب${word} ل${word}`)
      .join(' ')}`,
  ),
  links: wordSet('-'),
  headsAfter: wordSet('تايمز تليكوم إيرلاينز إكسبرس'),
  addresses: wordSet('-'),
  givenNames: wordSet('-'),
  currencies: wordSet('-'),
};

/** Money of a country is no country, with or without a sum. */
const MONEY = wordSet(
  'دولار دولارات دولارا الدولار بالدولار للدولار يورو جنيه جنيها جنيهات الجنيه ريال ريالا ريالات الريال درهم درهما دراهم ' +
    'الدرهم دينار دينارا دنانير الدينار ليرة الليرة ليرات روبل الروبل ين الين يوان اليوان وون الوون روبية الروبية فرنك ' +
    'الفرنك بيزو البيزو كرونة الكرونة',
);
const isMoney = (place: WordRange): boolean => MONEY.has(wordBefore(place));

const LANGUAGE = wordSet(
  'اللغة لغة باللغة واللغة للغة لغتي اللغتين باللغتين اللغات يتحدث تتحدث يتحدثون تحدث يتكلم تتكلم يتكلمون تعلم يتعلم يجيد تجيد ' +
    'يتقن تتقن ترجمة ترجم مترجم القاموس قاموس',
);
const AS_LANGUAGE = /^[وف]?بال.*ية$/;
/** "باللغة الفرنسية", "بالروسية": spoken; what is in a country has a noun before its adjective. */
const isLanguage = (place: WordRange): boolean =>
  LANGUAGE.has(wordBefore(place)) || AS_LANGUAGE.test(rawWord(place.words, place.first));

const GIVEN_NAMES = wordSet(
  'محمد أحمد محمود مصطفى علي حسن حسين إبراهيم يوسف عمر خالد سامي نبيل منير منيب رامي طارق هشام كمال جمال عادل فؤاد ناصر ' +
    'سعيد سمير وليد ياسر زياد إياد ماهر باسم عصام صلاح رشيد كريم فاطمة عائشة مريم زينب ليلى سارة هدى نادية سعاد منى',
);
/** "محمود المصري": a family name. */
const isSomebody = (place: WordRange): boolean =>
  /ي$/.test(lowerAt(place, place.last)) && GIVEN_NAMES.has(wordBefore(place));

const PREPOSITIONS = wordSet('إلى من في عن على');
/** "إلى ألباني": one adjective alone behind a preposition is a name. */
const isAloneBehindPreposition = (place: WordRange): boolean =>
  place.first === place.last &&
  /^(?!ال).*ي$/.test(lowerAt(place, place.first)) &&
  PREPOSITIONS.has(wordBefore(place));

const BEFORE_FAMILY = wordSet('بن آل الفيصل');
const HIGHNESS = wordSet('الأمير الأستاذ المستشار والأمير');
/** "تركي الفيصل", "الأمير تركي": a given name. */
const isGivenName = (place: WordRange): boolean =>
  lowerAt(place, place.first) === 'تركي' &&
  (BEFORE_FAMILY.has(wordAfter(place)) || HIGHNESS.has(wordBefore(place)));

const MALI = /^[وف]?[بكل]?(?:ال)?مالي(?:[ةها]|[وي]ن|ا[تن]|ت[اي]ن)?$/;
/** Right before the state, and before no "financial". */
const BEFORE_MALI = wordSet('في إلى دولة جمهورية شمال جنوب وسط غرب شرق بدولة بجمهورية وفي وإلى');
const CAPITAL_OF_MALI = /باماكو/;
/** "الأزمة المالية", "الدعم المالي": financial; the state stands bare behind such a word, or in a text about its capital. */
const isFinancial = (place: WordRange): boolean => {
  const word = lowerAt(place, place.first);
  if (!MALI.test(word) || (word === 'مالي' && BEFORE_MALI.has(wordBefore(place)))) return false;
  return place.words.count > 1 && !CAPITAL_OF_MALI.test(textAround(place));
};

/** What a word must have around it to be the country's, by its stem: "بنين" sons, "عمان" Amman. */
const DOUBTFUL: readonly (readonly [RegExp, RegExp])[] = [
  [/^[وف]?[بكل]?بنين$/, /كوتونو|بورتو ?نوفو|دولة بنين|(?:^|\s)(?:في|إلى) بنين(?:\s|[.،,]|$)/],
  [/^[وف]?[بكل]?عمان$/, /سلطنة|السلطنة|مسقط|عُمان|العماني/],
  [/^كوري$/, /كوريا|الكوري|كورية/],
  [/^(?:[وف]?[بكل]?)?(?:ال|ل)?قمري/, /جزر القمر/],
];
/** Where the word itself must be the one that is meant. */
const isDoubtful = (place: WordRange): boolean =>
  place.first === place.last &&
  place.words.count > 1 &&
  DOUBTFUL.some(
    ([word, evidence]) => word.test(lowerAt(place, place.first)) && !evidence.test(textAround(place)),
  );

const ROME =
  /الإمبراطورية الرومان|الامبراطورية الرومان|الرومان(?![يى])|روما القديمة|العصر الروماني|قبل الميلاد/;
const isRoman = (place: WordRange): boolean =>
  /روماني/.test(lowerAt(place, place.first)) &&
  !/رومانيا/.test(lowerAt(place, place.first)) &&
  ROME.test(textAround(place));

const ANTIQUITY = /الإسكندر|الاسكندر|فيليب|إسبرط|تراقيا|ثيرموبيل/;
const isAncientKingdom = (place: WordRange): boolean =>
  /مقدوني/.test(lowerAt(place, place.first)) && ANTIQUITY.test(textAround(place));

const AMERICAN_STATES = /ولاية جورجيا|ألاباما|أتلانتا|فلوريدا|كارولينا|تينيسي/;
const isAmericanState = (place: WordRange): boolean =>
  /جورجيا$/.test(lowerAt(place, place.first)) && AMERICAN_STATES.test(textAround(place));

const MEASURED = /^\d|^نصف$|^كيلومتر/;
/** "بقطر 5 أمتار": so wide. */
const isWidth = (place: WordRange): boolean =>
  /قطر$/.test(lowerAt(place, place.first)) &&
  (MEASURED.test(wordAfter(place)) || wordBefore(place) === 'نصف');

const NATIVE = /^(?:ال)?(?:اصلي|قار)/;
const isOfContinent = (place: WordRange): boolean =>
  /ام[ير]{1,2}كي/.test(lowerAt(place, place.first)) && NATIVE.test(wordAfter(place));

const OWN_GUARDS: readonly CountryGuard[] = [
  { reason: 'money', appliesTo: ['demonym'], rejects: isMoney },
  { reason: 'the language', appliesTo: ['demonym'], rejects: isLanguage },
  { reason: 'a family name', appliesTo: ['demonym'], rejects: isSomebody },
  { reason: 'alone behind a preposition', appliesTo: ['demonym'], rejects: isAloneBehindPreposition },
  { reason: 'a given name', appliesTo: ['demonym'], rejects: isGivenName },
  { reason: 'financial', appliesTo: ANY_WORD, rejects: isFinancial },
  { reason: 'another word that is written the same', appliesTo: ANY_WORD, rejects: isDoubtful },
  { reason: 'of Rome', appliesTo: ['demonym'], rejects: isRoman },
  { reason: 'a kingdom of antiquity', appliesTo: ANY_WORD, rejects: isAncientKingdom },
  { reason: 'the American state', appliesTo: ['country-name'], rejects: isAmericanState },
  { reason: 'so wide', appliesTo: ['country-name'], rejects: isWidth },
  { reason: 'the continent', appliesTo: ['demonym'], rejects: isOfContinent },
];

export const ARABIC: LanguageRules = {
  lang: 'ar',
  functionWords: FUNCTION_WORDS,
  inflectName: (name) => [name],
  inflectDemonym: inflectArabicDemonym,
  withoutPrefix: withoutArabicPrefix,
  guards: [...OWN_GUARDS, ...sharedGuards(WORDS)],
  americanStates: new Set(),
};
