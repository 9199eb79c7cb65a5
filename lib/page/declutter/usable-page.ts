// Whether a reader can get at the text of a live page: what a click on it meets, and whether anything lies over it.
import { boxOf, closest, hitAt, holds, isMatched, parentOf } from '../../core/dom/native-dom';
import { coversMuch, coversWindow, isLayer, layerAround, visiblePart } from './screen-position';

/** Paragraphs that are tried, and points of the window where no paragraph is in it. */
const MOST_TRIED = 8;
const POINTS = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y] as const));
/** Larger shares of what was tried than these say that the page cannot be used. */
const [MOST_COVERED, MOST_VEILED] = [0.5, 0.75];

/** A large layer at a point of the window that does not hold `text`; null: none. */
function layerAt(x: number, y: number, text: Element): Element | null {
  const hit = hitAt(text, x, y);
  for (let layer = hit && layerAround(hit); layer; layer = outside(layer)) {
    if (!holds(layer, text) && isLayer(getComputedStyle(layer)) && coversMuch(boxOf(layer))) return layer;
  }
  return null;
}

const outside = (layer: Element): Element | null => {
  const around = parentOf(layer);
  return around && !isMatched(around, 'html, body') ? layerAround(around) : null;
};

/** Whether a click on `paragraph` would not reach it. */
function isBlocked(paragraph: Element, { x, y, width, height }: DOMRect): boolean {
  if (closest(paragraph, '[inert]') || getComputedStyle(paragraph).pointerEvents === 'none') return true;
  return layerAt(x + width / 2, y + height / 2, paragraph) !== null;
}

/** Judges by the paragraphs in the window; where there are none, by points of it. A page without `prose` is usable. */
export function isUsable(prose: readonly Element[]): boolean {
  const seen = prose.flatMap((paragraph) => {
    const part = visiblePart(boxOf(paragraph));
    return part ? [{ paragraph, part }] : [];
  });
  if (seen.length > 0) {
    const tried = seen.slice(0, MOST_TRIED);
    const blocked = tried.filter(({ paragraph, part }) => isBlocked(paragraph, part));
    return blocked.length <= tried.length * MOST_COVERED;
  }
  const [text] = prose;
  if (!text) return true;
  const veiled = POINTS.filter(([x, y]) => {
    const layer = layerAt(x * innerWidth, y * innerHeight, text);
    return layer !== null && coversWindow(boxOf(layer));
  });
  return veiled.length <= POINTS.length * MOST_VEILED;
}
