// The options' section on what the reader has put right: the list, the form, and the file to take along.

import { type DayInterval, type IsoDay, onDay } from '../../lib/core/calendar';
import type { CorrectionsFileError } from '../../lib/gazetteer/overlay/corrections-file';
import type { OfficeWords } from '../../lib/gazetteer/overlay/describe-overlay';
import { Button } from '../button';
import { officePhrase } from '../card/card-words';
import { counted, daysInWords } from '../formats';
import { useWords, type WordKey } from '../words';
import { CorrectionForm, type CorrectionFormProps } from './correction-form';
import { ChooseFile } from './file-section';

export interface CorrectionRow extends OfficeWords {
  readonly id: string;
  readonly kind: 'ended' | 'successor';
  readonly person: string;
  /** First day out of office, or in it. */
  readonly days: DayInterval;
  readonly madeOn: IsoDay;
}

/** How the newest import has ended; null: none was tried. */
export type ImportedCorrections =
  | { readonly at: 'done'; readonly added: number }
  | { readonly at: 'refused'; readonly file: string; readonly error: CorrectionsFileError }
  | { readonly at: 'failed' };

export interface CorrectionsProps {
  /** Null: they are being read. */
  readonly rows: readonly CorrectionRow[] | null;
  readonly form: CorrectionFormProps | null;
  readonly imported: ImportedCorrections | null;
  readonly onUndo: (id: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

const REFUSED: Readonly<Record<CorrectionsFileError['kind'], WordKey>> = {
  'too-large': 'correctionsTooLarge',
  'not-corrections': 'correctionsOtherFile',
  'newer-version': 'importNewerVersion',
  'too-many': 'correctionsTooMany',
  'unreadable-correction': 'importWrongShape',
};

function Row({ row, onUndo }: { readonly row: CorrectionRow; readonly onUndo: CorrectionsProps['onUndo'] }) {
  const words = useWords();
  const said = row.kind === 'ended' ? 'correctionEnded' : 'correctionSuccessor';
  return (
    <li class="decision">
      <div class="decision-text">
        <span class="decision-kind">{row.person}</span>
        <span class="decision-note">
          {words(said, officePhrase(row, words), daysInWords(row.days, words))}
        </span>
        <span class="decision-note">{words('correctionMade', daysInWords(onDay(row.madeOn), words))}</span>
      </div>
      <Button quiet onPress={() => onUndo(row.id)} about={row.person}>
        {words('correctionUndo')}
      </Button>
    </li>
  );
}

function Outcome({ imported }: { readonly imported: ImportedCorrections }) {
  const words = useWords();
  switch (imported.at) {
    case 'done':
      return (
        <>{counted(words, imported.added, { one: 'correctionsAddedOne', other: 'correctionsAddedOther' })}</>
      );
    case 'failed':
      return <>{words('correctionsImportFailed')}</>;
    case 'refused': {
      const { error } = imported;
      return (
        <>
          <strong>{words('importRefused', imported.file)}</strong>{' '}
          {words(REFUSED[error.kind], 'where' in error ? error.where : '')}
        </>
      );
    }
  }
}

export function CorrectionsSection({ rows, form, imported, onUndo, onExport, onImport }: CorrectionsProps) {
  const words = useWords();
  if (rows === null) return <p aria-busy="true" />;
  return (
    <>
      {rows.length === 0 ? (
        <p class="empty">{words('correctionsNone')}</p>
      ) : (
        <ul class="decisions corrections">
          {rows.map((row) => (
            <Row key={row.id} row={row} onUndo={onUndo} />
          ))}
        </ul>
      )}
      {form && <CorrectionForm {...form} />}
      <div class="section-actions">
        <Button idle={rows.length === 0} onPress={onExport}>
          {words('correctionsExport')}
        </Button>
        <ChooseFile label={words('correctionsImport')} onChoose={onImport} />
      </div>
      <p role="status" class="notice">
        {imported && <Outcome imported={imported} />}
      </p>
    </>
  );
}
