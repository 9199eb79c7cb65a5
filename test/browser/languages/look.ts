// A page or shadow tree → what is wrong with it in another language: words of ours, text that is cut, text that runs the wrong way.
import { OPENS, type PseudoLanguage } from './pseudo-words';

/** Addresses, a path in a file, a selector; they are the same in every language. */
const CONTENT = /https?:\S+|\bnews\.example\b|\bmain\.story\b|\brules\.json\b|\bsites\.0\b/g;
const SPOKEN = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
/** Keys of the keyboard. */
const isKey = (element: Element | null) => element?.closest('kbd') && element.textContent?.length === 1;
const isSeen = (element: Element) =>
  element.closest('.visually-hidden') === null && element.checkVisibility();

const elementsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].filter(({ localName }) => localName !== 'style' && localName !== 'script');
const ownTexts = (element: Element) =>
  [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data.trim());
const holdsWords = (element: Element) => ownTexts(element).some((text) => text.includes(OPENS));

/** Texts and labels with an English letter: neither our words nor content are written with one. */
export const wordsOfCode = (root: ParentNode): string[] =>
  elementsIn(root)
    .filter((element) => !isKey(element))
    .flatMap((element) => [...ownTexts(element), ...SPOKEN.map((name) => element.getAttribute(name) ?? '')])
    .filter((text) => /[a-z]/i.test(text.replaceAll(CONTENT, '')));

const describe = (element: Element) => `${element.localName}.${element.className}: ${element.textContent}`;
const HIDES = /hidden|clip/;
/** Widths in whole CSS pixels are rounded up on one side and down on the other. */
const ROUNDED = 1;

/** Elements with words of ours that hide a part of them, or reach beyond the window. */
export function cutOff(root: ParentNode): string[] {
  const seen = elementsIn(root).filter((element) => isSeen(element) && element.textContent.includes(OPENS));
  const isCut = (element: Element) =>
    (HIDES.test(getComputedStyle(element).overflowX) || element.matches('.button')) &&
    element.scrollWidth > element.clientWidth + ROUNDED;
  const isOutside = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return holdsWords(element) && (left < -1 || right > innerWidth + 1);
  };
  return seen.filter((element) => isCut(element) || isOutside(element)).map(describe);
}

/** A made-up word from the right is still written with letters from the left. */
const RUNS_BY_ITS_LETTERS = 'option, bdi, [dir="auto"]';

/** Elements with words of ours that are declared, or run, as another language. */
export const wrongLanguage = (root: ParentNode, { locale, direction }: PseudoLanguage): string[] =>
  elementsIn(root)
    .filter((element) => holdsWords(element) && isSeen(element) && !element.matches(RUNS_BY_ITS_LETTERS))
    .filter(
      (element) =>
        getComputedStyle(element).direction !== direction ||
        element.closest<HTMLElement>('[lang]')?.lang !== locale,
    )
    .map(describe);
