// Function words of languages that linking has no folder for, so that their texts are not read as the neighbour's that has one: Danish is no Dutch, Czech no Polish.

import type { LanguageCode, LanguageRules } from './language-types';
import { wordSet } from './shared-guards';

/** All that tells a language. */
export type FunctionWordsOfLanguage = Pick<LanguageRules, 'lang' | 'functionWords'>;

/**
 * Those that they share with their neighbours are among them: a text is of the language that has most of its words.
 * Languages that are hard to tell apart stand in one row: Danish and Norwegian, Czech and Slovak, Croatian and Slovene.
 */
const WORDS: Readonly<Record<string, string>> = {
  da: 'og at det er en til på af som for de med den ikke der har et var men han fra om ved også efter sig eller blev kan skal vil hun været være havde når mod over jeg av etter seg ble vært hadde mot fikk',
  sv: 'och att det är en till på av som för de med den inte där har ett var men han från om vid också efter sig eller blev kan ska vill hon varit vara hade när mot över jag',
  cs: 've na je se že do ze by to jako pro za ale který která které jsou byl byla bylo po od podle při také jeho až jen nebo aby když už před mezi není však si jsem vo sa zo ako pre ktorý ktorá ktoré sú bol bola bolo podľa pri tiež len alebo keď pred medzi nie som aj',
  hr: 'na je se da su za od iz koji koja koje kao što ne bi će nije sa do po ali biti bio bila bilo samo kako nakon prema zbog tako te ili još već može in so ki kot ni pa bil tudi ter pri še le zaradi med če bo sta ob kar že tem',
  ca: 'el la els les de que en un una per amb es del al no com més són aquest aquesta ha han va als dels seva seu pel però també si hi ho ser entre sobre quan',
  ro: 'și în de la cu pe din care este sunt fost nu că pentru un mai au prin ca se să lui ale cele după dar ce al ai fi era iar sau într această acest',
  az: 'və bir bu da də ilə üçün olan olaraq daha çox kimi qədər sonra ki onun isə edən olub edilib bildirib tərəfindən görə haqqında üzrə həm ən ya hər öz var',
  af: 'die het nie en van te vir hy sy met op aan dat om sal kan ook hulle word deur na maar ons ek wat uit oor haar toe nog hierdie',
};

export const NEIGHBOUR_LANGUAGES: readonly FunctionWordsOfLanguage[] = Object.entries(WORDS).map(
  ([lang, row]) => ({ lang, functionWords: wordSet(row) }),
);

/** A language without a folder has so many more words than the neighbour that has one. */
const LEAST_LEAD = 1.4;
/** Of fewer words most may be the neighbour's too. */
const LEAST_HITS = 5;

/** What `count` function words weigh for `lang` beside those of other languages; 0: they tell nothing. */
export function functionWordWeight(lang: LanguageCode, count: number): number {
  if (!(lang in WORDS)) return count;
  return count < LEAST_HITS ? 0 : count / LEAST_LEAD;
}
