// Mouse and finger as the browser itself gets them, moved and pressed step by step, at points of the test's window.
import { cdp } from 'vitest/browser';

interface Place {
  readonly x: number;
  readonly y: number;
}

type Send = (method: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;
const send: Send = (method, parameters) => {
  const session: { send?: unknown } = cdp();
  if (typeof session.send !== 'function') throw new Error('the browser takes no commands');
  return Reflect.apply(session.send, session, [method, parameters]) as Promise<unknown>;
};

/** A test's window is a frame in the browser's. */
function inBrowser({ x, y }: Place): Place {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) return { x, y };
  const scale = frame.width / innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

const NO_BUTTON = { button: 'none', buttons: 0 } as const;
const LEFT = { button: 'left', buttons: 1, clickCount: 1 } as const;

export const mouse = {
  move: (to: Place, { pressed = false } = {}) =>
    send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      ...inBrowser(to),
      ...(pressed ? { button: 'left', buttons: 1 } : NO_BUTTON),
    }),
  press: (at: Place) => send('Input.dispatchMouseEvent', { type: 'mousePressed', ...inBrowser(at), ...LEFT }),
  release: (at: Place) =>
    send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...inBrowser(at), ...LEFT, buttons: 0 }),
};

export const finger = {
  down: (at: Place) => send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [inBrowser(at)] }),
  move: (to: Place) => send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [inBrowser(to)] }),
  up: () => send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
};

/** Shows the page as the browser would with these media: `print`, or features by name. */
export const emulateMedia = (media: string, features: readonly { name: string; value: string }[] = []) =>
  send('Emulation.setEmulatedMedia', { media, features });

/** The middle of what stands in `element`, or of a part of it. */
export function middleOf(element: Element | Range): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** One painted frame: what waits for it has been done. */
export const aFrame = () => new Promise<number>((resolve) => void requestAnimationFrame(resolve));
