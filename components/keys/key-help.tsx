// Lists the keys of a page, and switches them off for those whom they disturb.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../button';
import { CloseIcon } from '../icons';
import { useWords } from '../words';
import type { Shortcut } from './key-table';

export interface KeyHelpProps {
  /** What else helps, below the keys. */
  readonly children?: ComponentChildren;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onClose: () => void;
}

function KeyRow({ name, does }: { readonly name: string; readonly does: string }) {
  return (
    <div class="key-row">
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

/** A sheet over the page; `keys` in the order in which they are listed. */
export function KeyHelp({
  keys,
  isOn,
  onSwitch,
  onClose,
  children,
}: KeyHelpProps & { readonly keys: readonly Shortcut[] }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="key-help raised"
      aria-labelledby="key-help-title"
      closedby="any"
      onClose={onClose}
    >
      <div class="key-help-box">
        <header>
          <h2 id="key-help-title">{words('keysTitle')}</h2>
          <Button label={words('keysClose')} onPress={() => dialog.current?.close()}>
            <CloseIcon />
          </Button>
        </header>
        <dl>
          {keys.map(({ action, keys: [first = ''], does }) => (
            <KeyRow key={action} name={first} does={words(does)} />
          ))}
          <KeyRow name={words('keyEscapeName')} does={words('keyEscape')} />
        </dl>
        {children}
        <label class="check">
          <input type="checkbox" checked={isOn} onChange={() => onSwitch(!isOn)} />
          {words('keysOn')}
        </label>
      </div>
    </dialog>
  );
}
