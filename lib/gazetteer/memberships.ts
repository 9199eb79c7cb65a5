// Answers "what did this country belong to?", with the days of joining and leaving.
import type { CountryCode, Gazetteer, Membership, Organisation } from './types';

export interface CountryMembership {
  readonly organisation: Organisation;
  readonly membership: Membership;
}

/** All times in organisations that cards name, in the order of the files. */
export const membershipsOf = (gazetteer: Gazetteer, country: CountryCode): CountryMembership[] =>
  [...gazetteer.organisations.values()]
    .filter(({ onCards }) => onCards)
    .flatMap((organisation) =>
      organisation.members
        .filter((membership) => membership.country === country)
        .map((membership) => ({ organisation, membership })),
    );
