// Asks before a shorter text takes the place of the one that is kept.
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

export function ShorterText({ kept, offered, onKeep, onReplace }: ShorterTextProps) {
  const words = useWords();
  return (
    <div class="shorter-text">
      <p role="alert">
        {counted(words, offered, {
          one: 'shorterTextOne',
          other: 'shorterTextOther',
          and: formats(words).number.format(kept),
        })}
      </p>
      <div class="shorter-text-actions">
        <Button onPress={onKeep}>{words('shorterTextKeep')}</Button>
        <Button quiet onPress={onReplace}>
          {words('shorterTextReplace')}
        </Button>
      </div>
    </div>
  );
}
