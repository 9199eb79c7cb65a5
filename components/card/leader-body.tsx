// A leader's card: the office on the article's day first, then what became of them.
import type { LeaderCard, OfficeLine } from '../../lib/hovercard/card-model';
import { useWords } from '../words';
import { Moment } from './moment';
import { nearestTerm } from './nearest-term';
import { OfficeEntry } from './office-entry';
import { officePhrase } from './office-phrase';
import { OfficeTimeline } from './office-timeline';
import { onDays } from './said-days';

/** Monarchs of many realms hold some fifteen offices at once. */
const MOST_OFFICES = 4;

const NEAREST = {
  before: 'cardNearestBefore',
  around: 'cardNearestAround',
  after: 'cardNearestAfter',
} as const;

const isSameTerm = (one: OfficeLine, other: OfficeLine) =>
  one.office === other.office &&
  one.country.code === other.country.code &&
  one.since.first === other.since.first;

const keyOf = (line: OfficeLine) => `${line.country.code}/${line.office}/${line.since.first}`;

function More({ lines }: { readonly lines: readonly OfficeLine[] }) {
  const words = useWords();
  const hidden = lines.length - MOST_OFFICES;
  return hidden > 0 ? <li class="second-line">{words('cardMoreOffices', hidden)}</li> : null;
}

function Then({ card }: { readonly card: LeaderCard }) {
  const words = useWords();
  const nearest = card.then.length === 0 ? nearestTerm(card.terms, card.day.days) : null;
  return (
    <>
      {card.then.slice(0, MOST_OFFICES).map((line) => (
        <OfficeEntry key={keyOf(line)} line={line} heading={officePhrase(line, words)} />
      ))}
      <More lines={card.then} />
      {card.then.length === 0 && (
        <li class="heading">{words('cardNoOffice', onDays(card.day.days, words))}</li>
      )}
      {nearest && (
        <OfficeEntry
          line={nearest.line}
          role={words(NEAREST[nearest.when])}
          heading={officePhrase(nearest.line, words)}
        />
      )}
    </>
  );
}

function Now({ card }: { readonly card: LeaderCard }) {
  const words = useWords();
  const { now, last, then } = card;
  const phrase = (line: OfficeLine) => {
    const still = then.some((held) => isSameTerm(held, line));
    return words(still ? 'cardStill' : 'cardPlain', officePhrase(line, words));
  };
  return (
    <>
      {now.slice(0, MOST_OFFICES).map((line) => (
        <OfficeEntry key={keyOf(line)} line={line} heading={phrase(line)} dated />
      ))}
      <More lines={now} />
      {now.length === 0 && last && (
        <OfficeEntry line={last} heading={words('cardFormer', officePhrase(last, words))} dated />
      )}
      {now.length === 0 && !last && <li class="heading">{words('cardNoOfficeNow')}</li>}
    </>
  );
}

export function LeaderBody({ card }: { readonly card: LeaderCard }) {
  const words = useWords();
  return (
    <>
      <Moment label={words('cardThen')} day={onDays(card.day.days, words)} lit>
        <Then card={card} />
      </Moment>
      <Moment label={words('cardNow')}>
        <Now card={card} />
      </Moment>
      <OfficeTimeline terms={card.terms} day={card.day.days} />
    </>
  );
}
