// A written byline → the names of those who wrote: without labels, posts, days, counters and the credits of others.
import { collapseSpace } from '../../../core/span';
import { AnyCase } from '../any-case';
import { monthOf } from '../dates/month-names';
import { inPlainLetters, matchesIn, plainPattern } from '../dates/plain-letters';
import { datesIn, parseDate } from '../parse-date';
import {
  AGENCY,
  AGENCY_BESIDE,
  CHINESE_REPORTERS,
  CREDIT,
  CREDIT_LABEL,
  DESK,
  OTHER_CREDIT,
  OTHER_IN_BRACKETS,
  POST,
  POST_AT_END,
  WRITER_BEHIND,
} from './credit-words';

/** Words before a name that are no credit: links to all that somebody wrote. */
const LINK_WORDS = new AnyCase(
  () =>
    /^(?:(?:zum profil|(?:zeige )?alle (?:beiträge|artikel)|beiträge|alles|mehr) von|(?:view )?(?:all )?(?:posts|articles|stories) by|(?:view )?(?:the )?profile of|more (?:from|by)|interview|redaktion(?=:))(?![\p{L}\p{N}-])\s*[:|]?\s*/u,
);
/** What follows a name: a sign, a place, a job in brackets, another column, a day in words, a counter. */
const TAIL = new AnyCase(
  () =>
    /\s*(?:[|•·–—⋅].*|\s-\s.*|\([^)]*\)?$|\s+(?:staff|senior) writer|\s+in\s+\p{Changes_When_Uppercased}.*|(?<=\S\s+\S+)\s+(?:the\s+)?associated press|(?<=\S\s+\S+)\s+(?:follow(?:ing)?|folgen|suivre|seguir|twitter|facebook|instagram|linkedin|bluesky|share|e-?mail|(?:leave a |add a |no )?comments?)(?:\s.*)?|,?\s+(?:updated|published|posted|stand|aktualisiert|veröffentlicht|erstellt|publicado|actualizado|publié|pubblicato|gepubliceerd|opublikowano|publicerad|udgivet|alle artikel|all articles)(?!\p{L}).*|,?\s+(?:am\s+|on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?|,?\s+(?:hace|há|il y a|vor)\s+\d.*|(?:,?\s+(?:am|le|el|il|den|vom|at|um|op|em|on))?\s+\d.*|\s*[,;:–—-]+\s*|(?<=\p{Ll}{3})\.)$/u,
);
/** A post that follows a full name without a sign: `Anna Lind Political Correspondent`. */
const POST_BEHIND = new AnyCase(
  () =>
    /(?<=\S\s+\S+)(?:\s+(?:senior|chief|lead|staff|special|freelance|contributing|deputy|associate|assistant|executive|managing|investigative|digital|data|political|politics|diplomatic|foreign|world|national|local|city|state|europe|asia|africa|security|defence|defense|legal|court|crime|education|environment|climate|science|health|business|economics?|financial|technology|tech|media|sports?|football|culture|arts?|music|film|entertainment|food|travel|royal|news|features?))+\s+(?:editor|correspondent|reporter|columnist|writer|journalist|producer|contributor)$/u,
);
/** Words that end a name only in small letters, or all in capitals: "Anneke Last" and "Thi On Nguyen" are names. */
const TAIL_WORD =
  /,?\s+(?:(?:last|on|for|LAST|ON|FOR)(?!\p{L}).*|(?:at|am|um|le|el|il|den|vom|op|em|and|im|in|AT|AM|IN|AND)\s*[,:]?)$/u;
