// The one button that takes a block out of the article: it stands beside the block under the pointer or the keyboard.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../icons';
import { languageOf, useWords } from '../words';

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, table, dl, figure';

export interface BlockRemoverProps {
  /** The article as it stands on the page; another element for another form of it. */
  readonly body: HTMLElement;
  readonly frame: RefObject<HTMLElement | null>;
  /** Whether a block can be taken out and put back again. */
  readonly canRemove: (block: Element) => boolean;
  readonly onRemove: (block: Element) => void;
}

/** The innermost block around `target`; a table goes as a whole. */
function blockOf(target: EventTarget | null, { body, canRemove }: BlockRemoverProps): Element | null {
  if (!(target instanceof Element) || !body.contains(target)) return null;
  const block = target.closest('table') ?? target.closest(BLOCKS);
  return block && block !== body && body.contains(block) && canRemove(block) ? block : null;
}

const blocksIn = (props: BlockRemoverProps): readonly Element[] =>
  [...props.body.querySelectorAll(BLOCKS)].filter((block) => blockOf(block, props) === block);

const isInView = (block: Element): boolean => block.getBoundingClientRect().bottom > 80;

export function BlockRemover(props: BlockRemoverProps) {
  const words = useWords();
  const [block, setBlock] = useState<Element | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const newest = useRef(props);
  newest.current = props;
  /** The keyboard has the say until the pointer moves: scrolling leads other blocks under one that rests. */
  const byKeyboard = useRef(false);
  const { body, frame, onRemove } = props;

  useEffect(() => {
    setBlock(null);
    const life = new AbortController();
    const point = ({ target, pointerType }: PointerEvent) => {
      const found = pointerType === 'mouse' && !byKeyboard.current ? blockOf(target, newest.current) : null;
      if (found) setBlock(found);
    };
    const move = (event: PointerEvent) => {
      if (!byKeyboard.current || (event.movementX === 0 && event.movementY === 0)) return;
      byKeyboard.current = false;
      point(event);
    };
    body.addEventListener('pointerover', point, { passive: true, signal: life.signal });
    body.addEventListener('pointermove', move, { passive: true, signal: life.signal });
    frame.current?.addEventListener('pointerleave', () => setBlock(null), { signal: life.signal });
    return () => life.abort();
  }, [body, frame]);

  useEffect(() => {
    block?.classList.toggle('block-held', hasFocus);
    return () => block?.classList.remove('block-held');
  }, [block, hasFocus]);

  const step = (by: 1 | -1) => {
    const blocks = blocksIn(newest.current);
    const at = block ? blocks.indexOf(block) : -1;
    const next = blocks[at + by] ?? block;
    byKeyboard.current = true;
    setBlock(next);
    next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const top =
    block && frame.current
      ? block.getBoundingClientRect().top - frame.current.getBoundingClientRect().top
      : 0;
  return (
    <button
      type="button"
      class={`button block-remover${block || hasFocus ? ' block-remover-shown' : ''}`}
      style={{ top: `${top}px` }}
      {...languageOf(words)}
      aria-label={
        block
          ? words('removeThisBlock', (block.textContent ?? '').trim().slice(0, 80))
          : words('removeBlocks')
      }
      title={words('removeBlock')}
      onFocus={() => {
        setFocus(true);
        if (!block) setBlock(blocksIn(newest.current).find(isInView) ?? null);
      }}
      onBlur={() => setFocus(false)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      }}
      onClick={() => block && onRemove(block)}
    >
      <CloseIcon />
      <span>{words('removeBlock')}</span>
    </button>
  );
}
