// A surname beside a title of another language → the one person of that name who held such an office on the article's day, or before where it says so.

import type { OfficeId } from '../../gazetteer/model/types';
import type { ArticleContext, MentionAt } from '../evidence/article-context';
import type { TitleBeside } from '../evidence/name-manners';
import type { PersonRecord } from '../index/candidates';
import { mayCover, type PersonDecision } from './person-decision';

const TITLE_AND_SURNAME = 0.93;
const PAST_TITLE_AND_SURNAME = 0.9;
/** UTF-16 units beside a name in which a title stands. */
const REACH = 60;

/** The text right before and right behind a mention. */
export function textBeside({ passage, mention }: MentionAt): {
  readonly before: string;
  readonly after: string;
} {
  const { text } = passage.words;
  const { start, end } = mention;
  return { before: text.slice(Math.max(0, start - REACH), start), after: text.slice(end, end + REACH) };
}

interface Titled {
  readonly facts: PersonRecord;
  /** The office on the article's day; null: it is held no more. */
  readonly office: OfficeId | null;
}

function titled(
  { index, days }: ArticleContext,
  { ranks, isFormer }: TitleBeside,
  people: readonly PersonRecord[],
): Titled[] {
  return people.flatMap((facts): Titled[] => {
    const held = facts.terms.filter(({ office }) => {
      const rank = index.gazetteer.offices.get(office)?.rank;
      return rank !== undefined && ranks.has(rank);
    });
    const now = held.find((term) => mayCover(term, days));
    if (!isFormer) return now ? [{ facts, office: now.office }] : [];
    const left = held.find(({ end }) => end !== null && end.first <= days.last);
    return left && !now ? [{ facts, office: null }] : [];
  });
}

/** Null: no title that tells, or several who bore it. */
export function decideTitledElsewhere(context: ArticleContext, found: MentionAt): PersonDecision | null {
  const manners = found.passage.mannersAt?.(found.mention.first);
  if (!manners || !context.isDated) return null;
  const { before, after } = textBeside(found);
  const title = manners.titleBeside(before, after);
  if (!title) return null;
  const meant = titled(context, title, found.candidates.surnames);
  const named = meant.filter(({ facts }) => [...facts.countries].some((code) => context.named.has(code)));
  const [sole, another] = meant.length > 1 ? named : meant;
  if (!sole || another) return null;
  const decision = { person: sole.facts.person.id, evidence: 'title-and-surname' } as const;
  return sole.office === null
    ? { ...decision, confidence: PAST_TITLE_AND_SURNAME }
    : { ...decision, confidence: TITLE_AND_SURNAME, office: sole.office };
}
