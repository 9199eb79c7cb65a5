// Finds the articles that a page has put below the one that was read: each with a headline and an address of its own; the page is only asked.
import { all, closest, first, parentOf, textOf } from '../../core/dom/native-dom';
import { isProse, proseLetters, proseTexts } from '../../core/dom/shown-prose';
import { isSameStory } from '../story-key';
import { ARTICLES, type FirstArticle, type NextArticle, ownAddressOf } from './article-elements';
import { type EntrySigns, entrySigns, isEntry } from './live-entries';

const HEADLINE = 'h1, h2';
const PARAGRAPHS = 'p';
/** Letters of prose in paragraphs; what says less is a teaser. */
const LEAST_LETTERS = 600;
const LEAST_PARAGRAPHS = 3;
/** Articles that are read below the first. */
const MOST_NEXT = 4;

function isLongEnough(element: Element): boolean {
  const paragraphs = [...all(element, PARAGRAPHS)];
  const letters = paragraphs.reduce((sum, each) => sum + proseLetters(textOf(each) ?? ''), 0);
  return paragraphs.length >= LEAST_PARAGRAPHS && letters >= LEAST_LETTERS;
}

/** In document order, without the entries of a live blog, which are parts of the first. */
export function nextArticles(page: Document, known: FirstArticle): readonly NextArticle[] {
  const { isRead, address } = known;
  const found: NextArticle[] = [];
  let signs: EntrySigns | null = null;
  for (const element of all(page, ARTICLES)) {
    if (found.length >= MOST_NEXT) break;
    const around = parentOf(element);
    const headline = first(element, HEADLINE);
    if (!headline || (around && closest(around, ARTICLES)) || !isProse(element)) continue;
    const url = ownAddressOf(element, headline, page);
    if (!url || isSameStory(url, address) || found.some((other) => isSameStory(other.url, url))) continue;
    if (!isLongEnough(element) || [...proseTexts(element)].some(isRead)) continue;
    signs ??= entrySigns(page, known);
    if (!isEntry({ element, url }, signs)) found.push({ element, url });
  }
  return found;
}
