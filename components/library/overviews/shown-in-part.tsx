// A list that may be as long as the library → its first entries, and a button that draws some more of them at a time.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../button';
import { counted } from '../../formats';
import { useWords } from '../../words';

export interface ShownInPartProps<T> {
  readonly all: readonly T[];
  /** Entries that are drawn before anybody asks for more. */
  readonly first: number;
  /** Draws some of them, an `li` each. */
  readonly list: (some: readonly T[]) => ComponentChildren;
}

/** Entries that one press adds: drawn in a moment, and enough to read for a while. */
const STEP = 100;

/** Whoever asks for more goes on at the first entry that is new: the button may be gone. */
export function ShownInPart<T>({ all, first, list }: ShownInPartProps<T>) {
  const words = useWords();
  const [shown, setShown] = useState(first);
  const entries = useRef<HTMLDivElement>(null);
  const added = useRef<number | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    entries.current?.querySelectorAll('li')[added.current]?.querySelector('a')?.focus();
    added.current = null;
  }, [shown]);
  const more = all.length - shown;
  const addSome = () => {
    added.current = shown;
    setShown(shown + STEP);
  };
  return (
    <div ref={entries}>
      {list(all.slice(0, shown))}
      {more > 0 && (
        <p class="about-more">
          <Button quiet onPress={addSome}>
            {counted(words, more, { one: 'libraryMoreOne', other: 'libraryMoreOther' })}
          </Button>
        </p>
      )}
    </div>
  );
}
