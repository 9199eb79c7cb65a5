// One office on a card: what or who, since when, until when, and how sure we are.
import type { OfficeLine } from '../../lib/hovercard/card-model';
import { onDay } from '../../lib/shared/calendar';
import { daysInWords } from '../day-words';
import { useWords } from '../words';
import { leftDays, sinceDays } from './said-days';

export interface OfficeEntryProps {
  readonly line: OfficeLine;
  /** The line that is read first: an office, or a name. */
  readonly heading: string;
  /** Quiet words above and beside it. */
  readonly above?: string;
  readonly beside?: string;
  /** Which of its bounds to say; an office that is over needs no beginning. */
  readonly bounds?: 'both' | 'end' | 'none';
  /** Say of which day the knowledge is. */
  readonly dated?: boolean;
}

export function OfficeEntry(props: OfficeEntryProps) {
  const { line, heading, above, beside, bounds = 'both', dated = false } = props;
  const words = useWords();
  const asOf = daysInWords(onDay(line.asOf));
  const clauses = [
    bounds === 'both' && sinceDays(line.since, words),
    bounds !== 'none' && line.until && leftDays(line.until, words),
    dated && !line.stale && words('cardAsOf', asOf),
  ].filter((clause) => typeof clause === 'string');
  return (
    <li class="office">
      <p class="heading">
        {above !== undefined && <span class="above">{above}</span>}
        {heading}
        {beside !== undefined && <span class="beside"> {beside}</span>}
        {line.acting && <span class="tag">{words('cardActing')}</span>}
        {line.disputed && <span class="tag">{words('cardDisputed')}</span>}
      </p>
      <p class="second-line">
        {clauses.map((clause, at) => (
          <span key={clause} class="clause">
            {at + 1 < clauses.length ? `${clause}, ` : clause}
          </span>
        ))}
      </p>
      {dated && line.stale && <p class="second-line caution">{words('cardStale', asOf)}</p>}
    </li>
  );
}
