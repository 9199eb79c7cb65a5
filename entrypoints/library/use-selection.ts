// What is chosen of the list that is shown, and where the keyboard stands in it; another list begins with nothing.
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  extended,
  moved,
  NOTHING_CHOSEN,
  type Selection,
  stretched,
  targets,
  toggled,
  without,
} from '../../components/library/selection';

export interface Choosing {
  readonly selection: Selection;
  readonly isTagging: boolean;
  readonly onTagging: (on: boolean) => void;
  readonly onChoose: (id: string, extend: boolean) => void;
  readonly onChooseNone: () => void;
  /** Chooses all, or none where all are chosen. */
  readonly chooseAll: () => void;
  /** Moves the cursor by so many rows. */
  readonly move: (steps: number) => void;
  /** Moves it so, and chooses what it passes. */
  readonly stretch: (steps: number) => void;
  /** The cursor stands here now. */
  readonly stand: (id: string) => void;
  /** What an action is for, now. */
  readonly targets: () => string[];
  /** These leave the list: the cursor moves on to what follows them. */
  readonly letGo: (gone: ReadonlySet<string>) => void;
}

/** Chooses among `ids`, in the order in which they are shown; `where` names the list. */
export function useSelection(where: string, ids: readonly string[]): Choosing {
  const [selection, setSelection] = useState(NOTHING_CHOSEN);
  const [isTagging, onTagging] = useState(false);
  const now = useRef({ ids, selection });
  now.current = { ids, selection };

  useEffect(() => {
    setSelection(NOTHING_CHOSEN);
    onTagging(false);
  }, [where]);
  return {
    selection,
    isTagging,
    onTagging,
    onChoose: (id, extend) =>
      setSelection((before) => (extend ? extended(before, now.current.ids, id) : toggled(before, id))),
    // Who was at a button of what is chosen goes back into the list.
    onChooseNone: () =>
      setSelection(({ cursor }) => ({ chosen: new Set(), cursor: cursor ?? now.current.ids[0] ?? null })),
    chooseAll: () =>
      setSelection((before) => ({
        ...before,
        chosen: before.chosen.size === now.current.ids.length ? new Set() : new Set(now.current.ids),
      })),
    move: (steps) => setSelection((before) => moved(before, now.current.ids, steps)),
    stretch: (steps) => setSelection((before) => stretched(before, now.current.ids, steps)),
    stand: (cursor) => setSelection((before) => ({ ...before, cursor })),
    targets: () => targets(now.current.selection, now.current.ids),
    letGo: (gone) => setSelection((before) => without(before, now.current.ids, gone)),
  };
}
