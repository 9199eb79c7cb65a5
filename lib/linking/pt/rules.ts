// What is Portuguese about countries: function words, the words of its guards, gender and number; its names in data/languages/pt.yaml.

import type { LanguageRules } from '../languages/language-types';
import { type OfficeRules, titleTable } from '../languages/roles/find-foreign-roles';
import { romanceGuards } from '../languages/romance-guards';
import { sharedGuards, wordSet } from '../languages/shared-guards';

/** Without those that are English words too. */
const FUNCTION_WORDS = wordSet(
  'os um uma uns umas de da dos das em na nos nas no pelo pela pelos pelas ao aos à às que e por com para se seu sua seus ' +
    'suas lhe é são foi foram ser era está estão estava tem têm tinha havia como mais mas sem sobre entre até desde quando ' +
    'também já muito todo toda todos esta este isso isto esse essa onde quem porque não ele ela eles elas disse segundo ' +
    'após durante contra outro outra você eu ou',
);

const WORDS = {
  headsBefore: wordSet(
    'telecom monte rua avenida praça largo bairro rio golfo mar lago canal estreito estádio hotel banco bar rádio air clube ' +
      'universidade copa grupo volta museu teatro colégio parque banda',
  ),
  links: wordSet('de da do dos das'),
  headsAfter: wordSet('telecom televisão airlines tv holding foods urgente paralelo'),
  addresses: wordSet('senhor senhora dom dona sr sra dr dra doutor doutora família'),
  givenNames: wordSet(
    'maria josé joão luís luiz carlos ana paulo pedro antônio antónio francisco manuel miguel rui nuno tiago bruno marcos ' +
      'lucas gabriel rafael fernando fernanda juliana mariana beatriz sofia inês teresa ricardo roberto eduardo jorge',
  ),
  currencies: wordSet(
    'dólar dólares euro euros franco francos peso pesos libra libras coroa coroas rublo rublos iene ienes yuan yuans real reais rupias lira liras won',
  ),
};

const ROMANCE_WORDS = {
  languageNames: wordSet(
    'português inglês francês alemão italiano espanhol russo chinês japonês coreano turco grego polonês polaco tcheco checo ' +
      'húngaro romeno búlgaro sueco dinamarquês norueguês finlandês holandês neerlandês ucraniano croata sérvio esloveno ' +
      'eslovaco albanês letão lituano estoniano persa armênio georgiano vietnamita tailandês indonésio mongol islandês irlandês',
  ),
  inWords: wordSet('em'),
  articles: wordSet('o ao do no pelo'),
  speech: wordSet(
    'fala falam falar falava falavam falo falado falada falando idioma idiomas língua línguas traduzido traduzida traduzir ' +
      'tradução traduz aprender aprende aprendem aprendeu estuda estudar ensina ensinar professor dicionário gramática ' +
      'sotaque domina dominar entende entender',
  ),
  behindLanguage: wordSet('é era como falado escrito antigo moderno significa'),
  stateBodies: wordSet(
    'real armada exército governo forças força aérea marinha parlamento embaixada república estado presidente',
  ),
  peopleAreCapitalised: false,
  peopleOfOld: /(?:[oae]s|[nlrd]esa|ana|[^t]ena|alema|belga|frances)$/,
  givenNames: wordSet('argentina itália índia israel irlanda frança'),
};

/** Words in -ão have three plurals, and nothing says which: alemães, letões, cristãos. All are taken. */
const nasal = (stem: string): readonly string[] =>
  ['ão', 'ã', 'ãs', 'ãos', 'ães', 'ões'].map((ending) => stem + ending);

/** Gender and number: russo, francês, alemão, espanhol, europeu, belga, canadense. */
function inflectPortugueseDemonym(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ão')) return nasal(word.slice(0, -2));
  if (word.endsWith('o')) return [word, `${stem}a`, `${word}s`, `${stem}as`];
  if (word.endsWith('ês')) {
    const bare = `${word.slice(0, -2)}es`;
    return [word, `${bare}a`, `${bare}es`, `${bare}as`];
  }
  if (word.endsWith('ol')) return [word, `${word}a`, `${stem}is`, `${word}as`];
  if (word.endsWith('eu')) return [word, `${word}s`, `${stem}ia`, `${stem}ias`];
  if (word.endsWith('l')) return [word, `${stem}is`];
  if (/[rz]$/.test(word)) return [word, `${word}es`];
  return [word, `${word}s`];
}

const OFFICES: OfficeRules = {
  titles: titleTable([
    'presidente: president',
    'presidenta: president, female',
    'primeiro_ministro: prime minister, male',
    'primeira_ministra: prime minister, female',
    'chanceler: chancellor',
    'rei: king, male',
    'rainha: queen, female',
  ]),
  articles: wordSet('o a do da ao à pelo pela'),
  adjective: 'after',
  links: wordSet('de do da dos das'),
  hasGenitive: false,
  notBefore: wordSet('é era será foi seja como eleito eleita nomeado nomeada sido'),
  notBehind: wordSet('de do da dos das eleito eleita cessante interino interina designado'),
};

export const PORTUGUESE: LanguageRules = {
  lang: 'pt',
  functionWords: FUNCTION_WORDS,
  inflectName: (name) => [name],
  inflectDemonym: inflectPortugueseDemonym,
  guards: [...romanceGuards(ROMANCE_WORDS), ...sharedGuards(WORDS)],
  offices: OFFICES,
  americanStates: new Set(['georgia']),
};
