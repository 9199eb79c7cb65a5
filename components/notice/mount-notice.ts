// Says one line on somebody else's page, under our name: in a closed shadow tree above everything, gone after a pause or on abort.

import { adoptStyle } from '../../lib/core/dom/adopt-style';
import { create, rootOf } from '../../lib/core/dom/native-dom';
import hostCss from '../host.css?inline';
import themeCss from '../theme.css?inline';
import { languageOf, type Words } from '../words';
import noticeCss from './notice.css?inline';

/** How long a line stands: time to read two sentences twice, in ms. */
const STANDS_MS = 8000;

export interface Notice {
  /** Says `text` in the place of what was said before. */
  say(text: string): void;
}

/** Nothing is added to `page` before something is said; nothing is left after it, or when `signal` aborts. */
export function mountNotice(page: Document, words: Words, signal: AbortSignal): Notice {
  let standing: { host: HTMLElement; said: HTMLElement } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    clearTimeout(timer);
    standing?.host.remove();
    standing = null;
  }

  function stand(): HTMLElement {
    if (standing?.host.isConnected) return standing.said;
    const host = create(page, 'div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    for (const css of [themeCss, hostCss, noticeCss]) adoptStyle(root, css);
    const line = create(page, 'div');
    line.className = 'card notice-line'; // `card` bears the theme in a shadow tree
    Object.assign(line, languageOf(words));
    line.setAttribute('role', 'status');
    const name = create(page, 'b');
    name.className = 'notice-name';
    name.textContent = words('extensionName'); // the page may have a reading list too
    const said = create(page, 'span');
    said.className = 'notice-said';
    line.append(name, said);
    root.append(line);
    rootOf(page)?.append(host);
    host.showPopover();
    standing = { host, said };
    return said;
  }

  signal.addEventListener('abort', end, { once: true });
  return {
    say(text) {
      if (signal.aborted) return;
      const said = stand();
      said.textContent = '';
      // A live region is heard when it changes, not when it comes.
      requestAnimationFrame(() => {
        said.textContent = text;
      });
      clearTimeout(timer);
      timer = setTimeout(end, STANDS_MS);
    },
  };
}
