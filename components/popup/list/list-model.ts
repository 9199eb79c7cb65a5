// What the popup's list is drawn from: its rows and tabs, and what can be done with clippings, each with its opposite.
import type { ReadingListItem } from '../../../lib/library/clipping';
import type { Status } from '../../../lib/library/filing/set-status';
import type { ListTab } from '../../../lib/settings/list-settings';

/** What is known of a clipping besides its row; it comes once the row is on screen. */
export interface RowDetails {
  /** Null: it is damaged, and stands in no list. */
  readonly status: Required<Status> | null;
  readonly tags: readonly string[];
  /** How much of it has been in view, 0…1; null: it was never opened. */
  readonly share: number | null;
}

/** Who a clipping is about. */
export interface RowPeople {
  /** Short names of the leaders it is most about, the weightiest first. */
  readonly names: readonly string[];
  /** How many of those it names have certainly left the office that they held on its day. */
  readonly left: number;
}

export type TabCounts = Readonly<Record<ListTab, number>>;

/** What can be done with clippings. */
export type Deed = 'star' | 'unstar' | 'read' | 'unread' | 'archive' | 'unarchive' | 'delete';

/** A deed that has another that takes it back, and the part of the status that it changes. */
type StatusDeed = Exclude<Deed, 'delete'>;

export const STATUS_OF: Readonly<Record<StatusDeed, Status>> = {
  star: { starred: true },
  unstar: { starred: false },
  read: { read: true },
  unread: { read: false },
  archive: { archived: true },
  unarchive: { archived: false },
};

/** Done a moment ago, and can be undone. */
export interface Done {
  readonly what: Deed | 'tag';
  /** Title of the clipping, where it was one. */
  readonly title: string | null;
  /** To how many it was done. */
  readonly count: number;
  /** Storage refused the rest. */
  readonly isHalf?: boolean;
}

/** What is open below a row, or, with `id` null, below the bar of all that are selected. */
export interface Opened {
  readonly id: string | null;
  readonly part: 'more' | 'tags';
}

/** What a key or button turns on, and off again. */
export type Toggle = 'star' | 'read' | 'archive';
const TOGGLES: Readonly<Record<Toggle, readonly [part: keyof Status, yes: StatusDeed, no: StatusDeed]>> = {
  star: ['starred', 'star', 'unstar'],
  read: ['read', 'read', 'unread'],
  archive: ['archived', 'archive', 'unarchive'],
};

/** What a switch does now: back only where all of them are so already. What is not known yet is not so. */
export function deedOf(
  toggle: Toggle,
  rows: readonly ({ readonly status?: RowDetails['status'] | undefined } | undefined)[],
): StatusDeed {
  const [part, yes, no] = TOGGLES[toggle];
  return rows.length > 0 && rows.every((row) => row?.status?.[part]) ? no : yes;
}

/** Every clipping from `from` to `to`, both with it, in the order of `items`; `to` alone where `from` is not there. */
export function idsBetween(items: readonly ReadingListItem[], from: string | null, to: string): string[] {
  const ids = items.map(({ id }) => id);
  const [start, end] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)];
  if (start < 0 || end < 0) return [to];
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}
