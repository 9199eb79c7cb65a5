// What a clutter rule is, and what it is told about the block that it judges.

export interface Block {
  readonly element: Element;
  /** White space collapsed; empty for blocks longer than `LONGEST_READ`, which no rule judges by its words. */
  readonly text: string;
  /** Length of the text, in UTF-16 code units. */
  readonly length: number;
  /** Share of the text that is links, 0 to 1. */
  readonly linkDensity: number;
  /** Where the block begins and ends in all the text around it, 0 to 1. */
  readonly begins: number;
  readonly ends: number;
}

export interface ClutterRule {
  /** Named in the removal ledger. */
  readonly id: string;
  readonly why: string;
  /** Kind of page that taught the rule. */
  readonly learnedFrom: string;
  /** `page`: before Readability, on the whole page; `article`: after it, on what it found. */
  readonly stage: 'page' | 'article';
  /** Which elements are judged. */
  readonly selector: string;
  matches(block: Block): boolean;
  /** What else goes with a block that matches: the list below a heading. */
  company?(block: Block): readonly Element[];
}

/** UTF-16 code units; furniture is short, and judging long texts by words would cost time and paragraphs. */
export const LONGEST_READ = 600;
