// Finds what clutter rules recognise under an element; nothing is removed, and no rule may take the article itself.
import { Pace, runThrough, type Steps } from '../../core/steps';
import { isMeant, LONGEST_RULE_TEXT, SITE_RULE, type SiteRule } from '../site-rule';
import { type AboutArticle, type Around, Block, foldAbout, NOTHING_KNOWN, TakenBehind } from './block';
import { goesByWords, isWord, itemsBeside, suffices } from './evidence';
import { measureText, proseIn, type TextTable } from './measure-text';
import { type ClutterRule, wordsOfNames } from './rule';
import { ALL_LANGUAGES, type Language } from './words/languages';

export interface Clutter {
  readonly element: Element;
  /** Id of the rule; `SITE_RULE` for one of the reader's own. */
  readonly rule: string;
}

/** A rule that would take a larger share of the true paragraphs than this has mistaken the article for clutter. */
const LARGEST_SHARE = 0.4;
/** Parts of a page that rules by name look at, if the rule does not say otherwise. */
const NAMED_PARTS = 'div section aside ul ol p span figure li header footer h2 h3 h4 h5';
const HEADING = /^h[1-6]$/;
/** What judging one block costs beside what is in it, in nodes that are walked over. */
const NODES_A_BLOCK = 5;

/** Rules sorted by how they are found, so that an element meets only those that may be about it. */
interface Sorted {
  readonly bySelector: readonly { readonly selector: string; readonly at: number }[];
  /** What any of the selectors finds; null if there is none. */
  readonly anySelector: string | null;
  readonly byTag: ReadonlyMap<string, readonly number[]>;
  readonly named: readonly { readonly pattern: RegExp; readonly at: number }[];
  /** What any of the patterns finds: most names mean nothing to all of them. */
  readonly anyNamed: RegExp;
  readonly namedTags: ReadonlySet<string>;
}

function sortRules(rules: readonly ClutterRule[]): Sorted {
  const bySelector: { selector: string; at: number }[] = [];
  const named: { pattern: RegExp; at: number }[] = [];
  const byTag = new Map<string, number[]>();
  const namedTags = new Set<string>();
  for (const [at, { where }] of rules.entries()) {
    if ('selector' in where) bySelector.push({ selector: where.selector, at });
    else if ('named' in where) {
      named.push({ pattern: where.named, at });
      for (const tag of (where.tags ?? NAMED_PARTS).split(' ')) namedTags.add(tag);
    } else for (const tag of where.tags.split(' ')) byTag.set(tag, [...(byTag.get(tag) ?? []), at]);
  }
  const anySelector = bySelector.map(({ selector }) => selector).join() || null;
  const anyNamed = new RegExp(named.map(({ pattern }) => pattern.source).join('|'));
  return { bySelector, anySelector, byTag, named, anyNamed, namedTags };
}

const sorted = new WeakMap<readonly ClutterRule[], Sorted>();
function sortOnce(rules: readonly ClutterRule[]): Sorted {
  const known = sorted.get(rules) ?? sortRules(rules);
  sorted.set(rules, known);
  return known;
}

const NONE: readonly number[] = [];

/** Which rules may be about an element, by their numbers, in the order of the rules. */
function candidateFinder(
  root: Element,
  rules: readonly ClutterRule[],
): (element: Element) => readonly number[] {
  const { bySelector, anySelector, byTag, named, anyNamed, namedTags } = sortOnce(rules);
  const selected = new Set(anySelector ? root.querySelectorAll(anySelector) : []);
  const byNames = new Map<string, readonly number[]>();
  const ofNames = (names: string): readonly number[] => {
    const known = byNames.get(names);
    if (known) return known;
    const words = wordsOfNames(names);
    const found = anyNamed.test(words)
      ? named.filter(({ pattern }) => pattern.test(words)).map(({ at }) => at)
      : NONE;
    byNames.set(names, found);
    return found;
  };
  return (element) => {
    const tag = element.localName;
    const ofTag = byTag.get(tag) ?? NONE;
    const ofSelector = selected.has(element)
      ? bySelector.filter(({ selector }) => element.matches(selector)).map(({ at }) => at)
      : NONE;
    let ofName = NONE;
    if (named.length > 0 && namedTags.has(tag)) {
      const names = element.getAttribute('class');
      const id = HEADING.test(tag) ? null : element.getAttribute('id');
      if (names !== null || id !== null) ofName = ofNames(`${names ?? ''} ${id ?? ''}`);
    }
    if (ofName.length + ofSelector.length === 0) return ofTag;
    return [...ofSelector, ...ofName, ...ofTag].sort((one, other) => one - other);
  };
}

