// The terms of the shipped file: most of it, of which an article asks for little, so each office is read when asked for.
import type { IsoDay } from '../../core/calendar';
import { memoize } from '../../core/collections';
import { byStart } from '../model/index-gazetteer';
import type { Gazetteer, OfficeId, OfficeTerm, PersonId } from '../model/types';
import {
  ACTING_FLAG,
  type CompiledGazetteer,
  DISPUTED,
  LINE,
  readDays,
  readDaysOrNull,
  type TermLines,
  unpackRow,
} from './compiled-format';
import type { PeopleOnDemand } from './people-on-demand';

type CompiledTerms = Pick<CompiledGazetteer, 'offices' | 'sourceSets'>;
type TermLookups = Pick<Gazetteer, 'termsByOffice' | 'termsByPerson'>;

const NO_TERMS: readonly OfficeTerm[] = [];
/** Positions are counted from 1 in the file. */
const positionIn = (field: string | undefined) => Number(field) - 1;

interface TermContext {
  readonly office: OfficeId;
  readonly idAt: (position: number) => PersonId;
  readonly sourceSets: CompiledGazetteer['sourceSets'];
}

/** `before` is the term before it in the office's list. */
function readTerm(line: string, before: OfficeTerm | undefined, context: TermContext): OfficeTerm {
  const [person, start, end, asOf, sources, flags, note] = unpackRow(line);
  const left = readDaysOrNull(end);
  return {
    person: context.idAt(positionIn(person)),
    office: context.office,
    // A usual start is the end before it, and an open term always carries its own day.
    start: start ? readDays(start) : before!.end!,
    end: left,
    asOf: asOf ? (asOf as IsoDay) : left!.first,
    acting: (Number(flags) & ACTING_FLAG) !== 0,
    disputed: (Number(flags) & DISPUTED) !== 0,
    note: note || null,
    origin: 'bundle',
    sources: context.sourceSets[Number(sources ?? 0)]!,
  };
}

function readTerms(lines: TermLines, context: TermContext): OfficeTerm[] {
  const terms: OfficeTerm[] = [];
  if (lines === '') return terms;
  for (const line of lines.split(LINE)) terms.push(readTerm(line, terms.at(-1), context));
  return terms;
}

/** Positions of the people in some lines. */
const peopleIn = (lines: TermLines): number[] =>
  lines === '' ? [] : lines.split(LINE).map((line) => positionIn(unpackRow(line)[0]));

/** For each person, by position, the positions of the offices held; made when the first person is asked for. */
function officesByPerson(offices: CompiledTerms['offices']): ReadonlyMap<number, ReadonlySet<number>> {
  const held = new Map<number, Set<number>>();
  for (const [at, [, , , lines]] of offices.entries())
    for (const person of peopleIn(lines)) {
      const known = held.get(person);
      if (known) known.add(at);
      else held.set(person, new Set([at]));
    }
  return held;
}

/**
 * Terms by office and by person, each unpacked and kept when it is first asked for; none for ids that are unknown.
 */
export function termsOnDemand({ offices, sourceSets }: CompiledTerms, people: PeopleOnDemand): TermLookups {
  const officeAt = new Map(offices.map(([id], at) => [id, at]));
  let held: ReadonlyMap<number, ReadonlySet<number>> | null = null;
  const ofOffice = memoize((office: OfficeId): readonly OfficeTerm[] => {
    const at = officeAt.get(office);
    return at === undefined
      ? NO_TERMS
      : readTerms(offices[at]![3], { office, idAt: people.idAt, sourceSets });
  });
  const ofPerson = memoize((id: PersonId): readonly OfficeTerm[] => {
    const position = people.positionOf(id);
    if (position === undefined) return NO_TERMS;
    held ??= officesByPerson(offices);
    const terms = [...(held.get(position) ?? [])].flatMap((at) => ofOffice(offices[at]![0] as OfficeId));
    return terms.filter(({ person }) => person === id).sort(byStart);
  });
  return { termsByOffice: { get: ofOffice }, termsByPerson: { get: ofPerson } };
}
