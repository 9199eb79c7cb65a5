// Finds the authors that a page shows: in lines by its headline, else in elements that its markup calls so.

import { Pace, type Steps } from '../../../core/steps';
import type { Line } from '../lines-around';
import { classOf, isCalledAuthor, shortText, spacedText } from '../page-parts';
import { isLabelOfName, isName, namesIn, statedNames } from './author-names';
import { AGENCY, BARE_LABEL, CREDIT, CREDIT_LABEL, OTHER_CREDIT, POST, SIGNED_LINE } from './credit-words';

/** UTF-16 code units of a line that names authors. */
const LONGEST_LINE = 120;
/** The same of a post beside a name. */
const LONGEST_POST = 50;
/** How names begin behind a label: "By the harbour" is a sentence. */
const NAME_BEGINS = /^["“]?[\p{Lu}\p{Lo}\p{Script=Georgian}\p{N}]/u;
/** A sentence ends so; a suffix of a name does, too. */
const SENTENCE_ENDS = /(?<!\p{Lu}\p{L}{0,2})[.!?]$/u;
/** Labels behind which any short text is a name, a login name or a firm included. */
const PLAIN_BY = /^(?:by|von|par|por|di|door|av|(?:written|posted|published|reported) by)(?!\p{L})/iu;
/** `by ibby`: no more than a login name. */
const LOGIN_LINE = /^[Bb]y \S{3,30}$/;
/** What stands before the names of a signed line: brackets, the hour of sending, the post. */
const BESIDE_SIGNED =
  /^(?:[[(][^\])]{1,20}[\])]\s*|【)?(?:입력\s*[\d.:\s]+)?(?:[記记]者\s?|\p{Script=Hangul}{2,6}=)?/u;
/** `Published August 7, 2023 by Jane Doe`, `Home | By Jane Doe`: the credit behind a day or a sign. */
const CREDIT_BEHIND =
  /(?:\d{4}.{0,12}\s|[|•·»]\s*)(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Dd]i|[Aa]v)\s+(\p{Lu}[^|•·]{3,100})(?=$|[|•·])/u;
const CALLED = /author|autor(?!isier)|auteur|byline|writer/i;
/** Names of a line that is sure to hold nothing else. */
function credited(text: string): readonly string[] {
  const names = namesIn(text, true);
  return names.every(isName) ? names : [];
}

/** `Aaron Ricadela | Senior Writer | July 2, 2025`: a full name whose post stands beside it. */
function nameWithPost(text: string): readonly string[] {
  const [name = '', ...rest] = text.split(/\s*[|·•]\s*/);
  const isFull = isName(name) && name.includes(' ') && !POST.test(name);
  return isFull && rest.some((part) => part.length <= LONGEST_POST && POST.test(part)) ? [name] : [];
}

function namesInLine({ text }: Line, isLabelled: boolean): readonly string[] {
  if (text.length > LONGEST_LINE) return [];
  if (AGENCY.test(text)) return [text];
  if (LOGIN_LINE.test(text)) return namesIn(text, true);
  if (isLabelOfName(text)) return [];
  if (OTHER_CREDIT.find(text)?.index === 0) return credited(text);
  const credit = CREDIT.find(text)?.said;
  if (credit && NAME_BEGINS.test(text.slice(credit.length))) {
    const isPlain = PLAIN_BY.test(text) && !SENTENCE_ENDS.test(text);
    return isPlain ? namesIn(text, true) : credited(text);
  }
  const signed = SIGNED_LINE.exec(text)?.[0];
  if (signed) return credited(signed.replace(BESIDE_SIGNED, '').replace('】', ''));
  if (BARE_LABEL.test(text)) {
    const named = credited(text.replace(BARE_LABEL, ''));
    return named.every((name) => name.includes(' ')) ? named : [];
  }
  const behind = CREDIT_BEHIND.exec(text)?.[1];
  if (behind) return namesIn(behind, true);
  const names = isLabelled ? namesIn(text) : nameWithPost(text);
  return names.every(isName) ? names : [];
}

/** Authors whom a line names in words: `By Jane Doe`. Expects lines as they stand, the nearest first. */
export function authorsInLines(lines: readonly Line[]): readonly string[] {
  let isLabelled = false;
  for (const line of lines) {
    const names = namesInLine(line, isLabelled);
    if (names.length > 0) return names;
    isLabelled = CREDIT_LABEL.isIn(line.text);
  }
  return [];
}

/** Not `Jane Doe Games Editor`, which markup alone keeps apart. */
const isPersonsName = (name: string) => isName(name) && !POST.test(name);

/** Names in the elements of a line that are called its author; the outermost first, so that a list is whole. */
function namesInMarks({ authors }: Line): readonly string[] {
  for (const element of authors) {
    if (shortText(element, LONGEST_LINE) === null) continue;
    const beside = authors.filter((other) => other.parentElement === element.parentElement);
    const names = beside.flatMap((one) => namesIn(spacedText(one)));
    if (names.length > 0 && names.every(isPersonsName)) return names;
  }
  return [];
}

