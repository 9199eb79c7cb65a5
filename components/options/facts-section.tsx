// The options' section on facts that are renewed from Wikidata: the switch, how it went, and what it brought.
import type { OverlayListing } from '../../lib/gazetteer/overlay/describe-overlay';
import type { ScheduledError } from '../../lib/gazetteer/refresh/schedule';
import { Button } from '../button';
import { formats, instantInWords } from '../formats';
import { useWords } from '../words';
import { OverlayList } from './overlay-list';
import { explainFailure } from './refresh-words';

export interface RefreshState {
  readonly on: boolean;
  /** The browser lets us ask Wikidata. */
  readonly permitted: boolean;
  readonly running: boolean;
  /** Instants, ISO 8601. Until then the service wants to be left alone; null: it does not mind. */
  readonly blockedUntil: string | null;
  readonly fetchedAt: string | null;
  readonly lastError: ScheduledError | null;
  /** The browser's prompt was answered with no a moment ago. */
  readonly declined: boolean;
  readonly overlay: OverlayListing | null;
}

export interface FactsEvents {
  readonly onSwitch: (on: boolean) => void;
  readonly onFetch: () => void;
  readonly onForget: () => void;
}

export interface FactsProps extends FactsEvents {
  /** Null: it is being read. */
  readonly state: RefreshState | null;
  readonly failed: boolean;
}

function Problem({ state }: { readonly state: RefreshState }) {
  const words = useWords();
  const revoked = state.on && !state.permitted;
  if (state.running || (!state.declined && !revoked && !state.lastError)) return null;
  return (
    <div class="notice" role="alert">
      {state.declined ? (
        <p>{words('factsDeclined')}</p>
      ) : revoked ? (
        <p>{words('factsNoPermission')}</p>
      ) : (
        state.lastError && <p>{explainFailure(words, state.lastError)}</p>
      )}
      {state.blockedUntil !== null && (
        <p>{words('factsBlockedUntil', formats(words).time.format(new Date(state.blockedUntil)))}</p>
      )}
      {state.overlay !== null && (
        <p>{words('factsKept', instantInWords(state.fetchedAt ?? state.overlay.asOf, words))}</p>
      )}
    </div>
  );
}

function Status({ state }: { readonly state: RefreshState }) {
  const words = useWords();
  const { overlay, fetchedAt, running, on } = state;
  if (running) return <>{words('factsFetching')}</>;
  if (overlay) return <>{words('factsFetched', instantInWords(fetchedAt ?? overlay.asOf, words))}</>;
  return <>{words(on ? 'factsNotYet' : 'factsOff')}</>;
}

export function FactsSection({ state, failed, onSwitch, onFetch, onForget }: FactsProps) {
  const words = useWords();
  if (failed) {
    return (
      <p class="notice" role="alert">
        {words('factsFailed')}
      </p>
    );
  }
  if (state === null) return <p aria-busy="true" />;
  const { on, running, blockedUntil, overlay } = state;
  return (
    <>
      <p class="second-line facts-privacy">{words('factsPrivacy')}</p>
      <div class="section-actions">
        <Button pressed={on} onPress={() => onSwitch(!on)}>
          {words('factsWeekly')}
        </Button>
        <Button idle={running || blockedUntil !== null} onPress={onFetch}>
          {words('factsFetchNow')}
        </Button>
        {overlay !== null && <Button onPress={onForget}>{words('factsForget')}</Button>}
      </div>
      <p class="facts-status" role="status">
        <Status state={state} />
      </p>
      <Problem state={state} />
      {overlay && <OverlayList listing={overlay} />}
    </>
  );
}
