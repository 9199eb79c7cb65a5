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
  /** What stands beside it in quiet type. */
  readonly role?: string;
  /** Say of which day the knowledge is. */
  readonly dated?: boolean;
}

export function OfficeEntry({ line, heading, role, dated = false }: OfficeEntryProps) {
  const words = useWords();
  const asOf = daysInWords(onDay(line.asOf));
  const bounds = [sinceDays(line.since, words), line.until && leftDays(line.until, words)];
  if (dated && !line.stale) bounds.push(words('cardAsOf', asOf));
  return (
    <li class="office">
      <p class="heading">
        {role !== undefined && <span class="role">{role}</span>}
        <span>{heading}</span>
        {line.acting && <span class="tag">{words('cardActing')}</span>}
        {line.disputed && <span class="tag">{words('cardDisputed')}</span>}
      </p>
      <p class="second-line">{bounds.filter(Boolean).join(', ')}</p>
      {dated && line.stale && <p class="second-line caution">{words('cardStale', asOf)}</p>}
    </li>
  );
}
