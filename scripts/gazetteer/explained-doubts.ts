// Which doubts about data/ somebody has looked into: data/explained.yaml, and what of it and of the doubts is left over.
import * as z from 'zod/mini';
import { DOUBT_KINDS, type Doubt } from './doubts';

const text = z.string().check(z.minLength(1));

/** One row: why what looks wrong is right. */
export interface Explanation extends Pick<Doubt, 'kind' | 'about'> {
  readonly why: string;
}

export interface ExplainedFile {
  readonly explained: readonly Explanation[];
}

export const explainedFileSchema: z.ZodMiniType<ExplainedFile> = z.strictObject({
  explained: z.array(z.strictObject({ kind: z.enum(DOUBT_KINDS), about: text, why: text })),
});

const keyOf = ({ kind, about }: Pick<Doubt, 'kind' | 'about'>) => `${kind} ${about}`;

export interface LeftOver {
  /** Doubts that nobody has explained. */
  readonly open: readonly Doubt[];
  /** Explanations of what is no longer in doubt. */
  readonly stale: readonly Explanation[];
}

/** Holds doubts and explanations against each other. */
export function leftOver(doubts: readonly Doubt[], explained: readonly Explanation[]): LeftOver {
  const known = new Set(explained.map(keyOf));
  const found = new Set(doubts.map(keyOf));
  return {
    open: doubts.filter((doubt) => !known.has(keyOf(doubt))),
    stale: explained.filter((row) => !found.has(keyOf(row))),
  };
}
