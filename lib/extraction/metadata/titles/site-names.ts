// A title and the site's names → the title without them; a word of the headline that is also a name of the site stays.
import { foldText } from '../../../core/fold';
import { lettersSaid } from '../../../core/span';

/** Letters and numbers alone, folded. */
export const titleLetters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Stand between a headline and the site's name, and seldom within a headline. */
const COMMON_SIGNS = '[|｜∣‖–—―−‒·•⋅・»«›‹:/\\\\-]+';
/** The same of signs that headlines have as well, for "less" and "times": behind them only the whole name is one. */
const OTHER_SIGNS = '[|｜∣‖–—―−‒·•⋅・»«›‹:/\\\\⟩⟨~<>＞＜*⋆★☆◆◇▷▶➤→@_-]+';
/** Pattern of what stands between a headline and the site's name. */
export const SEPARATOR = `\\s+${OTHER_SIGNS}\\s+|\\s*[|｜]\\s*|\\s+::\\s+`;
const COMMON = new RegExp(`^\\s*${COMMON_SIGNS}\\s*$`);
/** Signs between the parts of a path, `News » Harbour » Headline`; dashes and colons stand in headlines, too. */
const OF_PATH = /^\s*[|｜∣‖·•»«›‹/\\⟩⟨>＞<＜_]+\s*$/;

/** Words that stand beside a site's name without making it another's: `The Paper Online`, `Paper Politics`. */
const BESIDE_NAMES = new Set(
  (
    'the a der die das le la les el il news newspaper magazine online blog site website web home homepage official ' +
    'daily weekly tv radio today live edition international global world europe asia us usa uk com org net co www ' +
    'sport sports politics business tech technology culture opinion science health video media nachrichten zeitung'
  ).split(' '),
);
const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A part that is so much longer than the name has it by chance: "Independent" in a long line. */
const LONGEST_WITH_NAME = 2.5;
/** UTF-16 code units of a name that is looked for glued to a headline. */
const SHORTEST_GLUED = 3;
/** Words of a section, and letters that what is left beside it must say at least. */
const MOST_LABEL_WORDS = 2;
const LEAST_OF_HEADLINE = 20;

/** Signs of one title; with more it is no headline, and costs more than linear time. */
const MOST_CUTS = 20;

/** The words that make a name this one; none for a name like `World News`. */
const coreOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => !BESIDE_NAMES.has(word))
    .join(' ');

/** Whether `part` of a title is the site's name, or shares with it what may be a word of the headline as well. */
function likenessTo(part: string, name: string): 'same' | 'shares' | null {
  const [a, b] = [titleLetters(part), titleLetters(name)];
  if (a === '' || b === '') return null;
  const core = coreOf(name);
  if (a === b || (core !== '' && core === coreOf(part))) return 'same';
  const isInName = a.length > 3 && b.includes(a);
  const hasName = b.length > 3 && a.length < LONGEST_WITH_NAME * b.length && a.includes(b);
  return isInName || hasName ? 'shares' : null;
}

/** Whether `text` is one of `names`, with nothing beside it but what sites set beside their names. */
export const isSitesName = (text: string, names: readonly string[]): boolean =>
  names.some((name) => likenessTo(text, name) === 'same');

const sharesName = (text: string, names: readonly string[]): boolean =>
  names.some((name) => likenessTo(text, name) !== null);

/**
 * `Headline:The Paper`, `Headline_The Paper`, `Headline [The Paper]`: only the whole name counts, since headlines have
 * such signs, too. A hyphen also joins words: behind it a name in small letters is one, "a clean-slate"; a comma parts
 * words, and only a name of several is one behind it.
 */
function withoutGluedName(title: string, names: readonly string[]): string {
  const inBrackets = /^(.*\S)\s+[[(（【]([^[\]()（）【】]+)[\])）】]$/.exec(title);
  if (inBrackets && names.some((name) => titleLetters(name) === titleLetters(inBrackets[2] ?? '')))
    return inBrackets[1] ?? title;
  for (const name of names) {
    if (name.length < SHORTEST_GLUED || !title.toLowerCase().endsWith(name.toLowerCase())) continue;
    const rest = title.slice(0, -name.length).trimEnd();
    const isWord = rest.endsWith('-') && /^\p{Ll}/u.test(title.slice(-name.length));
    const sign = name.includes(' ') ? /[^\s][:：_|・,－–—-]$/ : /[^\s][:：_|・－-]$/;
    if (sign.test(rest) && !isWord) return rest.slice(0, -1).trimEnd();
  }
  return title;
}

