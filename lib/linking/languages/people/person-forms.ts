// People's names as a language writes them → forms by their first word or character, each with everybody whom it may mean.

import type { PersonId } from '../../../gazetteer/model/types';
import { type Form, formKey, nameFormOf, type Sense } from '../../index/forms';
import type { LanguageRules, PersonSpellings } from '../language-types';

/** The people of one language. */
export interface SpelledPeople {
  /** By the first word, folded and in capitals; where names are looked up in the text, by the first character. Longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** What stands for a person alone, as surnames are compared. */
  readonly shortNames: ReadonlyMap<PersonId, readonly string[]>;
}

/** Signs between the parts of a foreign name, which papers print alike. */
const NAME_DOTS = /[・‧•･﹒]/g;
/** `text` with one sign for all of them; as long as before. */
export const withOneDot = (text: string): string => text.replace(NAME_DOTS, '·');

/** A surface that is looked up in the text: one word, whatever stands in it. */
const unspacedForm = (surface: string): Form => ({
  lead: [],
  words: [surface],
  upper: [surface],
  gaps: [],
  exactCase: false,
  dotted: false,
  senses: [],
});

const isSameSense = (a: Sense, b: Sense): boolean =>
  a.kind === b.kind && 'person' in a && 'person' in b && a.person === b.person;

/** The forms of all `people`; equal spellings become one form with all their senses. */
export function personForms(
  { unspaced }: Pick<LanguageRules, 'unspaced'>,
  people: readonly PersonSpellings[],
): SpelledPeople {
  const byKey = new Map<string, Form>();
  const shortNames = new Map<PersonId, string[]>();
  const formsOf = (surface: string): readonly Form[] => {
    if (unspaced) return unspaced.spell(surface).map((each) => unspacedForm(withOneDot(each)));
    const form = nameFormOf(surface, false);
    return form ? [form] : [];
  };
  const add = (made: Form, sense: Sense) => {
    const key = formKey(made);
    const form = byKey.get(key) ?? (sense.kind === 'full-name' ? { ...made, isStyled: true } : made);
    byKey.set(key, form);
    if (!form.senses.some((known) => isSameSense(known, sense))) form.senses.push(sense);
  };
  for (const spellings of people) {
    const person = spellings.id as PersonId;
    for (const name of spellings.names)
      for (const form of formsOf(name)) add(form, { kind: 'full-name', person });
    for (const name of spellings.shortNames)
      for (const form of formsOf(name)) {
        add(form, { kind: 'surname', person });
        shortNames.set(person, [...(shortNames.get(person) ?? []), form.upper.join(' ')]);
      }
  }
  const forms = new Map<string, Form[]>();
  for (const form of byKey.values()) {
    const first = unspaced ? (form.words[0] ?? '').charAt(0) : (form.upper[0] ?? '');
    forms.set(first, [...(forms.get(first) ?? []), form]);
  }
  const lengthOf = ({ words }: Form) => (unspaced ? (words[0] ?? '').length : words.length);
  for (const row of forms.values()) row.sort((a, b) => lengthOf(b) - lengthOf(a));
  return { forms, shortNames };
}
