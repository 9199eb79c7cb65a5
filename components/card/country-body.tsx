// A country's card: a few plain facts, and who led it on the article's day and who leads it now.
import type { CountryCard, OfficeLine } from '../../lib/hovercard/card-model';
import { onDay } from '../../lib/shared/calendar';
import { daysInWords } from '../day-words';
import { useWords } from '../words';
import { Moment } from './moment';
import { OfficeEntry } from './office-entry';
import { onDays } from './said-days';

const COUNT = new Intl.NumberFormat('en');

function Facts({ card }: { readonly card: CountryCard }) {
  const words = useWords();
  const { capital, region, population, existed } = card;
  const facts = [
    [words('cardCapital'), capital],
    [words('cardRegion'), region],
    [
      words('cardPopulation'),
      population && words('cardPopulationIn', COUNT.format(population.count), population.year),
    ],
    [words('cardFounded'), existed?.from ? daysInWords(onDay(existed.from)) : null],
    [words('cardDissolved'), existed?.to ? daysInWords(onDay(existed.to)) : null],
  ] as const;
  const known = facts.filter(([, value]) => value !== null);
  return known.length === 0 ? null : (
    <dl class="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface LeadersProps {
  readonly lines: readonly OfficeLine[];
  readonly none: string;
  readonly dated?: boolean;
}

function Leaders({ lines, none, dated = false }: LeadersProps) {
  if (lines.length === 0) return <li class="second-line">{none}</li>;
  return (
    <>
      {lines.map((line) => (
        <OfficeEntry
          key={`${line.person.id}/${line.office}/${line.since.first}`}
          line={line}
          beside={line.office}
          heading={line.person.name}
          dated={dated}
        />
      ))}
    </>
  );
}

export function CountryBody({ card }: { readonly card: CountryCard }) {
  const words = useWords();
  const day = onDays(card.day.days, words);
  const isGone = Boolean(card.existed?.to) && card.now.length === 0;
  return (
    <>
      <Facts card={card} />
      {!card.day.assumed && (
        <Moment label={words('cardThen')} day={day} lit>
          <Leaders lines={card.then} none={words('cardNobodyThen')} />
        </Moment>
      )}
      {!isGone && (
        <Moment label={words('cardNow')} lit={card.day.assumed}>
          <Leaders lines={card.now} none={words('cardNobodyNow')} dated />
        </Moment>
      )}
    </>
  );
}
