// One statement of Wikidata about who holds an office, read but not yet believed.
import type { DayInterval } from '../../shared/calendar';
import type { WikidataItem } from '../changes/fact-change';
import type { CountryCode, Gender } from '../types';

/** P35: head of state. P6: head of government. P39: position held, here a minister's. */
export const STATEMENT_PROPERTIES = ['P35', 'P6', 'P39'] as const;
export type StatementProperty = (typeof STATEMENT_PROPERTIES)[number];

export interface WikidataStatement {
  readonly country: CountryCode;
  readonly property: StatementProperty;
  /** English title of the position; null for P35 and P6. */
  readonly title: string | null;
  readonly item: WikidataItem;
  /** As it stands there; null: no English label. */
  readonly name: string | null;
  readonly family: string | null;
  readonly birthYear: number | null;
  readonly gender: Gender | null;
  /** Ranked above others of its kind: what Wikidata holds to be true now. */
  readonly preferred: boolean;
  /** Null: not said, or no nearer than to a decade. */
  readonly start: DayInterval | null;
  /** Null: open. `unknown`: over, nobody says since when. */
  readonly end: DayInterval | 'unknown' | null;
}
