// The options' list of keyboard shortcuts: what each does, which keys it has now, the way to the browser's own page for them; and the keys of the reading list.
import { Button } from '../button';
import { LIST_KEYS } from '../keys/list-keys';
import { useWords } from '../words';

export interface CommandKeys {
  /** As in the manifest. */
  readonly command: string;
  /** What it does, in the words that the browser shows, too. */
  readonly does: string;
  /** As the browser writes it; empty: it has no keys. */
  readonly keys: string;
}

export interface ShortcutsProps {
  /** Null: they are being read. */
  readonly shortcuts: readonly CommandKeys[] | null;
  /** Null: no page of ours can open the browser's; the way there is told instead. */
  readonly onChange: (() => void) | null;
}

export function ShortcutsSection({ shortcuts, onChange }: ShortcutsProps) {
  const words = useWords();
  if (shortcuts === null) return <p aria-busy="true" />;
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ command, does, keys }) => (
          <div key={command} class="decision">
            <dt class="decision-text">{does}</dt>
            <dd>
              {keys === '' ? <span class="second-line">{words('shortcutsNone')}</span> : <kbd>{keys}</kbd>}
            </dd>
          </div>
        ))}
      </dl>
      {onChange === null ? (
        <p class="second-line reading-asks">{words('shortcutsWay')}</p>
      ) : (
        <div class="section-actions">
          <Button onPress={onChange}>{words('shortcutsChange')}</Button>
        </div>
      )}
      <h3 class="shortcuts-of">{words('shortcutsOfList')}</h3>
      <dl class="shortcuts">
        {LIST_KEYS.map(({ action, keys: [key], does }) => (
          <div key={action} class="decision">
            <dt class="decision-text">{words(does)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
