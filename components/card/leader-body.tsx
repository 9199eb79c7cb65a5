// A leader's card: the office on the article's day first, then what became of them.
import type { LeaderCard, OfficeLine, SinceThen } from '../../lib/gazetteer/describe/card-model';
import { sinceInWords } from '../cast/cast-words';
import { counted } from '../formats';
import { FilledSentence, useWords } from '../words';
import { onDays } from './card-words';
import { AllOffices, Moment, OfficeEntry, OfficePhrase } from './office-entry';
import { OfficeTimeline } from './office-timeline';
import { nearestTerm } from './timeline';
import { WayTo } from './way-to';

/** Monarchs of many realms hold some fifteen offices at once. */
const MOST_OFFICES = 4;

const NEAREST = {
  before: 'cardNearestBefore',
  around: 'cardNearestAround',
  after: 'cardNearestAfter',
} as const;

const isSameTerm = (one: OfficeLine, other: OfficeLine) =>
  one.office === other.office && one.body.code === other.body.code && one.since.first === other.since.first;

/** Where the line between then and now says when the office was left. */
const isLeft = (since: SinceThen) => since === 'left' || since === 'other-office';

const keyOf = (line: OfficeLine) => `${line.body.code}/${line.office}/${line.since.first}`;

function More({ lines }: { readonly lines: readonly OfficeLine[] }) {
  const words = useWords();
  const hidden = lines.slice(MOST_OFFICES);
  return hidden.length > 0 ? (
    <li>
      <details class="more">
        <summary>
          {counted(words, hidden.length, { one: 'cardMoreOfficesOne', other: 'cardMoreOfficesOther' })}
        </summary>
        <ul>
          {hidden.map((line) => (
            <OfficeEntry key={keyOf(line)} line={line} heading={<OfficePhrase line={line} />} />
          ))}
        </ul>
      </details>
    </li>
  ) : null;
}

interface ThenProps {
  readonly card: LeaderCard;
  /** Whether the card says by itself when the first office was left. */
  readonly endIsSaid: boolean;
}

function Then({ card, endIsSaid }: ThenProps) {
  const words = useWords();
  const nearest = card.then.length === 0 ? nearestTerm(card.terms, card.day.days) : null;
  return (
    <>
      {card.then.slice(0, MOST_OFFICES).map((line, at) => (
        <OfficeEntry
          key={keyOf(line)}
          line={line}
          heading={<OfficePhrase line={line} />}
          bounds={endIsSaid && at === 0 ? 'start' : 'both'}
          succession
        />
      ))}
      <More lines={card.then} />
      {card.then.length === 0 && <li class="heading">{words('cardNoOfficeThen')}</li>}
      {nearest && (
        <OfficeEntry
          line={nearest.line}
          above={words(NEAREST[nearest.when])}
          heading={<OfficePhrase line={nearest.line} />}
        />
      )}
    </>
  );
}

/** The office by which somebody was known, in other hands. */
function HolderNow({ line }: { readonly line: OfficeLine }) {
  const words = useWords();
  const above = words('cardHolderNow', line.office);
  return <OfficeEntry line={line} above={above} heading={<WayTo {...line.person} />} dated />;
}

function Now({ card }: { readonly card: LeaderCard }) {
  const words = useWords();
  const { day, now, last, then, holderNow } = card;
  const isStill = (line: OfficeLine) => !day.assumed && then.some((held) => isSameTerm(held, line));
  if (now.length > 1 && now.length === then.length && now.every(isStill)) {
    const oldest = now.reduce((one, other) => (other.asOf < one.asOf ? other : one));
    return <OfficeEntry line={oldest} heading={words('cardStillAll')} bounds="none" dated />;
  }
  return (
    <>
      {now.slice(0, MOST_OFFICES).map((line) => {
        const phrase = <OfficePhrase key="office" line={line} />;
        const shown = isStill(line)
          ? ({ heading: <FilledSentence of="cardStill" parts={[phrase]} />, bounds: 'none' } as const)
          : { heading: phrase };
        return <OfficeEntry key={keyOf(line)} line={line} {...shown} dated />;
      })}
      <More lines={now} />
      {now.length === 0 && last && (
        <OfficeEntry
          line={last}
          heading={<FilledSentence of="cardFormer" parts={[<OfficePhrase key="office" line={last} />]} />}
          bounds="end"
          dated
        />
      )}
      {now.length === 0 && !last && <li class="heading">{words('cardNoOfficeNow')}</li>}
      {holderNow && <HolderNow line={holderNow} />}
    </>
  );
}

export function LeaderBody({ card }: { readonly card: LeaderCard }) {
  const words = useWords();
  const { since, then, now, leftOn } = card;
  // biome-ignore lint/suspicious/noThenProperty: an office, so nothing can mistake it for a promise
  const became = sinceInWords({ since, leftOn, then: then[0] ?? null, now: now[0] ?? null }, words);
  return (
    <>
      {!card.day.assumed && (
        <Moment label={words('cardThen')} day={onDays(card.day.days, words)} lit>
          <Then card={card} endIsSaid={isLeft(since)} />
        </Moment>
      )}
      {became !== null && <p class="message since-then">{words('cardSinceThen', became)}</p>}
      <Moment label={words('cardNow')} lit={card.day.assumed}>
        <Now card={card} />
      </Moment>
      <OfficeTimeline terms={card.terms} day={card.day.days} />
      <AllOffices terms={card.terms} />
    </>
  );
}
