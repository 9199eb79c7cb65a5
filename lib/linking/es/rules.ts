// What is Spanish about countries: function words, the words of its guards, gender and number; its names in data/languages/es.yaml.

import { type WordRange, wordAfter } from '../evidence/neighbours';
import type { LanguageRules } from '../languages/language-types';
import { type OfficeRules, titleTable } from '../languages/roles/find-foreign-roles';
import { romanceGuards } from '../languages/romance-guards';
import { lowerAt, sharedGuards, wordSet } from '../languages/shared-guards';

/** Without those that are English words too. */
const FUNCTION_WORDS = wordSet(
  'el la los las un una unos unas de del al que y en por con para se su sus lo le les es son fue fueron ser era está están ' +
    'ha han había como más pero sin sobre entre hasta desde cuando también ya muy todo toda todos esta este esto estos ' +
    'estas ese esa donde quien porque si nos yo ella ellos dijo según tras ante durante contra otro otra',
);

const WORDS = {
  headsBefore: wordSet(
    'telecom monte calle avenida plaza paseo barrio río golfo mar lago canal estrecho estadio hotel banco bar radio air club real ' +
      'deportivo universidad copa grupo pontificia vuelta museo teatro colegio parque',
  ),
  links: wordSet('de del la el los las'),
  headsAfter: wordSet('televisión telecom airlines viva holding inter tv'),
  addresses: wordSet('señor señora señorita don doña sr sra doctor doctora familia'),
  givenNames: wordSet(
    'maría josé juan luis carlos ana laura francisco javier miguel manuel pedro antonio jesús david daniel jorge pablo ' +
      'sergio fernando alberto elena carmen lucía marta sara paula andrea diego rafael ramón enrique roberto ricardo',
  ),
  currencies: wordSet(
    'dólar dólares euro euros franco francos peso pesos libra libras corona coronas rublo rublos yenes yuan yuanes reales rupias lira liras won',
  ),
};

const ROMANCE_WORDS = {
  languageNames: wordSet(
    'español inglés francés alemán italiano portugués ruso chino japonés coreano turco griego polaco checo húngaro rumano ' +
      'búlgaro sueco danés noruego finlandés finés holandés neerlandés ucraniano croata serbio esloveno eslovaco albanés ' +
      'letón lituano estonio persa armenio georgiano vietnamita tailandés indonesio mongol islandés irlandés maltés somalí',
  ),
  inWords: wordSet('en'),
  articles: wordSet('el al del'),
  speech: wordSet(
    'habla hablan hablar hablaba hablaban hablo hablado hablada hablando idioma idiomas lengua lenguas traducido traducida ' +
      'traducir traducción traduce aprender aprende aprenden aprendió estudia estudiar enseña enseñar profesor diccionario ' +
      'gramática acento domina dominar entiende entender',
  ),
  behindLanguage: wordSet('es era como hablado escrito antiguo moderno significa'),
  stateBodies: wordSet(
    'real armada ejército gobierno fuerzas fuerza aérea marina parlamento embajada república estado presidente',
  ),
  peopleAreCapitalised: false,
  peopleOfOld: /(?:[oae]s|[nlrd]esa|ana|ena)$/,
  givenNames: wordSet('francia india israel argentina italia irlanda kenia samoa américa'),
};

/** "checa tu correo": she checks. */
const CHECKED = wordSet(
  'el la los las lo un una tu tus su sus mi mis si que como aqui este esta estos estas',
);
const isVerb = (place: WordRange): boolean =>
  lowerAt(place, place.first) === 'checa' && CHECKED.has(wordAfter(place).toLowerCase());

const ACUTE: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
const withoutAccent = (word: string): string =>
  word.replace(/[áéíóú](?=[^áéíóú]*$)/, (vowel) => ACUTE[vowel] ?? vowel);

/** Gender and number: ruso, francés, alemán, español, israelí, belga, estadounidense. */
function inflectSpanishDemonym(word: string): readonly string[] {
  if (word.endsWith('o')) {
    const stem = word.slice(0, -1);
    return [word, `${stem}a`, `${word}s`, `${stem}as`];
  }
  if (/[áéíó][ns]$/.test(word)) {
    const bare = withoutAccent(word);
    return [word, bare, `${bare}a`, `${bare}es`, `${bare}as`];
  }
  if (/[íú]$/.test(word)) return [word, `${word}es`, `${word}s`];
  if (/l$/.test(word)) return [word, `${word}a`, `${word}es`, `${word}as`];
  if (/[rs]$/.test(word)) return [word, `${word}es`];
  return [word, `${word}s`];
}

const OFFICES: OfficeRules = {
  titles: titleTable([
    'presidente: president, male',
    'presidenta: president, female',
    'primer_ministro presidente_del_gobierno: prime minister, male',
    'primera_ministra presidenta_del_gobierno: prime minister, female',
    'canciller: chancellor',
    'rey: king, male',
    'reina: queen, female',
  ]),
  articles: wordSet('el la del al'),
  adjective: 'after',
  links: wordSet('de del la los las el'),
  hasGenitive: false,
  notBefore: wordSet('es era será fue sea como elegido elegida nombrado nombrada sido'),
  notBehind: wordSet('de del electo electa saliente entrante interino interina designado designada'),
};

export const SPANISH: LanguageRules = {
  lang: 'es',
  functionWords: FUNCTION_WORDS,
  inflectName: (name) => [name],
  inflectDemonym: inflectSpanishDemonym,
  guards: [
    { reason: 'a verb', appliesTo: ['demonym'], rejects: isVerb },
    ...romanceGuards(ROMANCE_WORDS),
    ...sharedGuards(WORDS),
  ],
  offices: OFFICES,
  americanStates: new Set(['georgia']),
};
