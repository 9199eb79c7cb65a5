// The place that shows where files may be dropped, with the button that lets the reader choose them: several, of any kind.
import { useRef } from 'preact/hooks';
import { Button } from '../button';
import { useWords } from '../words';

export interface ChooseFilesProps {
  readonly idle: boolean;
  /** Files are held over the page. */
  readonly isOver: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

export function ChooseFiles({ idle, isOver, onChoose }: ChooseFilesProps) {
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class={isOver && !idle ? 'drop-place drop-place-over' : 'drop-place'}>
      <Button primary idle={idle} onPress={() => chooser.current?.click()}>
        {words('importingChoose')}
      </Button>
      <p class="second-line">{words('importingDrop')}</p>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ''; // the same file may be chosen again
          if (files.length > 0) onChoose(files);
        }}
      />
    </div>
  );
}
