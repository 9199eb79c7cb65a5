// Terms of office → bars on one line of years, with the article's day as a tick; said in words as the picture's label.

import type { DayInterval } from '../../lib/core/calendar';
import type { OfficeLine } from '../../lib/gazetteer/describe/card-model';
import { yearInWords } from '../formats';
import { useWords, type Words } from '../words';
import { leftDays, officePhrase, sinceDays } from './card-words';
import { layTimeline, type TimelineBar } from './timeline';

/** Height of a lane with its gap, in px. */
const LANE_PX = 9;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

function Bar({ bar: { from, to, certain, lane } }: { readonly bar: TimelineBar }) {
  const top = `${lane * LANE_PX}px`;
  return (
    <>
      <span
        class="bar bar-possible"
        style={{ top, insetInlineStart: percent(from), width: percent(to - from) }}
      />
      {certain && (
        <span
          class="bar"
          style={{ top, insetInlineStart: percent(certain.from), width: percent(certain.to - certain.from) }}
        />
      )}
    </>
  );
}

function termInWords(line: OfficeLine, words: Words): string {
  const [office, since] = [officePhrase(line, words), sinceDays(line.since, words)];
  return line.until
    ? words('cardTimelineTermEnded', office, since, leftDays(line.until, words))
    : words('cardTimelineTerm', office, since);
}

const termsInWords = (terms: readonly OfficeLine[], words: Words): string =>
  terms.map((line) => termInWords(line, words)).reduce((all, next) => words('cardTimelineBoth', all, next));

interface Props {
  readonly terms: readonly OfficeLine[];
  readonly day: DayInterval;
}

export function OfficeTimeline({ terms, day }: Props) {
  const words = useWords();
  const timeline = layTimeline(terms, day);
  if (!timeline) return null;
  return (
    <div class="timeline" role="img" aria-label={words('cardTimeline', termsInWords(terms, words))}>
      <div class="lanes" style={{ height: `${timeline.lanes * LANE_PX}px` }}>
        {timeline.bars.map((bar) => (
          <Bar key={`${bar.line.office}${bar.line.body.code}${bar.line.since.first}`} bar={bar} />
        ))}
        <span class="tick" style={{ insetInlineStart: percent(timeline.day) }} />
      </div>
      <div class="years">
        <span>{yearInWords(timeline.firstYear, words)}</span>
        {timeline.lastYear > timeline.firstYear && <span>{yearInWords(timeline.lastYear, words)}</span>}
      </div>
    </div>
  );
}
