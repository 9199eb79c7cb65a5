// A story of a file and the clipping that the library has of it → what becomes of the clipping, and what would take it back; no database.
import type { ImportedRow } from '../../exchange/imported-row';
import { storyKey } from '../../extraction/story-key';
import type { LinkedArticle } from '../../linking/types';
import { type Clipping, clippingOf } from '../clipping';
import type { ChangedField } from '../filing/filing-tables';
import { NEW_STATE, type ReadingState, type StateRow } from '../filing/reading-state';
import { areTagsCut, tagsOf } from '../filing/tag';
import { withNote } from '../quotes/note-text';
import { LONGEST_NOTE, type Quote } from '../quotes/quote-kinds';
import type { ItemRow } from '../schema/rows';
import type { StoryArticle } from './imported-article';
import { type QuotesOfFile, quotesOfFile } from './imported-quotes';
import { earlierOf } from './imported-story';
import { type FilledFacts, filledFacts, type ToldBeside, toldBeside } from './told-otherwise';

/** A clipping that is kept, as far as an import asks. */
export interface KnownClipping {
  readonly item: ItemRow;
  /** `''`: it has none yet, or none that can be read. */
  readonly text: string;
  readonly state: StateRow;
  readonly tags: readonly string[];
  /** `''`: none. */
  readonly note: string;
  readonly quotes: readonly Quote[];
}

/** The article that a story was made into, with whom it names. */
export interface MadeArticle extends StoryArticle {
  readonly mentions: LinkedArticle;
}

/** What a clipping was before an import changed it, and what that made of it: what has been changed since stays. */
export interface Before {
  readonly id: string;
  readonly savedAt?: { readonly was: string; readonly is: string };
  /** The row of the list that its article took the place of. */
  readonly link?: ItemRow;
  readonly state: Partial<Readonly<Record<keyof ReadingState, string>>>;
  readonly tags: readonly string[];
  readonly note?: { readonly was: string; readonly is: string };
  readonly quotes: readonly string[];
  /** Quotes that were there, and got a note. */
  readonly noted?: readonly (Pick<Quote, 'id' | 'changedAt'> & {
    readonly was: string;
    readonly is: string;
  })[];
  /** Facts that nobody knew. */
  readonly facts?: FilledFacts;
}

/** A clipping as the import leaves it. */
export interface ImportedClipping {
  readonly item: ItemRow;
  /** Null: its body stays as it is. */
  readonly body: Clipping['body'] | null;
  readonly state: StateRow;
  readonly tags: readonly string[];
  /** Null: it stays as it is. */
  readonly note: string | null;
  /** Those that come, and those that get a note. */
  readonly quotes: readonly Quote[];
  /** Something of it was too long, or too much, and was cut. */
  readonly isCut: boolean;
  /** What the log of changes is told. */
  readonly log: readonly ChangedField[];
  /** What it was before; null: there was none. */
  readonly before: Before | null;
}

export interface ImportStamp {
  readonly now: Date;
  readonly newId: () => string;
}

/** When the reader added it, as far as the file says so: never in time to come. */
const addedAt = ({ addedAt: given }: ImportedRow, now: string): string =>
  given !== undefined && given < now ? given : now;

/** What the file says was done with it; what is so already keeps its instant. */
function stateFrom(row: ImportedRow, before: StateRow, now: string): StateRow {
  const { isRead, isStarred, isArchived } = row.status;
  const since = (said: string | undefined) => earlierOf(said, now) ?? now;
  return {
    ...before,
    readAt: before.readAt ?? (isRead ? since(row.readAt) : null),
    starredAt: before.starredAt ?? (isStarred ? since(row.starredAt) : null),
    archivedAt: before.archivedAt ?? (isArchived ? since(row.archivedAt) : null),
  };
}

/** What the log of changes calls the parts of a state. */
export const LOGGED_STATES = { readAt: 'read', starredAt: 'starred', archivedAt: 'archived' } as const;
export const STATE_FIELDS = ['readAt', 'starredAt', 'archivedAt'] as const;

/** States that `after` has and `before` has not. */
const statesAdded = (before: ReadingState, after: ReadingState) =>
  STATE_FIELDS.filter((field) => before[field] !== after[field]);

interface Margin extends QuotesOfFile {
  /** Null: it stays. */
  readonly note: string | null;
  readonly isCut: boolean;
}

/** What stands beside a clipping when the file has spoken, too; `told`: what that says otherwise. */
function marginFrom(
  { note: given, quotes: marked }: ImportedRow,
  had: Pick<KnownClipping, 'note' | 'quotes' | 'text'> & { readonly id: string; readonly told: string },
  { now, newId }: ImportStamp,
): Margin {
  const { id, text, told } = had;
  const quotes = quotesOfFile(marked, { id, text, had: had.quotes, now: now.toISOString(), newId });
  const whole = withNote(withNote(had.note, given ?? ''), told);
  const note = whole.slice(0, LONGEST_NOTE);
  return { note: note === had.note ? null : note, isCut: note !== whole, ...quotes };
}

const quotesIn = ({ come, noted }: QuotesOfFile): Quote[] => [...come, ...noted.map(({ is }) => is)];

