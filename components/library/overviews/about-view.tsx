// All that is kept about a person, a country or a body: how much, since when, in which terms of office, and beside whom.
import { Fragment } from 'preact';
import type { DayInterval } from '../../../lib/core/calendar';
import type { EntityId } from '../../../lib/gazetteer/model/types';
import type { ClippingAbout } from '../../../lib/library/archive/about';
import type { ClippingsByTerm, TermWithClippings } from '../../../lib/library/archive/in-terms';
import type { QuoteAbout } from '../../../lib/library/archive/quotes-about';
import { leftDays, officePhrase, sinceDays } from '../../card/card-words';
import { layTimeline } from '../../card/timeline';
import { Flag } from '../../flag';
import { counted, daysInWords } from '../../formats';
import { readerAddress } from '../../popup/reading-list-row';
import { useWords, type WordKey } from '../../words';
import { type KnownName, type KnownNames, nameOfEntity } from '../known-names';
import { libraryAddress } from '../library-address';
import { AboutQuotes, type AboutQuotesProps } from './about-quotes';
import { CountTable, OverviewHead, OverviewNote } from './overview-head';
import { ShownInPart } from './shown-in-part';

export interface AboutViewProps {
  readonly entity: EntityId;
  readonly names: KnownNames;
  /** Null: not read yet. */
  readonly clippings: readonly ClippingAbout[] | null;
  readonly seen: DayInterval | null;
  /** Null: its terms are not known yet. */
  readonly byTerm: ClippingsByTerm | null;
  readonly together: readonly (readonly [EntityId, number])[];
  /** Those whose own words name it first. */
  readonly quotes: readonly QuoteAbout[];
  readonly copying: Omit<AboutQuotesProps, 'quotes'>;
}

/** Clippings of a term that are named before more are asked for. */
const MOST_SHOWN = 5;
/** Marks of clippings on the line: more than these are a bar of their own, of which some are as good as all. */
const MOST_TICKS = 400;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** Where a day stands between the first days of `firstYear` and of the year after `lastYear`, 0…1. */
function shareOf(day: string, firstYear: number, lastYear: number): number {
  const [start, end] = [Date.UTC(firstYear, 0, 1), Date.UTC(lastYear + 1, 0, 1)];
  return (Date.parse(day) - start) / (end - start);
}

/** Terms as bars over years, a tick for each clipping; what it shows is told in the lists below. */
function TermsPicture({
  terms,
  seen,
  clippings,
}: {
  readonly terms: readonly TermWithClippings[];
  readonly seen: DayInterval;
  readonly clippings: readonly ClippingAbout[];
}) {
  const timeline = layTimeline(
    terms.map(({ line }) => line),
    seen,
  );
  if (!timeline) return null;
  const { firstYear, lastYear, bars, lanes } = timeline;
  const all = [...new Set(clippings.flatMap(({ days }) => days?.first ?? []))];
  const oneOf = Math.ceil(all.length / MOST_TICKS);
  const days = all.filter((_, at) => at % oneOf === 0);
  return (
    <div class="terms-picture" aria-hidden="true">
      <div class="terms-lanes" style={{ height: `${lanes * 14 + 14}px` }}>
        {bars.map(({ line, from, to, lane }) => (
          <span
            key={`${line.office}/${line.person.id}/${line.since.first}`}
            class="terms-bar"
            style={{ top: `${lane * 14}px`, insetInlineStart: percent(from), width: percent(to - from) }}
          />
        ))}
        {days.map((day, at) => (
          <span
            key={at}
            class="terms-tick"
            style={{ insetInlineStart: percent(shareOf(day, firstYear, lastYear)) }}
          />
        ))}
      </div>
      <div class="terms-years">
        <span>{firstYear}</span>
        {lastYear > firstYear && <span>{lastYear}</span>}
      </div>
    </div>
  );
}

