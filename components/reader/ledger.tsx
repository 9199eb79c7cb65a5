// What was taken out of an article, and the reader's say in it: put back, always keep, never show.
import type { SiteRule } from '../../lib/article/site-rule';
import type { Span } from '../../lib/text/span';
import { Button } from '../button';
import { useWords } from '../words';
import { ruleWords } from './rule-words';

/** One removed block. */
export interface LedgerEntry {
  readonly text: string;
  /** Id of the clutter rule; null: the reader took it out. */
  readonly rule: string | null;
  /** Place in `Article.removals`, or the span of the extracted text that the reader took out. */
  readonly what: { readonly entry: number } | { readonly span: Span };
  /** `gone`: an earlier version did not keep it, or it is too long to be kept. */
  readonly state: 'out' | 'back' | 'gone';
  /** What the reader has decided for the site; null: nothing. */
  readonly decided: SiteRule['action'] | null;
  /** Something names such blocks, so that a decision for the site can be kept. */
  readonly canDecide: boolean;
}

export interface LedgerEvents {
  readonly onMove: (entry: LedgerEntry) => void;
  /** Null: the decision is forgotten. */
  readonly onDecide: (entry: LedgerEntry, action: SiteRule['action'] | null) => void;
}

export interface LedgerProps extends LedgerEvents {
  readonly entries: readonly LedgerEntry[];
  /** Null: the article belongs to no site. */
  readonly site: string | null;
}

function Decision({
  entry,
  site,
  onDecide,
}: LedgerEvents & { readonly entry: LedgerEntry; readonly site: string }) {
  const words = useWords();
  const choice = (action: SiteRule['action'], label: string) => (
    <Button
      quiet
      pressed={entry.decided === action}
      onPress={() => onDecide(entry, entry.decided === action ? null : action)}
      about={entry.text}
    >
      {label}
    </Button>
  );
  return (
    <>
      {entry.rule !== null && choice('keep', words('ledgerKeep', site))}
      {choice('remove', words('ledgerNever', site))}
    </>
  );
}

function Entry({
  entry,
  site,
  ...events
}: LedgerEvents & { readonly entry: LedgerEntry; readonly site: string | null }) {
  const words = useWords();
  const { rule, text, state } = entry;
  return (
    <li class={`ledger-entry ledger-${state}`}>
      <p class="ledger-rule">
        {words(rule === null ? 'ruleByHand' : ruleWords(rule))}
        {state === 'back' && <span class="ledger-mark">{words('ledgerIsBack')}</span>}
      </p>
      <p class="ledger-text" dir="auto">
        {text}
      </p>
      <div class="ledger-actions">
        {state === 'gone' ? (
          <span class="second-line">{words('ledgerGone')}</span>
        ) : (
          <Button quiet onPress={() => events.onMove(entry)} about={text}>
            {words(state === 'back' ? 'ledgerTakeOut' : 'putBack')}
          </Button>
        )}
        {site !== null && entry.canDecide && <Decision entry={entry} site={site} {...events} />}
      </div>
    </li>
  );
}

export function Ledger({ entries, site, ...events }: LedgerProps) {
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <details class="removed">
      <summary>
        {words('readerRemoved')} <span class="removed-count">{entries.length}</span>
      </summary>
      <p class="ledger-intro">{words('ledgerIntro')}</p>
      <ul class="ledger">
        {entries.map((entry) => (
          <Entry key={JSON.stringify(entry.what)} entry={entry} site={site} {...events} />
        ))}
      </ul>
    </details>
  );
}