const loggedOf = (
  states: readonly (keyof typeof LOGGED_STATES)[],
  tags: readonly string[],
  margin: Margin,
): ChangedField[] => [
  ...states.map((field) => LOGGED_STATES[field]),
  ...tags.map((tag): ChangedField => `tag:${tag}`),
  ...(margin.note === null ? [] : (['note'] as const)),
  ...quotesIn(margin).map(({ id }): ChangedField => `quote:${id}`),
];

/** The clipping of a story that the library does not have. */
export function newFromStory(
  { story, article, mentions, reason }: MadeArticle,
  stamp: ImportStamp,
): ImportedClipping {
  const { row } = story;
  const id = stamp.newId();
  const now = stamp.now.toISOString();
  const { item, body } = clippingOf(article, mentions, { id, now: stamp.now });
  const state = stateFrom(row, { ...NEW_STATE, id, isTrashed: false }, now);
  const tags = tagsOf(row.tags);
  const margin = marginFrom(row, { id, note: '', quotes: [], text: article.text, told: '' }, stamp);
  const savedAt = addedAt(row, now);
  const log = loggedOf(statesAdded(NEW_STATE, state), tags, margin);
  return {
    item: {
      ...item,
      savedAt,
      state: 'kept',
      storyKey: storyKey(article.canonicalUrl),
      ...(article.text === '' && { link: { reason, at: now } }),
    },
    body,
    state,
    tags,
    note: margin.note,
    quotes: quotesIn(margin),
    isCut: margin.isCut || areTagsCut(row.tags, tags),
    // What was kept elsewhere before is a change of this library, too.
    log: savedAt < now ? ['text', ...log] : log,
    before: null,
  };
}

/** The row and body of a link whose article the file has; null: it has none, or the clipping has a text already. */
function filledFrom({ article, mentions }: MadeArticle, known: KnownClipping, now: Date): Clipping | null {
  if (!known.item.link || article.text === '') return null;
  const { id, canonicalUrl, savedAt, title } = known.item;
  const made = clippingOf(article, mentions, { id, now });
  const isUntold = article.title === article.url;
  return {
    ...made,
    item: { ...made.item, canonicalUrl, savedAt, title: isUntold ? title : made.item.title },
  };
}

/** What an import has changed of a clipping, so that it can be taken back. */
function beforeOf(
  { item, note, tags: had }: KnownClipping,
  now: Pick<ImportedClipping, 'item' | 'tags'> & {
    readonly margin: Margin;
    readonly facts: ToldBeside['facts'];
  },
): Omit<Before, 'state' | 'link'> {
  const { margin, facts, tags } = now;
  const { savedAt: was } = item;
  const { savedAt: is } = now.item;
  const noted = margin.noted.map(({ was: { id, note, changedAt }, is }) => ({
    ...{ id, changedAt, was: note, is: is.note },
  }));
  return {
    id: item.id,
    ...(is !== was && { savedAt: { was, is } }),
    tags: tags.filter((tag) => !had.includes(tag)),
    ...(margin.note !== null && { note: { was: note, is: margin.note } }),
    quotes: margin.come.map(({ id }) => id),
    ...(noted.length > 0 && { noted }),
    ...(Object.keys(facts).length > 0 && { facts: filledFacts(item, facts) }),
  };
}

/** What a story adds to a clipping that the library has; null: nothing. What the library has stands. */
export function mergedWithStory(
  made: MadeArticle,
  known: KnownClipping,
  stamp: ImportStamp,
): ImportedClipping | null {
  const { row } = made.story;
  const now = stamp.now.toISOString();
  const { id, savedAt: was } = known.item;
  const filled = filledFrom(made, known, stamp.now);
  const { facts, note: told } = filled
    ? toldBeside(filled.item, known.item)
    : toldBeside(known.item, made.article);
  const state = stateFrom(row, known.state, now);
  const tags = tagsOf([...known.tags, ...row.tags]);
  const added = tags.filter((tag) => !known.tags.includes(tag));
  const text = filled?.body.text ?? known.text;
  const margin = marginFrom(row, { id, note: known.note, quotes: known.quotes, text, told }, stamp);
  const states = statesAdded(known.state, state);
  const is = earlierOf(row.addedAt, was) ?? was;
  const log = loggedOf(states, added, margin);
  if (log.length === 0 && is === was && !filled && Object.keys(facts).length === 0) return null;
  const { filed: _, link: __, ...place } = known.item;
  const { link } = filled ? {} : known.item;
  const item = { ...place, ...filled?.item, ...facts, savedAt: is, ...(link && { link }) };
  return {
    item,
    body: filled?.body ?? null,
    state,
    tags,
    note: margin.note,
    quotes: quotesIn(margin),
    isCut: margin.isCut || areTagsCut(row.tags, tags),
    log: filled ? ['text', ...log] : log,
    before: {
      ...beforeOf(known, { item, tags, margin, facts: filled ? {} : facts }),
      ...(filled && { link: known.item }),
      state: Object.fromEntries(states.map((field) => [field, state[field]])),
    },
  };
}
