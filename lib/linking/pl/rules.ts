// What is Polish about countries: function words, the words of its guards, given names; words in data/languages/pl.yaml.

import type { LanguageRules } from '../languages/language-types';
import { type OfficeRules, titleTable } from '../languages/roles/find-foreign-roles';
import { sharedGuards, wordSet } from '../languages/shared-guards';
import { isBeforeFamilyName, slavicGuards } from '../languages/slavic-guards';
import { inflectPolishDemonym, inflectPolishName } from './inflection';

/** Without those that are English words too: to, do, on, go, ten, we, pod. */
const FUNCTION_WORDS = wordSet(
  'na nie się jest że od po dla jak ale oraz przez był była było były są który która które których którzy którego ' +
    'której jego jej ich tym tego tej ta te także przed nad przy bez już tylko czy może został została zostały zostało ' +
    'będzie będą ze co gdy kiedy jednak również więc lub albo bardzo jako ponieważ gdzie mu nich nim tych między podczas ' +
    'mają miał być swoje swoich swoją swój wszystkie roku tak za pod ponad wśród około za',
);

const WORDS = {
  headsBefore: wordSet(
    'ulica ulicy ulicę ul plac placu rondo ronda aleja alei hotel hotelu restauracja restauracji kawiarnia kino radio air ' +
      'club klub fc telecom miss stan stanie stanu rzeka rzeki rzece rzekę rzeką grand góra góry górze górę jezioro jeziora jeziorze zatoka zatoki zatoce stacja',
  ),
  links: wordSet('im'),
  headsAfter: wordSet('telecom airlines tv holding press times'),
  addresses: wordSet('pan pani pana panu panią ks dr prof'),
  givenNames: wordSet(
    'jan adam anna piotr paweł krzysztof andrzej tomasz michał marcin marek grzegorz józef stanisław łukasz jacek maria ' +
      'katarzyna małgorzata agnieszka barbara ewa krystyna magdalena elżbieta joanna marta jerzy tadeusz zbigniew wojciech ' +
      'robert mateusz jakub dariusz mariusz rafał janusz kamil filip karol wiesław ryszard henryk',
  ),
  currencies: wordSet(
    'dolar dolary dolarów dolara frank franki franków franka euro funt funty funtów rubel ruble rubli jen jeny jenów juan ' +
      'juanów korona korony koron peso rupii lir lirów',
  ),
};

const SLAVIC_WORDS = {
  speech: /^(?:jezyk|tlumacz|przeklad|przetlumacz|dialekt|slownik)/,
  intoWords: wordSet('na z po'),
  languageForm: /(?:ski|cki|skiego|ckiego)$/,
  functionWords: wordSet(
    'i oraz lub albo a ale na z ze w we do od po jest był to jako przez dla czy nie się',
  ),
  firstHalf: /[sc]ko$/,
  nominative: /a$/,
  stateBodies: /^(?:ambasad|rzad|armi|wojsk|prezydent|republi|parlament|marynark|sil|krol)/,
};

/** Jakub as his friends call him. */
const GIVEN_NAMES = wordSet('kuba kuby kubie kubę kubą');

const OFFICES: OfficeRules = {
  titles: titleTable([
    'prezydent prezydenta prezydentowi: president',
    'premier premiera premierowi: prime minister',
    'kanclerz kanclerza kanclerzowi: chancellor',
    'król króla królowi: king, male',
    'królowa królowej królową: queen, female',
  ]),
  articles: null,
  adjective: 'before',
  links: wordSet('-'),
  hasGenitive: true,
  notBefore: wordSet(
    'na były była byłego byłej byłemu przyszły przyszła przyszłego nowy nowa nowego nową jako kandydat kandydata wybory wyborach ' +
      'urząd urzędu jest został została będzie był niedoszły wice zastępca zastępcy każdy każdego jakiś pierwszy pierwsza pierwszego ' +
      'ostatni ostatniego kolejny kolejnego tymczasowy pełniący stanowisko stanowiska fotel fotela o kolejnym',
  ),
  notBehind: wordSet('elekt ds'),
};

export const POLISH: LanguageRules = {
  lang: 'pl',
  functionWords: FUNCTION_WORDS,
  inflectName: inflectPolishName,
  inflectDemonym: inflectPolishDemonym,
  guards: [
    ...slavicGuards(SLAVIC_WORDS),
    ...sharedGuards(WORDS),
    { reason: 'a given name', appliesTo: ['country-name'], rejects: isBeforeFamilyName(GIVEN_NAMES) },
  ],
  offices: OFFICES,
  americanStates: new Set(),
};
