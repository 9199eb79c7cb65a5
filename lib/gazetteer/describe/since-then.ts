// The offices of a leader's card → what became of the one held on the article's day; nothing doubtful is said.

import type { IsoDay } from '../../core/calendar';
import type { LeaderCard, OfficeLine, SinceThen } from './card-model';

type Held = Pick<LeaderCard, 'day' | 'then' | 'now' | 'terms'>;

const isSameOffice = (one: OfficeLine, other: OfficeLine): boolean =>
  one.body.code === other.body.code && one.office === other.office;

/** An acting holder who was then sworn in holds one office without a break. */
function endsFor(line: OfficeLine, terms: readonly OfficeLine[]): OfficeLine {
  const next = terms.find(
    (later) =>
      line.until !== null &&
      isSameOffice(later, line) &&
      later.since.first > line.since.first &&
      later.since.first <= line.until.last,
  );
  return next ? endsFor(next, terms) : line;
}

type Became = Pick<LeaderCard, 'since' | 'leftOn'>;

const unleft = (since: SinceThen): Became => ({ since, leftOn: null });

/** What became, by `today`, of the office by which a leader was known on the article's day. */
export function sinceThen({ day, then, now, terms }: Held, today: IsoDay): Became {
  const [line] = then;
  if (line === undefined || day.assumed || line.disputed) return unleft('unsaid');
  const { until, stale } = endsFor(line, terms);
  if (until === null) return unleft(stale ? 'unsaid' : 'still');
  if (until.last > today) return unleft('unsaid'); // an end that is only announced
  if (now.some((held) => isSameOffice(held, line))) return { since: 'again', leftOn: until };
  return { since: now.length > 0 ? 'other-office' : 'left', leftOn: until };
}
