// A field for a note: what is typed in it is kept after a rest, when the field is left, and when the page goes away.
import { useEffect, useRef } from 'preact/hooks';
import { LONGEST_NOTE } from '../../lib/library/quotes/quote-kinds';
import { useWords } from '../words';

/** Rest after the last letter before the note is kept, in ms. */
const REST_MS = 600;
/** Lines that it shows at least. */
const LINES = 4;

interface NoteFieldProps {
  readonly text: string;
  /** What it is a note on. */
  readonly label: string;
  readonly onKeep: (text: string) => void;
}

/** What is typed belongs to the reader until it is kept: a note that changes elsewhere meanwhile does not replace it. */
export function NoteField({ text, label, onKeep }: NoteFieldProps) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const newest = useRef(onKeep);
  newest.current = onKeep;

  const keep = () => {
    clearTimeout(timer.current);
    const now = field.current?.value ?? kept.current;
    if (now === kept.current) return;
    kept.current = now;
    newest.current(now);
  };
  useEffect(() => {
    const here = new AbortController();
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
    window.addEventListener('pagehide', keep, { signal: here.signal });
    document.addEventListener('visibilitychange', keep, { signal: here.signal });
    return () => {
      here.abort();
      // The field is gone from the page by now, and still says what was typed in it.
      if (element && element.value !== kept.current) newest.current(element.value);
      clearTimeout(timer.current);
    };
  }, []);
  return (
    <textarea
      ref={field}
      class="input note-field"
      rows={LINES}
      maxLength={LONGEST_NOTE}
      dir="auto"
      aria-label={label}
      placeholder={words('notePlaceholder')}
      defaultValue={text}
      onInput={() => {
        clearTimeout(timer.current);
        timer.current = setTimeout(keep, REST_MS);
      }}
      onBlur={keep}
    />
  );
}
