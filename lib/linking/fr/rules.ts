// What is French about countries: function words, the words of its guards, gender and number; its names in data/languages/fr.yaml.

import { isCapitalised, rawWord } from '../../core/words';
import type { CountryGuard } from '../en/guard-types';
import { type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import type { LanguageRules } from '../languages/language-types';
import { type OfficeRules, titleTable } from '../languages/roles/find-foreign-roles';
import { romanceGuards } from '../languages/romance-guards';
import { lowerAt, sharedGuards, wordSet } from '../languages/shared-guards';

/** Without those that are English words too. */
const FUNCTION_WORDS = wordSet(
  'le la les un une des de du au aux et en que qui dans pour par sur avec est sont été était étaient être ont avait avaient ' +
    'il elle ils elles se sa ses son leur leurs ce cette ces cet mais ou où ne pas plus comme sans sous entre depuis selon ' +
    'après avant contre aussi très tout tous toute toutes dont nous vous je lui fait deux même peu leur afin lors',
);

const WORDS = {
  headsBefore: wordSet(
    'telecom mont rue avenue place boulevard quai quartier gare fleuve rivière golfe mer lac canal détroit stade hôtel banque bar radio ' +
      'air club université coupe groupe musée théâtre parc festival théâtre',
  ),
  links: wordSet('de d du des la le l'),
  headsAfter: wordSet(
    'télévisions télévision télé info inter culture bleu musique télécom telecom airlines tv stratégie travail compétences ' +
      'insoumise gall soir',
  ),
  addresses: wordSet('monsieur madame mademoiselle m mme mlle docteur famille'),
  givenNames: wordSet(
    'anatole laurence jean pierre michel marie anne philippe nicolas françois jacques louis henri paul luc marc thomas ' +
      'julien antoine alexandre christophe olivier laurent isabelle sophie nathalie catherine claire camille emma léa chloé ' +
      'julie cécile hélène bernard andré alain daniel patrick éric david',
  ),
  currencies: wordSet(
    'dollar dollars euro euros franc francs peso pesos livre livres couronne couronnes rouble roubles yen yens yuan yuans real roupie roupies lire lires won',
  ),
};

const ROMANCE_WORDS = {
  languageNames: wordSet(
    'français anglais allemand italien espagnol portugais russe chinois japonais coréen turc grec polonais tchèque hongrois ' +
      'roumain bulgare suédois danois norvégien finnois finlandais néerlandais ukrainien croate serbe slovène slovaque ' +
      'albanais letton lituanien estonien persan arménien géorgien vietnamien thaïlandais indonésien mongol islandais irlandais',
  ),
  inWords: wordSet('en'),
  articles: wordSet('le l du au'),
  speech: wordSet(
    'parle parlent parler parlait parlé parlée parlant langue langues traduit traduite traduire traduction apprendre apprend ' +
      'apprennent étudie étudier enseigne enseigner professeur dictionnaire grammaire accent maîtrise comprend comprendre',
  ),
  behindLanguage: wordSet('est était comme parlé écrit ancien moderne signifie'),
  stateBodies: wordSet(
    'royale armée gouvernement forces force aérienne marine parlement ambassade république état président',
  ),
  peopleAreCapitalised: true,
  peopleOfOld: /(?!)/,
  givenNames: wordSet('india israël israel france argentina'),
};

const BEFORE_HOLLAND = wordSet('la en');
/** "le président Hollande", "le bilan de Hollande": the land has its article or "en". */
const isFormerPresident = (place: WordRange): boolean =>
  lowerAt(place, place.first) === 'hollande' && !BEFORE_HOLLAND.has(wordBefore(place).toLowerCase());

/** "l’US Orléans", "l’US Air Force": a club or a longer name. */
const isClub = (place: WordRange): boolean =>
  rawWord(place.words, place.first) === 'US' &&
  isCapitalised(place.words, place.last + 1) &&
  wordAfter(place) !== '';

const OWN_GUARDS: readonly CountryGuard[] = [
  { reason: 'the former president', appliesTo: ['country-name'], rejects: isFormerPresident },
  { reason: 'a club or a longer name', appliesTo: ['abbreviation'], rejects: isClub },
];

const inAllForms = (word: string, feminine: string): readonly string[] => [
  word,
  `${word}s`,
  feminine,
  `${feminine}s`,
];

/** Gender and number: français, italien, coréen, cubain, afghan, letton, allemand, russe. Where usage wavers, both. */
function inflectFrenchDemonym(word: string): readonly string[] {
  if (/[aio][is]s$/.test(word)) return [word, `${word}e`, `${word}es`];
  if (/(?:ien|éen|yen|on)$/.test(word)) return inAllForms(word, `${word}ne`);
  if (/an$/.test(word)) return [...inAllForms(word, `${word}e`), `${word}ne`, `${word}nes`];
  if (/e$/.test(word)) return [word, `${word}s`];
  return inAllForms(word, `${word}e`);
}

const OFFICES: OfficeRules = {
  titles: titleTable([
    'président: president, male',
    'présidente: president, female',
    'premier_ministre: prime minister, male',
    'première_ministre: prime minister, female',
    'chancelier: chancellor, male',
    'chancelière: chancellor, female',
    'roi: king, male',
    'reine: queen, female',
  ]),
  articles: wordSet('le la du au'),
  adjective: 'after',
  links: wordSet('de du d la l des'),
  hasGenitive: false,
  notBefore: wordSet('est était sera devient devenu devenue élu élue nommé nommée reste comme soit fut'),
  notBehind: wordSet(
    'de du des d élu élue sortant sortante désigné désignée par nommé nommée intérimaire déchu',
  ),
};

export const FRENCH: LanguageRules = {
  lang: 'fr',
  functionWords: FUNCTION_WORDS,
  inflectName: (name) => [name],
  inflectDemonym: inflectFrenchDemonym,
  guards: [...OWN_GUARDS, ...romanceGuards(ROMANCE_WORDS), ...sharedGuards(WORDS)],
  offices: OFFICES,
  americanStates: new Set(['georgie']),
};
