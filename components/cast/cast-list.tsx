// Everyone, every country and every international body that an article names, heaviest first: then and now, and a way to the next place.

import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CastCountry, CastOrganisation, CastPerson } from '../../lib/gazetteer/describe/cast-model';
import type { CountryCode, EntityId } from '../../lib/gazetteer/model/types';
import { About } from '../button';
import { countryName } from '../country-name';
import { Flag } from '../flag';
import { counted, formats } from '../formats';
import { LIBRARY_PAGE, libraryAddress } from '../library/library-address';
import { useWords, type WordKey } from '../words';
import {
  type ListedCast,
  leadershipInWords,
  officeInWords,
  otherwiseInWords,
  sinceInWords,
} from './cast-words';

/** In how many clippings each is named; without an entry in none, or it is not known. */
export type SavedAboutEach = ReadonlyMap<EntityId, number>;

const Saved = createContext<SavedAboutEach>(new Map());

/** The way to all that is saved about somebody; nothing where nothing is. */
function SavedWay({ id, name }: Pick<RowProps, 'id' | 'name'>) {
  const words = useWords();
  const count = useContext(Saved).get(id) ?? 0;
  if (count === 0) return null;
  const about = libraryAddress({ at: 'about', entity: id });
  return (
    <p class="second-line">
      <a class="cast-saved" href={`${LIBRARY_PAGE}${about}`} target="_blank" rel="noopener">
        <About what={name}>{counted(words, count, { one: 'castSavedOne', other: 'castSavedOther' })}</About>
      </a>
    </p>
  );
}

interface RowProps {
  readonly id: EntityId;
  readonly name: string;
  /** Null: bodies have none. */
  readonly flag: CountryCode | null;
  readonly count: number;
  /** Null: there is no page to lead to. */
  readonly onReveal: ((id: EntityId, name: string) => void) | null;
  readonly children: ComponentChildren;
}

function Row({ id, name, flag, count, onReveal, children }: RowProps) {
  const words = useWords();
  const places = counted(words, count, { one: 'castPlacesOne', other: 'castPlacesOther' });
  return (
    <li class="cast-row">
      {flag === null ? <span class="flag no-flag" /> : <Flag code={flag} />}
      <div class="cast-entry">
        <p class="cast-head">
          {onReveal ? (
            <button
              type="button"
              class="cast-name"
              title={words('castReveal', name)}
              onClick={() => onReveal(id, name)}
            >
              <bdi>{name}</bdi>
            </button>
          ) : (
            <bdi class="cast-name">{name}</bdi>
          )}
          <span class="cast-count" title={places}>
            <span aria-hidden="true">{words('castTimes', formats(words).number.format(count))}</span>
            <span class="visually-hidden">{places}</span>
          </span>
        </p>
        {children}
        <SavedWay id={id} name={name} />
      </div>
    </li>
  );
}

function Person({
  person,
  onReveal,
}: {
  readonly person: CastPerson;
  readonly onReveal: RowProps['onReveal'];
}) {
  const words = useWords();
  const since = sinceInWords(person, words);
  const otherwise = otherwiseInWords(person, words);
  return (
    <Row {...person} onReveal={onReveal}>
      {person.then && <p>{officeInWords(person.then, words)}</p>}
      {since && (
        <p class="second-line" data-since={person.since}>
          {since}
        </p>
      )}
      {otherwise && <p class="second-line">{otherwise}</p>}
    </Row>
  );
}

function Country({
  country,
  onReveal,
}: {
  readonly country: CastCountry;
  readonly onReveal: RowProps['onReveal'];
}) {
  const words = useWords();
  const { code, nameThen } = country;
  const name = countryName(code, words);
  return (
    <Row id={code} name={name} flag={code} count={country.count} onReveal={onReveal}>
      {nameThen !== null && <p class="second-line">{words('castNameThen', nameThen)}</p>}
      <Leaders lines={leadershipInWords(country, words)} />
    </Row>
  );
}

function Leaders({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} class="second-line">
      {line}
    </p>
  ));
}

function Organisation({
  body,
  onReveal,
}: {
  readonly body: CastOrganisation;
  readonly onReveal: RowProps['onReveal'];
}) {
  const { code, name, longName, count } = body;
  return (
    <Row id={code} name={name} flag={null} count={count} onReveal={onReveal}>
      {longName !== null && <p class="second-line">{longName}</p>}
      <Leaders lines={leadershipInWords(body, useWords())} />
    </Row>
  );
}

interface SectionProps {
  readonly of: WordKey;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Section({ of, count, children }: SectionProps) {
  const words = useWords();
  return count === 0 ? null : (
    <section class="cast-section">
      <h2 class="cast-heading">
        {words(of)} <span class="cast-count">{formats(words).number.format(count)}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

export interface CastListProps {
  readonly cast: ListedCast;
  readonly onReveal: RowProps['onReveal'];
  readonly saved: SavedAboutEach;
}

export function CastList({ cast: { people, countries, organisations }, onReveal, saved }: CastListProps) {
  return (
    <Saved.Provider value={saved}>
      <Section of="castPeople" count={people.length}>
        {people.map((person) => (
          <Person key={person.id} person={person} onReveal={onReveal} />
        ))}
      </Section>
      <Section of="castCountries" count={countries.length}>
        {countries.map((country) => (
          <Country key={country.code} country={country} onReveal={onReveal} />
        ))}
      </Section>
      <Section of="castOrganisations" count={organisations.length}>
        {organisations.map((body) => (
          <Organisation key={body.code} body={body} onReveal={onReveal} />
        ))}
      </Section>
    </Saved.Provider>
  );
}
