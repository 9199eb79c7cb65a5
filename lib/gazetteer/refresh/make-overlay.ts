// Turns all answers of one refresh into an overlay, or refuses them as a whole.
import type { IsoDay } from '../../core/calendar';
import { groupBy } from '../../core/collections';
import { err, ok, type Result } from '../../core/result';
import { plausibleName } from '../model/person-names';
import type { Gazetteer, Office, OfficeId, Person, PersonId } from '../model/types';
import type { FactChange } from '../overlay/fact-change';
import { OVERLAY_VERSION, type Overlay } from '../overlay/overlay';
import {
  byBeginning,
  findNonsense,
  type Holder,
  joinTerms,
  liesAhead,
  type Refusal,
  type RefusalReason,
} from './check-holders';
import { compareHolders } from './compare-holders';
import { indexPeople, matchPerson, type PeopleByName, type SaidHolder } from './match-person';
import type { WikidataStatement } from './parse-answer';
import { countriesAsked, officeOf } from './wikidata-query';

/** Countries whose heads are asked for and of which nothing comes back: Wikidata has nearly all of them. */
const MOST_MISSING = 0.4;
/** Offices refused, of those that were answered. On a good day it is one in thirty. */
const MOST_REFUSED = 0.25;
/** Too few to speak of shares: a test, or a gazetteer of a few states. */
const FEWEST_FOR_SHARES = 8;

export type AnswerRefusal =
  | { readonly kind: 'half-missing'; readonly answered: number; readonly asked: number }
  | { readonly kind: 'contradictory'; readonly refused: number; readonly answered: number };

type Read =
  | { readonly ok: true; readonly changes: readonly FactChange[]; readonly people: readonly Person[] }
  | { readonly ok: false; readonly refusal: Refusal };

const refused = (reason: RefusalReason, { office, statement }: SaidHolder): Read => ({
  ok: false,
  refusal: { office: office.id, reason, name: plausibleName(statement.name ?? ''), item: statement.item },
});

/** Wikidata's own word on who of several is meant now: where one is preferred, the other open ones are left-overs. */
function withoutLeftOvers(said: readonly SaidHolder[]): readonly SaidHolder[] {
  const open = said.filter(({ statement }) => statement.end === null);
  const preferred = open.filter(({ statement }) => statement.preferred);
  return preferred.length === 0
    ? said
    : said.filter((each) => each.statement.end !== null || preferred.includes(each));
}

interface Comparison {
  readonly gazetteer: Gazetteer;
  readonly people: PeopleByName;
  readonly today: IsoDay;
}

/** Whoever is to leave on a day that lies ahead is in office. */
function withoutAnnounced(said: SaidHolder, today: IsoDay): SaidHolder {
  const { end } = said.statement;
  const isAnnounced = end !== null && end !== 'unknown' && liesAhead(end.first, today);
  return isAnnounced ? { ...said, statement: { ...said.statement, end: null } } : said;
}

function readOffice({ gazetteer, people, today }: Comparison, all: readonly SaidHolder[]): Read {
  const said = withoutLeftOvers(all.map((each) => withoutAnnounced(each, today)));
  const holders: (Holder & { readonly said: SaidHolder })[] = [];
  for (const each of said) {
    const match = matchPerson(gazetteer, people, each);
    if (match.kind === 'unclear') return refused('unclear-person', each);
    if (match.kind === 'not-a-name') return refused('not-a-name', each);
    const { item, birthYear, preferred, start, end } = each.statement;
    holders.push({ person: match.person, item, birthYear, preferred, start, end, said: each });
  }
  const saidOf = (holder: Holder) => holders.find(({ item }) => item === holder.item)?.said ?? all[0]!;
  for (const holder of holders) {
    const alone = findNonsense([holder], today);
    if (alone) return refused(alone.reason, holder.said);
  }
  const joined = joinTerms(holders).sort(byBeginning);
  const nonsense = findNonsense(joined, today);
  if (nonsense) return refused(nonsense.reason, saidOf(nonsense.holder));
  const office = all[0]!.office.id;
  const terms = gazetteer.termsByOffice.get(office) ?? [];
  const compared = compareHolders({ office, terms, today }, joined);
  if (!compared.ok) return refused(compared.error.reason, saidOf(compared.error.holder));
  const begun = new Set(compared.value.filter(({ kind }) => kind === 'begun').map(({ person }) => person));
  const newcomers = joined
    .map(({ person }) => person)
    .filter(({ id }) => begun.has(id) && !gazetteer.people.get(id));
  return { ok: true, changes: compared.value, people: newcomers };
}

