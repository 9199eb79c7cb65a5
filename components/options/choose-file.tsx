// A button that lets the reader choose one JSON file.
import { useRef } from 'preact/hooks';
import { Button } from '../button';

interface Props {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

export function ChooseFile({ label, onChoose }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => chooser.current?.click()}>{label}</Button>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = ''; // the same file may be chosen again once it has been mended
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
