// What a clutter rule is: where it looks, and what it must see there.
import type { Block } from './block';

/**
 * Where a rule looks: at what a selector finds, at elements whose `class` and `id` say what they are, or at every
 * element of some names. The last two are decided in the one walk that all rules share.
 */
export type Whereabouts =
  | { readonly selector: string }
  | { readonly named: RegExp; readonly tags?: string }
  | { readonly tags: string };

export interface ClutterRule {
  /** Named in the removal ledger. */
  readonly id: string;
  readonly why: string;
  /** Kind of page that taught the rule. */
  readonly learnedFrom: string;
  /** `page`: before Readability, on the whole page; `article`: after it, on what it found. */
  readonly stage: 'page' | 'article';
  readonly where: Whereabouts;
  /** UTF-16 code units; longer blocks are not looked at. */
  readonly longest: number;
  matches(block: Block): boolean;
  /** What else goes with a block that matches: the list below a heading. */
  company?(block: Block): readonly Element[];
}
