// The question that most rules ask of a short block: whether it says one thing, in words that a pattern knows.
import type { Block } from './block';

/** A block that says one thing is not made of more parts than this. */
const FEW_PARTS = 3;

export const says =
  (pattern: RegExp) =>
  (block: Block): boolean =>
    block.length > 0 && pattern.test(block.text) && block.parts < FEW_PARTS;
