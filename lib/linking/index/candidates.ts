// Lists what a spelling may mean, before the article is looked at.
import type {
  CountryCode,
  EntityId,
  OfficeTerm,
  OrganisationCode,
  Person,
  PersonId,
} from '../../gazetteer/model/types';
import type { CountryWord } from '../en/guard-types';
import type { Form } from './forms';

/** What linking needs to know of a person, at hand. */
export interface PersonRecord {
  readonly person: Person;
  readonly terms: readonly OfficeTerm[];
  readonly countries: ReadonlySet<CountryCode>;
  /** Every spelling of the surname, as `surnameKey` gives it. */
  readonly surnames: readonly string[];
}

export interface CountryCandidate {
  readonly kind: CountryWord;
  readonly country: CountryCode;
}

/** Everything that one mention may stand for. */
export interface Candidates {
  readonly countries: readonly CountryCandidate[];
  readonly fullNames: readonly PersonRecord[];
  readonly surnames: readonly PersonRecord[];
  readonly organisations: readonly OrganisationCode[];
  /** All of them, each once, people first. */
  readonly ids: readonly EntityId[];
}

export const NO_CANDIDATES: Candidates = {
  countries: [],
  fullNames: [],
  surnames: [],
  organisations: [],
  ids: [],
};

/** What a form may mean; a `fixed` name or a cue yields nothing. */
export function generateCandidates(
  { factsOf }: { readonly factsOf: (person: PersonId) => PersonRecord | null },
  form: Form,
): Candidates {
  const countries: CountryCandidate[] = [];
  const fullNames: PersonRecord[] = [];
  const surnames: PersonRecord[] = [];
  const organisations: OrganisationCode[] = [];
  for (const sense of form.senses) {
    if (sense.kind === 'fixed') return NO_CANDIDATES;
    if ('country' in sense && sense.kind !== 'capital') {
      countries.push({ kind: sense.kind, country: sense.country });
    }
    if (sense.kind === 'organisation') organisations.push(sense.organisation);
    if (sense.kind !== 'full-name' && sense.kind !== 'surname') continue;
    const facts = factsOf(sense.person);
    if (facts) (sense.kind === 'full-name' ? fullNames : surnames).push(facts);
  }
  const people = [...fullNames, ...surnames].map(({ person }): EntityId => person.id);
  const named = countries.filter(({ kind }) => kind !== 'code').map(({ country }) => country);
  const ids = [...new Set([...people, ...named, ...organisations])];
  return { countries, fullNames, surnames, organisations, ids };
}
