// Finds the paragraphs with which an article begins where Readability begins later: a standfirst, an introduction.
import { Pace, type Steps } from '../../core/steps';
import type { TextTable } from '../clutter/measure-text';
import type { Clutter } from '../clutter/recognise-clutter';
import { wordsOfNames } from '../clutter/rule';
import type { PageCopy } from '../page/page-copy';
import { firstTextIndex } from '../page/text-span';
import { HIDDEN_BY_ITSELF } from './likely-content';
import { renameInSteps } from './prepare-copy';

/** What stands in these is no paragraph of the running text. */
const NOT_RUNNING_TEXT = `aside, footer, nav, form, figure, table, blockquote, button, [role="complementary"], ${HIDDEN_BY_ITSELF}`;
const SET_AS = 'div, section, header, h2, h3, h4';
const NOT_IN_A_PARAGRAPH = `${SET_AS}, h1, h5, h6, p, ul, ol, dl, table, blockquote, pre, figure, article, hr`;
/** What sites call the sentences above the text where they do not set them as paragraphs. */
const STANDFIRST =
  /\b(?:standfirst|stand first|lead|lede|leads? text|intro(?:duction)?|deck|dek|summary|sub ?head(?:line|ing)?|sub ?title|vorspann|anleser|teaser text|chapo|chapeau|sapo|ingress|manchet|zajawka|entradilla|bajada|copete|sumario|sommario|occhiello|catenaccio|samenvatting|excerpt|abstract)\b/;
/** Share of a paragraph that is links; with more it leads to other pages. */
const MOST_LINKED = 0.3;
/** UTF-16 code units by which a paragraph is recognised that the page shows twice. */
const RECOGNISED_BY = 60;
/** Paragraphs; more are no introduction, and looking for each in a long text would take quadratic time. */
const LONGEST_LEAD = 40;

const isStandfirst = (element: Element) =>
  STANDFIRST.test(wordsOfNames(`${element.getAttribute('class') ?? ''} ${element.id}`));

/** Whether `element`, which has sentences of its own, is a paragraph by what it or a box around it is called. */
function isSetAsBox(element: Element, declared: Element): boolean {
  if (!element.matches(SET_AS) || element.querySelector(NOT_IN_A_PARAGRAPH)) return false;
  for (let box: Element | null = element; box && box !== declared; box = box.parentElement)
    if (isStandfirst(box)) return true;
  return false;
}

interface LeadSearch {
  /** Of the page, before anything was taken from it. */
  readonly table: TextTable;
  readonly clutter: readonly Clutter[];
  /** What the markup calls the article. */
  readonly declared: Element;
}

/** Whether `element` stands in an article inside `declared`: another story, told in two lines. */
function isOfAnother(element: Element, declared: Element): boolean {
  const article = element.closest('article');
  return article !== null && article !== declared && declared.contains(article);
}

/** The paragraphs of prose in what is declared, in order; boxes that are set as a standfirst count. Changes nothing. */
export function* paragraphsIn({ table, clutter, declared }: LeadSearch): Steps<readonly Element[]> {
  const pace = new Pace();
  const { elements, ends, lengths, linked, proseBefore, rowOf } = table;
  const gone = new Set(clutter.map(({ element }) => element));
  const found: Element[] = [];
  const first = rowOf.get(declared) ?? 0;
  for (let row = first + 1; row < ends[first]!; row++) {
    const element = elements[row]!;
    if (pace.isDue()) yield 'ours';
    if (gone.has(element)) row = ends[row]! - 1;
    else if (
      proseBefore[row + 1]! > proseBefore[row]! &&
      linked[row]! <= lengths[row]! * MOST_LINKED &&
      !element.closest(NOT_RUNNING_TEXT) &&
      !isOfAnother(element, declared) &&
      (element.localName === 'p' || isSetAsBox(element, declared))
    )
      found.push(element);
  }
  return found;
}

/**
 * Gives those of `paragraphs` that are boxes the name of a paragraph; all of them, in the same order. Readability would
 * put an element of its own in the place of a box, and it would not be known again.
 */
export function* setAsParagraphs(paragraphs: readonly Element[]): Steps<readonly Element[]> {
  const pace = new Pace();
  const set: Element[] = [];
  for (const element of paragraphs) {
    if (pace.isDue()) yield 'ours';
    set.push(element.localName === 'p' ? element : yield* renameInSteps(element, 'p', pace));
  }
  return set;
}

const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Tells whether a paragraph says what neither `content` says nor one that was asked about before. */
export function newWords(content: Element): (paragraph: Element) => boolean {
  const said = [wordsOf(content)];
  return (paragraph) => {
    const words = wordsOf(paragraph);
    const beginning = words.slice(0, RECOGNISED_BY);
    const isNew = !said.some((text) => text.includes(beginning));
    if (isNew) said.push(words);
    return isNew;
  };
}

/** Those of `paragraphs` that stand before all that is in `content`, and say what it does not. */
export function* missingLead(
  paragraphs: readonly Element[],
  content: Element,
  copy: PageCopy,
): Steps<readonly Element[]> {
  const begin = firstTextIndex(content, copy);
  if (begin === undefined) return [];
  const isBefore = (element: Element) => (firstTextIndex(element, copy) ?? begin) < begin;
  const pace = new Pace();
  const before: Element[] = [];
  for (const paragraph of paragraphs) {
    if (pace.isDue()) yield 'ours';
    if (!content.contains(paragraph) && isBefore(paragraph)) before.push(paragraph);
  }
  if (before.length === 0 || before.length > LONGEST_LEAD) return [];
  return before.filter(newWords(content));
}
