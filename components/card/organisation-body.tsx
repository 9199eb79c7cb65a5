// An international body's card: seat and beginning, and who led it and belonged to it on the article's day and now.
import type { CountryName, OrganisationCard } from '../../lib/gazetteer/describe/card-model';
import { counted, daysInWords } from '../formats';
import { useWords } from '../words';
import { onDays } from './card-words';
import { Leaders } from './country-body';
import { type Fact, FactList, isKnown } from './country-facts';
import { Moment } from './office-entry';
import { Listed, WayTo } from './way-to';

const NOTHING: readonly never[] = [];

const isSame = (one: readonly CountryName[], other: readonly CountryName[]) =>
  one.length === other.length && one.every(({ code }, at) => other[at]?.code === code);

/** How many, and who to those who ask; nothing where nobody is on record. */
function Members({ members }: { readonly members: readonly CountryName[] }) {
  const words = useWords();
  if (members.length === 0) return null;
  return (
    <li>
      <details class="more">
        <summary>
          {counted(words, members.length, { one: 'cardMembersOne', other: 'cardMembersOther' })}
        </summary>
        <p>
          <Listed
            items={members.map(({ code, name }) => ({ key: code, node: <WayTo id={code} name={name} /> }))}
          />
        </p>
      </details>
    </li>
  );
}

export function OrganisationBody({ card }: { readonly card: OrganisationCard }) {
  const words = useWords();
  const { day, seat, founded, isLed, membersThen, membersNow } = card;
  const facts: readonly Fact[] = [
    [words('cardSeat'), seat],
    [words('cardFounded'), founded && daysInWords(founded, words)],
  ];
  const known = facts.filter(isKnown);
  const newMembers = day.assumed || !isSame(membersThen, membersNow) ? membersNow : NOTHING;
  return (
    <>
      {known.length > 0 && <FactList facts={known} />}
      {!day.assumed && (isLed || membersThen.length > 0) && (
        <Moment label={words('cardThen')} day={onDays(day.days, words)} lit>
          {isLed && <Leaders lines={card.then} vacant={NOTHING} none={words('cardNobodyThen')} />}
          <Members members={membersThen} />
        </Moment>
      )}
      {(isLed || newMembers.length > 0) && (
        <Moment label={words('cardNow')} lit={day.assumed}>
          {isLed && <Leaders lines={card.now} vacant={NOTHING} none={words('cardNobodyNow')} dated />}
          <Members members={newMembers} />
        </Moment>
      )}
    </>
  );
}
