// Applies clutter rules and keeps the ledger; no rule may take what looks like the article itself.
import { collapseSpace } from '../../text/collapse-space';
import type { Removal } from '../types';
import { measureText, type TextMeasure } from './measure-text';
import { type Block, type ClutterRule, LONGEST_READ } from './rule';

/** UTF-16 code units of a removed block that the ledger keeps. */
const REMOVAL_TEXT_LENGTH = 200;
/** A rule that would take a larger share of the true paragraphs than this has mistaken the article for clutter. */
const LARGEST_SHARE = 0.4;
/** A paragraph of prose: this long, in UTF-16 code units, and this little of it links. */
const PROSE_LENGTH = 80;
const PROSE_LINK_DENSITY = 0.4;

type Measures = ReadonlyMap<Element, TextMeasure>;

/** A block's words for the ledger: links and items that stand side by side are kept apart. */
function ledgerText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < REMOVAL_TEXT_LENGTH * 2 && walker.nextNode()) {
    text = `${text} ${walker.currentNode.nodeValue ?? ''}`.replace(/\s+/g, ' ');
  }
  return text.trim().slice(0, REMOVAL_TEXT_LENGTH).trimEnd();
}

function proseOf(root: Element, measures: Measures): readonly Element[] {
  return [...root.querySelectorAll('p')].filter((paragraph) => {
    const { length, linked } = measures.get(paragraph) ?? { length: 0, linked: 0 };
    return length >= PROSE_LENGTH && linked <= length * PROSE_LINK_DENSITY;
  });
}

function describeBlock(element: Element, measure: TextMeasure, total: number): Block {
  const { length, linked, before } = measure;
  return {
    element,
    length,
    text: length <= LONGEST_READ ? collapseSpace(element.textContent) : '',
    linkDensity: length > 0 ? linked / length : 0,
    begins: total > 0 ? before / total : 0,
    ends: total > 0 ? (before + length) / total : 1,
  };
}

/** Removes from `root` what `rules` recognise, in their order; returns what was taken and by which rule. */
export function removeClutter(root: Element, rules: readonly ClutterRule[]): Removal[] {
  const measures = measureText(root);
  const total = measures.get(root)?.length ?? 0;
  const prose = proseOf(root, measures);
  const proseLength = prose.reduce((sum, paragraph) => sum + (measures.get(paragraph)?.length ?? 0), 0);
  const removals: Removal[] = [];

  const isArticle = (element: Element): boolean => {
    if ((measures.get(element)?.length ?? 0) < proseLength * LARGEST_SHARE) return false;
    const inside = prose.filter((paragraph) => element.contains(paragraph));
    const length = inside.reduce((sum, paragraph) => sum + (measures.get(paragraph)?.length ?? 0), 0);
    return length > proseLength * LARGEST_SHARE;
  };
  const take = (element: Element, rule: ClutterRule): void => {
    if (element === root || !root.contains(element) || isArticle(element)) return;
    const text = ledgerText(element);
    element.remove();
    if (text) removals.push({ rule: rule.id, text });
  };

  for (const rule of rules) {
    for (const element of root.querySelectorAll(rule.selector)) {
      const measure = measures.get(element);
      if (!measure || !root.contains(element)) continue;
      const block = describeBlock(element, measure, total);
      if (!rule.matches(block)) continue;
      const company = rule.company?.(block) ?? [];
      for (const taken of [element, ...company]) take(taken, rule);
    }
  }
  return removals;
}
