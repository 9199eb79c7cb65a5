// What a country is: a few plain facts and its outline, and more for those who ask.

import type { ComponentChildren } from 'preact';
import { onDay } from '../../lib/core/calendar';
import {
  type CountryCard,
  type CountryName,
  type MembershipLine,
  OUTLINE_SIZE,
} from '../../lib/gazetteer/describe/card-model';
import { daysInWords, formats, yearInWords, yearsInWords } from '../formats';
import { useWords, type Words } from '../words';
import { Listed, WayTo } from './way-to';

export type Fact = readonly [label: string, value: ComponentChildren];

const listed = (names: readonly string[], words: Words) =>
  names.length === 0 ? null : formats(words).list.format(names);

const countries = (names: readonly CountryName[]) =>
  names.length === 0 ? null : (
    <Listed items={names.map(({ code, name }) => ({ key: code, node: <WayTo id={code} name={name} /> }))} />
  );

function firstFacts({ capital, population, existed, successors }: CountryCard, words: Words): Fact[] {
  return [
    [words('cardCapital'), capital],
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
  ];
}

const membership = ({ organisation, since, until }: MembershipLine, words: Words) =>
  until === null
    ? words('cardMemberSince', organisation, yearsInWords(since, words))
    : words('cardMemberFromTo', organisation, yearsInWords(since, words), yearsInWords(until, words));

function moreFacts(card: CountryCard, words: Words): Fact[] {
  const { region, area, languages, government, neighbours, memberships } = card;
  return [
    [words('cardRegion'), region],
    [words('cardGovernment'), government],
    [words('cardLanguages'), listed(languages, words)],
    [words('cardArea'), area === null ? null : words('cardAreaIn', formats(words).number.format(area))],
    [words('cardNeighbours'), countries(neighbours)],
    [
      words('cardMemberOf'),
      listed(
        memberships.map((line) => membership(line, words)),
        words,
      ),
    ],
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
