// A query → what is looked up in the index for each demand, and what the rows of its candidates are asked besides.
import { tagOf } from '../filing/tag';
import {
  type AskedTable,
  asksForLinks,
  beginningOf,
  type KnownClause,
  mainLanguage,
  marginKindOf,
  siteTyped,
  tablesFor,
} from './clause-test';
import { fieldTerm } from './document-terms';
import type { WordsClause } from './parse-query';
import { beginningWith, exactly, type TermRange } from './search-tables';

/** A demand whose names have been looked up. */
export interface KnownDemand {
  readonly anyOf: readonly KnownClause[];
  readonly isExcluded: boolean;
}

/** Terms to look up, and what they are worth beside a word as it was typed. */
export interface WeighedRange extends TermRange {
  readonly worth: number;
}

/** One thing that the index is asked: a document needs one of the terms, or must hold none. */
export interface IndexDemand {
  readonly lookups: readonly WeighedRange[];
  readonly isExcluded: boolean;
}

export interface Plan {
  readonly ofIndex: readonly IndexDemand[];
  /** Demands that the index cannot decide alone; they hold of a candidate's rows. */
  readonly ofRows: readonly KnownDemand[];
  /** The tables that their rows are in. */
  readonly asked: ReadonlySet<AskedTable>;
}

/** What a word that only begins as the one that was typed is worth beside it. */
const PREFIX_WORTH = 0.5;
const MONTH_LENGTH = 'YYYY-MM'.length;
/** Sort before and behind every month. */
const [EARLIEST, LATEST] = ['', '\u007f'];

const whole = (range: TermRange): WeighedRange => ({ ...range, worth: 1 });

/** Lookups of one word; of a beginning, the word itself first. */
function wordLookups(term: string, clause: WordsClause): WeighedRange[] {
  const isLast = term === clause.terms.at(-1);
  const beginning = isLast ? beginningOf(clause) : 'none';
  if (beginning === 'none') return [whole(exactly(term))];
  const prefix = beginning === 'of-title-words' ? fieldTerm.title(term) : term;
  return [whole(exactly(term)), { ...beginningWith(prefix), worth: PREFIX_WORTH }];
}

/** For each thing that a clipping needs to meet `clause`: where it is looked up; null: the index does not know. */
function lookupsOf(clause: KnownClause): readonly (readonly WeighedRange[])[] | null {
  if (clause.kind === 'words') return clause.terms.map((term) => wordLookups(term, clause));
  const { field, value } = clause;
  switch (field) {
    case 'person':
    case 'country':
      return [(clause.ids ?? []).map((id) => whole(exactly(fieldTerm.entity(id))))];
    case 'site':
      return [[whole(exactly(fieldTerm.site(siteTyped(value))))]];
    case 'lang':
      return [[whole(exactly(fieldTerm.lang(mainLanguage(value))))]];
    case 'tag':
      return [[whole(exactly(fieldTerm.tag(tagOf(value) ?? '')))]];
    case 'before':
    case 'after': {
      const month = value.slice(0, MONTH_LENGTH);
      const [from, to] = field === 'before' ? [EARLIEST, month] : [month, LATEST];
      return [[whole({ from: fieldTerm.month(from), to: fieldTerm.month(to) })]];
    }
    case 'has': {
      const kind = marginKindOf(value);
      return kind && [[whole(exactly(fieldTerm.has(kind)))]];
    }
    case 'is':
      return asksForLinks(value) ? [[whole(exactly(fieldTerm.link()))]] : null;
  }
}

/** Whether what the index finds for a clause is all that, and nothing but what, meets it. */
function isExact(clause: KnownClause): boolean {
  if (clause.kind === 'words') return !clause.isPhrase;
  if (clause.field === 'has') return marginKindOf(clause.value) !== null;
  if (clause.field === 'is') return asksForLinks(clause.value);
  return !['before', 'after'].includes(clause.field);
}

/** What the index is asked of one demand; it may find more than meets it, never less. */
function indexDemands({ anyOf, isExcluded }: KnownDemand): IndexDemand[] {
  const found = anyOf.map(lookupsOf);
  if (found.some((each) => each === null)) return [];
  const known = found.filter((each) => each !== null);
  if (isExcluded) {
    if (!anyOf.every(isExact)) return [];
    return known.map((parts) => ({ lookups: parts.flat(), isExcluded }));
  }
  const [only] = known;
  if (known.length === 1 && only) return only.map((lookups) => ({ lookups, isExcluded }));
  // Of alternatives of several words the first word stands for all.
  return [{ lookups: known.flatMap((parts) => parts[0] ?? []), isExcluded }];
}

/** Whether the index decides a demand. */
const isDecided = ({ anyOf }: KnownDemand): boolean => anyOf.every(isExact);

/** What is asked of the index and of the rows for `demands`. */
export function planOf(demands: readonly KnownDemand[]): Plan {
  const ofRows = demands.filter((demand) => !isDecided(demand));
  return {
    ofIndex: demands.flatMap(indexDemands),
    ofRows,
    asked: new Set(ofRows.flatMap(({ anyOf }) => anyOf.flatMap(tablesFor))),
  };
}
