// What has changed since articles were saved: people of theirs who have left office, countries that are led by others now.
import type { DayInterval } from '../../../lib/core/calendar';
import type { CastCountry, CastPerson } from '../../../lib/gazetteer/describe/cast-model';
import { Button } from '../../button';
import { changesOf, leadershipInWords, officeInWords, sinceInWords } from '../../cast/cast-words';
import { countryName } from '../../country-name';
import { Flag } from '../../flag';
import { daysInWords, formats } from '../../formats';
import { readerAddress } from '../../popup/reading-list-row';
import { useWords } from '../../words';
import { libraryAddress } from '../library-address';
import { OverviewHead, OverviewNote } from './overview-head';

/** An article of which something has changed since. */
export interface ChangedSince {
  readonly id: string;
  readonly title: string;
  readonly days: DayInterval;
  /** Who has left the office that they held on its day. */
  readonly left: readonly CastPerson[];
  /** Countries that were led by others on its day. */
  readonly countries: readonly CastCountry[];
}

export interface SinceViewProps {
  readonly changed: readonly ChangedSince[];
  /** Articles that have been looked at, the newest first. */
  readonly looked: number;
  readonly isLooking: boolean;
  /** There are older ones. */
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

function Person({ person }: { readonly person: CastPerson }) {
  const words = useWords();
  return (
    <li>
      <Flag code={person.flag} />
      <span>
        <a class="since-link" href={libraryAddress({ at: 'about', entity: person.id })}>
          <bdi>{person.name}</bdi>
        </a>
        {', '}
        {person.then && officeInWords(person.then, words)}
        {': '}
        {sinceInWords(person, words)}
      </span>
    </li>
  );
}

function Country({ country }: { readonly country: CastCountry }) {
  const words = useWords();
  return (
    <li>
      <Flag code={country.code} beside={countryName(country.code, words)} />
      <span>
        <a class="since-link" href={libraryAddress({ at: 'about', entity: country.code })}>
          {countryName(country.code, words)}
        </a>
        {': '}
        {leadershipInWords(changesOf(country), words).join(' · ')}
      </span>
    </li>
  );
}

export function SinceView({ changed, looked, isLooking, hasMore, onMore }: SinceViewProps) {
  const words = useWords();
  const { number } = formats(words);
  return (
    <>
      <OverviewHead
        title={words('librarySince')}
        note={isLooking ? words('libraryLooking') : words('libraryLooked', number.format(looked))}
      />
      {!isLooking && changed.length === 0 && <OverviewNote why="librarySinceNothing" />}
      <ul class="since-articles">
        {changed.map(({ id, title, days, left, countries }) => (
          <li key={id} class="since-article">
            <h2>
              <a class="about-title" href={readerAddress(id)} dir="auto">
                {title}
              </a>{' '}
              <span class="second-line">{daysInWords(days, words, 'short')}</span>
            </h2>
            <ul class="since-lines">
              {left.map((person) => (
                <Person key={person.id} person={person} />
              ))}
              {countries.map((country) => (
                <Country key={country.code} country={country} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button idle={isLooking} onPress={onMore}>
          {words('libraryLookFurther')}
        </Button>
      )}
    </>
  );
}
