// A country, the article's day and today → what it belonged to then, has joined since, has left since; certain ones alone.

import { type DayInterval, type IsoDay, onDay } from '../../core/calendar';
import { type CountryMembership, inForceOn, membershipsOf } from '../model/terms';
import type { CountryCode, Gazetteer } from '../model/types';
import type { CountryCard, MembershipLine } from './card-model';

export interface MembershipMoment {
  readonly day: DayInterval;
  readonly today: IsoDay;
}

/** A body goes by its name from its first day on, whatever its members had joined before. */
const isMemberOn = (
  { organisation: { founded }, membership }: CountryMembership,
  days: DayInterval,
): boolean => inForceOn(membership, days) && (founded === null || founded.last <= days.first);

const describe = ({ organisation: { code, name }, membership }: CountryMembership): MembershipLine => ({
  organisation: { code, name },
  since: membership.start,
  until: membership.end,
});

/** What is uncertain on the article's day, a year of joining for one, is told neither as then nor as since. */
export function describeMemberships(
  gazetteer: Gazetteer,
  country: CountryCode,
  { day, today }: MembershipMoment,
): Pick<CountryCard, 'memberships' | 'joined' | 'left'> {
  const all = membershipsOf(gazetteer, country);
  const then = all.filter((one) => isMemberOn(one, day));
  const now = all.filter((one) => isMemberOn(one, onDay(today)));
  const isIn = (list: readonly CountryMembership[]) => {
    const codes = new Set(list.map(({ organisation }) => organisation.code));
    return ({ organisation }: CountryMembership) => codes.has(organisation.code);
  };
  const isThen = isIn(then);
  const isNow = isIn(now);
  return {
    memberships: then.map(describe),
    joined: now.filter((one) => !isThen(one) && one.membership.start.first > day.last).map(describe),
    left: then
      .filter((one) => !isNow(one) && one.membership.end !== null && one.membership.end.last <= today)
      .map(describe),
  };
}
