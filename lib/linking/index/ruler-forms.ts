// Forms of rulers' names: which say by title or number that a ruler is meant, and which are no more than a given name.

import type { PersonId } from '../../gazetteer/model/types';
import { RULER_TITLES, TITLES } from '../en/name-words';
import type { PersonRecord } from './candidates';
import type { Form } from './forms';

const NUMERAL = /^[IVX]+$/;
/** Parts of Arabic names: what follows them is of the same name. */
const OF_THE_FATHER = /^(?:bin|ibn)$/i;

/** Rulers have no family name: what follows their name is no part of it. */
export const isRuler = ({ person }: PersonRecord): boolean => person.surname === null;

/** "Salman bin Abdulaziz". */
export const isSonOf = ({ words }: Form): boolean => words.some((word) => OF_THE_FATHER.test(word));

/** "King Harald", "Harald V", "Salman bin Abdulaziz": more than a given name. */
export const isFullyStyled = (form: Form): boolean => {
  const [first = ''] = form.words;
  return (
    form.isStyled === true ||
    TITLES.has(first) ||
    RULER_TITLES.has(first) ||
    form.words.some((word) => NUMERAL.test(word)) ||
    isSonOf(form)
  );
};

/** The rulers whom one of `forms` names in full style. */
export function styledRulers(
  factsOf: (person: PersonId) => PersonRecord | null,
  forms: Iterable<Form>,
): Set<PersonId> {
  const styled = new Set<PersonId>();
  for (const form of forms) {
    if (!form.senses.some(({ kind }) => kind === 'full-name') || !isFullyStyled(form)) continue;
    for (const sense of form.senses) {
      const facts = sense.kind === 'full-name' ? factsOf(sense.person) : null;
      if (facts && isRuler(facts)) styled.add(facts.person.id);
    }
  }
  return styled;
}
