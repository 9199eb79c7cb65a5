// Taking the rules for sites along: as a file out of the browser, and back into another.
import type { SitesFileError } from '../../lib/settings/sites-file';
import { Button } from '../button';
import { counted } from '../counted';
import { useWords, type Words } from '../words';
import { ChooseFile } from './choose-file';

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
