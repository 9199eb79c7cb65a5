// A country's card: a few plain facts, and who led it on the article's day and who leads it now.
import type { CountryCard, OfficeLine, VacantOffice } from '../../lib/gazetteer/describe/card-model';
import { useWords } from '../words';
import { onDays } from './card-words';
import { CountryFacts, MoreCountryFacts } from './country-facts';
import { Moment, OfficeEntry } from './office-entry';
import { NoteMark } from './source-notes';
import { WayTo } from './way-to';

interface LeadersProps {
  readonly lines: readonly OfficeLine[];
  readonly vacant: readonly VacantOffice[];
  readonly none: string;
  readonly dated?: boolean;
}

const NOTHING: readonly never[] = [];

function Leaders({ lines, vacant, none, dated = false }: LeadersProps) {
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

export function CountryBody({ card }: { readonly card: CountryCard }) {
  const words = useWords();
  const day = onDays(card.day.days, words);
  const isGone = Boolean(card.existed?.to) && card.now.length === 0;
  return (
    <>
      <CountryFacts card={card} />
      {!card.day.assumed && (
        <Moment label={words('cardThen')} day={day} lit>
          <Leaders lines={card.then} vacant={card.vacant} none={words('cardNobodyThen')} />
        </Moment>
      )}
      {!isGone && (
        <Moment label={words('cardNow')} lit={card.day.assumed}>
          <Leaders lines={card.now} vacant={NOTHING} none={words('cardNobodyNow')} dated />
        </Moment>
      )}
      <MoreCountryFacts card={card} />
    </>
  );
}
