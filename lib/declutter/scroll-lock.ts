// Tells whether a page has been kept from scrolling, as overlays do with the page below them.
import { bodyOf, boxOf, first } from './native';

const LOCKED = ['hidden', 'clip'];

/** Judged with our own unlocking out of the way; a page that fits the window has nothing to scroll. */
export function isScrollLocked(page: Document): boolean {
  const body = bodyOf(page);
  const root = first(page, ':root');
  if (!body || !root) return false;
  const styles = [root, body].map((element) => getComputedStyle(element));
  const isLocked = styles.some(
    ({ overflowY, position }) => LOCKED.includes(overflowY) || position === 'fixed',
  );
  return isLocked && Math.max(body.scrollHeight, boxOf(body).height) > innerHeight;
}
