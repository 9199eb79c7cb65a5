// One clause of a query asked of one clipping's rows: what the index cannot tell, and what it is tested against.
import { foldText } from '../../core/fold';
import type { EntityId } from '../../gazetteer/model/types';
import type { ReadingListItem } from '../clipping';
import type { ListName, StateRow } from '../filing/reading-state';
import { LISTS, listsOf } from '../filing/reading-state';
import { tagOf } from '../filing/tag';
import type { MarginKind } from '../quotes/quote-tables';
import { siteHost, sitesOf } from './document-terms';
import { countTerms, phrasePattern } from './index-terms';
import type { Clause, FieldClause, WordsClause } from './parse-query';

/** Shorter beginnings are looked for in titles alone: in texts nearly everything begins so. In UTF-16 units. */
const SHORTEST_PREFIX = 3;
/** Of a script whose words are that short, every beginning is looked for everywhere. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;

/** A clipping, as a clause is asked of it. */
export interface Asked {
  readonly item: ReadingListItem;
  readonly state: StateRow;
  readonly tags: readonly string[];
  /** Its words with the reader's edits; `''` where no clause asks for them. */
  readonly text: string;
  /** What the reader has written beside it, and what there is of it. */
  readonly notes: string;
  readonly has: readonly MarginKind[];
}

/** A clause whose names have been looked up. */
export type KnownClause = WordsClause | (FieldClause & { readonly ids?: readonly EntityId[] });

/** Whether the last word may be a beginning, and of what. */
export type Beginning = 'none' | 'of-any-word' | 'of-title-words';

export function beginningOf({ terms, isPrefix }: WordsClause): Beginning {
  const last = terms.at(-1) ?? '';
  if (!isPrefix) return 'none';
  return last.length < SHORTEST_PREFIX && ALPHABETIC.test(last) ? 'of-title-words' : 'of-any-word';
}

/** All texts of a clipping that are searched, the title first. */
const textsOf = ({ item, text, notes }: Asked): string[] => [
  item.title,
  text,
  item.byline ?? '',
  item.siteName ?? '',
  notes,
];

function holdsWords(asked: Asked, clause: WordsClause): boolean {
  const texts = textsOf(asked);
  if (clause.isPhrase) {
    const pattern = phrasePattern(clause.typed, clause.isPrefix);
    return texts.some((text) => pattern.test(foldText(text)));
  }
  const [term = ''] = clause.terms;
  const begins = beginningOf(clause);
  const holds = (text: string, isBeginning: boolean) => {
    const terms = countTerms(text);
    return terms.has(term) || (isBeginning && [...terms.keys()].some((each) => each.startsWith(term)));
  };
  return texts.some((text, at) =>
    holds(text, begins === 'of-any-word' || (begins === 'of-title-words' && at === 0)),
  );
}

const isList = (value: string): value is ListName => (LISTS as readonly string[]).includes(value);

/** Whether `is:…` asks for clippings that have no text yet. */
export const asksForLinks = (value: string): boolean => /^links?$/i.test(value);

function holdsState({ item, state }: Asked, value: string): boolean {
  if (asksForLinks(value)) return item.link !== undefined;
  const list = value.toLowerCase();
  if (list === 'read') return state.readAt !== null;
  return isList(list) && listsOf(state).includes(list);
}

/** `https://www.bbc.co.uk/x` as a reader may paste it → `bbc.co.uk`. */
export const siteTyped = (value: string): string =>
  value
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/[/?#].*$/, '');

/** A language as it is typed or declared, without its region: `pt-BR` → `pt`. */
export const mainLanguage = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** Whether a clipping's day is before, or not before, a day, month or year. A clipping without a day is neither. */
function holdsDay({ item }: Asked, { field, value }: FieldClause): boolean {
  const day = item.published?.days.first;
  return day !== undefined && (field === 'before' ? day < value : day >= value);
}

const MARGIN_KINDS: Readonly<Record<string, MarginKind>> = {
  quote: 'quote',
  quotes: 'quote',
  note: 'note',
  notes: 'note',
};

/** What `has:…` asks for that stands beside a clipping; null: something else. */
export const marginKindOf = (value: string): MarginKind | null => MARGIN_KINDS[value.toLowerCase()] ?? null;

function hasAny({ tags, has }: Asked, value: string): boolean {
  const kind = marginKindOf(value);
  return kind ? has.includes(kind) : /^tags?$/i.test(value) && tags.length > 0;
}

/** Whether a clipping that is kept meets `clause`. */
export function meetsClause(asked: Asked, clause: KnownClause): boolean {
  if (clause.kind === 'words') return holdsWords(asked, clause);
  const { item, tags } = asked;
  switch (clause.field) {
    case 'person':
    case 'country':
      return (clause.ids ?? []).some((id) => item.entities.includes(id));
    case 'site':
      return sitesOf(siteHost(item.url) ?? '').includes(siteTyped(clause.value));
    case 'lang':
      return mainLanguage(item.lang ?? '') === mainLanguage(clause.value);
    case 'before':
    case 'after':
      return holdsDay(asked, clause);
    case 'tag':
      return tags.includes(tagOf(clause.value) ?? '');
    case 'is':
      return holdsState(asked, clause.value);
    case 'has':
      return hasAny(asked, clause.value);
  }
}

/** Tables whose rows a clause is answered from. */
export type AskedTable = 'items' | 'states' | 'tags' | 'margins' | 'bodies';

const TABLES_BY_FIELD: Readonly<Record<Exclude<FieldClause['field'], 'is'>, readonly AskedTable[]>> = {
  person: ['items'],
  country: ['items'],
  site: ['items'],
  lang: ['items'],
  before: ['items'],
  after: ['items'],
  tag: ['tags'],
  has: ['tags', 'margins'],
};

/** The tables that must be at hand to answer a clause. */
export function tablesFor(clause: Clause): readonly AskedTable[] {
  if (clause.kind === 'words') return ['items', 'bodies', 'margins'];
  if (clause.field === 'is') return [asksForLinks(clause.value) ? 'items' : 'states'];
  return TABLES_BY_FIELD[clause.field];
}