/** What follows a name that is stated for machines; less than in a line for readers: "Anneke Last" is a name. */
const STATED_TAIL = new AnyCase(
  () =>
    /\s*(?:[|•·⋅].*|\s[-–—]\s.*|\([^)]*\)?$|,?\s+(?:staff|senior) writer|,?\s+(?:updated|published|posted|aktualisiert|veröffentlicht|publicado)\b.*|\s+in\s+\p{Changes_When_Uppercased}.*|,?\s+\d{1,2}[./\s].*)$/u,
);
/** The post of somebody else, behind his name. */
const CJK_OTHER_POST = /\s(?:監?訳|編著?|監修|写真|撮影|イラスト|编辑|摄影|사진)$/u;
/** `ByJane Doe`: markup kept the two apart. */
const GLUED_LABEL = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll}+\s)/u;
/** Before a day: `Jane Doe, Do, 12. März`. */
const WEEKDAY = /[,\s|]+(?:mon?|tue|wed|thu|fri?|sat?|sun|di|mi|do|so)\.?,?$/i;
/** `Jane Doe in Tokyo and John Roe in Seoul`: the place of one who is not the last. */
const PLACE_BETWEEN =
  /\s+in\s+\p{Lu}[^\s,&]*(?:\s\p{Lu}[^\s,&]*)?(?=(?:,|\s(?:and|und|et|&))\s+\p{Lu}\S*(?:\s+\S+){1,3}\s+in\s)/gu;
