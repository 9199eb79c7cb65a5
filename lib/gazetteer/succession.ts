// Answers "who came before, and who after?", and keeps silent where somebody may be missing in between.
import type { DayInterval, IsoDay } from '../shared/calendar';
import type { Gazetteer, OfficeTerm } from './types';

/** A longer time between two terms hides somebody unknown, unless a vacancy is on record for it. */
const LONGEST_HANDOVER_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

const daysBetween = (from: IsoDay, to: IsoDay) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Days between a certain end and a certain start for which neither term nor vacancy is on record. */
function unaccounted(gazetteer: Gazetteer, end: DayInterval, next: OfficeTerm): number {
  const vacancies = gazetteer.vacanciesByOffice.get(next.office) ?? [];
  const empty = vacancies
    .filter((vacancy) => vacancy.start.first >= end.first && vacancy.start.last <= next.start.last)
    .map((vacancy) => daysBetween(vacancy.start.last, vacancy.end?.first ?? next.start.last))
    .reduce((sum, days) => sum + Math.max(0, days), 0);
  return daysBetween(end.last, next.start.first) - empty;
}

/** Whether `later` took the office over from `earlier`, with nobody unknown in between. */
function follows(gazetteer: Gazetteer, earlier: OfficeTerm, later: OfficeTerm): boolean {
  if (earlier.end === null || earlier.start.first >= later.start.first) return false;
  if (earlier.end.first > later.start.last) return false;
  return unaccounted(gazetteer, earlier.end, later) <= LONGEST_HANDOVER_DAYS;
}

/** Collective and disputed offices have no single line of holders. */
function lineOf(gazetteer: Gazetteer, { office, disputed }: OfficeTerm): readonly OfficeTerm[] {
  if (disputed || gazetteer.offices.get(office)?.collective) return [];
  return (gazetteer.termsByOffice.get(office) ?? []).filter((term) => !term.disputed);
}

/** Who held the office just before; null where that is not certain. */
export function predecessorOf(gazetteer: Gazetteer, term: OfficeTerm): OfficeTerm | null {
  const line = lineOf(gazetteer, term);
  return line.findLast((earlier) => follows(gazetteer, earlier, term)) ?? null;
}

/** Who holds or held the office just after; null where that is not certain, or nobody does yet. */
export function successorOf(gazetteer: Gazetteer, term: OfficeTerm): OfficeTerm | null {
  const line = lineOf(gazetteer, term);
  return line.find((later) => follows(gazetteer, term, later)) ?? null;
}
