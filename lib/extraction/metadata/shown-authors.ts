// Finds the authors that a page shows: in lines by its headline, else in elements that its markup calls so.

import { collapseSpace } from '../../core/span';
import { Pace, type Steps } from '../../core/steps';
import type { Line } from './lines-around';
import { classOf, shortText, spacedText } from './page-parts';
import { monthOf, parseDate } from './parse-date';

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
function* firstOfKinds(kinds: readonly (() => readonly Element[])[]): Steps<readonly string[]> {
  for (const elements of kinds) {
    yield 'ours';
    const names = firstNames(elements());
    if (names.length > 0) return names;
  }
  return [];
}

/** Authors in microdata and behind `rel="author"`. */
export const authorsStated = (page: Document): Steps<readonly string[]> =>
  firstOfKinds(STATED.map((selector) => () => [...page.querySelectorAll(selector)]));

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

/** Words before a name, in the languages we read. */
const LEAD =
  /^(?:by|von|vom|par|por|di|da|door|av|af|od|przez|text|texte|texto|testo|words|autor(?:in|en|es|a|ka)?|auteur|autore|authors?|writer|(?:this (?:post|article|story) was )?(?:co-)?written by|(?:posted|published|reported|contributed|edited|compiled|created|submitted) by|(?:story|words|article|post) by|reviewed by|erstellt von|(?:geschrieben|verfasst|veröffentlicht) von|(?:escrito|publicado|redactado) por|(?:écrit|publié|rédigé) par|(?:scritto|pubblicato) da|a cura di|geschreven door|skrevet av|(?:zum profil|(?:zeige )?alle (?:beiträge|artikel)|beiträge|alles|mehr) von|(?:view )?(?:all )?(?:posts|articles|stories) by|(?:view )?(?:the )?profile of|more (?:from|by)|(?:ein(?:e?n?)|gast)\s?\p{L}* von|interview|redaktion)(?![\p{L}\p{N}-])\s*[:|]?\s*/iu;
/** What follows a name: a date, a place, a job in brackets, another column. */
const TAIL =
  /\s*(?:[|•·–—⋅].*|\s-\s.*|\([^)]*\)?$|\s+(?:staff|senior) writer|\s+in\s+\p{Lu}.*|,?\s+(?:updated|published|posted|last|on|aktualisiert|veröffentlicht|publicado|alle artikel|all articles)\b.*|(?:,?\s+(?:am|le|el|il|den|vom|at|um|op|em))?\s+\d.*|\s+and\s*)$/iu;
const BETWEEN =
  /\s*(?:,|;|&|\/|\s(?:and|und|et|y|e|en|i|och|og|with|mit|im gespräch mit|in conversation with)\s)\s*/i;
