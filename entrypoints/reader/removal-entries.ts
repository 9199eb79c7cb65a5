// The list of removals as the reader sees it: what rules took out, what they took out themselves, and what they decided.
import type { RemovalEntry } from '../../components/reader/removals-list';
import { collapseSpace } from '../../lib/core/span';
import { canPutBack, type Editable, type Edits } from '../../lib/edits/edits';
import { sanitizeHtml } from '../../lib/extraction/sanitize/sanitize';
import { LONGEST_RULE_TEXT, type SiteRule } from '../../lib/extraction/site-rule';

/** What a rule for the whole site says of a block; null: nothing lasting names it. */
export type BlockName = Pick<SiteRule, 'selector' | 'text'>;

/** The words of a block as a rule compares them: those of its markup, in one line. */
function wordsOf({ what }: Pick<RemovalEntry, 'what'>, base: Editable): string {
  if ('entry' in what) {
    return collapseSpace(sanitizeHtml(base.removals[what.entry]?.html ?? '', document).textContent);
  }
  const said = base.text.slice(what.span.start, what.span.end);
  return said.includes('\n') ? '' : said; // several blocks: their markup has no space between them
}

/** By its name on the site, or by its words where they are short enough to be the same on other pages. */
export function nameOf(entry: Pick<RemovalEntry, 'what'>, base: Editable): BlockName | null {
  const selector = 'entry' in entry.what ? base.removals[entry.what.entry]?.selector : null;
  if (selector) return { selector, text: null };
  const text = wordsOf(entry, base);
  return text === '' || text.length > LONGEST_RULE_TEXT ? null : { selector: null, text };
}

/** Removed by the reader first, as the newest; then in the order of the page. */
export function removalEntries(
  base: Editable,
  edits: Edits,
  rules: readonly SiteRule[],
): readonly RemovalEntry[] {
  const decidedOf = (name: BlockName | null) =>
    rules.find(({ selector, text }) => selector === name?.selector && text === name?.text)?.action ?? null;
  const entryFor = (entry: Pick<RemovalEntry, 'text' | 'rule' | 'what' | 'state'>): RemovalEntry => {
    const name = nameOf(entry, base);
    return { ...entry, decided: decidedOf(name), canDecide: name !== null };
  };
  const byHand = edits.removed.map((span) =>
    entryFor({ text: base.text.slice(span.start, span.end), rule: null, what: { span }, state: 'out' }),
  );
  const byRule = base.removals.flatMap(({ rule, text, html }, entry) => {
    if (text === '' && html === '') return []; // it cannot be read: nothing is known of it but its index
    const isBack = edits.putBack.includes(entry);
    const state = isBack ? 'back' : canPutBack(base, entry) ? 'out' : 'gone';
    return entryFor({ text, rule, what: { entry }, state });
  });
  return [...byHand, ...byRule];
}
