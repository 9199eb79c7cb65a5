// A person and the article's day → the card that tells which offices they held then and hold now.

import { type IsoDay, onDay } from '../../core/calendar';
import { inForceOn, openTermsIn, termsOf } from '../model/terms';
import type { CountryCode, Gazetteer, OfficeRank, OfficeTerm, Person } from '../model/types';
import type { CardDay, LeaderCard, OfficeLine } from './card-model';
import { describeOfficeLine, describeSources } from './describe-office';
import { sinceThen } from './since-then';

/** What a reader knows somebody by comes first. */
const BY_RENOWN: readonly OfficeRank[] = [
  'head-of-both',
  'head-of-state',
  'head-of-government',
  'de-facto-leader',
  'head-of-organisation',
  'viceregal',
  'deputy',
  'minister',
  'regional',
];
/** Whoever held one of these is a former president, whatever ministry came after. */
const TOP_RANKS: ReadonlySet<OfficeRank> = new Set(['head-of-both', 'head-of-state', 'head-of-government']);

const rankOf = (gazetteer: Gazetteer, { office }: OfficeTerm): OfficeRank =>
  gazetteer.offices.get(office)!.rank;

/** The term that was left last, the first of several; an uncertain end counts as its latest day. Open terms are not left. */
const lastOf = (terms: readonly OfficeTerm[]): OfficeTerm | null =>
  terms.reduce<OfficeTerm | null>((latest, term) => {
    if (term.end === null) return latest;
    return latest?.end && term.end.last <= latest.end.last ? latest : term;
  }, null);

/**
 * The top office left last, or the organisation that was led after it; any other office where no top office was ever
 * held. An organisation led beside the country, as a chair that goes round is, tells less than the country does.
 */
function lastLeft(gazetteer: Gazetteer, terms: readonly OfficeTerm[]): OfficeTerm | null {
  const top = lastOf(terms.filter((term) => TOP_RANKS.has(rankOf(gazetteer, term))));
  const left = top?.end;
  if (!left) return lastOf(terms);
  const after = terms.filter(
    (term) => rankOf(gazetteer, term) === 'head-of-organisation' && term.start.first >= left.first,
  );
  return lastOf(after) ?? top;
}

/**
 * Who holds the office by now is what shows that it was left: the newest look at any of its terms counts, except for
 * what the reader said of others.
 */
const newestLook = (gazetteer: Gazetteer, left: OfficeTerm): OfficeTerm =>
  (gazetteer.termsByOffice.get(left.office) ?? []).reduce(
    (newest, term) => (term.origin !== 'reader' && term.asOf >= newest.asOf ? term : newest),
    left,
  );

/** The office left last, as fresh as that look, and with its sources beside its own. */
function describeLeft(gazetteer: Gazetteer, left: OfficeTerm, today: IsoDay): OfficeLine {
  const look = newestLook(gazetteer, left);
  const sources = [...new Set([...left.sources, ...look.sources])];
  return {
    ...describeOfficeLine(gazetteer, left, today),
    asOf: look.asOf,
    origin: left.origin === 'reader' ? left.origin : look.origin,
    sources: describeSources(gazetteer, sources),
  };
}

/**
 * Who has followed in the office of `term` by `today`; null where the same person is back in it, several hold or claim
 * it, or nobody has looked for more than a year.
 */
function holderNow(gazetteer: Gazetteer, term: OfficeTerm, today: IsoDay): OfficeLine | null {
  const [holder, ...others] = openTermsIn(gazetteer, term.office, onDay(today));
  if (!holder || others.length > 0 || holder.disputed || holder.person === term.person) return null;
  const line = describeOfficeLine(gazetteer, holder, today);
  return line.stale ? null : line;
}

/** Offices at home come before those held elsewhere, a monarch's own realm before the others; then by renown. */
const homeFirst = (gazetteer: Gazetteer, person: Person) => {
  const away = (term: OfficeTerm) => (gazetteer.offices.get(term.office)!.body === person.country ? 0 : 1);
  const renown = (term: OfficeTerm) => BY_RENOWN.indexOf(rankOf(gazetteer, term));
  return (a: OfficeTerm, b: OfficeTerm) => away(a) - away(b) || renown(a) - renown(b);
};

/** Organisations lend no flag: their people come under that of their home. */
const flagOf = (gazetteer: Gazetteer, line: OfficeLine | null): CountryCode | null =>
  (line && gazetteer.countries.get(line.body.code as CountryCode)?.code) ?? null;

/** The card of `person` on the article's `day` and `today`; offices that are not certain on a day are left out. */
export function describeLeader(
  gazetteer: Gazetteer,
  person: Person,
  { day, today }: { readonly day: CardDay; readonly today: IsoDay },
): LeaderCard {
  const terms = termsOf(gazetteer, person.id);
  const sorted = (chosen: readonly OfficeTerm[]) => chosen.toSorted(homeFirst(gazetteer, person));
  const lines = (chosen: readonly OfficeTerm[]) =>
    sorted(chosen).map((term) => describeOfficeLine(gazetteer, term, today));
  const heldThen = sorted(terms.filter((term) => inForceOn(term, day.days)));
  const then = lines(heldThen);
  const now = lines(terms.filter((term) => term.end === null && inForceOn(term, onDay(today))));
  const left = now.length === 0 ? lastLeft(gazetteer, sorted(terms)) : null;
  const last = left && describeLeft(gazetteer, left, today);
  const knownBy = heldThen[0] ?? left;
  const held = terms.map((term) => describeOfficeLine(gazetteer, term, today));
  return {
    kind: 'leader',
    id: person.id,
    name: person.name,
    flag: flagOf(gazetteer, then[0] ?? now[0] ?? last) ?? person.country,
    wikidata: person.wikidata,
    birthYear: person.birthYear,
    ownNames: person.ownName ? [person.ownName] : [],
    day,
    then,
    now,
    last,
    holderNow: knownBy && holderNow(gazetteer, knownBy, today),
    ...sinceThen({ day, then, now, terms: held }, today),
    terms: held,
  };
}
