// What is Turkish about countries: function words, letters that fold into another word's, longer names; words in data/languages/tr.yaml.

import { rawWord } from '../../core/words';
import { ANY_WORD, type CountryGuard } from '../en/guard-types';
import { startsSentence, type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import type { LanguageRules } from '../languages/language-types';
import { foreignNameGuard, lowerAt, sharedGuards, textAround, wordSet } from '../languages/shared-guards';
import { inflectTurkishDemonym, inflectTurkishName } from './inflection';

/** Turkish says with endings what others say with words, so that verbs and nouns of all texts are among them. */
const FUNCTION_WORDS = wordSet(
  've bir bu da de için ile olarak daha çok gibi kadar sonra olan ancak ise göre değil var yok ama her ne şu ki mi mı hem ' +
    'ya veya diye önce üzerinde tarafından olduğu olduğunu oldu etti eden dedi şekilde arasında karşı en iki ilk yeni ' +
    'büyük son aynı bazı bütün tüm şey onun onlar bunun buna bunu biz ben sen siz nasıl neden çünkü eğer hiç bile ' +
    'sadece artık içinde altında başka birçok ilgili itibaren edildi ediyor olacak olması olmak edilen yapılan yaptığı ' +
    'belirtti söyledi açıkladı nedeniyle rağmen birlikte devam zaman yıl yılında gün kişi',
);

const WORDS = {
  headsBefore: wordSet('radyo hotel otel cafe royal club miss fc air'),
  links: wordSet('-'),
  headsAfter: wordSet(
    'caddesi sokağı sokak meydanı mahallesi oteli hotel nehri nehrinin dağı dağının dağları ırmağı deltası körfezi denizi adası bulvarı çarşısı ' +
      'airlines telecom telekom tv radyo cup kupası apartmanı lokantası eyaleti müşavir müşavirler systems',
  ),
  addresses: wordSet('bay bayan sayın prof dr doç'),
  givenNames: wordSet(
    'ahmet mehmet mustafa ali hasan hüseyin ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut ' +
      'recep salih fatih kadir emre hakan kemal orhan bekir hikmet fatma ayşe emine hatice zeynep elif meryem şerife ' +
      'zehra sultan hülya merve esra özlem sevgi can cem deniz ece selin yılmaz erdal serkan volkan tolga burak',
  ),
  currencies: wordSet(
    'dolar doları lira lirası frank frangı sterlin sterlini sterlinin euro avro ruble rublesi yen yeni yuan yuanı peso pezosu ' +
      'pesosu kron kronu rupi rupisi dinar dinarı riyal riyali won wonu manat manatı real reali',
  ),
};

/** Words whose letters fold into those of others: "Cad." is a street, "Cin" a ghost, "Mali" before these is financial. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  cad: /^ç/i,
  cin: /^ç/i,
  sili: /^ş/i,
};
const isOtherWord = (place: WordRange): boolean => {
  const letters = OWN_LETTERS[lowerAt(place, place.first)];
  return letters !== undefined && !letters.test(rawWord(place.words, place.first));
};

/** What follows a state's name, folded: its government, army, people, borders. */
const BEHIND_STATE =
  /^(?:hukumet|ordu|cumhur|basbakan|bakan|devlet|asker|baskent|halk|sinir|parlament|vatandas|buyukelci)/;
const LINKING = wordSet('ile için gibi arasında');
/** "Mali" is the state before a mark or a word of states, "mali" financial: "Mali Hizmetler", "Mali yardım". */
const isFinancial = (place: WordRange): boolean => {
  const next = wordAfter(place).toLowerCase();
  if (lowerAt(place, place.first) !== 'mali' || next === '' || BEHIND_STATE.test(next)) return false;
  return !LINKING.has(next) || startsSentence(place.words, place.first);
};

/** "Büyük İskender … Makedonya": the kingdom of old. */
const ANTIQUITY = /İskender|Persler|Sparta|Trakya|[Aa]ntik/u;
const isAncientKingdom = (place: WordRange): boolean =>
  lowerAt(place, place.first).startsWith('makedon') && ANTIQUITY.test(textAround(place));

const CONTINENT = /^kita/;
const NATIVE = wordSet('yerli kızılderili');
/** "Amerika kıtaları", "yerli Amerikalılar". */
const isOfContinent = (place: WordRange): boolean =>
  lowerAt(place, place.first).startsWith('amerika') &&
  (NATIVE.has(wordBefore(place).toLowerCase()) || CONTINENT.test(wordAfter(place).toLowerCase()));

const OWN_GUARDS: readonly CountryGuard[] = [
  { reason: 'another word without its marks', appliesTo: ANY_WORD, rejects: isOtherWord },
  { reason: 'financial', appliesTo: ['country-name'], rejects: isFinancial },
  { reason: 'a kingdom of antiquity', appliesTo: ANY_WORD, rejects: isAncientKingdom },
  { reason: 'the continent', appliesTo: ANY_WORD, rejects: isOfContinent },
  foreignNameGuard(),
];

export const TURKISH: LanguageRules = {
  lang: 'tr',
  functionWords: FUNCTION_WORDS,
  inflectName: inflectTurkishName,
  inflectDemonym: inflectTurkishDemonym,
  guards: [...OWN_GUARDS, ...sharedGuards(WORDS)],
  americanStates: new Set(['georgia']),
  behindState: BEHIND_STATE,
};
