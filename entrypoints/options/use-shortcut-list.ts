// Wires the options' list of shortcuts to the browser: which keys each command has now, and where they are changed.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CommandKeys, ShortcutsProps } from '../../components/options/shortcuts-section';
import { browserWords } from '../shared/extension-page';

/** Edge leads from here to its own. */
const CHROMES_PAGE = 'chrome://extensions/shortcuts';
/** The toolbar button itself, which the manifest does not name. */
const BUTTON = '_execute_action';

async function readShortcuts(): Promise<readonly CommandKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    command: name,
    does: name === BUTTON ? browserWords('commandPopup') : description,
    keys: shortcut,
  }));
}

/** Firefox has no address for its page, and from version 137 a way of its own. */
function wayToChange(): (() => void) | null {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') return () => void open.call(browser.commands);
  return import.meta.env.FIREFOX ? null : () => void browser.tabs.create({ url: CHROMES_PAGE });
}

/** Read again when the reader comes back from the browser's page. */
export function useShortcutList(): ShortcutsProps {
  const [shortcuts, setShortcuts] = useState<readonly CommandKeys[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const load = () => {
      readShortcuts().then(
        (read) => life.signal.aborted || setShortcuts(read),
        () => setShortcuts([]), // a browser without keys
      );
    };
    window.addEventListener('focus', load, { signal: life.signal });
    load();
    return () => life.abort();
  }, []);
  return { shortcuts, onChange: wayToChange() };
}