/** Authors in short lines that are called so by their class or link to a profile. */
export function authorsCalled(lines: readonly Line[]): readonly string[] {
  for (const line of lines) {
    if (line.text.length > LONGEST_LINE || !isCalledAuthor(line.called)) continue;
    const marked = namesInMarks(line);
    if (marked.length > 0) return marked;
    const names = namesIn(line.text);
    if (names.length > 0 && names.every(isPersonsName)) return names;
  }
  return [];
}

const STATED = ['[itemprop~="author"] [itemprop~="name"]', '[rel~="author"]', '[itemprop~="author"]'];
/** Where others are named; the author's own box is a place to look, so this is less than `isElsewhere`. */
const OTHERS =
  'nav, footer, aside:not([class*="author" i], [class*="meta" i]), [class*="comment" i], [class*="related" i], [itemprop~="citation"], [itemprop~="comment"]';
const PROFILE = /\/(?:authors?|autor|autoren|auteur)\//i;
/** Elements of one kind that are looked at. */
const MOST_ELEMENTS = 100;

type NameReader = (written: string) => readonly string[];

/** Names in the first of `elements` that has any, and in those that stand beside it. */
function firstNames(elements: readonly Element[], read: NameReader = namesIn): readonly string[] {
  const fit = elements.slice(0, MOST_ELEMENTS).filter((element) => !element.closest(OTHERS));
  const container = fit[0]?.parentElement;
  return fit
    .filter((element) => element.parentElement === container && shortText(element, LONGEST_LINE) !== null)
    .flatMap((element) => read(element.getAttribute('content') ?? spacedText(element)));
}

const linksIn = (elements: readonly Element[]): Element[] =>
  elements.slice(0, MOST_ELEMENTS).flatMap((element) => [...element.getElementsByTagName('a')].slice(0, 5));

/** The names in the first kind of elements that has any. */
function* firstOfKinds(
  kinds: readonly (() => readonly Element[])[],
  read?: NameReader,
): Steps<readonly string[]> {
  for (const elements of kinds) {
    yield 'ours';
    const names = firstNames(elements(), read);
    if (names.length > 0) return names;
  }
  return [];
}

/** Glued words are two facts: a name and what its element says beside it. */
const statedInElement = (written: string) => written.split('\n').flatMap(statedNames);

/** Of others even in asides and footers of the article, where some sites set its author. */
const SURELY_OTHERS =
  'nav, [class*="comment" i], [class*="related" i], [itemprop~="citation"], [itemprop~="comment"]';

/** Whether `element` lies in the frame of the page, not in a footer of the article. */
const isInPageFooter = (element: Element) =>
  element.closest('footer') !== null && element.closest('footer')?.closest('article, main') === null;

/** Names that asides and footers of the article state, where all of them are in one place. */
function statedAside(elements: readonly Element[]): readonly string[] {
  const own = elements
    .slice(0, MOST_ELEMENTS)
    .filter((element) => !element.closest(SURELY_OTHERS) && !isInPageFooter(element));
  const isOnePlace = own.every((element) => element.parentElement === own[0]?.parentElement);
  return isOnePlace ? own.flatMap((element) => statedInElement(spacedText(element))) : [];
}

/** Authors in microdata and behind `rel="author"`, whose names are whole however they look. */
export function* authorsStated(page: Document): Steps<readonly string[]> {
  const kinds = STATED.map((selector) => () => [...page.querySelectorAll(selector)]);
  const names = yield* firstOfKinds(kinds, statedInElement);
  if (names.length > 0) return names;
  for (const elements of kinds) {
    yield 'ours';
    const aside = statedAside(elements());
    if (aside.length > 0) return aside;
  }
  return [];
}

/** Those of `elements` that `isWanted` names, in their order. */
function* those(
  elements: Iterable<Element>,
  isWanted: (element: Element) => boolean,
): Steps<readonly Element[]> {
  const pace = new Pace();
  const found: Element[] = [];
  for (const element of elements) {
    if (pace.isDue()) yield 'ours';
    if (isWanted(element)) found.push(element);
  }
  return found;
}

/** Authors in what is called a byline, in what is called an author, behind links to a profile: anywhere. */
export function* authorsInMarkup(page: Document): Steps<readonly string[]> {
  const whoseClass = (elements: Iterable<Element>, pattern: RegExp) =>
    those(elements, (element) => pattern.test(classOf(element)));
  const called = yield* whoseClass(page.querySelectorAll('[class]'), CALLED);
  const bylines = yield* whoseClass(called, /byline/i);
  const named = yield* whoseClass(called, /author-?_?name|p-author|name-?_?author/i);
  const names = yield* firstOfKinds([
    () => named,
    () => linksIn(bylines),
    () => bylines,
    () => linksIn(called),
    () => called,
  ]);
  if (names.length > 0) return names;
  const isProfile = (link: Element) => PROFILE.test(link.getAttribute('href') ?? '');
  return firstNames(yield* those(page.querySelectorAll('a[href]'), isProfile));
}