function Titles({ clippings }: { readonly clippings: readonly ClippingAbout[] }) {
  const words = useWords();
  const line = ({ id, title, days }: ClippingAbout) => (
    <li key={id}>
      <a class="about-title" href={readerAddress(id)} dir="auto">
        {title || words('popupDamagedTitle')}
      </a>{' '}
      {days && <span class="second-line">{daysInWords(days, words, 'short')}</span>}
    </li>
  );
  return (
    <ShownInPart
      all={clippings}
      first={MOST_SHOWN}
      list={(some) => <ul class="about-titles">{some.map(line)}</ul>}
    />
  );
}

function Term({
  term: { line, clippings },
  isPerson,
}: {
  readonly term: TermWithClippings;
  readonly isPerson: boolean;
}) {
  const words = useWords();
  const name = isPerson ? officePhrase(line, words) : words('castHolder', line.person.name, line.office);
  const days = line.until
    ? words('libraryTermDays', sinceDays(line.since, words), leftDays(line.until, words))
    : sinceDays(line.since, words);
  return (
    <section class="about-term">
      <h2>
        {name}{' '}
        <span class="second-line">
          {days} ·{' '}
          {counted(words, clippings.length, { one: 'popupArticlesOne', other: 'popupArticlesOther' })}
        </span>
      </h2>
      <Titles clippings={clippings} />
    </section>
  );
}

function Others({ of, clippings }: { readonly of: WordKey; readonly clippings: readonly ClippingAbout[] }) {
  const words = useWords();
  if (clippings.length === 0) return null;
  return (
    <section class="about-term">
      <h2>
        {words(of)}{' '}
        <span class="second-line">
          {counted(words, clippings.length, { one: 'popupArticlesOne', other: 'popupArticlesOther' })}
        </span>
      </h2>
      <Titles clippings={clippings} />
    </section>
  );
}

function noteOf({ clippings, seen }: AboutViewProps, words: ReturnType<typeof useWords>): string {
  if (clippings === null) return words('libraryCounting');
  const count = counted(words, clippings.length, { one: 'popupArticlesOne', other: 'popupArticlesOther' });
  if (seen === null) return count;
  const day = (of: DayInterval['first']) => daysInWords({ first: of, last: of }, words, 'short');
  return seen.first === seen.last
    ? words('librarySeenOnce', count, day(seen.first))
    : words('librarySeen', count, words('yearsFromTo', day(seen.first), day(seen.last)));
}

export function AboutView(props: AboutViewProps) {
  const words = useWords();
  const { entity, names, clippings, seen, byTerm, together, quotes, copying } = props;
  const known: KnownName | undefined = names.get(entity);
  const held = byTerm?.terms.filter((term) => term.clippings.length > 0) ?? [];
  const rows = together.flatMap(([id, count]) => {
    const name = nameOfEntity(id, names, words);
    if (name === null) return [];
    const flag = names.get(id)?.flag;
    const link = (
      <a class="named-link" href={libraryAddress({ at: 'about', entity: id })}>
        {flag && <Flag code={flag} beside={name} />}
        <bdi>{name}</bdi>
      </a>
    );
    return [{ key: id, name: link, count }];
  });
  return (
    // Whoever asked for more of one has not asked for more of the next.
    <Fragment key={entity}>
      <OverviewHead title={nameOfEntity(entity, names, words) ?? entity} note={noteOf(props, words)}>
        {known?.flag && <Flag code={known.flag} />}
      </OverviewHead>
      {clippings?.length === 0 && <OverviewNote why="libraryNothingAbout" />}
      {byTerm && seen && clippings && <TermsPicture terms={byTerm.terms} seen={seen} clippings={clippings} />}
      {byTerm && (
        <section class="about-terms">
          {held.map((term) => (
            <Term
              key={`${term.line.office}/${term.line.person.id}/${term.line.since.first}`}
              term={term}
              isPerson={known?.kind === 'person'}
            />
          ))}
          <Others of="libraryInNoTerm" clippings={byTerm.outside} />
          <Others of="libraryUnsureTerm" clippings={byTerm.unsure} />
        </section>
      )}
      <AboutQuotes quotes={quotes} {...copying} />
      <div class="count-tables">
        <CountTable caption={words('libraryTogether')} first={words('libraryTogether')} rows={rows} />
      </div>
    </Fragment>
  );
}
