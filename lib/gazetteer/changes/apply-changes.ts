// Decides what holds of one office once a newer layer has spoken.
import type { DayInterval } from '../../shared/calendar';
import { byStart } from '../index-gazetteer';
import type { OfficeTerm, SourceId } from '../types';
import { sourceIdsOf } from './change-sources';
import type { ChangeLayer, FactChange, TermBegun } from './fact-change';

type Terms = readonly OfficeTerm[];

/** A change with what every term that it touches takes over from it. */
interface Spoken<C extends FactChange = FactChange> {
  readonly change: C;
  readonly origin: ChangeLayer['origin'];
  readonly sources: readonly SourceId[];
}

/** Whether a term that began on `start` may be `term`: it begins then, or it runs then. */
const isMeant = (term: OfficeTerm, start: DayInterval): boolean =>
  term.start.first <= start.last && (term.end === null || start.first < term.end.last);

const termMeant = (terms: Terms, { person, start }: FactChange): OfficeTerm | undefined =>
  terms.findLast((term) => term.person === person && isMeant(term, start));

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

const replaced = (terms: Terms, old: OfficeTerm, now: OfficeTerm): Terms =>
  terms.map((term) => (term === old ? now : term));

function begun({ change, origin, sources }: Spoken<TermBegun>, later: OfficeTerm | undefined): OfficeTerm {
  const { person, office, start, end, asOf } = change;
  const until = end ?? later?.start ?? null;
  return {
    person,
    office,
    start,
    end: until,
    asOf,
    acting: false,
    disputed: false,
    note: null,
    origin,
    sources,
  };
}

/** What is left of `term` when somebody else takes the office on `start`; null: it was that very beginning. */
function giveWay(term: OfficeTerm, spoken: Spoken<TermBegun>): OfficeTerm | null {
  const { start } = spoken.change;
  if (term.disputed || term.start.first > start.last) return term;
  if (term.start.last >= start.first) return null;
  const isOver = term.end !== null && term.end.first <= start.last;
  return isOver ? term : touched(term, { end: start }, spoken);
}

function begin(terms: Terms, spoken: Spoken<TermBegun>, isShared: boolean): Terms {
  const { change } = spoken;
  const known = termMeant(terms, change);
  const others = terms.filter((term) => term !== known);
  if (isShared) {
    const { start, end } = change;
    return [...others, known ? touched(known, { start, end }, spoken) : begun(spoken, undefined)].sort(
      byStart,
    );
  }
  const later = others.find((term) => !term.disputed && term.start.first > change.start.last);
  const term = { ...begun(spoken, later), ...(known && { sources: touched(known, {}, spoken).sources }) };
  return [...others.flatMap((other) => giveWay(other, spoken) ?? []), term].sort(byStart);
}

function apply(terms: Terms, spoken: Spoken, isShared: boolean): Terms {
  const { change } = spoken;
  if (change.kind === 'begun') return begin(terms, { ...spoken, change }, isShared);
  const term = termMeant(terms, change);
  if (!term) return terms; // a lower layer has learnt better since
  if (change.kind === 'ended') return replaced(terms, term, touched(term, { end: change.end }, spoken));
  return term.end === null ? replaced(terms, term, touched(term, {}, spoken)) : terms;
}

/** A refresh that is older than the newest look at the office is overtaken; a reader never is. */
const isOvertaken = (terms: Terms, { change, origin }: Spoken): boolean =>
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
export function applyChanges(terms: Terms, { layer, changes, isShared }: OfficeChanges): Terms {
  const spoken = changes.map(
    (change): Spoken => ({ change, origin: layer.origin, sources: sourceIdsOf(layer, change) }),
  );
  return spoken
    .filter((each) => !isOvertaken(terms, each))
    .reduce((held, each) => apply(held, each, isShared), terms);
}
