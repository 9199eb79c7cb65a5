// Files for the page of imports, chosen as its reader does, which no program can do in the browser's own window.
import type { ExtensionView } from '../../scripts/browsers/driver';

/** Chooses files by their names on the page of imports. */
export const chooseToImport = (view: ExtensionView, files: Readonly<Record<string, Uint8Array>>) =>
  view.evaluate(
    (given) => {
      const chosen = new DataTransfer();
      for (const [name, base64] of given) {
        const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        chosen.items.add(new File([content], name));
      }
      const input = document.querySelector<HTMLInputElement>('.import-page input[type=file]');
      if (!input) throw new Error('There is nothing to choose a file with');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    Object.entries(files).map(([name, content]): [string, string] => [
      name,
      Buffer.from(content).toString('base64'),
    ]),
  );
