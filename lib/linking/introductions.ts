// Remembers whom the article has introduced, so that each surname finds the latest bearer without a search.
import type { PersonId } from '../gazetteer/types';
import type { Passage } from './article-context';
import type { Introduction } from './surnames';

/** One introduction of a surname, and whom the bare surname means from there on. */
interface Entry {
  readonly at: number;
  readonly latest: Introduction;
  readonly latestWoman: Introduction | null;
}

/** All introductions of one surname in one passage, in reading order. */
type Entries = Entry[];

export interface Introductions {
  readonly byPassage: ReadonlyMap<Passage, ReadonlyMap<string, Entries>>;
  /** The one leader whom every introduction of the surname means; null where they differ or a stranger has it. */
  readonly soleBearer: ReadonlyMap<string, PersonId | null>;
}

/** A leader's wife or daughter does not take the bare surname over: she is "Mrs." on second mention. */
const takesOver = (introduction: Introduction, before: Entry | undefined): boolean =>
  !(introduction.isWoman && introduction.person === null && before?.latest.person != null);

/** `introductions` must come in reading order, passage by passage. */
export function recordIntroductions(introductions: readonly Introduction[]): Introductions {
  const byPassage = new Map<Passage, Map<string, Entries>>();
  const soleBearer = new Map<string, PersonId | null>();
  for (const introduction of introductions) {
    const { passage, at, person } = introduction;
    const bySurname = byPassage.get(passage) ?? new Map<string, Entries>();
    byPassage.set(passage, bySurname);
    for (const surname of introduction.surnames) {
      const entries = bySurname.get(surname) ?? [];
      bySurname.set(surname, entries);
      const before = entries.at(-1);
      const latest = takesOver(introduction, before) || !before ? introduction : before.latest;
      const latestWoman = introduction.isWoman ? introduction : (before?.latestWoman ?? null);
      entries.push({ at, latest, latestWoman });
      const isSame = !soleBearer.has(surname) || soleBearer.get(surname) === person;
      soleBearer.set(surname, isSame ? person : null);
    }
  }
  return { byPassage, soleBearer };
}

/** The last entry before word `at`, by halving. */
function entryBefore(entries: Entries, at: number): Entry | null {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1] ?? null;
}

interface Sought {
  readonly passage: Passage;
  /** Number of the surname's word. */
  readonly at: number;
  readonly surname: string;
  /** Only women count, after "Mrs." */
  readonly asWoman: boolean;
}

/** Whom the surname means: introduced last before it, else in the article's other text; null: nobody. */
export function latestIntroduction({ byPassage }: Introductions, sought: Sought): Introduction | null {
  const { passage, at, surname, asWoman } = sought;
  const choose = (entry: Entry | null | undefined) => (asWoman ? entry?.latestWoman : entry?.latest) ?? null;
  const own = choose(entryBefore(byPassage.get(passage)?.get(surname) ?? [], at));
  if (own) return own;
  for (const [other, bySurname] of byPassage) {
    const first = other === passage ? null : choose(bySurname.get(surname)?.[0]);
    if (first) return first;
  }
  return null;
}
