// Answers "who held this office then?" with those who certainly did, for all of the days asked about.
import type { DayInterval } from '../shared/calendar';
import type { Gazetteer, OfficeId, OfficeTerm } from './types';

/**
 * Whether `term` was certainly in force on every one of `days`.
 *
 * Terms are half-open, so a handover day belongs to the successor alone; a day inside an uncertain start or end
 * belongs to nobody. An open term counts on days after its `asOf` too: what is shown then must say "as of".
 */
export const inForceOn = ({ start, end }: Pick<OfficeTerm, 'start' | 'end'>, days: DayInterval): boolean =>
  start.last <= days.first && (end === null || days.last < end.first);

/** Holders of `office` on all of `days`; several only for a collective or disputed office. */
export const termsInForce = (gazetteer: Gazetteer, office: OfficeId, days: DayInterval): OfficeTerm[] =>
  (gazetteer.termsByOffice.get(office) ?? []).filter((term) => inForceOn(term, days));
