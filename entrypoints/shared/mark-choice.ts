// The reader's choice of marks in the extension's storage, for all that marks names and for the options that change it.
import { browser } from 'wxt/browser';
import {
  EVERY_MARK,
  type MarkChoice,
  parseMarkChoice,
  storedMarkChoice,
} from '../../lib/core/shapes/mark-choice-shape';
import { type StoredValue, storedValue } from '../../lib/settings/stored-value';

/** Where it is kept; one that cannot be read is every mark. */
export const openMarkChoice = (): StoredValue<MarkChoice> =>
  storedValue({ key: 'marks', parse: parseMarkChoice, store: storedMarkChoice }, browser.storage);

/** Marks on a text, of a page or of the reader. */
interface Marked {
  /** Shows these kinds of them. */
  choose(choice: MarkChoice): void;
  setHighlighted(on: boolean): void;
}

/** Lets `marked` be seen as soon as it is known what the reader wants to see, and follows each change until `signal` aborts. */
export async function showChosen(marked: Marked, signal: AbortSignal): Promise<void> {
  const store = openMarkChoice();
  store.watch((choice) => marked.choose(choice), signal);
  const choice = await store.read().catch(() => EVERY_MARK); // an area that cannot be read says nothing against it
  if (signal.aborted) return;
  marked.choose(choice);
  marked.setHighlighted(true);
}
