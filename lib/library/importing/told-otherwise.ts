// Two tellings of one story → the facts that one of them does not know, and what both say otherwise, as lines of a note; no database.
import { collapseSpace } from '../../core/span';
import type { Article } from '../../extraction/types';

/** What is told of a story in one place each. */
export type StoryFacts = Pick<
  Article,
  'title' | 'dir' | 'byline' | 'siteName' | 'section' | 'published' | 'leadImage'
>;
type Told = StoryFacts & Pick<Article, 'url' | 'canonicalUrl'>;

/** Facts that may be unknown. */
const PLACES = ['byline', 'siteName', 'section', 'published', 'leadImage'] as const;
/** By what name a note tells of words that have no place any more. */
const LABELS = [
  ['Author', 'byline'],
  ['Site', 'siteName'],
  ['Section', 'section'],
] as const;

const folded = (words: string): string => collapseSpace(words).trim().toLowerCase();

/** UTF-16 units of the name of a paper that stands behind a title. */
const LONGEST_PAPER = 60;
const PAPER = /^\s+[|·–—-]\s+\S/;

/** Whether `words` say nothing that `known` does not: they are in it, or it with the name of the paper behind it. */
function isSaidBy(known: string, words: string): boolean {
  const [one, other] = [folded(known), folded(words)];
  if (one.includes(other)) return true;
  const behind = other.slice(one.length);
  return other.startsWith(one) && behind.length <= LONGEST_PAPER && PAPER.test(behind);
}

/** Where no title is known, the address stands in its place. */
const hasTitle = ({ title, url, canonicalUrl }: Told): boolean => title !== url && title !== canonicalUrl;

function titleLine(stands: Told, other: Told): string[] {
  if (!(hasTitle(stands) && hasTitle(other)) || isSaidBy(stands.title, other.title)) return [];
  return [`Title: ${other.title}`];
}

function dayLine({ published: known }: Told, { published: told }: Told): string[] {
  if (!(known && told)) return [];
  const isWithin = known.days.first <= told.days.first && told.days.last <= known.days.last;
  return isWithin ? [] : [`Published: ${told.days.first}`];
}

/** Of what `other` tells beside `stands`: facts that are not known there, and a note on what it says otherwise. */
export interface ToldBeside {
  readonly facts: Partial<StoryFacts>;
  /** A paragraph each; `''`: nothing. */
  readonly note: string;
}

/** What stands is not changed: what is unknown is filled in, what is said otherwise is noted. */
export function toldBeside(stands: Told, other: Told): ToldBeside {
  const isUntitled = !hasTitle(stands) && hasTitle(other);
  const filled = PLACES.filter((place) => stands[place] === null && other[place] !== null);
  const lines = LABELS.flatMap(([label, place]) => {
    const [known, told] = [stands[place], other[place]];
    return known === null || told === null || isSaidBy(known, told) ? [] : [`${label}: ${told}`];
  });
  return {
    facts: {
      ...(isUntitled && { title: other.title, dir: other.dir }),
      ...Object.fromEntries(filled.map((place) => [place, other[place]])),
    },
    note: [...titleLine(stands, other), ...lines, ...dayLine(stands, other)].join('\n\n'),
  };
}

/** A fact that was filled in, and what stood there before. */
export interface FilledFact {
  readonly was: unknown;
  readonly is: unknown;
}
export type FilledFacts = Readonly<Partial<Record<keyof StoryFacts, FilledFact>>>;

/** What `facts` change of `item`. */
export const filledFacts = (item: StoryFacts, facts: Partial<StoryFacts>): FilledFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, is]) => [name, { was: item[name as keyof StoryFacts], is }]),
  );

/** `item` without the facts that were filled in, those apart that say something else by now. */
export function withoutFacts<T extends StoryFacts>(item: T, filled: FilledFacts = {}): T {
  const back = Object.entries(filled).filter(
    ([name, { is }]) => JSON.stringify(item[name as keyof StoryFacts]) === JSON.stringify(is),
  );
  return { ...item, ...Object.fromEntries(back.map(([name, { was }]) => [name, was])) };
}
