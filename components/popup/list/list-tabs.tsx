// The parts of the reading list as tabs, each with how many clippings it has.
import type { ListTab } from '../../../lib/settings/list-settings';
import { formats } from '../../formats';
import { useWords, type WordKey } from '../../words';
import type { TabCounts } from './list-model';

const TABS: readonly (readonly [tab: ListTab, name: WordKey])[] = [
  ['unread', 'tabUnread'],
  ['all', 'tabAll'],
  ['starred', 'tabStarred'],
  ['archived', 'tabArchived'],
];
/** By how many tabs an arrow key moves; the ends lead to each other. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The element that the tabs show. */
export const LIST_PANEL = 'reading-list-panel';

interface Props {
  readonly tab: ListTab;
  /** Null: not read yet. */
  readonly counts: TabCounts | null;
  readonly onTab: (tab: ListTab) => void;
}

export function ListTabs({ tab, counts, onTab }: Props) {
  const words = useWords();
  const { number } = formats(words);
  const step = (key: KeyboardEvent) => {
    const by = STEPS[key.key] ?? 0;
    if (by === 0 || !(key.currentTarget instanceof HTMLElement)) return;
    key.preventDefault();
    const ahead = words('direction') === 'rtl' ? -by : by;
    const at = (TABS.findIndex(([each]) => each === tab) + ahead + TABS.length) % TABS.length;
    onTab(TABS[at]![0]);
    key.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  return (
    <div class="list-tabs" role="tablist" aria-labelledby="reading-list-heading" onKeyDown={step}>
      {TABS.map(([each, name]) => (
        <button
          key={each}
          type="button"
          role="tab"
          class="list-tab"
          aria-selected={each === tab}
          aria-controls={LIST_PANEL}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {words(name)}
          {counts !== null && <span class="list-tab-count"> {number.format(counts[each])}</span>}
        </button>
      ))}
    </div>
  );
}
