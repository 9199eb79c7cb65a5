// The element picker's place on a page: one host element with a closed shadow root, above everything, gone on abort.

import { render } from 'preact';
import { adoptStyle } from '../../lib/core/dom/adopt-style';
import { boxOf, create, rootOf } from '../../lib/core/dom/native-dom';
import controlsCss from '../controls.css?inline';
import hostCss from '../host.css?inline';
import themeCss from '../theme.css?inline';
import { languageOf, type Words, WordsProvider } from '../words';
import pickerCss from './picker.css?inline';
import { PickerBar, type PickerEvents, type PickerState } from './picker-bar';

export interface MountedPicker {
  readonly host: HTMLElement;
  /** Lies over the page: clicks on it are no clicks on the page. */
  readonly shield: HTMLElement;
  /** Has the keyboard while the reader points. */
  readonly panel: HTMLElement;
  say(state: PickerState): void;
  /** Puts the box around `element`; null takes it away. */
  frame(element: Element | null): void;
  /** Lets clicks through to the page, or keeps them. */
  setShielded(on: boolean): void;
}

interface PickerMountOptions extends PickerEvents {
  readonly words: Words;
  readonly signal: AbortSignal;
}

/** Space between the element and its box, in CSS pixels. */
const GAP = 4;

function createPart(root: ShadowRoot, className: string): HTMLElement {
  const part = create(root.ownerDocument, 'div');
  part.className = className;
  root.append(part);
  return part;
}

/** Above or below: the bar must not lie on what it speaks of, where the window has room for both. */
const sideFor = ({ top, bottom }: DOMRect): 'top' | 'bottom' =>
  innerHeight - bottom < 140 && top > 140 ? 'top' : 'bottom';

export function mountPicker(page: Document, { words, signal, ...events }: PickerMountOptions): MountedPicker {
  const host = create(page, 'div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  for (const css of [themeCss, controlsCss, hostCss, pickerCss]) adoptStyle(root, css);
  const shield = createPart(root, 'shield');
  // `card` brings the theme's colours, which end at the shadow root otherwise.
  const box = createPart(root, 'card box');
  const panel = createPart(root, 'card picker');
  panel.tabIndex = -1;
  Object.assign(panel, languageOf(words));
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', words('pickerTitle'));
  rootOf(page)?.append(host);
  host.showPopover();
  signal.addEventListener(
    'abort',
    () => {
      render(null, panel);
      host.remove();
    },
    { once: true },
  );

  return {
    host,
    shield,
    panel,
    say: (state) =>
      render(
        <WordsProvider value={words}>
          <PickerBar state={state} {...events} />
        </WordsProvider>,
        panel,
      ),
    frame(element) {
      box.hidden = element === null;
      if (!element) return;
      const rect = boxOf(element);
      box.style.left = `${rect.left - GAP}px`;
      box.style.top = `${rect.top - GAP}px`;
      box.style.width = `${rect.width + GAP * 2}px`;
      box.style.height = `${rect.height + GAP * 2}px`;
      panel.dataset['side'] = sideFor(rect);
    },
    setShielded(on) {
      shield.hidden = !on;
    },
  };
}