/** A line feed without other white space about it: what `spacedText` puts between glued words. */
const GLUED = /(?<=\S)\n(?=\S)/;
const ADDRESS = /https?:\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]{1,64}|(?<=\S\s*)@\w+/gi;
const NO_NAME =
  /@|\{\{|^\[|^(?:admin|administrator|guest|user|author|autor|webmaster|none|null|undefined|unknown|no author|alle artikel|(?:all|more) (?:articles|posts|stories)|mehr artikel|(?:tous|voir) (?:tous )?(?:ses|les) articles|(?:todos|ver todos) (?:los|sus) artículos|tutti gli articoli|alle artikelen|kontakt|contact|contactar|profile?|reviews|learn more|read more|follow(?:ing)?|folgen|suivre|seguir|segui|volgen|obserwuj|フォロー(?:する|中)?|プロフィール|(?:記事|著者)一覧|もっと(?:見る|読む)|متابعة|share|by|von|about|biography|some|website|facebook|twitter|linkedin|instagram|min(?:utes?)? read|last updated?.*|.*:|zur? \p{L}+)$|^\d+ min|^(?:name|skip to content|veröffentlicht(?: am)?|published|date|datum|fecha|data)$/iu;
/** `page.extra.author`: a template that was not filled in. */
const TEMPLATE = /^[\w-]+(?:\.[\w-]+){2,}$/;
/** UTF-16 code units of one name; what is longer is a sentence. */
const LONGEST_NAME = 60;
/** UTF-16 code units of a byline; names behind it are not looked for. */
const LONGEST_BYLINE = 1000;
/** What stands beside a name in a byline. */
const JOB =
  /(?:^|\s)(?:editor|director|head of|manager|correspondent|reporter|contributor|staff writer|senior writer|founder|co-founder|ceo|redakteur(?:in)?|chefredakteur(?:in)?|community development)(?=$|\s)/i;

/** Without what stands before and behind it; a byline that is nothing else (`Redaktion`) stays whole. */
const bare = (name: string) => name.replace(LEAD, '').replace(TAIL, '').trim() || name;

function peopleAmong(names: readonly string[]): string[] {
  const fit = names.filter(
    (name) =>
      name.length > 1 &&
      name.length <= LONGEST_NAME &&
      !NO_NAME.test(name) &&
      !TEMPLATE.test(name) &&
      monthOf(name) === null &&
      /\p{L}/u.test(name),
  );
  const people = fit.filter((name) => !JOB.test(name));
  return people.length > 0 ? people : fit;
}

/** `By Jane Doe and John Roe, 3 May` → `Jane Doe`, `John Roe`: a line that is written for readers. */
export function namesIn(written: string): string[] {
  const names = written
    .slice(0, LONGEST_BYLINE)
    .replace(ADDRESS, '')
    .split(GLUED)
    .filter((line) => !parseDate(line.trim()))
    .flatMap((line) => bare(collapseSpace(line)).split(BETWEEN))
    .map(bare);
  return peopleAmong(names);
}

/** Begins a name as well as a byline: "Von Hayes", "Di Stéfano"; "von Max Müller" is a byline. */
const PARTICLE = /^(?:von|vom|par|por|di|da|door|av|af|od|text|words)\s+/i;
const NAME_AFTER_LEAD = /^\p{Lu}\S*\s+\S/u;
/** What follows a name that is stated for machines; less than in a line for readers: "Anneke Last" is a name. */
const STATED_TAIL =
  /\s*(?:[|•·⋅].*|\s[-–—]\s.*|\([^)]*\)?$|,?\s+(?:staff|senior) writer|,?\s+(?:updated|published|posted|aktualisiert|veröffentlicht|publicado)\b.*|,?\s+\d{1,2}[./\s].*)$/iu;
/** Belongs to the name before the comma. */
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d|j\.?d|dds|rn|mba|m\.?a|b\.?a|mp|mep|mbe|obe|cbe|qc|kc|inc|ltd|llc|llp|plc|co|corp|gmbh|s\.?a)\.?$/i;
/** Names of firms and authorities hold "and". */
const ORGANISATION =
  /(?<!\p{L})(?:inc|ltd|limited|llc|llp|plc|corp|corporation|gmbh|sons|daughters|brothers|bros|company|partners|associates|group|department|ministry|office|institute|institution|agency|council|committee|commission|society|association|federation|foundation|university|college|school|centre|center|bureau|board|trust|union)(?!\p{L})/iu;
const AND =
  /\s*&\s*|\s*\/\s*|\s+(?:and|und|et|y|e|en|i|och|og|with|mit|im gespräch mit|in conversation with)\s+/i;

/** Without what stands before and behind a stated name. */
function bareStated(written: string): string {
  const particle = PARTICLE.exec(written)?.[0] ?? '';
  const isPartOfName = particle !== '' && !NAME_AFTER_LEAD.test(written.slice(particle.length));
  const name = isPartOfName ? written : written.replace(LEAD, '');
  return name.replace(STATED_TAIL, '').trim() || written;
}

/** Commas and semicolons part names, but for what belongs to the name before: "Martin Luther King, Jr." */
function atCommas(written: string): string[] {
  const names: string[] = [];
  for (const part of written.split(/\s*[,;]\s*/)) {
    if (part === '') continue;
    if (names.length > 0 && SUFFIX.test(part)) names.push(`${names.pop()}, ${part}`);
    else names.push(part);
  }
  return names;
}

/** "and" parts two names where both are full, or where commas have shown that this is a list. */
function atAnd(written: string, isList: boolean): string[] {
  const parts = written.split(AND).filter((part) => part !== '');
  const isFull = (name: string) => name.includes(' ');
  const areNames = (isList || parts.every(isFull)) && !ORGANISATION.test(written);
  return areNames ? parts : [written];
}

/**
 * The names in what a page states as an author's name for machines: it is one name, "José Ortega y Gasset", unless it is
 * clearly a list, "Jane Doe, John Roe and Ana Berg".
 */
export function statedNames(written: string): string[] {
  const whole = bareStated(collapseSpace(written.slice(0, LONGEST_BYLINE).replace(ADDRESS, '')));
  const parts = atCommas(whole);
  return peopleAmong(parts.flatMap((part) => atAnd(part, parts.length > 1)).map(bareStated));
}
