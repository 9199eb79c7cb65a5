// Writing a backup: the button, how far it is, how it ended, when the last one was made, and the switch that does it every week.
import { Button } from '../button';
import { counted, formats, instantInWords } from '../formats';
import { useWords, type WordKey } from '../words';
import type { BackupTrouble, BackupWork } from './backup-types';
import { ProgressLine } from './progress-line';

export interface BackupSectionProps {
  readonly work: BackupWork;
  /** ISO 8601 instant, UTC; null: there was none; undefined: it is being read. */
  readonly lastAt: string | null | undefined;
  readonly weekly: boolean;
  /** The browser's question was answered with no a moment ago. */
  readonly declined: boolean;
  readonly onBackUp: () => void;
  readonly onStop: () => void;
  readonly onWeekly: (on: boolean) => void;
}

const TROUBLE: Record<BackupTrouble, WordKey> = {
  full: 'backupFull',
  unavailable: 'backupFailed',
  busy: 'backupBusy',
};

function Ended({ work }: { readonly work: BackupWork }) {
  const words = useWords();
  switch (work.at) {
    case 'done':
      return <>{counted(words, work.clippings, { one: 'backupDoneOne', other: 'backupDoneOther' })}</>;
    case 'stopped':
      return <>{words('backupStopped')}</>;
    case 'failed':
      return <strong>{words(TROUBLE[work.trouble])}</strong>;
    default:
      return null;
  }
}

export function BackupSection({ work, lastAt, weekly, declined, ...on }: BackupSectionProps) {
  const words = useWords();
  const { number } = formats(words);
  const isWriting = work.at === 'writing';
  return (
    <>
      <div class="section-actions">
        <Button primary idle={isWriting} onPress={on.onBackUp}>
          {words('backupNow')}
        </Button>
        {isWriting && <Button onPress={on.onStop}>{words('backupStop')}</Button>}
      </div>
      {isWriting ? (
        <ProgressLine
          howFar={work.howFar}
          says={words(
            work.howFar.isOfPictures ? 'backupWritingPictures' : 'backupWriting',
            number.format(work.howFar.done),
            number.format(Math.max(work.howFar.of, work.howFar.done)),
          )}
        />
      ) : (
        <p class="second-line backup-last">
          {lastAt !== undefined &&
            (lastAt === null ? words('backupNever') : words('backupAgo', instantInWords(lastAt, words)))}
        </p>
      )}
      <p class="notice" role="status">
        <Ended work={work} />
      </p>
      <p class="second-line backup-asks">{words('backupWeeklyAsks')}</p>
      <div class="section-actions">
        <Button pressed={weekly} onPress={() => on.onWeekly(!weekly)}>
          {words('backupWeekly')}
        </Button>
      </div>
      <p class="notice" role="alert">
        {declined && words('backupWeeklyDeclined')}
      </p>
    </>
  );
}
