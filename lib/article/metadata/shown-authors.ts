// Finds the authors that a page shows: in lines by its headline, else in elements that its markup calls so.
import { classOf } from './elsewhere';
import type { Line } from './lines-around';
import { namesIn } from './names-in';
import { shortText } from './short-text';
import { spacedText } from './spaced-text';

/** UTF-16 code units of a line that names authors. */
const LONGEST_LINE = 120;
/** A line around the headline that names its author. */
const AUTHOR_LINE =
  /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]v|[Tt]ext|[Aa]utor(?:in)?|[Aa]uthor|(?:[Ww]ritten|[Pp]osted|[Ww]ords|[Pp]ublished|[Ss]tory|[Rr]eported) by|[Ee]scrito por|[Éé]crit par|[Aa] cura di|(?:[Gg]eschrieben|[Vv]erfasst) von|[Ee]ine? \p{L}+ von)(?::\s*|\s+)["“]?[\p{Lu}\p{Lo}](?!.*[.!?]$)/u;
/** `by ibby`: no more than a login name. */
const LOGIN_LINE = /^[Bb]y \S{3,30}$/;
/** The label alone; the name follows in the next line. */
const LABEL =
  /^(?:by|von|par|por|di|door|text|autor(?:in)?|authors?|(?:written|posted|words|published) by|escrito por|écrit par)\s*:?$/i;
/** `Published August 7, 2023 by Jane Doe` */
const BEHIND_DATE = /\d{4}.{0,12}\s(?:by|von|par|por|door)\s+(\p{Lu}[^|•·]{3,60})$/u;
const CALLED = /author|autor(?!isier)|auteur|byline|writer/i;
/** What is called an author and tells about him rather than who he is. */
const ABOUT = /bio|box|description|avatar|image|social|follow|title|position|role|job/i;
const AGENCY =
  /^(?:reuters|associated press|ap|afp|afp-jiji|dpa|apa|sda|keystone-sda|jiji|jiji press|kyodo|kyodo news|bloomberg|bloomberg news|pti|ani|ians|efe|ansa|lusa|pap|tass|xinhua|upi|europa press|belga|anp|ritzau|ntb|tt|yonhap|cna|staff reports?)$/i;

const WORDS_OF_NAME =
  /^(?:["“(]?\p{Lu}[\p{L}\p{M}'’.)”"-]*|[\p{Lo}·・]{2,}|d[aeiu]|de[lrn]?|v[ao]n|der|den|la|le|el|al|bin|ibn|zu|y|e|i|und|and|et|&)$/u;
/** One to five words as names have them. */
function isName(name: string): boolean {
  const words = name.split(' ');
  return words.length <= 5 && words.every((word) => WORDS_OF_NAME.test(word));
}

function namesInLine({ text }: Line, isLabelled: boolean): readonly string[] {
  if (text.length > LONGEST_LINE) return [];
  if (AGENCY.test(text)) return [text];
  if (AUTHOR_LINE.test(text) || LOGIN_LINE.test(text)) return namesIn(text);
  const behind = BEHIND_DATE.exec(text)?.[1];
  if (behind) return namesIn(behind);
  const names = isLabelled ? namesIn(text) : [];
  return names.every(isName) ? names : [];
}

/** Authors whom a line names in words: `By Jane Doe`. Expects lines as they stand, the nearest first. */
export function authorsInLines(lines: readonly Line[]): readonly string[] {
  let isLabelled = false;
  for (const line of lines) {
    const names = namesInLine(line, isLabelled);
    if (names.length > 0) return names;
    isLabelled = LABEL.test(line.text);
  }
  return [];
}

/** Authors in short lines that are called so by their class or link to a profile. */
export function authorsCalled(lines: readonly Line[]): readonly string[] {
  for (const { text, called } of lines) {
    if (text.length > LONGEST_LINE || !CALLED.test(called) || ABOUT.test(called)) continue;
    const names = namesIn(text);
    if (names.length > 0 && names.every(isName)) return names;
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

/** Names in the first of `elements` that has any, and in those that stand beside it. */
function firstNames(elements: readonly Element[]): readonly string[] {
  const fit = elements.slice(0, MOST_ELEMENTS).filter((element) => !element.closest(OTHERS));
  const container = fit[0]?.parentElement;
  return fit
    .filter((element) => element.parentElement === container && shortText(element, LONGEST_LINE) !== null)
    .flatMap((element) => namesIn(element.getAttribute('content') ?? spacedText(element)));
}

const linksIn = (elements: readonly Element[]): Element[] =>
  elements.slice(0, MOST_ELEMENTS).flatMap((element) => [...element.getElementsByTagName('a')].slice(0, 5));

/** The names in the first kind of elements that has any. */
function firstOfKinds(kinds: readonly (() => readonly Element[])[]): readonly string[] {
  for (const elements of kinds) {
    const names = firstNames(elements());
    if (names.length > 0) return names;
  }
  return [];
}

/** Authors in microdata and behind `rel="author"`. */
export const authorsStated = (page: Document): readonly string[] =>
  firstOfKinds(STATED.map((selector) => () => [...page.querySelectorAll(selector)]));

/** Authors in what is called a byline, in what is called an author, behind links to a profile: anywhere. */
export function authorsInMarkup(page: Document): readonly string[] {
  const called = [...page.querySelectorAll('[class]')].filter((element) => CALLED.test(classOf(element)));
  const bylines = called.filter((element) => /byline/i.test(classOf(element)));
  const named = called.filter((element) => /author-?_?name|p-author|name-?_?author/i.test(classOf(element)));
  return firstOfKinds([
    () => named,
    () => linksIn(bylines),
    () => bylines,
    () => linksIn(called),
    () => called,
    () =>
      [...page.querySelectorAll('a[href]')].filter((link) => PROFILE.test(link.getAttribute('href') ?? '')),
  ]);
}
