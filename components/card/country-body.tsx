// A country's card: a few plain facts, and who led it on the article's day and who leads it now.

import { type IsoDay, onDay } from '../../lib/core/calendar';
import type { CountryCard, OfficeLine, VacantOffice } from '../../lib/gazetteer/describe/card-model';
import { daysInWords } from '../formats';
import { useWords } from '../words';
import { onDays } from './card-words';
import { CountryFacts, MoreCountryFacts, Moves } from './country-facts';
import { Moment, OfficeEntry } from './office-entry';
import { NoteMark } from './source-notes';
import { WayTo } from './way-to';

interface LeadersProps {
  readonly lines: readonly OfficeLine[];
  readonly vacant: readonly VacantOffice[];
  readonly none: string;
  /** Whether each line says of which day its knowledge is. */
  readonly dated?: boolean;
  /** Lines that the card has shown already: their beginning is not said again. */
  readonly known?: readonly OfficeLine[];
}

const NOTHING: readonly never[] = [];

const isSameTerm = (one: OfficeLine, other: OfficeLine) =>
  one.person.id === other.person.id && one.office === other.office && one.since.first === other.since.first;

/** The day as of which all `lines` are known; null: they differ, or one is stale, and each has to say its own. */
function sharedDay(lines: readonly OfficeLine[]): IsoDay | null {
  const [first] = lines;
  return first && lines.every(({ asOf, stale }) => asOf === first.asOf && !stale) ? first.asOf : null;
}

/** Those at the head of a country or body, and its vacant offices; `none` where there is neither. */
export function Leaders({ lines, vacant, none, dated = false, known = NOTHING }: LeadersProps) {
  const words = useWords();
  if (lines.length + vacant.length === 0) return <li class="second-line">{none}</li>;
  return (
    <>
      {lines.map((line) => (
        <OfficeEntry
          key={`${line.person.id}/${line.office}/${line.since.first}`}
          line={line}
          beside={line.office}
          heading={<WayTo {...line.person} />}
          bounds={known.some((other) => isSameTerm(other, line)) ? 'none' : 'both'}
          dated={dated}
        />
      ))}
      {vacant.map((line) => (
        <li key={line.office} class="office">
          <p class="heading">
            {words('cardVacant', line.office)}
            <NoteMark line={line} />
          </p>
          <p class="second-line">{line.why}</p>
        </li>
      ))}
    </>
  );
}

interface MinistersProps {
  readonly lines: readonly OfficeLine[];
  /** Left out: of the article's day. Null: each says of which day its knowledge is. */
  readonly asOf?: IsoDay | null;
}

/** Those who do not lead a country: who they are, and of which day that is known where it is another than is said above. */
function Ministers({ lines, asOf }: MinistersProps) {
  return (
    <>
      {lines.map((line) => (
        <OfficeEntry
          key={`${line.person.id}/${line.office}`}
          line={line}
          beside={line.office}
          heading={<WayTo {...line.person} />}
          bounds="none"
          dated={asOf !== undefined && asOf !== line.asOf}
        />
      ))}
    </>
  );
}

export function CountryBody({ card }: { readonly card: CountryCard }) {
  const words = useWords();
  const day = onDays(card.day.days, words);
  const asOf = sharedDay(card.now);
  const known = card.day.assumed ? NOTHING : card.then;
  const isGone = Boolean(card.existed?.to) && card.now.length === 0;
  return (
    <>
      <CountryFacts card={card} />
      {!card.day.assumed && (
        <Moment label={words('cardThen')} day={day} lit>
          <Leaders lines={card.then} vacant={card.vacant} none={words('cardNobodyThen')} />
          <Ministers lines={card.foreignThen} />
        </Moment>
      )}
      {!isGone && (
        <Moment
          label={words('cardNow')}
          day={asOf ? words('cardAsOf', daysInWords(onDay(asOf), words)) : undefined}
          lit={card.day.assumed}
        >
          <Leaders
            lines={card.now}
            vacant={NOTHING}
            none={words('cardNobodyNow')}
            dated={asOf === null}
            known={known}
          />
          <Ministers lines={card.foreignNow} asOf={asOf} />
          <Moves of="cardJoined" lines={card.joined} on={({ since }) => since} />
          <Moves of="cardLeftBodies" lines={card.left} on={({ until }) => until} />
        </Moment>
      )}
      <MoreCountryFacts card={card} />
    </>
  );
}
