// A table of single keys → which action a key press asks for: one table for what keys do and for the list that explains them.
import type { WordKey } from '../words';

export interface Shortcut<Action extends string = string> {
  readonly action: Action;
  /** Values of `KeyboardEvent.key`; the first is the one that is shown. */
  readonly keys: readonly string[];
  readonly does: WordKey;
  /** It makes sense while the key is held down. */
  readonly repeats?: true;
}

/** The part of a `KeyboardEvent` that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** The key is held down. */
  readonly repeat: boolean;
  /** Somebody else has answered it. */
  readonly defaultPrevented: boolean;
}

/** What a key asks for; null: nothing in `table`. With a modifier it is the browser's, Shift apart: it makes `?`. */
export function actionIn<Action extends string>(
  table: readonly Shortcut<Action>[],
  { key, ctrlKey, altKey, metaKey, repeat, defaultPrevented }: KeyPress,
): Action | null {
  if (ctrlKey || altKey || metaKey || defaultPrevented) return null;
  const found = table.find(({ keys }) => keys.includes(key));
  return found && (!repeat || found.repeats) ? found.action : null;
}
