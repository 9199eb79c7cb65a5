// What the reader selects in the article, as a span of its text; and the block that the keyboard holds.
import type { Span } from '../../../lib/core/span';
import { spanIn } from '../../../lib/reader/chosen-span';
import type { ShownArticle } from '../shown-article';

/** The span that is selected in the article now; null: nothing of it is. */
export function chosenSpan({ text, body }: Pick<ShownArticle, 'text' | 'body'>): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(body) ? spanIn(text, range) : null;
}

/** The block that the button beside it holds for the keyboard; null: none. */
export function heldBlockSpan({ text, body }: Pick<ShownArticle, 'text' | 'body'>): Span | null {
  const block = body.querySelector('.block-held');
  if (!block) return null;
  const range = document.createRange();
  range.selectNodeContents(block);
  return spanIn(text, range);
}

/**
 * Calls `onChoice` with what is selected in the article whenever that has changed and no button is held down, and when
 * the window has another size; until `signal` aborts.
 */
export function followChoice(
  article: Pick<ShownArticle, 'text' | 'body'>,
  onChoice: (span: Span | null) => void,
  signal: AbortSignal,
): void {
  let isPressed = false;
  let frame = 0;
  const tell = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!isPressed) onChoice(chosenSpan(article));
    });
  };
  const press = ({ pointerType }: PointerEvent) => {
    isPressed = pointerType === 'mouse';
  };
  const release = () => {
    isPressed = false;
    tell();
  };
  const passive = { passive: true, signal };
  document.addEventListener('pointerdown', press, { ...passive, capture: true });
  for (const end of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(end, release, { ...passive, capture: true });
  document.addEventListener('selectionchange', tell, passive);
  window.addEventListener('resize', tell, passive);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
