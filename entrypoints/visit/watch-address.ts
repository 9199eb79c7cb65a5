// Notices that the page has moved on to another article without being loaded anew.
import { isSameAddress } from './same-address';

/** Not every supported browser tells content scripts of every change: the address is looked at this often, in ms. */
const LOOK_AGAIN_MS = 500;

/** Calls `onChange` when the address has become another article's, until `signal` aborts. */
export function watchAddress(window: Window, onChange: () => void, signal: AbortSignal): void {
  let known = window.location.href;
  const look = () => {
    const current = window.location.href;
    if (isSameAddress(known, current)) return;
    known = current;
    onChange();
  };
  window.addEventListener('popstate', look, { signal });
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', look, { signal }); // at once, where it is heard
  }
  const timer = setInterval(look, LOOK_AGAIN_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
