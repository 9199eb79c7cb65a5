// Lists what a spelling may mean, before the article is looked at.
import type { CountryCode, EntityId } from '../gazetteer/types';
import type { CountryWord } from './en/country-guards';
import type { Form } from './forms';
import type { GazetteerIndex, PersonFacts } from './gazetteer-index';

export interface CountryCandidate {
  readonly kind: CountryWord;
  readonly country: CountryCode;
}

/** Everything that one mention may stand for. */
export interface Candidates {
  readonly countries: readonly CountryCandidate[];
  readonly fullNames: readonly PersonFacts[];
  readonly surnames: readonly PersonFacts[];
  /** All of them, each once, people first. */
  readonly ids: readonly EntityId[];
}

const NOTHING: Candidates = { countries: [], fullNames: [], surnames: [], ids: [] };

/** What a form may mean; a `fixed` name or a cue yields nothing. */
export function generateCandidates({ factsOf }: Pick<GazetteerIndex, 'factsOf'>, form: Form): Candidates {
  const countries: CountryCandidate[] = [];
  const fullNames: PersonFacts[] = [];
  const surnames: PersonFacts[] = [];
  for (const reading of form.readings) {
    if (reading.kind === 'fixed') return NOTHING;
    if (reading.kind === 'country-name' || reading.kind === 'abbreviation' || reading.kind === 'demonym') {
      countries.push({ kind: reading.kind, country: reading.country });
    }
    if (reading.kind !== 'full-name' && reading.kind !== 'surname') continue;
    const facts = factsOf(reading.person);
    if (facts) (reading.kind === 'full-name' ? fullNames : surnames).push(facts);
  }
  const people = [...fullNames, ...surnames].map(({ person }): EntityId => person.id);
  const ids = [...new Set([...people, ...countries.map(({ country }) => country)])];
  return { countries, fullNames, surnames, ids };
}
