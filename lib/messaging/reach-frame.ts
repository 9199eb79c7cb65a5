// Scripts of ours into the frames of a tab: a visit begins in one or ends there, and the frame is found that fills a page and holds its text; without what parses answers.
import { browser } from 'wxt/browser';

/** The built content script, injected only here. */
const VISIT_SCRIPT = '/visit.js';
/** The page of a tab itself. */
export const TOP_FRAME = 0;

/**
 * Has the visit evaluated in a frame; settles when it is there, and has begun to read. A document that has one keeps it,
 * but pays for the evaluation. False: the browser refuses (its own pages, the stores, a page we have no leave for).
 */
export async function injectVisit(tabId: number, frameId: number = TOP_FRAME): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [VISIT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** What is seen of a frame from inside. */
interface FrameSight {
  /** Characters that it shows. */
  readonly characters: number;
  /** Its share of the window, 0 to 1. */
  readonly share: number;
}

/** Characters that make it worth reading; shorter texts stand in players, forms and advertisements. */
const LEAST_CHARACTERS = 600;
/** A frame that is less of the window than this is a part of a page, and not the page. */
const LEAST_SHARE = 0.35;

/**
 * Runs in a frame, by itself: it may use nothing from outside of it. Null: it is the tab's own page, or stands in a page
 * of another origin, which does not tell it of its frame.
 */
function lookAround(): FrameSight | null {
  try {
    if (window === window.top || !window.top) return null;
    let left = 0;
    for (let at: Window = window; at !== window.top; at = at.parent) {
      const frame = at.frameElement;
      if (!frame) return null;
      const box = frame.getBoundingClientRect();
      left += box.left;
    }
    // Of what stands below the window all counts that would fit into it: pages set frames as high as their text.
    const width = Math.min(left + window.innerWidth, window.top.innerWidth) - Math.max(left, 0);
    const height = Math.min(window.innerHeight, window.top.innerHeight);
    const share = (Math.max(width, 0) * height) / (window.top.innerWidth * window.top.innerHeight);
    return { characters: document.body?.innerText.length ?? 0, share: Number.isFinite(share) ? share : 0 };
  } catch {
    return null; // an origin of another kind keeps its window from us
  }
}

/** Runs in a document: ends the visit that is there. `key` is the one under which our scripts are known in their world. */
function endResident(key: string): void {
  const resident: unknown = Reflect.get(globalThis, Symbol.for(key));
  const end: unknown = typeof resident === 'object' && resident !== null && Reflect.get(resident, 'end');
  if (typeof end === 'function') Reflect.apply(end, resident, []);
}

/** The frame of a tab that holds its text; null: none does, or we may not look. */
export async function textFrameOf(tabId: number): Promise<number | null> {
  const seen = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: lookAround })
    .catch(() => []); // the tab has moved on
  const able = seen.flatMap(({ frameId, result }) =>
    result && result.share >= LEAST_SHARE && result.characters >= LEAST_CHARACTERS
      ? [{ frameId, characters: result.characters }]
      : [],
  );
  const [most] = able.toSorted((one, other) => other.characters - one.characters);
  return most?.frameId ?? null;
}

/** Ends the visit, if there is one, in a frame of a tab: of all frames one alone may answer. */
export async function endVisitIn(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: endResident,
    args: ['sidelight.visit'],
  });
}
