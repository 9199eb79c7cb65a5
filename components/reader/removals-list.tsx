// What was taken out of an article, and the reader's say in it: put back, always keep, never show.

import type { Span } from '../../lib/core/span';
import type { SiteRule } from '../../lib/extraction/site-rule';
import { Button } from '../button';
import { formats } from '../formats';
import { useWords } from '../words';
import { ruleWords } from './rule-words';

/** One removed block. */
export interface RemovalEntry {
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

export interface RemovalEvents {
  readonly onMove: (entry: RemovalEntry) => void;
  /** Null: the decision is forgotten. */
  readonly onDecide: (entry: RemovalEntry, action: SiteRule['action'] | null) => void;
}

export interface RemovalsListProps extends RemovalEvents {
  readonly entries: readonly RemovalEntry[];
  /** Null: the article belongs to no site. */
  readonly site: string | null;
}

function Decision({
  entry,
  site,
  onDecide,
}: RemovalEvents & { readonly entry: RemovalEntry; readonly site: string }) {
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
      {entry.rule !== null && choice('keep', words('removalsKeep', site))}
      {choice('remove', words('removalsNever', site))}
    </>
  );
}

function Entry({
  entry,
  site,
  ...events
}: RemovalEvents & { readonly entry: RemovalEntry; readonly site: string | null }) {
  const words = useWords();
  const { rule, text, state } = entry;
  return (
    <li class={`removal removals-${state}`}>
      <p class="removals-rule">
        {words(rule === null ? 'ruleByHand' : ruleWords(rule))}
        {state === 'back' && <span class="removals-mark">{words('removalsIsBack')}</span>}
      </p>
      <p class="removals-text" dir="auto">
        {text}
      </p>
      <div class="removals-actions">
        {state === 'gone' ? (
          <span class="second-line">{words('removalsGone')}</span>
        ) : (
          <Button quiet onPress={() => events.onMove(entry)} about={text}>
            {words(state === 'back' ? 'removalsTakeOut' : 'putBack')}
          </Button>
        )}
        {site !== null && entry.canDecide && <Decision entry={entry} site={site} {...events} />}
      </div>
    </li>
  );
}

export function RemovalsList({ entries, site, ...events }: RemovalsListProps) {
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <details class="removed">
      <summary>
        {words('readerRemoved')}{' '}
        <span class="removed-count">{formats(words).number.format(entries.length)}</span>
      </summary>
      <p class="removals-intro">{words('removalsIntro')}</p>
      <ul class="removals">
        {entries.map((entry) => (
          <Entry key={JSON.stringify(entry.what)} entry={entry} site={site} {...events} />
        ))}
      </ul>
    </details>
  );
}
