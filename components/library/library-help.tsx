// Lists the library's keys and the grammar of its search, and switches the keys off for those whom they disturb.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../button';
import { CloseIcon } from '../icons';
import { useWords } from '../words';
import { LIBRARY_KEYS } from './library-keys';

export interface LibraryHelpProps {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onClose: () => void;
}

export function LibraryHelp({ isOn, onSwitch, onClose }: LibraryHelpProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="library-dialog raised"
      aria-labelledby="keys-title"
      closedby="any"
      onClose={onClose}
    >
      <header>
        <h2 id="keys-title">{words('keysTitle')}</h2>
        <Button label={words('keysClose')} onPress={() => dialog.current?.close()}>
          <CloseIcon />
        </Button>
      </header>
      <dl class="key-list">
        {LIBRARY_KEYS.map(({ action, keys, does }) => (
          <div key={action} class="key-row">
            <dt>
              <kbd>{keys[0]}</kbd>
            </dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="second-line">{words('librarySearchHelp')}</p>
      <label class="check">
        <input type="checkbox" checked={isOn} onChange={() => onSwitch(!isOn)} />
        {words('keysOn')}
      </label>
    </dialog>
  );
}

export interface AskFirstProps {
  /** What would happen. */
  readonly question: string;
  /** Says on the button what happens. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before what cannot be undone; the answer that changes nothing has the focus. */
export function AskFirst({ question, yes, onYes, onNo }: AskFirstProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="library-dialog raised" aria-labelledby="ask-first" onClose={onNo}>
      <p id="ask-first">{question}</p>
      <div class="dialog-actions">
        <Button onPress={() => dialog.current?.close()}>{words('libraryKeep')}</Button>
        <Button primary onPress={onYes}>
          {yes}
        </Button>
      </div>
    </dialog>
  );
}