/** Statements by the office that they are about; those about none of ours are left out. */
function byOffice(
  gazetteer: Gazetteer,
  statements: readonly WikidataStatement[],
): Map<OfficeId, SaidHolder[]> {
  const said = statements.flatMap((statement) => {
    const office: Office | null = officeOf(gazetteer, statement);
    return office ? { office, statement } : [];
  });
  return groupBy(withoutPresidentsTwice(said), ({ office }) => office.id);
}

/** Where a country has both offices, a president who is also given as head of government is no prime minister. */
function withoutPresidentsTwice(said: readonly SaidHolder[]): SaidHolder[] {
  const presidents = new Set(
    said
      .filter(({ office }) => office.rank === 'head-of-both')
      .map(({ office, statement }) => `${office.body} ${statement.item}`),
  );
  return said.filter(
    ({ office, statement }) =>
      office.rank !== 'head-of-government' || !presidents.has(`${office.body} ${statement.item}`),
  );
}

/** Two strangers of one name in one country get ids of their own. */
function tellApart(reads: readonly Read[]): Pick<Overlay, 'people' | 'changes'> {
  const byId = new Map<PersonId, Person>();
  const idOf = (person: Person): PersonId =>
    (byId.get(person.id)?.wikidata ?? person.wikidata) === person.wikidata
      ? person.id
      : (`${person.id}-${person.wikidata?.toLowerCase()}` as PersonId);
  const changes = reads.flatMap((read) => {
    if (!read.ok) return [];
    const renamed = new Map<string, PersonId>();
    for (const person of read.people) {
      const id = idOf(person);
      byId.set(id, { ...person, id });
      renamed.set(`${person.id} ${person.wikidata}`, id);
    }
    return read.changes.map((change) => ({
      ...change,
      person: renamed.get(`${change.person} ${change.item}`) ?? change.person,
    }));
  });
  return { people: [...byId.values()], changes };
}

/**
 * What `statements`, the answers to all questions of one refresh, change about `gazetteer`, the bundle.
 *
 * An office of which nonsense is said is left as it is and listed; if too much is missing or refused, all is refused.
 */
export function makeOverlay(
  gazetteer: Gazetteer,
  statements: readonly WikidataStatement[],
  today: IsoDay,
): Result<Overlay, AnswerRefusal> {
  const asked = countriesAsked(gazetteer, 'heads').length;
  const answered = new Set(
    statements.filter(({ property }) => property !== 'P39').map(({ country }) => country),
  ).size;
  if (answered === 0 || answered < asked * (1 - MOST_MISSING))
    return err({ kind: 'half-missing', answered, asked });
  const comparison = { gazetteer, people: indexPeople(gazetteer), today };
  const reads = [...byOffice(gazetteer, statements).values()].map((said) => readOffice(comparison, said));
  const refusals = reads.flatMap((read) => (read.ok ? [] : read.refusal));
  if (reads.length >= FEWEST_FOR_SHARES && refusals.length > reads.length * MOST_REFUSED)
    return err({ kind: 'contradictory', refused: refusals.length, answered: reads.length });
  return ok({
    version: OVERLAY_VERSION,
    asOf: today,
    compared: reads.length,
    ...tellApart(reads),
    refused: refusals,
  });
}
