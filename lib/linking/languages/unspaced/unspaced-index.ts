// Compiled words and rules of a language that is looked up in the text → every spelling by its first character, the longest first.

import type { CountryCode } from '../../../gazetteer/model/types';
import type { LanguageWordKind, LanguageWords } from '../language-types';
import { addSharing } from '../usual-country';
import type { UnspacedRules } from './unspaced-rules';

/** One spelling as it is printed. */
interface UnspacedForm {
  readonly surface: string;
  readonly kind: LanguageWordKind | 'fixed';
  readonly countries: CountryCode[];
}

/** All spellings by the code of their first character, longest first. */
export type UnspacedForms = ReadonlyMap<number, readonly UnspacedForm[]>;

/** The spellings of one language; a few milliseconds, once in a worker's life. */
export function unspacedForms({ spell }: UnspacedRules, words: LanguageWords): UnspacedForms {
  const bySurface = new Map<string, UnspacedForm>();
  const add = (surface: string, kind: UnspacedForm['kind'], country?: CountryCode) => {
    const form: UnspacedForm = bySurface.get(surface) ?? { surface, kind, countries: [] };
    bySurface.set(surface, form);
    if (country && form.kind !== 'fixed') addSharing(form.countries, country);
  };
  for (const name of words.fixed) for (const surface of spell(name)) add(surface, 'fixed');
  const rows = [
    ['name', words.names],
    ['abbreviation', words.abbreviations],
    ['demonym', words.demonyms],
  ] as const;
  for (const [kind, spellings] of rows)
    for (const [country, names] of Object.entries(spellings))
      for (const name of names) for (const surface of spell(name)) add(surface, kind, country as CountryCode);
  const forms = new Map<number, UnspacedForm[]>();
  for (const form of bySurface.values()) {
    const first = form.surface.charCodeAt(0);
    forms.set(first, [...(forms.get(first) ?? []), form]);
  }
  for (const row of forms.values()) row.sort((a, b) => b.surface.length - a.surface.length);
  return forms;
}
