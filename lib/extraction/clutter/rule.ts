// What a clutter rule is: where it looks, and what it must see there.
import type { Block } from './block';

/**
 * Where a rule looks: at what a selector finds, at elements whose `class` and `id` say what they are, or at every
 * element of some names. The last two are decided in the one walk that all rules share.
 */
export type RuleScope =
  | { readonly selector: string }
  | { readonly named: RegExp; readonly tags?: string }
  | { readonly tags: string };

/**
 * What a rule goes by: elements and roles; `class` and `id` that may mean something else, or exactly this; words that
 * sentences begin with, too, or that only clutter says; what the page says of its article; links; where a block stands;
 * what another paragraph says word for word; signs, capitals, length. What it may take for it, the engine sees to (`suffices` in `evidence.ts`).
 */
export type RuleEvidence =
  | 'structure'
  | 'names'
  | 'exact-names'
  | 'words'
  | 'exact-words'
  | 'metadata'
  | 'links'
  | 'position'
  | 'repetition'
  | 'form';

export interface ClutterRule {
  /** Named in the list of removals. */
  readonly id: string;
  readonly why: string;
  /** Kind of page that taught the rule. */
  readonly learnedFrom: string;
  /** All that it goes by. */
  readonly evidence: readonly RuleEvidence[];
  /** `page`: before Readability, on the whole page; `article`: after it, on what it found. */
  readonly stage: 'page' | 'article';
  readonly where: RuleScope;
  /** UTF-16 code units; longer blocks are not looked at. */
  readonly longest: number;
  matches(block: Block): boolean;
  /** What else goes with a block that matches: the list below a heading. */
  company?(block: Block): readonly Element[];
}

/** The words of names as they are written in markup, in lower case: `relatedStories` is `related stories`. */
export const wordsOfNames = (names: string): string =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
