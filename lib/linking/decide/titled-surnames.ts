// A surname behind a title, and who was introduced by it → the leader who held that office; the title speaks before the introduction.

import type { PersonId } from '../../gazetteer/model/types';
import { ALWAYS_IN_THE_NEWS } from '../en/name-words';
import type { ArticleContext, MentionAt } from '../evidence/article-context';
import { wordRangeOf } from '../evidence/larger-names';
import { generationSaid } from '../evidence/namesake-signs';
import type { PersonRecord } from '../index/candidates';
import { isNamed } from './full-names';
import { toldApart } from './namesakes';
import { hasLed, type PersonDecision, yearsOut } from './person-decision';
import { readTitle, type TitleBearer, type ToldByTitle } from './titled-names';

const TITLE_AND_SURNAME = 0.93;
const PAST_TITLE_AND_SURNAME = 0.9;

/** Whom a surname was introduced with: a leader, a stranger (null), nobody (undefined). */
export type Introduced = PersonId | null | undefined;

const isAtHome = (context: ArticleContext, facts: PersonRecord): boolean =>
  isNamed(context, facts) || [...facts.countries].some((country) => ALWAYS_IN_THE_NEWS.has(country));

/** Of several who held such an office: the one who was introduced, whose country is named, or whom the words tell. */
function soleOf(
  context: ArticleContext,
  found: MentionAt,
  meant: readonly TitleBearer[],
): TitleBearer | undefined {
  if (meant.length < 2) return meant[0];
  const named = meant.filter(({ facts }) => isNamed(context, facts));
  const near = named.length > 0 ? named : meant.filter(({ facts }) => isAtHome(context, facts));
  if (near.length === 1) return near[0];
  const told = toldApart(
    context,
    found,
    near.map(({ facts }) => facts),
  );
  return near.find(({ facts }) => facts === told);
}

/** "President Clinton" of 2015, when Hillary was introduced, who never was: the one who once was. */
function onceInstead(context: ArticleContext, { ever }: ToldByTitle): TitleBearer[] {
  const begun = ever.filter(({ term }) => term.start.first <= context.days.last);
  return begun.filter(({ facts }, at) => begun.findIndex((other) => other.facts === facts) === at);
}

/** Whom the title means; null: nobody for certain; undefined: it tells no more than the introduction does. */
function meantBy(
  context: ArticleContext,
  found: MentionAt,
  { told, introduced }: { readonly told: ToldByTitle; readonly introduced: Introduced },
): TitleBearer | null | undefined {
  const isIntroduced = ({ facts }: TitleBearer) => facts.person.id === introduced;
  const meant = told.meant.length > 0 || !introduced ? told.meant : onceInstead(context, told);
  if (meant.some(isIntroduced) || (told.meant.length === 0 && told.ever.some(isIntroduced))) return undefined;
  if (meant.length === 0) return told.title.said === 'held' ? undefined : null;
  const sole = soleOf(context, found, meant);
  if (!sole) return introduced === undefined && told.title.said === 'held' ? undefined : null;
  return introduced === null && !isAtHome(context, sole.facts) ? undefined : sole;
}

/** "The elder Assad", "Bush Jr.": of two who led the country; null: not for certain; undefined: neither is said. */
export function decideByGeneration(
  context: ArticleContext,
  found: MentionAt,
): PersonDecision | null | undefined {
  if (generationSaid(wordRangeOf(found)) === null) return undefined;
  const { gazetteer } = context.index;
  const two = found.candidates.surnames.filter(
    (facts) => hasLed(gazetteer, facts) && isAtHome(context, facts),
  );
  const told = two.length === 2 ? toldApart(context, found, two) : null;
  if (!told || yearsOut(told, context.days) < 0) return null;
  return { person: told.person.id, evidence: 'well-known-surname', confidence: PAST_TITLE_AND_SURNAME };
}

/** "President Bush", "former Defence Secretary Hammond"; null: nobody for certain; undefined: no title tells. */
export function decideByTitle(
  context: ArticleContext,
  found: MentionAt,
  introduced: Introduced,
): PersonDecision | null | undefined {
  const told = readTitle(context, found, found.candidates.surnames);
  if (!told) return undefined;
  const meant = meantBy(context, found, { told, introduced });
  if (!meant) return meant;
  const { facts, term } = meant;
  const decision = { person: facts.person.id, evidence: 'title-and-surname' } as const;
  return told.title.said === 'held' && told.meant.includes(meant)
    ? { ...decision, confidence: TITLE_AND_SURNAME, office: term.office }
    : { ...decision, confidence: PAST_TITLE_AND_SURNAME };
}
