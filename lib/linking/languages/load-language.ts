// Parsed `languages/XX.json` → the index of that language, or why it is none; every spelling is looked at, as a file may be damaged.

import * as z from 'zod/mini';
import { err, ok, type Result } from '../../core/result';
import { rulesOf } from './known-languages';
import { buildLanguageIndex, type LanguageIndex } from './language-index';
import type { LanguageWords } from './language-types';

const spellings = z.record(z.string(), z.array(z.string()));
const languageWordsSchema = z.object({
  lang: z.string(),
  names: spellings,
  abbreviations: spellings,
  demonyms: spellings,
  fixed: z.array(z.string()),
  unread: z.array(z.string()),
  notFirst: z.array(z.string()),
  people: z.array(z.object({ id: z.string(), names: z.array(z.string()), shortNames: z.array(z.string()) })),
});

/** Why no index could be made of a file: its form, or a language without rules. */
export type LanguageFailure = 'malformed' | 'unknown-language';

/**
 * The index of the language whose words `file` holds, with all their inflected forms.
 *
 * Takes some milliseconds: whoever asks keeps it.
 */
export function loadLanguage(file: unknown): Result<LanguageIndex, LanguageFailure> {
  const parsed = languageWordsSchema.safeParse(file);
  if (!parsed.success) return err('malformed');
  const words: LanguageWords = parsed.data;
  const rules = rulesOf(words.lang);
  return rules ? ok(buildLanguageIndex(rules, words)) : err('unknown-language');
}