export interface Recognition {
  readonly root: Element;
  readonly rules: readonly ClutterRule[];
  /** The reader's own for this site. */
  readonly siteRules?: readonly SiteRule[];
  /** What the page says of its article, if that is known. */
  readonly about?: AboutArticle;
  /** In which phrases are looked for; all, if the text's are not known. */
  readonly languages?: readonly Language[];
  /** `measureText(root)`, if it is at hand. */
  readonly table?: TextTable;
}

/** Whether `rule` recognises the block, and by evidence that is enough for it. */
const fits = (rule: ClutterRule, block: Block): boolean =>
  block.length <= rule.longest && rule.matches(block) && suffices(rule.evidence, block);

/** Goes through the rows of one tree, from the outermost blocks inwards. */
class Recogniser {
  readonly clutter: Clutter[] = [];
  readonly #table: TextTable;
  readonly #rules: readonly ClutterRule[];
  readonly #candidates: (element: Element) => readonly number[];
  #around: Around;
  readonly #kept: readonly SiteRule[];
  readonly #unwanted: readonly SiteRule[];
  readonly #taken = new Set<number>();
  /** Rows of headings that were left where they are. */
  readonly #headings: number[] = [];
  /** Whether an item of a list is a word that no rule fits, by its row. */
  readonly #plainWords = new Map<number, boolean>();
  /** More prose than this is the article. */
  readonly #largest: number;

  constructor({
    root,
    rules,
    siteRules = [],
    about = NOTHING_KNOWN,
    languages = ALL_LANGUAGES,
    table = measureText(root),
  }: Recognition) {
    this.#table = table;
    this.#rules = rules;
    this.#candidates = candidateFinder(root, rules);
    this.#around = { table, about: foldAbout(about), languages };
    this.#kept = siteRules.filter(({ action }) => action === 'keep');
    this.#unwanted = siteRules.filter(({ action }) => action === 'remove');
    this.#largest = proseIn(table, 0) * LARGEST_SHARE;
  }

