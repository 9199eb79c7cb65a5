// Notices how far the window has come in the article, as often as the screen is drawn and no more.
import { offsetAt } from '../../lib/reading/text-position';
import type { ShownArticle } from './shown-article';

/** Where the window stands in an article. */
export interface Stand {
  /** How much of the article is above the window's lower edge, 0…1. */
  readonly share: number;
  /** Id of the section at the upper edge; null: what stands before the first. */
  readonly section: string | null;
}

/** A heading is being read when it is this near to the upper edge, in parts of the window's height. */
const READING_LINE = 0.25;

/** Pixels at the window's upper edge that the bar covers. */
export const barHeight = (): number => {
  const bar = document.querySelector('.reader-bar');
  return bar && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().height : 0;
};

function standOf({ body, sections }: ShownArticle): Stand {
  const { top, height } = body.getBoundingClientRect();
  const share = height === 0 ? 0 : Math.min(1, Math.max(0, (window.innerHeight - top) / height));
  const line = window.innerHeight * READING_LINE;
  const above = sections.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
  return { share, section: above.at(-1)?.id ?? null };
}

/** Offset, in the article's text, of the first character in view. */
export const offsetInView = ({ text }: ShownArticle): number => offsetAt(text, barHeight());

/** Calls `onStand` now and whenever the window moves, until `signal` aborts. */
export function followReading(
  shown: ShownArticle,
  onStand: (stand: Stand, moved: boolean) => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => onStand(standOf(shown), true));
  };
  document.addEventListener('scroll', follow, { passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  onStand(standOf(shown), false);
}
