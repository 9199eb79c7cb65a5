// What a country is: a few plain facts and its outline, and more for those who ask.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type DayInterval, onDay } from '../../lib/core/calendar';
import {
  type CountryCard,
  type CountryName,
  type MembershipLine,
  OUTLINE_SIZE,
} from '../../lib/gazetteer/describe/card-model';
import { daysInWords, formats, timeInZone, yearInWords, yearsInWords } from '../formats';
import { FilledSentence, useWords, type Words } from '../words';
import { Listed, ListedInBrief, WayTo } from './way-to';

export type Fact = readonly [label: string, value: ComponentChildren];

const listed = (names: readonly string[], words: Words) =>
  names.length === 0 ? null : formats(words).list.format(names);

const countries = (names: readonly CountryName[]) =>
  names.length === 0 ? null : (
    <ListedInBrief
      items={names.map(({ code, name }) => ({ key: code, node: <WayTo id={code} name={name} /> }))}
    />
  );

const MINUTE_MS = 60_000;

function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setTimeout(() => setNow(new Date()), MINUTE_MS - (now.getTime() % MINUTE_MS));
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}

interface LocalTimeProps {
  readonly zone: string;
  /** The city whose time it is; null: the country is so small, or so contested, that none is named. */
  readonly city: string | null;
}

/** `Tokyo, 14:32 now`; the city alone where the browser does not know the zone. */
function LocalTime({ zone, city }: LocalTimeProps) {
  const words = useWords();
  const time = timeInZone(useMinute(), zone, words);
  if (time === null) return <>{city}</>;
  const written = <time key="time">{time}</time>;
  return city === null ? written : <FilledSentence of="cardCapitalTime" parts={[city, written]} />;
}

/** The time at the seat of government; in a country of many zones it says whose time it is. */
function capitalFact({ capital, zone }: CountryCard, words: Words): Fact {
  const label = words(capital === null ? 'cardLocalTime' : 'cardCapital');
  return [label, zone === null ? capital : <LocalTime zone={zone} city={capital} />];
}

function firstFacts(card: CountryCard, words: Words): Fact[] {
  const { population, existed, successors, formerStates } = card;
  return [
    capitalFact(card, words),
    [
      words('cardPopulation'),
      population &&
        words(
          'cardPopulationIn',
          formats(words).rounded.format(population.count),
          yearInWords(population.year, words),
        ),
    ],
    [words('cardFounded'), existed?.from ? daysInWords(onDay(existed.from), words) : null],
    [words('cardDissolved'), existed?.to ? daysInWords(onDay(existed.to), words) : null],
    [words('cardSuccessors'), countries(successors)],
    [words('cardFormerly'), countries(formerStates)],
  ];
}

const wayToBody = ({ organisation: { code, name } }: MembershipLine) => (
  <WayTo key="body" id={code} name={name} />
);

/** `NATO (1949)`, each a way to the body. */
function memberships(lines: readonly MembershipLine[], words: Words) {
  if (lines.length === 0) return null;
  const items = lines.map((line) => ({
    key: `${line.organisation.code}/${line.since.first}`,
    node: <FilledSentence of="cardMemberSince" parts={[wayToBody(line), yearsInWords(line.since, words)]} />,
  }));
  return <ListedInBrief items={items} />;
}

interface MovesProps {
  readonly of: 'cardJoined' | 'cardLeftBodies';
  readonly lines: readonly MembershipLine[];
  /** The day of the move. */
  readonly on: (line: MembershipLine) => DayInterval | null;
}

/** `Joined since: NATO (4 April 2023)`; nothing where nothing was. */
export function Moves({ of, lines, on }: MovesProps) {
  const words = useWords();
  if (lines.length === 0) return null;
  const items = lines.map((line) => {
    const day = on(line);
    const said = day && (
      <FilledSentence of="cardMemberSince" parts={[wayToBody(line), daysInWords(day, words)]} />
    );
    return { key: line.organisation.code, node: said ?? wayToBody(line) };
  });
  return (
    <li class="second-line moves">
      <FilledSentence of={of} parts={[<Listed key="bodies" items={items} />]} />
    </li>
  );
}

function moreFacts(card: CountryCard, words: Words): Fact[] {
  const { region, area, languages, government, neighbours } = card;
  return [
    [words('cardRegion'), region],
    [words('cardGovernment'), government],
    [words('cardLanguages'), listed(languages, words)],
    [words('cardArea'), area === null ? null : words('cardAreaIn', formats(words).number.format(area))],
    [words('cardNeighbours'), countries(neighbours)],
    [words(card.day.assumed ? 'cardMemberOf' : 'cardMemberThen'), memberships(card.memberships, words)],
  ];
}

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export const isKnown = ([, value]: Fact) => value !== null;

export function CountryFacts({ card }: { readonly card: CountryCard }) {
  const words = useWords();
  const first = firstFacts(card, words).filter(isKnown);
  return (
    <div class="about">
      {first.length > 0 && <FactList facts={first} />}
      <Outline path={card.outline} />
    </div>
  );
}

/** Behind the leaders, because it is they that most readers ask for. */
export function MoreCountryFacts({ card }: { readonly card: CountryCard }) {
  const words = useWords();
  const more = moreFacts(card, words).filter(isKnown);
  return (
    <>
      {card.note !== null && <p class="note">{card.note}</p>}
      {more.length > 0 && (
        <details class="more">
          <summary>{words('cardMoreFacts')}</summary>
          <FactList facts={more} />
          {card.outline !== null && <p class="second-line">{words('cardOutlineCredit')}</p>}
        </details>
      )}
    </>
  );
}

/** Decoration: the country is named above it. */
export function Outline({ path }: { readonly path: string | null }) {
  return path === null ? null : (
    <svg class="outline" viewBox={`0 0 ${OUTLINE_SIZE} ${OUTLINE_SIZE}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
