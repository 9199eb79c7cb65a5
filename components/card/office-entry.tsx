// One office on a card: what or who, since when, until when, and how sure we are.

import type { ComponentChildren } from 'preact';
import { onDay } from '../../lib/core/calendar';
import type { OfficeLine } from '../../lib/gazetteer/describe/card-model';
import { counted, daysInWords, formats } from '../formats';
import { useWords, type Words } from '../words';
import { leftDays, officePhrase, sinceDays } from './card-words';
import { NoteMark } from './source-notes';

export interface OfficeEntryProps {
  readonly line: OfficeLine;
  /** The line that is read first: an office, or a name. */
  readonly heading: string;
  /** Quiet words above and beside it. */
  readonly above?: string;
  readonly beside?: string;
  /** Which of its bounds to say; an office that is over needs no beginning. */
  readonly bounds?: 'both' | 'end' | 'none';
  /** Say who came before and after. */
  readonly succession?: boolean;
  /** Say of which day the knowledge is. */
  readonly dated?: boolean;
}

function betweenWhom({ predecessor, successor }: OfficeLine, words: Words): string | null {
  if (predecessor && successor) return words('cardBetweenHolders', predecessor.name, successor.name);
  if (predecessor) return words('cardAfterHolder', predecessor.name);
  return successor ? words('cardBeforeHolder', successor.name) : null;
}

export function OfficeEntry(props: OfficeEntryProps) {
  const { line, heading, above, beside, bounds = 'both', dated = false, succession = false } = props;
  const words = useWords();
  const between = succession ? betweenWhom(line, words) : null;
  const asOf = daysInWords(onDay(line.asOf), words);
  const clauses = [
    bounds === 'both' && sinceDays(line.since, words),
    bounds !== 'none' && line.until && leftDays(line.until, words),
    dated && !line.stale && words('cardAsOf', asOf),
  ].filter((clause) => typeof clause === 'string');
  const parts = formats(words).list.formatToParts(clauses);
  // Part of the clause before it, so that no line begins with one.
  const separators = parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
  return (
    <li class="office">
      <p class="heading">
        {above !== undefined && <span class="above">{above}</span>}
        {heading}
        {beside !== undefined && <span class="beside"> {beside}</span>}
        {line.acting && <span class="tag">{words('cardActing')}</span>}
        {line.disputed && <span class="tag">{words('cardDisputed')}</span>}
        {line.origin === 'reader' && (
          <span class="tag" title={words('cardReaderHint')}>
            {words('cardReader')}
          </span>
        )}
        <NoteMark line={line} />
      </p>
      <p class="second-line">
        {clauses.map((clause, at) => (
          <span key={clause} class="clause">
            {clause}
            {separators[at]}
          </span>
        ))}
      </p>
      {line.note !== null && <p class="second-line">{line.note}</p>}
      {between && <p class="second-line">{between}</p>}
      {dated && line.stale && <p class="second-line caution">{words('cardStale', asOf)}</p>}
    </li>
  );
}

/** A single office has been said above already. */
const FEWEST = 2;

export function AllOffices({ terms }: { readonly terms: readonly OfficeLine[] }) {
  const words = useWords();
  return terms.length < FEWEST ? null : (
    <details class="more">
      <summary>
        {counted(words, terms.length, { one: 'cardAllOfficesOne', other: 'cardAllOfficesOther' })}
      </summary>
      <ul>
        {terms.map((line) => (
          <OfficeEntry
            key={`${line.body.code}/${line.office}/${line.since.first}/${line.until?.first}`}
            line={line}
            heading={officePhrase(line, words)}
          />
        ))}
      </ul>
    </details>
  );
}

interface Props {
  readonly label: string;
  /** The day in words. */
  readonly day?: string;
  /** The article's own day is lit. */
  readonly lit?: boolean;
  readonly children: ComponentChildren;
}

export function Moment({ label, day, lit = false, children }: Props) {
  return (
    <section class={lit ? 'moment moment-lit' : 'moment'}>
      <h3 class="label">
        {label}
        {day !== undefined && <span class="label-day"> {day}</span>}
      </h3>
      <ul>{children}</ul>
    </section>
  );
}
