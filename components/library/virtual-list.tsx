// A list of any length on the page's own scrollbar: only what is seen, and a little around it, is drawn.
import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Lines that are drawn above and below what is seen. */
const OVERSCAN = 8;
/** Before it is measured, a screen of this height is drawn, in CSS pixels. */
const INITIAL_RECT = { width: 0, height: 800 };

/** How a list is set, by the width that there is for it. */
export interface Setting {
  /** Entries that stand beside each other. */
  readonly columns: number;
  /** Of an entry, in CSS pixels: all are of one height, so that nothing moves while it is scrolled. */
  readonly height: number;
  /** Behind each entry, the last of a line too, which then ends where the list does; in CSS pixels. */
  readonly gap: number;
}

export interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  readonly settingFor: (width: number) => Setting;
  /** The entry that is to be seen and to have the focus, by its index; null: none is asked for. */
  readonly focus: number | null;
  readonly onSeen: (from: number, to: number) => void;
  /** Key and content of the entry `index`. */
  readonly entry: (index: number) => readonly [key: string, content: ComponentChildren];
}

/** Where the list begins on the page, and how wide it is, as often as that changes. */
function useBox(list: RefObject<HTMLElement | null>) {
  const [box, setBox] = useState({ top: 0, width: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      if (!list.current) return;
      const { top, width } = list.current.getBoundingClientRect();
      const next = { top: Math.round(top + window.scrollY), width: Math.round(width) };
      setBox((before) => (before.top === next.top && before.width === next.width ? before : next));
    };
    measure();
    // What stands above the list moves it, too.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, [list]);
  return box;
}

function useVirtualizer(count: number, height: number, top: number): Virtualizer<Window, Element> {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options: VirtualizerOptions<Window, Element> = {
    count,
    getScrollElement: () => window,
    estimateSize: () => height,
    scrollMargin: top,
    overscan: OVERSCAN,
    initialRect: INITIAL_RECT,
    initialOffset: () => window.scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);
  return virtualizer;
}

/**
 * Gives the focus to the entry on which the keyboard stands: when it comes to stand there, when the entry is drawn at
 * last, and when nothing has the focus any more because what had it is gone.
 */
function useCurrentFocus(list: RefObject<HTMLElement | null>, focus: number | null): void {
  const given = useRef<string | null>(null);
  useEffect(() => {
    const current = focus === null ? null : list.current?.querySelector<HTMLElement>('[data-current]');
    const key = current?.dataset['key'] ?? null;
    if (focus === null) given.current = null;
    if (!current || (key === given.current && document.activeElement !== document.body)) return;
    // Whoever has just chosen it, or pressed a button of it, stands in it already.
    if (!current.contains(document.activeElement))
      current.querySelector<HTMLElement>('.entry-title')?.focus({ preventScroll: true });
    if (current.contains(document.activeElement)) given.current = key;
  });
}

export function VirtualList({ label, count, settingFor, focus, onSeen, entry }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const { top, width } = useBox(list);
  const { columns, height, gap } = settingFor(width);
  const across = (share: number) => `calc((100% + ${gap}px) * ${share.toFixed(5)})`;
  const virtualizer = useVirtualizer(Math.ceil(count / columns), height, top);
  const lines = virtualizer.getVirtualItems();
  const from = (lines[0]?.index ?? 0) * columns;
  const to = Math.min(count, ((lines.at(-1)?.index ?? -1) + 1) * columns);
  const seen = useRef(onSeen);
  seen.current = onSeen;
  useEffect(() => seen.current(from, to), [from, to, count]);

  useEffect(() => {
    if (focus !== null) virtualizer.scrollToIndex(Math.floor(focus / columns), { align: 'auto' });
  }, [virtualizer, focus, columns]);
  useCurrentFocus(list, focus);

  return (
    <ul
      ref={list}
      class="virtual-list"
      aria-label={label}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
    >
      {lines.flatMap(({ index: line, start }) =>
        Array.from({ length: Math.min(columns, count - line * columns) }, (_, column) => {
          const index = line * columns + column;
          const [key, content] = entry(index);
          return (
            <li
              key={key}
              class="virtual-entry"
              data-key={key}
              data-current={index === focus || undefined}
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{
                top: `${start - top}px`,
                height: `${height}px`,
                insetInlineStart: across(column / columns),
                width: across(1 / columns),
              }}
            >
              {content}
            </li>
          );
        }),
      )}
    </ul>
  );
}
