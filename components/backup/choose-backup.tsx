// The button that lets the reader choose a backup among the files of the device; idle while another one is read.
import { useRef } from 'preact/hooks';
import { Button } from '../button';
import { useWords } from '../words';

/** Packed as it was written, or unpacked by a browser or by hand. */
const KINDS = '.gz,.jsonl,.json,application/gzip';

export interface ChooseBackupProps {
  readonly idle: boolean;
  readonly onChoose: (file: File) => void;
}

export function ChooseBackup({ idle, onChoose }: ChooseBackupProps) {
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button idle={idle} onPress={() => chooser.current?.click()}>
        {words('restoreChoose')}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={KINDS}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = ''; // the same file may be chosen again
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