/** A line feed without other white space about it: what `spacedText` puts between glued words. */
const GLUED = /(?<=\S)\n(?=\S)/;
const ADDRESS = /https?:\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]{1,64}|(?<=\S\s*)@\w+/gi;
const NO_NAME = new AnyCase(
  () =>
    /@|\{\{|^\[|^(?:admin|administrator|guest|user|author|autor|webmaster|none|null|undefined|unknown|no author|alle artikel|(?:view )?(?:all |more )?(?:articles|posts|stories)|mehr artikel|(?:tous|voir) (?:tous )?(?:ses|les) articles|(?:todos|ver todos) (?:los|sus) artículos|tutti gli articoli|alle artikelen|kontakt|contact|contactar|profile?|reviews|learn more|read more|follow(?:ing)?|folgen|suivre|seguir|segui|volgen|obserwuj|フォロー(?:する|中)?|プロフィール|(?:記事|著者)一覧|もっと(?:見る|読む)|متابعة|会見|會見|会见|share|by|von|about|biography|some|website|facebook|twitter|linkedin|instagram|min(?:utes?)? read|last updated?.*|.*:|.* by|zur? \p{L}+|sponsored|comments?|kommentare?|hace|há|ago|posted|home|accueil|startseite|inicio|(?:sign|log)(?: in| up| out)?|subscribe|register|(?:my |mein )?(?:account|konto))$|^\d+ (?:min|comments?|kommentare?|views|shares)|^(?:name|skip to content|veröffentlicht(?: am)?|published|date|datum|fecha|data)$/u,
);
/** `page.extra.author`: a template that was not filled in. */
const TEMPLATE = /^[\w-]+(?:\.[\w-]+){2,}$/;
/** UTF-16 code units of one name; what is longer is a sentence. */
const LONGEST_NAME = 60;
/** UTF-16 code units of a byline; names behind it are not looked for. */
const LONGEST_BYLINE = 1000;

/** Begins a name as well as a byline: "Von Hayes", "Di Stéfano"; "von Max Müller" is a byline. */
const PARTICLE = /^(?:von|vom|par|por|di|da|door|av|af|od)\s+/i;
const NAME_AFTER_LEAD = /^\p{Lu}\S*\s+\S/u;
/** Belongs to the name before the comma. */
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|esq|ph\.?d|psy\.?d|ed\.?d|m\.?d|d\.?o|d\.?v\.?m|v\.?m\.?d|j\.?d|dds|dmd|dacvb|facs?|r\.?n|r\.?d|rdn|ldn|l\.?c\.?s\.?w|lmft|cpa|cfp|cfa|mba|mph|m\.?sc?|b\.?sc?|m\.?a|b\.?a|mp|mep|mbe|obe|cbe|qc|kc|inc|ltd|llc|llp|plc|co|corp|gmbh|s\.?a|[a-z]{2,6}[®™])\.?$/i;
/** Names of firms and authorities hold "and". */
const ORGANISATION = new AnyCase(
  () =>
    /(?<!\p{L})(?:inc|ltd|limited|llc|llp|plc|corp|corporation|gmbh|sons|daughters|brothers|bros|company|partners|associates|group|department|ministry|office|institute|institution|agency|council|committee|commission|society|association|federation|foundation|university|college|school|centre|center|bureau|board|trust|union)(?!\p{L})/u,
);
const AND =
  /\s*&\s*|\s*\/\s*|\s+\+\s+|\s+(?:and|und|et|y|e|en|i|och|og|ja|és|ve|и|і|й|και|و|ו|with|avec|mit|im gespräch mit|in conversation with)\s+/i;
/** An "and" behind a comma belongs to the comma: `Jane Doe, John Roe, and Ana Berg`. */
const COMMA = /\s*[,;、；،؛，](?:\s*(?:and|und|et|og|och|&)\s+)?\s*/i;

const WORDS_OF_NAME =
  /^(?:["“(]?\p{Lu}[\p{L}\p{M}'’.)”"-]*|[\p{Lo}\p{Script=Georgian}\p{M}·・'"’׳״]{2,}|(?:\p{Script=Arabic}\.){1,3}|d[aeiou]s?|de[lrn]?|v[ao]n|der|den|dos|das|la|le|el|al|bin|ibn|ben|zu|zum|zur|ter|ten|af|y|e|i|und|and|et)$/u;

/** Whether `name` is one to five words as names have them. */
export function isName(name: string): boolean {
  const words = name.replace(/, /g, ' ').split(' ');
  return words.length <= 5 && words.every((word) => WORDS_OF_NAME.test(word));
}

/** Cities and countries of more than one word from which correspondents write. */
const PLACE =
  /^(?:new (?:york|delhi|orleans|zealand|jersey|mexico)|los angeles|san (?:francisco|diego|josé|salvador|juan)|las vegas|washington d\.?c\.?|hong kong|tel aviv|são paulo|buenos aires|rio de janeiro|mexico city|cape town|kuala lumpur|abu dhabi|addis ababa|ho chi minh city|phnom penh|st\.? petersburg|united (?:states|kingdom)|south (?:africa|korea)|north (?:carolina|korea)|saudi arabia|sri lanka|नई दिल्ली)$/i;
/** A degree or a post in short: `Jane Doe CPP, PSP`. */
const CAPITALS = /^\p{Lu}{2,6}$/u;
/** Stations, and how the names of papers and chains end. */
const OUTLET =
  /^(?:abc|ard|bbc|cbc|cbs|cnbc|cnn|espn|itv|msnbc|nbc|npr|nrk|orf|pbs|rt[eé]|srf|svt|zdf)$|\s(?:news|newspapers?|media|network|magazine|radio|television|tv|times|tribune|gazette|herald|chronicle|courier|today)$/i;

/** `Ana Souza, da CNN`, `Ana Souza, de Brasília`. */
const OF_OUTLET = /^(?:d[aoe]|del|della|vom|von der|from|of)\s+\p{Lu}/u;
const ONE_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}.-]+$/u;
const FULL_NAME = /\s|^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;

/** What stands behind a full name and is its place or paper: `Anna Lind, Tokyo`, `Anna Lind, BBC News`. */
function isBeside(name: string, names: readonly string[]): boolean {
  const isOneWord = ONE_WORD.test(name) && !CAPITALS.test(name);
  const isFull = FULL_NAME.test(names[0] ?? '');
  const isAgency = AGENCY.test(name);
  return (
    isFull &&
    !isAgency &&
    (isOneWord || [PLACE, OUTLET, OF_OUTLET].some((words) => words.test(name)) || AGENCY_BESIDE.isIn(name))
  );
}

/** Those of `names` that can be names; without posts and desks where anybody else is named. */
function peopleAmong(names: readonly string[]): string[] {
  const fit = names.filter(
    (name) =>
      name.length > 1 &&
      name.length <= LONGEST_NAME &&
      !NO_NAME.isIn(name) &&
      !TEMPLATE.test(name) &&
      !CREDIT_LABEL.isIn(name) &&
      !CJK_OTHER_POST.test(name) &&
      monthOf(name) === null &&
      /\p{L}/u.test(name),
  );
  const people = fit.filter((name) => isName(name) && !POST.test(name));
  return people.length > 0 ? people.filter((name, index) => index === 0 || !isBeside(name, people)) : fit;
}

/** Commas part names, but for what belongs to the name before: "Martin Luther King, Jr." */
function atCommas(written: string): string[] {
  const names: string[] = [];
  for (const part of written.split(COMMA)) {
    if (part === '') continue;
    if (names.length > 0 && SUFFIX.test(part)) names.push(`${names.pop()}, ${part}`);
    else names.push(part);
  }
  return names;
}

/** The Arabic "and", glued to the name behind it; names that begin with its letter are none. */
const GLUED_AND =
  /\s+و(?!ليد|ائل|سام|فاء|جيه|سيم|رد|داد|ديع|هيب|صفي|اصف|ليم|الي|حيد|سن)(?=\p{Script=Arabic}{2,}\s+\p{Script=Arabic}{2})/u;

/** `Ayşe Yılmaz / İstanbul`: what stands behind the slash is one word, and the place. */
const PLACE_BEHIND_SLASH = /^(\S+(?:\s+\S+){1,3})\s*\/\s*(\p{Lu}\p{L}+)$/u;

/** "and" parts two names where both are full, or where commas have shown that this is a list. */
function atAnd(written: string, isList: boolean): string[] {
  const [, name, place = ''] = PLACE_BEHIND_SLASH.exec(written) ?? [];
  if (name && !AGENCY.test(place)) return [name];
  const arabic = written.split(GLUED_AND);
  if (arabic.length > 1 && arabic.every((part) => part.includes(' '))) return arabic;
  const parts = written.split(AND).filter((part) => part !== '');
  const isFull = (name: string) => /\s|[^\p{Script=Latin}]{2}/u.test(name) || AGENCY.test(name);
  const areNames = (isList || parts.every(isFull)) && !ORGANISATION.isIn(written);
  return areNames ? parts : [written];
}

function separate(written: string): string[] {
  const parts = atCommas(written);
  return parts.flatMap((part) => atAnd(part, parts.length > 1));
}

const MONTH_AND_DAY = plainPattern('[\\s,]\\s*(\\p{L}{3,10})\\.?\\s+\\d{1,2}(?!\\d)');
/** `Jane Doe December 8`: the name before a day without its year. */
function withoutMonth(line: string): string {
  for (const { index, 1: word = '' } of matchesIn(line, inPlainLetters(line), MONTH_AND_DAY))
    if (monthOf(word) !== null) return line.slice(0, index);
  return line;
}

/** What stands before the first day that `line` names, or behind the last where it begins with one. */
function withoutDay(line: string): string {
  const days = datesIn(line);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return parseDate(line) ? '' : withoutMonth(line);
  const before = line.slice(0, first.start).trim().replace(WEEKDAY, '');
  return /\p{L}{2}/u.test(before) ? before : line.slice(last.end).replace(/^[\s,;|·•–—-]+/, '');
}

/** The credit of those who wrote: `Story by Anna Lind; photographs by Per Holm` without the second half. */
function writersPart(line: string): string {
  const plain = OTHER_IN_BRACKETS.cutFrom(line);
  const other = OTHER_CREDIT.find(plain);
  const isMixed = other && CREDIT.find(plain)?.said.includes(other.said.trim());
  if (!other || isMixed) return plain;
  if (/\p{L}/u.test(plain.slice(0, other.index))) return plain.slice(0, other.index);
  const writer = WRITER_BEHIND.find(plain);
  if (writer) return plain.slice(writer.index + writer.said.length);
  return CREDIT.isIn(plain) ? plain : '';
}

/** Without what stands before and behind it; a byline that is nothing else (`Redaktion`) stays whole. */
function bare(written: string): string {
  let name = written.trim().replace(GLUED_LABEL, '');
  for (const words of [CREDIT, LINK_WORDS, CREDIT]) name = words.cutFrom(name) || name;
  for (let last = ''; last !== name; ) {
    last = name;
    name = POST_BEHIND.cutFrom(TAIL.cutFrom(name).replace(TAIL_WORD, '')).replace(POST_AT_END, '').trim();
  }
  return name || written;
}

/** `names` of the Chinese reporters of `line`, with commas: a blank parts two of them. */
const apart = (line: string, names: string): string =>
  CHINESE_REPORTERS.test(line)
    ? names.replace(/(?<=(?:^|\s)\p{Script=Han}{2,4})\s+(?=\p{Script=Han}{2,4}(?:\s|$))/gu, '、')
    : names;

/** Whether what looks like a label may be the beginning of the name: `Von Hayes`, `Di Stéfano`. */
export function isLabelOfName(written: string): boolean {
  const particle = PARTICLE.exec(written)?.[0] ?? '';
  const rest = written.slice(particle.length);
  // `Von unserem Korrespondenten Per Holm`: the label is longer than what may be a part of the name.
  if (particle !== '' && (CREDIT.find(written)?.said.trim().length ?? 0) > particle.length) return false;
  return /^\p{Lu}/u.test(particle) && !NAME_AFTER_LEAD.test(rest) && !DESK.test(rest);
}

/** `By Jane Doe and John Roe, 3 May` → `Jane Doe`, `John Roe`: a line that is written for readers. */
export function namesIn(written: string, isCredit = false): string[] {
  const names = written
    .slice(0, LONGEST_BYLINE)
    .replace(ADDRESS, '')
    .split(GLUED)
    .map((line) => writersPart(withoutDay(collapseSpace(line))).replace(PLACE_BETWEEN, ''))
    .flatMap((line) => separate(apart(line, isCredit || !isLabelOfName(line) ? bare(line) : line)))
    .map((name) => TAIL.cutFrom(name).replace(POST_AT_END, '').trim());
  return peopleAmong(names);
}

/** Without what stands before and behind a stated name. */
function bareStated(written: string): string {
  const particle = PARTICLE.exec(written)?.[0] ?? '';
  const isPartOfName = particle !== '' && !NAME_AFTER_LEAD.test(written.slice(particle.length));
  const name = isPartOfName ? written : LINK_WORDS.cutFrom(CREDIT.cutFrom(written));
  return STATED_TAIL.cutFrom(name).replace(POST_AT_END, '').trim() || written;
}

/** `Lind, Anna` as libraries write it; two single words are no list. */
const LAST_FIRST = /^(\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?)$/u;

function firstNameFirst(written: string): string {
  const [, last = '', first = ''] = LAST_FIRST.exec(written) ?? [];
  const isPerson =
    first !== '' && ![last, first].some((part) => AGENCY.test(part) || DESK.test(part) || SUFFIX.test(part));
  return isPerson ? `${first} ${last}` : written;
}

/**
 * The names in what a page states as an author's name for machines: it is one name, "José Ortega y Gasset", unless it is
 * clearly a list, "Jane Doe, John Roe and Ana Berg".
 */
export function statedNames(written: string): string[] {
  const whole = collapseSpace(written.slice(0, LONGEST_BYLINE).replace(ADDRESS, ''));
  return peopleAmong(
    separate(firstNameFirst(bareStated(writersPart(whole).replace(PLACE_BETWEEN, '')))).map(bareStated),
  );
}
