// What is Italian about countries: function words, the words of its guards, gender and number; its names in data/languages/it.yaml.

import type { LanguageRules } from '../languages/language-types';
import { type OfficeRules, titleTable } from '../languages/roles/find-foreign-roles';
import { romanceGuards } from '../languages/romance-guards';
import { sharedGuards, wordSet } from '../languages/shared-guards';

/** Without those that are English words too. */
const FUNCTION_WORDS = wordSet(
  'il lo la gli le un una uno di del della dello dei degli delle al alla allo ai agli alle dal dalla dai dalle nel nella ' +
    'nei nelle sul sulla sui sulle che e per con si suo sua suoi sue è sono stato stata stati era erano essere ha hanno ' +
    'aveva avevano come più ma senza tra fra fino quando anche già molto tutto tutti questa questo questi queste quello ' +
    'quella dove chi perché non lui lei loro ci ne cui dopo durante contro altro altra secondo ed alcuni due',
);

const WORDS = {
  headsBefore: wordSet(
    'monte via viale piazza piazzale corso largo quartiere fiume golfo mare lago canale stretto stadio hotel banca bar radio ' +
      'air club università coppa gruppo giro museo teatro parco telecom banco calcio',
  ),
  links: wordSet('di d del della dello dei delle degli'),
  headsAfter: wordSet('viva televisioni telecom airlines tv uno spa holding oggi futura'),
  addresses: wordSet('signor signora signore signorina dottor dottoressa sig famiglia don'),
  givenNames: wordSet(
    'mario giuseppe giovanni luigi antonio francesco marco andrea luca paolo roberto stefano alessandro matteo lorenzo ' +
      'davide simone federico riccardo maria anna laura giulia chiara sara francesca elena valentina silvia paola martina ' +
      'carlo franco sergio massimo claudio enrico pietro',
  ),
  currencies: wordSet(
    'dollaro dollari euro franco franchi peso pesos sterlina sterline corona corone rublo rubli yen yuan real rupie lira lire won',
  ),
};

const ROMANCE_WORDS = {
  languageNames: wordSet(
    'italiano inglese francese tedesco spagnolo portoghese russo cinese giapponese coreano turco greco polacco ceco ungherese ' +
      'rumeno romeno bulgaro svedese danese norvegese finlandese olandese neerlandese ucraino croato serbo sloveno slovacco ' +
      'albanese lettone lituano estone persiano armeno georgiano vietnamita thailandese indonesiano mongolo islandese irlandese',
  ),
  inWords: wordSet('in'),
  articles: wordSet('il lo l al allo all del dello dell dal dallo nel sul'),
  speech: wordSet(
    'parla parlano parlare parlava parlavano parlo parlato parlata parlando lingua lingue idioma tradotto tradotta tradurre ' +
      'traduzione traduce imparare impara imparano imparato studia studiare insegna insegnare professore dizionario ' +
      'grammatica accento padroneggia capisce capire',
  ),
  behindLanguage: wordSet('è era come parlato scritto antico moderno significa'),
  stateBodies: wordSet(
    'reale regia esercito governo forze forza aerea marina parlamento ambasciata repubblica stato presidente',
  ),
  peopleAreCapitalised: false,
  peopleOfOld: /i$/,
  givenNames: wordSet('italia argentina india israel irlanda francia'),
};

/** Before -i and -e, c and g keep their sound or not, and nothing says which: greci, tedeschi. Both are taken. */
const withEndings = (stem: string, endings: readonly string[]): readonly string[] => {
  const forms = endings.map((ending) => stem + ending);
  return /[cg]$/.test(stem) ? [...forms, `${stem}hi`, `${stem}he`] : forms;
};

/** Gender and number: russo, tedesco, malgascio, francese, belga, vietnamita, iraqi. */
function inflectItalianDemonym(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('io')) return [word, `${stem}a`, stem, `${stem}e`, `${stem.slice(0, -1)}e`];
  if (word.endsWith('o')) return withEndings(stem, ['o', 'a', 'i', 'e']);
  if (word.endsWith('a')) return withEndings(stem, ['a', 'i', 'e']);
  if (word.endsWith('e')) return [word, `${stem}i`];
  return [word];
}

const OFFICES: OfficeRules = {
  titles: titleTable([
    'presidente presidente_della_repubblica: president',
    'primo_ministro presidente_del_consiglio: prime minister',
    'prima_ministra: prime minister, female',
    'premier: prime minister',
    'cancelliere: chancellor, male',
    'cancelliera: chancellor, female',
    're: king, male',
    'regina: queen, female',
  ]),
  articles: wordSet('il la del al dal della alla dalla sul col'),
  adjective: 'after',
  links: wordSet('di del della dell dello degli dei d'),
  hasGenitive: false,
  notBefore: wordSet('è era sarà fu sia come eletto eletta nominato nominata diventa diventato'),
  notBehind: wordSet('di del della dell dei delle eletto eletta uscente designato designata incaricato ad'),
};

export const ITALIAN: LanguageRules = {
  lang: 'it',
  functionWords: FUNCTION_WORDS,
  inflectName: (name) => [name],
  inflectDemonym: inflectItalianDemonym,
  guards: [...romanceGuards(ROMANCE_WORDS), ...sharedGuards(WORDS)],
  offices: OFFICES,
  americanStates: new Set(['georgia']),
};
