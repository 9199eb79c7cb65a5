// A page and its address → whether it is worth reading as an article, said before anything else of ours is loaded.
import { all, first } from '../../core/dom/native-dom';
import { declaredKind } from './declared-kind';
import { lettersInBox, lettersInPage, paragraphsTogether } from './prose';

/** `too-little`: nothing speaks against it but that it says too little, which may still come. */
export type Verdict = 'article' | 'other' | 'too-little';

/** Letters in one place of a page that calls itself an article: a short agency report. */
const LEAST_DECLARED = 200;
/** The same, of a page that says nothing of itself, in paragraphs: a report of four or five. */
const LEAST_UNSAID = 900;
const FEWEST_PARAGRAPHS = 3;
/** The same, where the page makes its paragraphs of other elements: less certain, so it must be more. */
const LEAST_IN_BOX = 1500;
/** Headlines of other pages, beside a text that is no longer than so many letters for each: a list of stories. */
const MOST_STORIES = 12;
const LETTERS_A_STORY = 100;
/** Fields to fill in, of a page that says nothing of itself: a form, with words around it. */
const MOST_FIELDS = 8;

const ROOT = /^\/(?:index\.\w+|home(?:page)?\/?|default\.\w+)?$/i;
/** `/en/`, `/en-gb/`: the root of a language. */
const LANGUAGE_ROOT = /^\/[a-z]{2}(?:[-_][a-z]{2})?\/?$/i;
/** Pages for finding, paying, signing in: no story lies there. */
const TOOL =
  /\/(?:search|suche|recherche|buscar|busca|zoeken|s[oö]k|haku|login|log-in|signin|sign-in|signup|sign-up|register|account|cart|basket|warenkorb|checkout|kasse|panier)(?:[/.]|$)/i;
const SEARCHED = /[?&](?:q|query|search|s|keyword)=/i;
const MAIL = /^(?:mail|webmail|outlook|inbox|correo)\./i;
/** Programs that run in a page. */
const PROGRAM = '[role="application"], [role="grid"], [role="treegrid"], [role="tree"]';
const FIELDS =
  'form :is(input:not([type="hidden"], [type="submit"], [type="button"], [type="search"]), select, textarea)';
const HEADLINES = ':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)';

const isRead = ({ contentType }: Document): boolean =>
  contentType === 'text/html' || contentType === 'application/xhtml+xml';

/** Where no article lies, whatever the page says of itself. */
const isNoPlace = ({ hostname, pathname, search }: URL): boolean =>
  ((ROOT.test(pathname) || LANGUAGE_ROOT.test(pathname)) && search === '') || MAIL.test(hostname);

const isTool = ({ pathname, search }: URL): boolean => TOOL.test(pathname) || SEARCHED.test(search);

/** A page that says nothing of itself: only its text can speak for it. */
function judgeByText(page: Document): Verdict {
  if (first(page, PROGRAM) || all(page, FIELDS).length > MOST_FIELDS) return 'other';
  const prose = paragraphsTogether(page);
  const isEnough = prose.letters >= LEAST_UNSAID && prose.paragraphs >= FEWEST_PARAGRAPHS;
  const letters = isEnough ? prose.letters : lettersInBox(page);
  if (!isEnough && letters < LEAST_IN_BOX) return 'too-little';
  const stories = all(page, HEADLINES).length;
  return stories > MOST_STORIES && letters < stories * LETTERS_A_STORY ? 'other' : 'article';
}

/** Whether a page that calls itself an article has one by now. */
function saysEnough(page: Document): boolean {
  if (paragraphsTogether(page).letters >= LEAST_DECLARED) return true;
  const letters = lettersInBox(page);
  return letters === 0 ? lettersInPage(page) >= LEAST_IN_BOX : letters >= LEAST_DECLARED * 2;
}

/** Reads only, and only once through: nothing is measured that costs layout. `url`: the page's own address. */
export function looksLikeArticle(page: Document, url: string): Verdict {
  if (!URL.canParse(url) || !isRead(page)) return 'other';
  const address = new URL(url);
  if (isNoPlace(address)) return 'other';
  const declared = declaredKind(page);
  if (declared === 'other') return 'other';
  if (declared === 'unsaid') return isTool(address) ? 'other' : judgeByText(page);
  return saysEnough(page) ? 'article' : 'too-little';
}
