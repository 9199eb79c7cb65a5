// Names the element that the reader chose as the article, so that it is found on the site's other pages too.
import { first, isMatched, parentOf } from '../../core/dom/native-dom';
import { namingSelector } from '../removals';

/** Markup that says by itself which part of a page is the article. */
const DECLARED = ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]'];

/** Names a page can give to its forms' fields hide their methods: such a form is not named. */
function nameOf(element: Element | null): string | null {
  return element === null || element instanceof HTMLFormElement ? null : namingSelector(element);
}

/** A selector whose first match on `page` is `element`; null: nothing lasting names it. */
export function selectorOfChosen(element: Element, page: Document): string | null {
  const parent = nameOf(parentOf(element));
  const names = [
    nameOf(element),
    ...DECLARED.filter((selector) => isMatched(element, selector)),
    parent && `${parent} > ${element.localName}`,
  ];
  return names.find((name) => name !== null && first(page, name) === element) ?? null;
}

/** The element so named on this page; null: there is none here, or no browser understands the name. */
export function findChosen(page: Document, name: string): Element | null {
  try {
    return first(page, name);
  } catch {
    return null; // not a selector: it came from a file or from storage
  }
}
