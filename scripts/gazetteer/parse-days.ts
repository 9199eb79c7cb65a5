// Reads the notation in which data/ writes dates: precision stands in the date itself.
import { type DayInterval, EARLIEST_DAY, parseReducedDate } from '../../lib/core/calendar';

const RANGE = '..';

/**
 * All days that a written date may mean, both ends inclusive; null if it is no date.
 *
 * `1984`, `1994-03`, `1994-03-05`; or a range of two of these, `1991-10-08..1993-12-10`, "some day in it";
 * `..1993-12-10`: "not later than".
 */
export function parseDays(text: string): DayInterval | null {
  const at = text.indexOf(RANGE);
  if (at < 0) return parseReducedDate(text);
  const from = text.slice(0, at);
  const low = from === '' ? EARLIEST_DAY : parseReducedDate(from)?.first;
  const high = parseReducedDate(text.slice(at + RANGE.length))?.last;
  return low && high && low <= high ? { first: low, last: high } : null;
}