/** `The Paper: Headline`: a name of several words; one word may be the headline's own, "Slate: what the quarry left". */
function withoutNameInFront(title: string, names: readonly string[]): string {
  const [, before = '', rest = ''] = /^([^:：_]{3,60})(?:[:：]\s*|_)(\S.*)$/.exec(title) ?? [];
  const isName = names.some((name) => name.includes(' ') && titleLetters(name) === titleLetters(before));
  return isName && wordsOf(rest).length > 1 ? rest : title;
}

/** What is known of a page before its titles are cut; titles as `titleLetters` has them. */
export interface Known {
  /** The site's names. */
  readonly names: readonly string[];
  /** Titles that are shown as a heading and declared too. */
  readonly shown: ReadonlySet<string>;
  /** Those of `shown` behind which the site's name is declared: they are the headline as it stands. */
  readonly whole: ReadonlySet<string>;
}

/** A title at one of its signs. */
interface Cut {
  readonly before: string;
  readonly sign: string;
  readonly behind: string;
}

const cutsOf = (title: string): readonly Cut[] =>
  [...title.matchAll(new RegExp(SEPARATOR, 'g'))].map(({ index, 0: sign }) => ({
    before: title.slice(0, index),
    sign,
    behind: title.slice(index + sign.length),
  }));

/** Whether `part` is no more than a section's name: one word or two. */
export const isSectionName = (part: string): boolean => wordsOf(part).length <= MOST_LABEL_WORDS;
const isHeadline = (part: string): boolean => lettersSaid(part) >= LEAST_OF_HEADLINE;

/** `Headline | The Paper | News`: the name and what stands behind it, where that is no more than labels. */
function withoutNameAmid(cuts: readonly Cut[], names: readonly string[]): string | null {
  for (const [index, { before, behind }] of cuts.entries()) {
    const next = cuts[index + 1];
    if (!next || !isHeadline(before)) continue;
    const name = behind.slice(0, behind.length - next.behind.length - next.sign.length);
    if (isSitesName(name, names) && next.behind.split(new RegExp(SEPARATOR)).every(isSectionName))
      return before;
  }
  return null;
}

/** `Headline | Harbour | News`, `News » Harbour » Headline`: without the sections between headline and name. */
function withoutSections(title: string, side: 'end' | 'front'): string {
  const cuts = cutsOf(title);
  const cut = side === 'end' ? cuts.at(-1) : cuts[0];
  if (!cut || !OF_PATH.test(cut.sign)) return title;
  const [label, rest] = side === 'end' ? [cut.behind, cut.before] : [cut.before, cut.behind];
  return isSectionName(label) && isHeadline(rest) ? withoutSections(rest, side) : title;
}

/**
 * Takes off parts that name the site: `Headline | The Paper`, `The Paper - Headline`. In front, where headlines have
 * words of their own ("Clean slate – Labour's plan"), and in what a heading shows, a part must be the name; else at the
 * end one that shares it is enough. What begins with a name that stood at the end too is the headline.
 */
export function withoutSiteName(title: string, { names, shown, whole }: Known): string {
  let rest = title;
  let hadName = false;
  if (cutsOf(title).length > MOST_CUTS) return title;
  for (;;) {
    const folded = titleLetters(rest);
    const cuts = cutsOf(rest);
    const [first, last] = [cuts[0], cuts.at(-1)];
    const isLastName = last !== undefined && isSitesName(last.behind, names);
    if (whole.has(folded) && !isLastName) return rest;
    const isShown = shown.has(folded);
    const isLike = last && !isShown && COMMON.test(last.sign) && sharesName(last.behind, names);
    if (last && (isLastName || isLike)) {
      rest = isShown || !OF_PATH.test(last.sign) ? last.before : withoutSections(last.before, 'end');
      hadName = true;
      continue;
    }
    if (first && !hadName && isSitesName(first.before, names)) {
      rest = OF_PATH.test(first.sign) ? withoutSections(first.behind, 'front') : first.behind;
      continue;
    }
    const amid = isShown ? null : withoutNameAmid(cuts, names);
    if (amid !== null) return amid;
    const whenGlued = withoutGluedName(rest, names);
    return hadName || whenGlued !== rest ? whenGlued : withoutNameInFront(rest, names);
  }
}
