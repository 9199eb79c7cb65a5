// A surname in a text that is not English → whom it means: somebody whom the text names in full, or whom everybody knows; else nobody.
import type { PersonId } from '../../gazetteer/model/types';
import { HOUSEHOLD_NAMES } from '../en/name-words';
import type { ArticleContext, MentionAt } from '../evidence/article-context';
import type { Introductions } from '../evidence/introductions';
import { wordRangeOf } from '../evidence/larger-names';
import { wordBefore } from '../evidence/neighbours';
import type { PersonDecision } from './person-decision';
import { decideSurname } from './surnames';

/** Known everywhere, but the surname is an everyday word of another language, or a given name: cabbage, Abraham. */
const WORDS_ELSEWHERE: ReadonlySet<PersonId> = new Set(['de-helmut-kohl', 'jp-shinzo-abe'] as PersonId[]);

/**
 * Articles of the languages that write nouns as names are written, or put one before a family, a work or a thing: what
 * follows may be "the fisher" (German), "the Nixon" (a street, a ship). Before a person only some dialects have one.
 */
const ARTICLES: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer le la les un une el los las una il lo gli i o a os as um uma'.split(
    ' ',
  ),
);

/** What is called after people, where a language names it before them and writes it small. */
const CALLED_AFTER_PEOPLE: ReadonlySet<string> = new Set(
  (
    'rue avenue boulevard place square pont quai lycée collège école aéroport stade prix fondation musée station porte-avions ' +
    'calle avenida plaza paseo puente colegio instituto escuela aeropuerto estadio premio fundación museo estación portaaviones ' +
    'via viale piazza corso ponte liceo istituto scuola aeroporto stadio fondazione stazione portaerei ' +
    'rua praça viaduto escola colégio aeroporto estádio prêmio prémio fundação museu estação ' +
    'ulica ulicy aleja alei plac placu most moście rondo liceum szkoła lotnisko stadion nagroda fundacja'
  ).split(' '),
);

/**
 * The cues of `decideSurname` are English and say little here; so of what it decides only the surest is taken. Null:
 * nobody for certain.
 */
export function decideForeignSurname(
  context: ArticleContext,
  found: MentionAt,
  introductions: Introductions,
): PersonDecision | null {
  const before = wordBefore(wordRangeOf(found)).toLowerCase();
  if (ARTICLES.has(before) || CALLED_AFTER_PEOPLE.has(before)) return null;
  const decision = decideSurname(context, found, introductions);
  if (!decision || decision.evidence === 'surname-after-full-name') return decision;
  const isHousehold = HOUSEHOLD_NAMES.has(decision.person) && !WORDS_ELSEWHERE.has(decision.person);
  return decision.evidence === 'well-known-surname' && isHousehold ? decision : null;
}
