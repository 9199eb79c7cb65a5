// Importing from elsewhere: choosing files, what they would do, the reader's yes, how far it is, how it ended, and the way back.
import { ProgressLine } from '../backup/progress-line';
import { Button } from '../button';
import { counted, formats, instantInWords } from '../formats';
import { useWords, type WordKey } from '../words';
import { ChooseFiles } from './choose-files';
import { PlannedImport } from './import-plan';
import type { ImportStage, ImportTrouble } from './import-types';

export interface ImportSectionProps {
  readonly stage: ImportStage;
  /** Files are held over the page. */
  readonly isOver: boolean;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onAgree: () => void;
  /** Lets go of a plan. */
  readonly onCancel: () => void;
  readonly onPause: () => void;
  readonly onGoOn: () => void;
  /** Stops it, and takes back all that came in. */
  readonly onTakeBack: () => void;
  /** Gives the reader a file with the rows that were left out. */
  readonly onReport: () => void;
}

const TROUBLE: Readonly<Record<ImportTrouble, WordKey>> = {
  full: 'importingFull',
  unavailable: 'importingFailed',
  busy: 'backupBusy',
  'files-gone': 'importingFilesGone',
};

type Forms = Parameters<typeof counted>[2];
type Done = Extract<ImportStage, { readonly at: 'done' }>;
const CAME: readonly (readonly ['new' | 'merged' | 'same', Forms])[] = [
  ['new', { one: 'importingCameOne', other: 'importingCameOther' }],
  ['merged', { one: 'importingMergedOne', other: 'importingMergedOther' }],
  ['same', { one: 'importingSameOne', other: 'importingSameOther' }],
];

function Report({
  record,
  onTakeBack,
  onReport,
}: Done & Pick<ImportSectionProps, 'onTakeBack' | 'onReport'>) {
  const words = useWords();
  const { counts } = record;
  const leftOut = counts.failed + counts.trashed;
  const { partly = 0 } = counts;
  return (
    <>
      <ul class="restore-counts">
        {CAME.filter(([what]) => counts[what] > 0).map(([what, forms]) => (
          <li key={what}>{counted(words, counts[what], forms)}</li>
        ))}
        {leftOut > 0 && (
          <li>{counted(words, leftOut, { one: 'importingLeftOutOne', other: 'importingLeftOutOther' })}</li>
        )}
        {partly > 0 && (
          <li>{counted(words, partly, { one: 'importingPartlyOne', other: 'importingPartlyOther' })}</li>
        )}
      </ul>
      <div class="section-actions">
        <a class="button" href="/library.html">
          {words('importingToLibrary')}
        </a>
        {leftOut + partly > 0 && <Button onPress={onReport}>{words('importingReport')}</Button>}
        {counts.new + counts.merged > 0 && <Button onPress={onTakeBack}>{words('importingUndo')}</Button>}
      </div>
    </>
  );
}

/** What has just been said of the work, for those who hear the page, too. */
function StageSaid({ stage }: { readonly stage: ImportStage }) {
  const words = useWords();
  const { number } = formats(words);
  switch (stage.at) {
    case 'paused':
      return (
        <>{words('importingPaused', number.format(stage.record.done), number.format(stage.record.of))}</>
      );
    case 'done':
      return <>{words('importingDone', instantInWords(stage.record.at, words))}</>;
    case 'taken-back': {
      const stay = { one: 'importingStayOne', other: 'importingStayOther' } as const;
      return <>{stage.stay > 0 ? counted(words, stage.stay, stay) : words('importingTakenBack')}</>;
    }
    case 'failed':
      return <strong>{words(TROUBLE[stage.trouble])}</strong>;
    case 'looking':
      return (
        <>{counted(words, stage.rows, { one: 'importingLookingOne', other: 'importingLookingOther' })}</>
      );
    default:
      return null;
  }
}

function Working({
  stage,
  onPause,
  onTakeBack,
}: Pick<ImportSectionProps, 'stage' | 'onPause' | 'onTakeBack'>) {
  const words = useWords();
  const { number } = formats(words);
  if (stage.at !== 'importing' && stage.at !== 'taking-back') return null;
  const { done, of } = stage.howFar;
  const says = stage.at === 'importing' ? 'importingWorking' : 'importingTakingBack';
  return (
    <>
      <ProgressLine
        howFar={stage.howFar}
        says={words(says, number.format(done), number.format(Math.max(done, of)))}
      />
      {stage.at === 'importing' && (
        <div class="section-actions">
          <Button onPress={onPause}>{words('importingPause')}</Button>
          <Button onPress={onTakeBack}>{words('importingTakeBack')}</Button>
        </div>
      )}
    </>
  );
}

const BUSY: ReadonlySet<ImportStage['at']> = new Set(['looking', 'importing', 'taking-back', 'paused']);

export function ImportSection({ stage, isOver, ...on }: ImportSectionProps) {
  const words = useWords();
  return (
    <>
      <ChooseFiles idle={BUSY.has(stage.at)} isOver={isOver} onChoose={on.onChoose} />
      <p class="notice" role="status">
        <StageSaid stage={stage} />
      </p>
      {stage.at === 'looking' && (
        <div class="section-actions">
          <Button onPress={on.onPause}>{words('backupStop')}</Button>
        </div>
      )}
      {stage.at === 'planned' && (
        <PlannedImport plan={stage.plan} onAgree={on.onAgree} onCancel={on.onCancel} />
      )}
      <Working stage={stage} onPause={on.onPause} onTakeBack={on.onTakeBack} />
      {stage.at === 'paused' && (
        <div class="section-actions">
          <Button primary onPress={on.onGoOn}>
            {words('importingGoOn')}
          </Button>
          <Button onPress={on.onTakeBack}>{words('importingTakeBack')}</Button>
        </div>
      )}
      {stage.at === 'done' && <Report {...stage} onTakeBack={on.onTakeBack} onReport={on.onReport} />}
    </>
  );
}
