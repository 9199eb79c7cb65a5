// The offices of a life on one line of years, with the article's day as an amber tick.

import type { DayInterval } from '../../lib/core/calendar';
import type { OfficeLine } from '../../lib/gazetteer/describe/card-model';
import { useWords } from '../words';
import { leftDays, officePhrase, sinceDays } from './card-words';
import { layTimeline, type TimelineBar } from './timeline';

/** Height of a lane with its gap, in px. */
const LANE_PX = 9;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

function Bar({ bar: { from, to, certain, lane } }: { readonly bar: TimelineBar }) {
  const top = `${lane * LANE_PX}px`;
  return (
    <>
      <span class="bar bar-possible" style={{ top, left: percent(from), width: percent(to - from) }} />
      {certain && (
        <span
          class="bar"
          style={{ top, left: percent(certain.from), width: percent(certain.to - certain.from) }}
        />
      )}
    </>
  );
}

interface Props {
  readonly terms: readonly OfficeLine[];
  readonly day: DayInterval;
}

export function OfficeTimeline({ terms, day }: Props) {
  const words = useWords();
  const timeline = layTimeline(terms, day);
  if (!timeline) return null;
  const inWords = terms.map((line) =>
    [officePhrase(line, words), sinceDays(line.since, words), line.until && leftDays(line.until, words)]
      .filter(Boolean)
      .join(', '),
  );
  return (
    <div class="timeline" role="img" aria-label={`${words('cardTimeline')}: ${inWords.join('; ')}`}>
      <div class="lanes" style={{ height: `${timeline.lanes * LANE_PX}px` }}>
        {timeline.bars.map((bar) => (
          <Bar key={`${bar.line.office}${bar.line.body.code}${bar.line.since.first}`} bar={bar} />
        ))}
        <span class="tick" style={{ left: percent(timeline.day) }} />
      </div>
      <div class="years">
        <span>{timeline.firstYear}</span>
        {timeline.lastYear > timeline.firstYear && <span>{timeline.lastYear}</span>}
      </div>
    </div>
  );
}
