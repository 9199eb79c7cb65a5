// Decides what holds of one office once a newer layer has spoken.
import { type DayInterval, dayAfter, type IsoDay } from '../../core/calendar';
import { byStart } from '../model/index-gazetteer';
import type { OfficeTerm, SourceId } from '../model/types';
import { type ChangeLayer, type FactChange, sourceIdsOf, type TermBegun } from './fact-change';

type TermList = readonly OfficeTerm[];

/** A change with what every term that it touches takes over from it. */
interface Spoken<C extends FactChange = FactChange> {
  readonly change: C;
  readonly origin: ChangeLayer['origin'];
  readonly sources: readonly SourceId[];
}

/** Whether `term` runs at some time from `start` on and before `until`. */
const runsBetween = (term: OfficeTerm, start: DayInterval, until: IsoDay): boolean =>
  term.start.first < until && (term.end === null || start.first < term.end.last);

/** Sources put a beginning days apart: whoever is said to have left is meant by any term before that. */
function termMeant(terms: TermList, change: FactChange): OfficeTerm | undefined {
  const { person, start } = change;
  const until = change.kind === 'ended' ? change.end.last : dayAfter(start.last);
  return terms.findLast((term) => term.person === person && runsBetween(term, start, until));
}

/** `term` with `facts`, as fresh as the change that brought them. */
function touched(
  term: OfficeTerm,
  facts: Partial<OfficeTerm>,
  { change, origin, sources }: Spoken,
): OfficeTerm {
  return {
    ...term,
    ...facts,
    asOf: change.asOf,
    origin,
    sources: [...new Set([...sources, ...term.sources])],
  };
}

const replaced = (terms: TermList, old: OfficeTerm, now: OfficeTerm): TermList =>
  terms.map((term) => (term === old ? now : term));

const begun = ({ change, origin, sources }: Spoken<TermBegun>): OfficeTerm => ({
  person: change.person,
  office: change.office,
  start: change.start,
  end: change.end,
  asOf: change.asOf,
  acting: false,
  disputed: false,
  note: null,
  origin,
  sources,
});

/**
 * What is left of `term` when somebody else takes the office on `start`; null: it was that very beginning.
 *
 * A beginning that is known roughly was before this one.
 */
function giveWay(term: OfficeTerm, spoken: Spoken<TermBegun>): OfficeTerm | null {
  const { start } = spoken.change;
  if (term.disputed || term.start.first > start.last) return term;
  if (term.start.first >= start.first) return null;
  if (term.end !== null && term.end.first <= start.last) return term;
  const last = term.start.last < start.last ? term.start.last : start.last;
  return touched(term, { start: { first: term.start.first, last }, end: start }, spoken);
}

function beginShared(terms: TermList, spoken: Spoken<TermBegun>): TermList {
  const { start, end } = spoken.change;
  const known = termMeant(terms, spoken.change);
  const others = terms.filter((term) => term !== known);
  return [...others, known ? touched(known, { start, end }, spoken) : begun(spoken)].sort(byStart);
}

function begin(terms: TermList, spoken: Spoken<TermBegun>): TermList {
  const { change } = spoken;
  const laterThan = (term: OfficeTerm) => !term.disputed && term.start.first > change.start.last;
  const next = terms.find(laterThan);
  // Whoever is thought to come next is the same person: one term, of which a lower layer has seen a later beginning.
  const known = termMeant(terms, change) ?? (next?.person === change.person ? next : undefined);
  const others = terms.filter((term) => term !== known);
  const end = change.end ?? known?.end ?? others.find(laterThan)?.start ?? null;
  const sources = known ? touched(known, {}, spoken).sources : spoken.sources;
  const term = { ...begun(spoken), end, sources };
  return [...others.flatMap((other) => giveWay(other, spoken) ?? []), term].sort(byStart);
}

function apply(terms: TermList, spoken: Spoken, isShared: boolean): TermList {
  const { change } = spoken;
  if (change.kind === 'begun') return (isShared ? beginShared : begin)(terms, { ...spoken, change });
  const term = termMeant(terms, change);
  if (!term) return terms; // a lower layer has learnt better since
  if (change.kind === 'ended') return replaced(terms, term, touched(term, { end: change.end }, spoken));
  return term.end === null ? replaced(terms, term, touched(term, {}, spoken)) : terms;
}

/** A refresh that is older than the newest look at the office is overtaken; a reader never is. */
const isOvertaken = (terms: TermList, { change, origin }: Spoken): boolean =>
  origin === 'wikidata' && terms.some(({ asOf, origin: from }) => from === 'bundle' && asOf > change.asOf);

export interface OfficeChanges {
  readonly layer: ChangeLayer;
  /** Those of `layer` that are about the office. */
  readonly changes: readonly FactChange[];
  /** Held by several people at once: a beginning ends nobody. */
  readonly isShared: boolean;
}

/**
 * The terms of one office, oldest first, after the changes of one layer.
 *
 * A beginning ends what was open before it, and takes the place of whoever was thought to have begun then; it ends
 * where a later term is known to begin. What the changes do not speak of stays as it was.
 */
export function applyChanges(terms: TermList, { layer, changes, isShared }: OfficeChanges): TermList {
  const spoken = changes.map(
    (change): Spoken => ({ change, origin: layer.origin, sources: sourceIdsOf(layer, change) }),
  );
  return spoken
    .filter((each) => !isOvertaken(terms, each))
    .reduce((held, each) => apply(held, each, isShared), terms);
}