  *run(): Steps<Clutter[]> {
    const { elements, ends } = this.#table;
    const pace = new Pace();
    for (let row = 1; row < elements.length; row++) {
      // Rules search what is in a block, and read it.
      if (pace.isDue(NODES_A_BLOCK + ends[row]! - row)) yield 'ours';
      // What the reader keeps is kept whole: no rule looks into it.
      if (this.#taken.has(row) || this.#isKept(row) || this.#judge(row)) row = ends[row]! - 1;
      else if (HEADING.test(elements[row]!.localName)) this.#headings.push(row);
    }
    if (this.clutter.length > 0) yield* this.#judgeHeadingsAgain(pace);
    return this.clutter;
  }

  /** From the last one up, now that it is known what goes under each: a heading over clutter alone is clutter. */
  *#judgeHeadingsAgain(pace: Pace): Steps<void> {
    const { elements, ends, rowOf } = this.#table;
    const taken = new TakenBehind(this.#table, this.#taken);
    const found = this.clutter.length;
    this.#around = { ...this.#around, taken };
    for (let row = elements.length - 1; row > 0; row--) {
      const isHeading = this.#headings.at(-1) === row;
      if (pace.isDue(isHeading ? NODES_A_BLOCK + ends[row]! - row : 1)) yield 'ours';
      if (isHeading) {
        this.#headings.pop();
        if (!this.#holdsTaken(row)) this.#judge(row);
      }
      taken.enter(row);
    }
    if (this.clutter.length === found) return;
    this.clutter.sort((one, other) => rowOf.get(one.element)! - rowOf.get(other.element)!);
  }

  /** Whether it is taken itself, or something in it is. */
  #holdsTaken(row: number): boolean {
    for (let inside = row; inside < this.#table.ends[row]!; inside++)
      if (this.#taken.has(inside)) return true;
    return false;
  }

  #isKept(row: number): boolean {
    const element = this.#table.elements[row]!;
    return this.#kept.some((keep) => means(keep, element, this.#table.lengths[row]!));
  }

  #judge(row: number): boolean {
    const element = this.#table.elements[row]!;
    const length = this.#table.lengths[row]!;
    if (this.#unwanted.some((rule) => means(rule, element, length))) return this.#take(row, SITE_RULE);
    let block: Block | null = null;
    for (const at of this.#candidates(element)) {
      const rule = this.#rules[at]!;
      if (length > rule.longest) continue;
      block ??= new Block(this.#around, row);
      const isClutter = fits(rule, block) && !this.#isWordInList(rule, block);
      if (isClutter && this.#takeAll(row, rule, block)) return true;
    }
    return false;
  }

  /** `Print` in a list of `Radio`, `Print`, `Cinema`: a word among words is no label, unless most of them are clutter. */
  #isWordInList(rule: ClutterRule, block: Block): boolean {
    if (!goesByWords(rule.evidence) || !isWord(block)) return false;
    const beside = itemsBeside(block);
    const words = beside.filter((item) => this.#isPlainWord(item));
    return words.length > 0 && words.length * 2 >= beside.length;
  }

  /** Asked by each item beside it, and answered once. */
  #isPlainWord(item: Element): boolean {
    const row = this.#table.rowOf.get(item);
    if (row === undefined || this.#taken.has(row)) return false;
    const known = this.#plainWords.get(row);
    if (known !== undefined) return known;
    const block = new Block(this.#around, row);
    const isPlain = isWord(block) && !this.#candidates(item).some((at) => fits(this.#rules[at]!, block));
    this.#plainWords.set(row, isPlain);
    return isPlain;
  }

  #takeAll(row: number, rule: ClutterRule, block: Block): boolean {
    const company = rule.company?.(block) ?? [];
    if (!this.#take(row, rule.id)) return false;
    for (const other of company) {
      const otherRow = this.#table.rowOf.get(other);
      if (otherRow !== undefined && !this.#holdsTaken(otherRow)) this.#take(otherRow, rule.id);
    }
    return true;
  }

  #take(row: number, rule: string): boolean {
    const element = this.#table.elements[row]!;
    if (proseIn(this.#table, row) > this.#largest || this.#isKept(row)) return false;
    this.clutter.push({ element, rule });
    this.#taken.add(row);
    return true;
  }
}

/** Long blocks are asked for their names only: reading all their words would cost more than it can tell. */
const means = (rule: SiteRule, element: Element, length: number): boolean =>
  isMeant(element, length > LONGEST_RULE_TEXT ? { ...rule, text: null } : rule);

/** In document order, outermost blocks only; what goes with a heading follows it. The root itself is never taken. */
export const recogniseInSteps = (recognition: Recognition): Steps<Clutter[]> =>
  new Recogniser(recognition).run();

/** Removes from `root` what `rules` recognise; the elements keep what is in them, for the list of removals. */
export function* removeInSteps(recognition: Recognition): Steps<readonly Clutter[]> {
  const clutter = yield* recogniseInSteps(recognition);
  const pace = new Pace();
  for (const { element } of clutter) {
    if (pace.isDue()) yield 'ours';
    element.remove();
  }
  return clutter;
}

/** `removeInSteps` at once, for who need not share the page; what was taken out, outermost blocks first. */
export const removeClutter = (recognition: Recognition): readonly Clutter[] =>
  runThrough(removeInSteps(recognition));
