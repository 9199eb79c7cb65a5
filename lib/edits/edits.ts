// The reader's edits of one article, as data: which removals are put back, which spans are taken out, whom names mean.
import type { NameChoice } from '../core/name-choices';
import type { Span } from '../core/span';
import type { Article } from '../extraction/types';
import { findAgain, matchRemovals } from './match-removals';

export interface Edits {
  /** Blocks of the list of removals that are back in the article, as places in `Article.removals`, ascending. */
  readonly putBack: readonly number[];
  /** What the reader took out, as spans of the extracted text, in its order and apart from each other. */
  readonly removed: readonly Span[];
  /** Names of which the reader has said whom they mean; left out: none. */
  readonly names?: readonly NameChoice[] | undefined;
}

/** An article, or a stored body, that edits lie over. */
export type Editable = Pick<Article, 'text' | 'removals'> & { readonly html: string };

export const NO_EDITS: Edits = { putBack: [], removed: [] };

/** Whether the text is another than was extracted: names that are chosen change no word of it. */
export const isEdited = ({ putBack, removed }: Edits): boolean => putBack.length + removed.length > 0;

export const saidOfNames = ({ names }: Edits): readonly NameChoice[] => names ?? [];

/** `edits` with these words on names in the place of those there were. */
export function withNames({ names: _, ...edits }: Edits, names: readonly NameChoice[]): Edits {
  return names.length === 0 ? edits : { ...edits, names };
}

/** Whether this block of the list of removals can be put back: earlier versions did not keep it, and long ones are not kept. */
export const canPutBack = (base: Editable, entry: number): boolean => base.removals[entry]?.html !== '';

export const withPutBack = (edits: Edits, entry: number): Edits => ({
  ...edits,
  putBack: [...new Set([...edits.putBack, entry])].sort((one, other) => one - other),
});

export const withoutPutBack = (edits: Edits, entry: number): Edits => ({
  ...edits,
  putBack: edits.putBack.filter((each) => each !== entry),
});

/** Spans that overlap become one. */
export function withRemoved(edits: Edits, span: Span): Edits {
  const apart = edits.removed.filter(({ start, end }) => end <= span.start || start >= span.end);
  const touched = edits.removed.filter((each) => !apart.includes(each));
  const joined = {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  };
  return { ...edits, removed: [...apart, joined].sort((one, other) => one.start - other.start) };
}

export const withoutRemoved = (edits: Edits, span: Span): Edits => ({
  ...edits,
  removed: edits.removed.filter(({ start, end }) => start !== span.start || end !== span.end),
});

/** Edits that came from storage, as far as they fit the article that they lie over. */
export function fitting({ putBack, removed, names = [] }: Edits, base: Editable): Edits {
  const back = putBack.filter((entry) => base.removals[entry] !== undefined && canPutBack(base, entry));
  const inside = removed.filter(({ start, end }) => start < end && end <= base.text.length);
  const fitted = {
    putBack: [...new Set(back)].sort((one, other) => one - other),
    removed: inside.reduce(withRemoved, NO_EDITS).removed,
  };
  return withNames(fitted, names);
}

/** Whether edits of one reading mean the same in the other: the same text, and the same blocks at the same places. */
export const isSameText = (one: Editable, other: Editable): boolean =>
  one.html === other.html &&
  one.removals.length === other.removals.length &&
  one.removals.every((removal, entry) => {
    const { text, html, place } = other.removals[entry] ?? {};
    return removal.text === text && removal.html === html && removal.place === place;
  });

/**
 * Edits of `before`, carried over to `after`, the same article read again: what is found again, by its words and, where
 * several say the same, by the words around it.
 */
export function carriedOver(edits: Edits, before: Editable, after: Editable): Edits {
  const again = matchRemovals(before, after, edits.putBack);
  const putBack = edits.putBack.flatMap((entry) => again.get(entry) ?? []);
  const removed = edits.removed.flatMap((span) => findAgain(span, before.text, after.text) ?? []);
  return fitting({ putBack, removed, names: edits.names }, after);
}
