// Takes text out of an article that nobody sees on the page: labels for screen readers, summaries for machines; the page is only asked.
import { all, attribute, closest, isMatched, parentOf } from '../../core/dom/native-dom';
import { collapseSpace, lettersSaid } from '../../core/span';
import { Pace, type Steps } from '../../core/steps';
import { isSentence } from '../clutter/evidence';
import type { Clutter } from '../clutter/recognise-clutter';
import { wordsOfNames } from '../clutter/rule';
import type { PageCopy } from '../page/page-copy';
import { Sight } from '../page/sight';

/** Named in the list of removals. */
export const HIDDEN_FROM_EYE = 'hidden-from-eye';
/** Letters said: a label, `opens in a new window`. */
const LONGEST_LABEL = 120;
/** Share of an article above which the page hides its text until somebody has paid or agreed. */
const MOST_HIDDEN = 1 / 3;
/** What is shown by a click: answers, tabs, slides. */
const SHOWN_LATER =
  'details, [role="tabpanel"], [role="region"], [aria-roledescription], [hidden="until-found"]';
const CONTROLLED = '[aria-controls], [data-target], [data-bs-target]';
const PARAGRAPH = 'p, li, blockquote, td, dd';
/** What sites call text that is for machines and for screen readers. */
const CALLED =
  /\b(?:meta ?data|micro ?data|structured data|machine|visually ?hidden|sr only|screen ?reader|assistive|p summary|print only|hidden (?:meta|text|summary|content))\b/;
/** What asking for one style costs, in nodes. */
const NODES_A_STYLE = 8;
/** What looking for hidden words among those that are seen costs. */
const NODES_A_HIDER = 100;

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What one element of the page hides. */
interface Unseen {
  readonly hider: Element;
  /** Of the article. */
  readonly texts: Text[];
}

function* textsOf(content: Element): Generator<Text> {
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.trim() !== '') yield node;
}

function* findUnseen(content: Element, sight: Sight, { liveText }: PageCopy): Steps<readonly Unseen[]> {
  const pace = new Pace();
  const found = new Map<Element, Unseen>();
  for (const text of textsOf(content)) {
    if (pace.isDue(NODES_A_STYLE)) yield 'ours';
    const live = text.parentElement?.closest('math') ? null : liveText(text); // a page draws it, and hides what it says
    const parent = live && parentOf(live);
    const hider = parent && sight.hiderOf(parent);
    if (!hider) continue;
    const unseen = found.get(hider) ?? { hider, texts: [] };
    unseen.texts.push(text);
    found.set(hider, unseen);
  }
  return [...found.values()];
}

const wordsOf = ({ texts }: Unseen) => collapseSpace(texts.map(({ data }) => data).join(' '));

/** Names of the elements that something on the page shows and hides. */
function controlledIds(page: Document): ReadonlySet<string> {
  const ids = [...all(page, CONTROLLED)].flatMap((control) =>
    ['aria-controls', 'data-target', 'data-bs-target'].flatMap((name) =>
      (attribute(control, name) ?? '').split(/\s+/),
    ),
  );
  return new Set(ids.map((id) => id.replace(/^#/, '')).filter((id) => id !== ''));
}

/** Whether a click shows what `hider` hides. */
function isShownLater(hider: Element, controlled: ReadonlySet<string>): boolean {
  if (closest(hider, SHOWN_LATER)) return true;
  for (let box: Element | null = hider; box; box = parentOf(box))
    if (controlled.has(attribute(box, 'id') ?? '')) return true;
  return false;
}

const isCalledUnseen = (hider: Element): boolean =>
  CALLED.test(wordsOfNames(`${attribute(hider, 'class') ?? ''} ${attribute(hider, 'id') ?? ''}`));

/** Takes `texts` out of the article with the elements that hold nothing else. */
function takeOut({ texts }: Unseen): readonly Element[] {
  const mine = new Set<Node>(texts);
  const isAllMine = (element: Element) => {
    for (const text of textsOf(element)) if (!mine.has(text)) return false;
    return true;
  };
  const taken: Element[] = [];
  for (const text of texts) {
    if (taken.some((element) => element.contains(text))) continue;
    let element = text.parentElement;
    if (!element) continue;
    if (!isAllMine(element)) {
      const own = text.ownerDocument.createElement('span');
      text.replaceWith(own);
      own.append(text);
      element = own;
    }
    while (element.parentElement?.parentElement && isAllMine(element.parentElement))
      element = element.parentElement;
    element.remove();
    taken.push(element);
  }
  return taken;
}

/**
 * Removes from `content` what `page` hides from the eye, if it is a label, is said elsewhere in the article, or is called
 * text for machines. What a click shows stays, as do sentences that are said nowhere else, and all of it where that is
 * a third of the article. Nothing is removed where the page is not laid out.
 *
 * Learned from links that say `opens new tab` to those who cannot see, and from summaries that a style sheet hides.
 */
export function* removeUnseen(page: Document, content: Element, copy: PageCopy): Steps<readonly Clutter[]> {
  const sight = Sight.of(page);
  if (!sight) return [];
  const found = yield* findUnseen(content, sight, copy);
  if (found.length === 0) return [];
  const hidden = new Set<Node>(found.flatMap(({ texts }) => texts));
  const seen = [...textsOf(content)].filter((text) => !hidden.has(text)).map(({ data }) => data);
  const said = lettersSaid(seen.join(' '));
  const unseen = found.reduce((sum, each) => sum + lettersSaid(wordsOf(each)), 0);
  if (unseen > (said + unseen) * MOST_HIDDEN) return [];
  yield 'ours';
  const saidBySeen = fold(seen.join(' '));
  const controlled = controlledIds(page);
  const isToGo = (each: Unseen): boolean => {
    if (isShownLater(each.hider, controlled)) return false;
    const words = wordsOf(each);
    const isParagraph = isMatched(each.hider, PARAGRAPH) && isSentence(words);
    if (lettersSaid(words) <= LONGEST_LABEL && !isParagraph) return true;
    return isCalledUnseen(each.hider) || saidBySeen.includes(fold(words));
  };
  const taken: Clutter[] = [];
  const pace = new Pace();
  for (const each of found) {
    if (pace.isDue(NODES_A_HIDER + each.texts.length)) yield 'ours';
    if (!isToGo(each)) continue;
    for (const element of takeOut(each)) taken.push({ element, rule: HIDDEN_FROM_EYE });
  }
  return taken;
}
