// An article's passages with what is linked in them → the roles that each speaks of and their holders: in English by its own rules, else by those of the languages.

import { decideFoundRoles, decideRoles, type LinkedPassage, type RoleDecision } from '../../decide/roles';
import type { ArticleContext } from '../../evidence/article-context';
import type { NamedBodies } from '../../evidence/find-roles';
import type { ArticleLanguages, LanguageStretch } from '../detect-language';
import { rulesOf } from '../known-languages';
import { type ForeignRole, findForeignRoles } from './find-foreign-roles';

/** The roles of `linked`, whose words are in the languages of `stretches`; what stands there in English is not looked for. */
function foreignRoles(
  { index }: ArticleContext,
  { linked, bodies }: { readonly linked: LinkedPassage; readonly bodies: NamedBodies },
  stretches: readonly LanguageStretch[],
): ForeignRole[] {
  const { words } = linked.passage;
  return stretches.flatMap((stretch) => {
    const rules = rulesOf(stretch.lang)?.offices;
    return rules ? findForeignRoles({ words, bodies, rules }, stretch, index.titles()) : [];
  });
}

/** By passage, in reading order. Without the article's date there are none. */
export function rolesOfArticle(
  context: ArticleContext,
  passages: readonly LinkedPassage[],
  { isEnglish, stretches }: ArticleLanguages,
): RoleDecision[][] {
  if (isEnglish) return decideRoles(context, context.index.titles(), passages);
  return passages.map((linked, at) =>
    decideFoundRoles(context, linked, (bodies) =>
      foreignRoles(context, { linked, bodies }, stretches[at] ?? []),
    ),
  );
}
