// One office on a card: what or who, since when, until when, and how sure we are.

import type { ComponentChildren } from 'preact';
import { onDay } from '../../lib/core/calendar';
import type { OfficeLine } from '../../lib/gazetteer/describe/card-model';
import { counted, daysInWords, formats } from '../formats';
import { FilledSentence, useWords } from '../words';
import { leftDays, officeMessage, sinceDays } from './card-words';
import { NoteMark } from './source-notes';
import { WayTo } from './way-to';

export interface OfficeEntryProps {
  readonly line: OfficeLine;
  /** The line that is read first: an office, or a name. */
  readonly heading: ComponentChildren;
  /** Quiet words above and beside it. */
  readonly above?: string;
  readonly beside?: string;
  /** Which of its bounds to say; an office that is over needs no beginning. */
  readonly bounds?: 'both' | 'start' | 'end' | 'none';
  /** Say who came before and after. */
  readonly succession?: boolean;
  /** Say of which day the knowledge is. */
  readonly dated?: boolean;
}

/** `Prime Minister of New Zealand`, with a way to the country or body. */
export function OfficePhrase({ line }: { readonly line: OfficeLine }) {
  const { office, body } = line;
  const parts = [office, <WayTo key="body" id={body.code} name={body.name} />] as const;
  return <FilledSentence of={officeMessage(line, useWords())} parts={parts} />;
}

/** Who held the office just before and just after, as far as that is certain. */
function Succession({ line: { predecessor, successor } }: { readonly line: OfficeLine }) {
  const before = predecessor && <WayTo key="before" {...predecessor} />;
  const after = successor && <WayTo key="after" {...successor} />;
  if (!before && !after) return null;
  return (
    <p class="second-line">
      {before && after ? (
        <FilledSentence of="cardBetweenHolders" parts={[before, after]} />
      ) : (
        <FilledSentence of={before ? 'cardAfterHolder' : 'cardBeforeHolder'} parts={[before ?? after]} />
      )}
    </p>
  );
}

export function OfficeEntry(props: OfficeEntryProps) {
  const { line, heading, above, beside, bounds = 'both', dated = false, succession = false } = props;
  const words = useWords();
  const asOf = daysInWords(onDay(line.asOf), words);
  const clauses = [
    (bounds === 'both' || bounds === 'start') && sinceDays(line.since, words),
    (bounds === 'both' || bounds === 'end') && line.until && leftDays(line.until, words),
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
      {clauses.length > 0 && (
        <p class="second-line">
          {clauses.map((clause, at) => (
            <span key={clause} class="clause">
              {clause}
              {separators[at]}
            </span>
          ))}
        </p>
      )}
      {line.note !== null && <p class="second-line">{line.note}</p>}
      {succession && <Succession line={line} />}
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
            heading={<OfficePhrase line={line} />}
          />
        ))}
      </ul>
    </details>
  );
}

interface Props {
  readonly label: string;
  /** The day in words. */
  readonly day?: string | undefined;
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
