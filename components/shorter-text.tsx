// Asks before a shorter text takes the place of the one that is kept.
import { useRef } from 'preact/hooks';
import { Button } from './button';
import { counted, formats } from './formats';
import { useWords } from './words';

export interface ShorterTextProps {
  /** Characters of the text that is kept, and of the one on the page. */
  readonly kept: number;
  readonly offered: number;
  readonly onKeep: () => void;
  readonly onReplace: () => void;
}

/** The button that asked is still there when the question has gone: a keyboard goes on from it. */
function focusAsker(question: HTMLElement | null): void {
  const scope = question?.parentElement;
  scope?.querySelector<HTMLElement>('.button-primary')?.focus();
}

export function ShorterText({ kept, offered, onKeep, onReplace }: ShorterTextProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const answer = (act: () => void) => () => {
    focusAsker(frame.current);
    act();
  };
  return (
    <div ref={frame} class="shorter-text">
      <p role="alert">
        {counted(words, offered, {
          one: 'shorterTextOne',
          other: 'shorterTextOther',
          and: formats(words).number.format(kept),
        })}
      </p>
      <div class="shorter-text-actions">
        <Button onPress={answer(onKeep)}>{words('shorterTextKeep')}</Button>
        <Button quiet onPress={answer(onReplace)}>
          {words('shorterTextReplace')}
        </Button>
      </div>
    </div>
  );
}
