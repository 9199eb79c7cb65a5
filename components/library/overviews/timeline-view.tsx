// Every clipping on one line of time, by the day of its article, a heading a month: as far back as there is anything.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ShelfRow } from '../../../lib/library/archive/shelf-rows';
import type { MonthOfClippings } from '../../../lib/library/archive/tally';
import { counted, daysInWords } from '../../formats';
import { useWords } from '../../words';
import { ChosenBar, type ChosenBarProps } from '../bulk-bar';
import { ClippingEntry, EntryToCome } from '../clipping-entry';
import { entryEvents } from '../clipping-list';
import type { KnownNames } from '../known-names';
import { type Setting, VirtualList } from '../virtual-list';
import { OverviewHead, OverviewNote } from './overview-head';

export interface TimelineViewProps extends Omit<ChosenBarProps, 'shelf'> {
  /** Null: not counted yet. */
  readonly months: readonly MonthOfClippings[] | null;
  readonly rows: ReadonlyMap<string, ShelfRow>;
  readonly names: KnownNames;
  readonly onChoose: (id: string, extend: boolean) => void;
  readonly now: number;
  readonly onSeen: (ids: readonly string[]) => void;
}

type Line = { readonly month: MonthOfClippings } | { readonly id: string };

const [NARROW, NARROW_ROW, ROW] = [560, 132, 68];
const settingFor = (width: number): Setting => ({
  columns: 1,
  gap: 0,
  height: width > 0 && width < NARROW ? NARROW_ROW : ROW,
});

const linesOf = (months: readonly MonthOfClippings[]): Line[] =>
  months.flatMap((month): Line[] => [{ month }, ...month.ids.map((id) => ({ id }))]);

const YEAR_LENGTH = 'YYYY'.length;

/** `2024-05` → `May 2024`. */
function MonthHeading({ month: { month, ids } }: { readonly month: MonthOfClippings }) {
  const words = useWords();
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  const days = { first: `${month}-01`, last: next.toISOString().slice(0, 10) };
  return (
    <div class="month-heading">
      <h2 class="entry-title" tabIndex={-1}>
        {daysInWords(days as Parameters<typeof daysInWords>[0], words)}
      </h2>
      <span class="second-line">
        {counted(words, ids.length, { one: 'popupArticlesOne', other: 'popupArticlesOther' })}
      </span>
    </div>
  );
}

/** Leads to the latest month of a year. */
function YearChoice({
  lines,
  onGo,
}: {
  readonly lines: readonly Line[];
  readonly onGo: (line: number) => void;
}) {
  const words = useWords();
  const years = new Map<string, number>();
  for (const [at, line] of lines.entries())
    if ('month' in line && !years.has(line.month.month.slice(0, YEAR_LENGTH)))
      years.set(line.month.month.slice(0, YEAR_LENGTH), at);
  return (
    <select
      class="input"
      aria-label={words('libraryGoToYear')}
      onChange={({ currentTarget }) => onGo(Number(currentTarget.value))}
    >
      {[...years].map(([year, at]) => (
        <option key={year} value={at}>
          {year}
        </option>
      ))}
    </select>
  );
}

export function TimelineView(props: TimelineViewProps) {
  const words = useWords();
  const { months, rows, names, now, onSeen, selection, onChoose, onDo } = props;
  const [year, goToYear] = useState<number | null>(null);
  const lines = useMemo(() => linesOf(months ?? []), [months]);
  const { cursor } = selection;
  const current = useMemo(
    () => (cursor === null ? -1 : lines.findIndex((line) => 'id' in line && line.id === cursor)),
    [lines, cursor],
  );
  // Whoever steps on from the heading of a year is led by the list again.
  useEffect(() => goToYear(null), [cursor]);
  const events = entryEvents({ onChoose, onDo, isBin: false });
  return (
    <>
      <OverviewHead title={words('libraryTimeline')} note={months === null ? words('libraryCounting') : null}>
        {lines.length > 0 && <YearChoice lines={lines} onGo={goToYear} />}
      </OverviewHead>
      {months?.length === 0 && <OverviewNote why="popupEmpty" />}
      {lines.length > 0 && (
        <VirtualList
          label={words('libraryTimeline')}
          count={lines.length}
          settingFor={settingFor}
          focus={year ?? (current < 0 ? null : current)}
          onSeen={(from, to) =>
            onSeen(lines.slice(from, to).flatMap((line) => ('id' in line ? line.id : [])))
          }
          entry={(index) => {
            const line = lines[index];
            if (!line) return [String(index), null];
            if ('month' in line) return [line.month.month, <MonthHeading key="month" month={line.month} />];
            const row = rows.get(line.id);
            if (!row) return [line.id, <EntryToCome key={line.id} />];
            const shown = {
              row,
              names,
              now,
              isCard: false,
              isChosen: selection.chosen.has(line.id),
              snippet: null,
            };
            return [line.id, <ClippingEntry key={line.id} {...shown} {...events} />];
          }}
        />
      )}
      <ChosenBar {...props} shelf="all" />
    </>
  );
}
