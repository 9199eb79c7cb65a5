// A surname in a text that is not English → whom it means: somebody whom the text names in full, or whom everybody knows; else nobody.
import { wordAt } from '../../core/words';
import type { PersonId } from '../../gazetteer/model/types';
import { HOUSEHOLD_NAMES } from '../en/name-words';
import type { ArticleContext, MentionAt } from '../evidence/article-context';
import { type Introductions, standingOf } from '../evidence/introductions';
import { wordRangeOf } from '../evidence/larger-names';
import { type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import { wordSet } from '../languages/shared-guards';
import type { PersonDecision } from './person-decision';
import { decideSurname } from './surnames';
import { decideTitledElsewhere, textBeside } from './titled-elsewhere';

/** Known everywhere, but the surname is an everyday word of another language, or a given name: cabbage, a rabbi, Abraham. */
const WORDS_ELSEWHERE: ReadonlySet<PersonId> = new Set([
  'de-helmut-kohl',
  'il-yitzhak-rabin',
  'jp-shinzo-abe',
] as PersonId[]);

/**
 * Articles of the languages that write nouns as names are written, or put one before a family, a work or a thing: what
 * follows may be "the fisher" (German), "the Nixon" (a street, a ship). Those that are prepositions elsewhere are left
 * out: "a Trump" (Spanish), "à Macron", "o Reaganie" (Polish).
 */
const ARTICLES = wordSet(
  'der das den dem des ein eine einen einem einer le les un une el los las una il lo gli os as um uma',
);
/** Before a woman's surname they are usual: "la Merkel", "die Merkel". */
const ARTICLES_OF_WOMEN = wordSet('la die');

/** What is called after people, where a language names it before them and writes it small. */
const CALLED_AFTER_PEOPLE = wordSet(
  'rue avenue boulevard place square pont quai lycée collège école aéroport stade prix fondation musée station avions ' +
    'calle avenida plaza paseo puente colegio instituto escuela aeropuerto estadio premio fundación museo estación portaaviones ' +
    'via viale piazza corso ponte liceo istituto scuola aeroporto stadio fondazione stazione portaerei ' +
    'rua praça viaduto escola colégio aeroporto estádio prêmio prémio fundação museu estação ' +
    'улица улице улицы улицу проспект проспекте площадь площади имени премия премии премию фонд фонда музей музее аэропорт ' +
    'аэропорта аэропорту школа школе школы университет университета стадион мост переулок бульвар станция авианосец ' +
    'شارع بشارع وشارع مطار بمطار جامعة بجامعة مدرسة بمدرسة جائزة مستشفى بمستشفى متحف ميدان بميدان جسر ملعب مؤسسة حاملة ' +
    'ulica ulicy aleja alei plac placu most moście rondo liceum szkoła szkole lotnisko stadion nagroda fundacja',
);

/** Surnames that are everyday words where such a word follows: "Kurz vor Mitternacht". */
const WORDS_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kurz', wordSet('vor nach darauf danach zuvor davor bevor nachdem und gesagt zusammengefasst')],
]);

/** Whether something else is meant than somebody: "the Nixon", "rue Churchill", "Kurz vor". */
function isSomethingElse({ index }: ArticleContext, place: WordRange, person: PersonId): boolean {
  const before = wordBefore(place).toLowerCase();
  if (ARTICLES.has(before) || CALLED_AFTER_PEOPLE.has(before)) return true;
  if (ARTICLES_OF_WOMEN.has(before) && index.gazetteer.people.get(person)?.gender !== 'female') return true;
  return (
    WORDS_BEFORE.get(wordAt(place.words, place.first).toLowerCase())?.has(wordAfter(place).toLowerCase()) ??
    false
  );
}

/**
 * The cues of `decideSurname` are English and say little here; so of what it decides only the surest is taken. Null:
 * nobody for certain.
 */
export function decideForeignSurname(
  context: ArticleContext,
  found: MentionAt,
  introductions: Introductions,
): PersonDecision | null {
  const manners = found.passage.mannersAt?.(found.mention.first);
  if (manners?.isOthers(textBeside(found).before)) return null;
  const titled =
    standingOf(found.passage, found.at) === 'alone' ? decideTitledElsewhere(context, found) : null;
  if (titled) return titled;
  const decision = decideSurname(context, found, introductions);
  if (!decision || isSomethingElse(context, wordRangeOf(found), decision.person)) return null;
  if (decision.evidence === 'surname-after-full-name') return decision;
  if (decision.evidence === 'surname-in-office' && manners?.mayStandAlone(found.mention.form.words.join(' ')))
    return decision;
  const isHousehold = HOUSEHOLD_NAMES.has(decision.person) && !WORDS_ELSEWHERE.has(decision.person);
  return decision.evidence === 'well-known-surname' && isHousehold ? decision : null;
}
