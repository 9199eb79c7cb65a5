// Wires the list's keys: they act on what is selected, or else on the row in which the focus is.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeyHelpProps } from '../../../components/keys/key-help';
import { LIST_KEYS } from '../../../components/keys/list-keys';
import type { Toggle } from '../../../components/popup/list/list-model';
import type { RowEvents } from '../../../components/popup/list/list-state';
import { isTyping, useKeysSwitch, useSelectAll, useShortcuts } from '../../shared/use-shortcuts';
import type { Deeds } from './use-deeds';
import type { RowSelection } from './use-row-selection';

const rows = () => [...document.querySelectorAll<HTMLElement>('.row')];
const linkIn = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('.row-title');
const currentRow = () => document.activeElement?.closest<HTMLElement>('.row') ?? null;
const idOf = (row: HTMLElement | null | undefined): string | null => row?.dataset['clipping'] ?? null;

/** Moves the focus by so many rows, from outside the list to its first row; the value is the row's id. */
function moveFocus(by: number): string | null {
  const all = rows();
  const current = currentRow();
  const at = current ? all.indexOf(current) : -1;
  const row = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))];
  linkIn(row)?.focus();
  return idOf(row);
}

/** What is open below a row is closed: the focus in it goes back to the row. */
export function leaveUnfolded(): void {
  if (document.activeElement?.closest('.row-unfolded')) linkIn(currentRow() ?? undefined)?.focus();
}

const BY_ARROW: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface KeysWiring {
  readonly selection: RowSelection;
  readonly deeds: Deeds;
  readonly isUnfolded: boolean;
  readonly onUnfold: RowEvents['onUnfold'];
}

/** Arrows, Ctrl+A and Escape: they are no letters, and cannot be switched off. */
function useOtherKeys({ selection, isUnfolded, onUnfold }: KeysWiring): (event: KeyboardEvent) => void {
  useSelectAll(selection.selectAll);
  const newest = useRef(selection);
  newest.current = selection;
  useEffect(() => {
    const open = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const by = BY_ARROW[key];
      if (by === undefined || !currentRow() || ctrlKey || metaKey || altKey) return;
      const from = idOf(currentRow());
      if (shiftKey && from !== null) newest.current.select(from, 'range');
      const to = moveFocus(by);
      if (shiftKey && to !== null) newest.current.select(to, 'range');
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown, { signal: open.signal });
    return () => open.abort();
  }, []);
  return (event) => {
    if (isTyping(event.target) || (!isUnfolded && selection.selected.size === 0)) return; // the popup closes
    event.preventDefault();
    if (isUnfolded) onUnfold(null);
    else selection.clear();
  };
}

/** The list of keys while it is open, and what opens it. */
export function useListKeys(wiring: KeysWiring): { keyHelp: KeyHelpProps | null; openKeyHelp: () => void } {
  const { selection, deeds, onUnfold } = wiring;
  const [isHelpOpen, openHelp] = useState(false);
  const [isOn, turn] = useKeysSwitch();
  const onEscape = useOtherKeys(wiring);
  /** Those that a key acts on. */
  const meant = (): string[] => {
    const current = idOf(currentRow());
    if (selection.selected.size > 0) return [...selection.selected];
    return current === null ? [] : [current];
  };
  const toggle = (what: Toggle) => () => {
    const ids = meant();
    if (ids.length > 0) deeds.toggle(what, ids);
  };
  useShortcuts({
    table: LIST_KEYS,
    isOn,
    onEscape,
    actions: {
      next: () => void moveFocus(1),
      previous: () => void moveFocus(-1),
      open: () => linkIn(currentRow() ?? undefined)?.click(),
      star: toggle('star'),
      read: toggle('read'),
      archive: toggle('archive'),
      tags: () => {
        const id = selection.selected.size > 0 ? null : idOf(currentRow());
        if (meant().length > 0) onUnfold({ id, part: 'tags' });
      },
      delete: () => {
        const ids = meant();
        if (ids.length > 0) deeds.perform('delete', ids);
      },
      undo: deeds.undo,
      select: () => {
        const id = idOf(currentRow());
        if (id !== null) selection.select(id, 'toggle');
      },
      search: () => document.querySelector<HTMLElement>('.search input')?.focus(),
      help: () => openHelp(true),
    },
  });
  const keyHelp = isHelpOpen ? { isOn, onSwitch: turn, onClose: () => openHelp(false) } : null;
  return { keyHelp, openKeyHelp: () => openHelp(true) };
}
