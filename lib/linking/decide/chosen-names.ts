// What the reader has said of names in an article, as decisions: nothing that the text says is weighed against it.
import { choiceKey, type NameChoice } from '../../core/name-choices';
import type { Span } from '../../core/span';
import type {
  CountryCode,
  EntityId,
  Gazetteer,
  OrganisationCode,
  PersonId,
} from '../../gazetteer/model/types';
import type { MentionAt } from '../evidence/article-context';
import type { LinkedMention } from '../types';
import type { FullNameDecision } from './full-names';

/** Whom a name means by the reader's word; null: nobody; undefined: the reader has said nothing of it. */
export type Chosen = EntityId | null | undefined;

export interface ChosenNames {
  /** Of a mention; somebody whom its words cannot mean is not believed. */
  of(found: MentionAt): Chosen;
  /** Whether the reader has said that these words of `text` mean nobody. */
  isNobody(text: string, span: Span): boolean;
}

/** `choices`, looked up by name. */
export function chosenNames(choices: readonly NameChoice[] = []): ChosenNames {
  const byKey = new Map(choices.map(({ words, id }) => [choiceKey(words), id]));
  const said = (text: string, { start, end }: Span): Chosen =>
    byKey.size === 0 ? undefined : byKey.get(choiceKey(text.slice(start, end)));
  return {
    of({ passage, mention, candidates }) {
      const id = said(passage.words.text, mention);
      return id === undefined || id === null || candidates.ids.includes(id) ? id : undefined;
    },
    isNobody: (text, span) => said(text, span) === null,
  };
}

/** Surnames lean on a full name that was chosen as on any other. Null: nobody, or somebody of whom this is no full name. */
export function chosenFullName(found: MentionAt, id: EntityId | null): FullNameDecision | null {
  const facts = found.candidates.fullNames.find(({ person }) => person.id === id);
  return facts ? { person: facts.person.id, evidence: 'chosen', confidence: 1, isSettled: true } : null;
}

/** The mention as the reader has settled it; null: it means nobody. */
export function chosenMention(
  gazetteer: Gazetteer,
  { mention: { start, end }, candidates }: MentionAt,
  id: EntityId | null,
): LinkedMention | null {
  if (id === null) return null;
  const said = { start, end, id, confidence: 1, evidence: 'chosen' } as const;
  const person = gazetteer.people.get(id as PersonId);
  if (person) return { ...said, type: 'leader', name: person.name };
  const country = gazetteer.countries.get(id as CountryCode);
  if (country) {
    const { kind } = candidates.countries.find((each) => each.country === id) ?? {};
    return { ...said, type: kind === 'demonym' ? 'norp' : 'country', name: country.name };
  }
  const body = gazetteer.organisations.get(id as OrganisationCode);
  return body ? { ...said, type: 'organisation', name: body.name } : null;
}
