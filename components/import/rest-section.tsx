// Reading the articles that came without a text: how many there are, whose leave it needs, how far it is, and how it ended.
import { ProgressLine } from '../backup/progress-line';
import { Button } from '../button';
import { counted, formats } from '../formats';
import { useWords } from '../words';
import type { RestStage } from './import-types';

export interface RestSectionProps {
  readonly stage: RestStage;
  /** Links that nobody has read yet; null: they are being counted. */
  readonly waiting: number | null;
  /** Sites on which they lie. */
  readonly sites: number;
  /** They are few enough for the browser to ask for each of them by name. */
  readonly asksForThese: boolean;
  /** The browser lets us reach all of these sites already. */
  readonly isGranted: boolean;
  /** `all`: the browser is asked for all sites at once, not for these one by one. */
  readonly onRead: (ask: 'these' | 'all') => void;
  readonly onStop: () => void;
}

function RestSaid({ stage }: Pick<RestSectionProps, 'stage'>) {
  const words = useWords();
  const { number } = formats(words);
  switch (stage.at) {
    case 'declined':
      return <strong>{words('restDeclined')}</strong>;
    case 'offline':
      return <strong>{words('restOffline')}</strong>;
    case 'busy':
      return <strong>{words('backupBusy')}</strong>;
    case 'failed':
      return <strong>{words('errorStorageUnavailable')}</strong>;
    case 'over':
      return <>{words('restOver', number.format(stage.read), number.format(stage.unread))}</>;
    default:
      return null;
  }
}

/** Whoever has the browser's leave reads; else it is asked for these sites, or for all. */
function RestButtons({
  sites,
  asksForThese,
  isGranted,
  onRead,
}: Omit<RestSectionProps, 'stage' | 'waiting'>) {
  const words = useWords();
  if (isGranted)
    return (
      <Button primary onPress={() => onRead('these')}>
        {words('restRead')}
      </Button>
    );
  return (
    <>
      {asksForThese && (
        <Button primary onPress={() => onRead('these')}>
          {counted(words, sites, { one: 'restAskSitesOne', other: 'restAskSitesOther' })}
        </Button>
      )}
      <Button primary={!asksForThese} onPress={() => onRead('all')}>
        {words('restAskAll')}
      </Button>
    </>
  );
}

export function RestSection({ stage, waiting, ...buttons }: RestSectionProps) {
  const words = useWords();
  const { number } = formats(words);
  const isReading = stage.at === 'reading';
  if (stage.at === 'idle' && !waiting) return null;
  return (
    <section class="rest-section" aria-labelledby="rest-heading">
      <h2 id="rest-heading">{words('restTitle')}</h2>
      {waiting !== null && waiting > 0 && (
        <p>
          {counted(words, waiting, { one: 'restWaitingOne', other: 'restWaitingOther' })} {words('restIntro')}
        </p>
      )}
      {isReading && (
        <ProgressLine
          howFar={stage.howFar}
          says={words('restWorking', number.format(stage.howFar.done), number.format(stage.howFar.of))}
        />
      )}
      <p class="notice" role="status">
        <RestSaid stage={stage} />
      </p>
      <div class="section-actions">
        {isReading && <Button onPress={buttons.onStop}>{words('restStop')}</Button>}
        {!isReading && Boolean(waiting) && <RestButtons {...buttons} />}
      </div>
    </section>
  );
}
