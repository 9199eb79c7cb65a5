// Taking the rules for sites along: as a file out of the browser, and back into another.

import { useRef } from 'preact/hooks';
import type { SitesFileError } from '../../lib/edits/sites-file';
import { Button } from '../button';
import { counted } from '../formats';
import { useWords, type Words } from '../words';

/** How the newest import has ended; null: none was tried. */
export type Imported =
  | { readonly at: 'done'; readonly sites: number }
  | { readonly at: 'refused'; readonly file: string; readonly error: SitesFileError }
  | { readonly at: 'failed' };

export interface FileProps {
  readonly canExport: boolean;
  readonly imported: Imported | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

function explain(words: Words, error: SitesFileError): string {
  switch (error.kind) {
    case 'too-large':
      return words('importTooLarge');
    case 'not-json':
      return words('importNotJson');
    case 'other-file':
      return words('importOtherFile');
    case 'newer-version':
      return words('importNewerVersion');
    case 'wrong-shape':
      return words('importWrongShape', error.where);
  }
}

function Outcome({ imported }: { readonly imported: Imported }) {
  const words = useWords();
  switch (imported.at) {
    case 'done':
      return <>{counted(words, imported.sites, { one: 'importDoneOne', other: 'importDoneOther' })}</>;
    case 'failed':
      return <>{words('importFailed')}</>;
    case 'refused':
      return (
        <>
          <strong>{words('importRefused', imported.file)}</strong> {explain(words, imported.error)}
        </>
      );
  }
}

export function FileSection({ canExport, imported, onExport, onImport }: FileProps) {
  const words = useWords();
  return (
    <>
      <div class="section-actions">
        <Button idle={!canExport} onPress={onExport}>
          {words('optionsExport')}
        </Button>
        <ChooseFile label={words('optionsImport')} onChoose={onImport} />
      </div>
      <p role="status" class="notice">
        {imported && <Outcome imported={imported} />}
      </p>
    </>
  );
}

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
