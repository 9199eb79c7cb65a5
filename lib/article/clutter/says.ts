// The question that most rules ask of a short block: whether it says one thing, in words that are known.
import type { Block } from './block';
import type { Phrases } from './phrases';
import { isInSentence } from './stands-alone';

/** A block that says one thing is not made of more parts than this. */
const FEW_PARTS = 3;

export const says =
  (words: Phrases | RegExp) =>
  (block: Block): boolean =>
    block.length > 0 &&
    (words instanceof RegExp ? words.test(block.text) : words.areIn(block.folded)) &&
    block.parts < FEW_PARTS &&
    !isInSentence(block.element);
