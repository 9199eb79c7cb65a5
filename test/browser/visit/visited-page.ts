// A news page that is visited, with the real background and library behind it: only the browser's own API is stood in for.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { mountCard } from '@/components/card-frame/mount-card';
import { backgroundHandlers } from '@/entrypoints/background/handlers';
import { offerParts } from '@/entrypoints/shared/visit-parts';
import { startPicker } from '@/entrypoints/visit/element-picker';
import type { OpenArticle } from '@/entrypoints/visit/open-article';
import { createVisit, type Visit } from '@/entrypoints/visit/visit';
import { encodeGazetteer } from '@/lib/gazetteer/bundle/encode-gazetteer';
import { LIBRARY_NAME } from '@/lib/library/db';
import { listenInBackground } from '@/lib/messaging/listen-in-background';
import { HIGHLIGHT_NAMES } from '@/lib/page/highlight/paint-mentions';
import { gazetteerRows } from '../../builders';
import { restartBrowser, shipFiles, sitInArticle, standIn } from '../../extension-browser';
import { aNewsPage, aParagraph } from '../../news-page';

/** What the extension knows, so that there is somebody to mark. */
const FACTS = gazetteerRows({
  countries: [
    { code: 'NZ', name: 'New Zealand' },
    { code: 'US', name: 'United States' },
  ],
  people: [
    { id: 'us-george-h-w-bush', name: 'George H. W. Bush', surname: 'Bush', aliases: ['George Bush'] },
    { id: 'us-george-w-bush', name: 'George W. Bush', surname: 'Bush', aliases: ['George Bush'] },
  ],
  terms: [
    { person: 'us-george-h-w-bush', office: 'US/president', start: '1989-01-20', end: '1993-01-20' },
    { person: 'us-george-w-bush', office: 'US/president', start: '2001-01-20', end: '2009-01-20' },
    { person: 'nz-jacinda-ardern', office: 'NZ/prime-minister', start: '2017-10-26', end: '2023-01-25' },
  ],
});
/** What it knows of a language that browsers translate into. */
const GERMAN = {
  lang: 'de',
  names: { NZ: ['Neuseeland'] },
  abbreviations: {},
  demonyms: {},
  ...{ fixed: [], unread: [], notFirst: [], people: [] },
};
const FLAG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
export const NAMES = '<p id="names">Jacinda Ardern said in New Zealand that she would go to see it.</p>';
export const STORY = aNewsPage({
  head: '<meta property="article:published_time" content="2022-04-21T14:05:00Z">',
  body: [NAMES, ...[1, 2, 3, 4].map(aParagraph)].join(''),
});
export const NO_STORY = aNewsPage({ title: 'Nothing', body: '<p>Nothing.</p>' });

let life: AbortController;
let given: Element[] = [];
let addressBefore: string;

/** Puts the page in the place of the one there is, head and body. */
export function showPage(html: string): void {
  const { title, head, body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of given) element.remove();
  given = [...head.children].filter(({ localName }) => localName !== 'title');
  document.head.append(...given);
  document.title = title;
  document.body.replaceChildren(...body.childNodes);
}

/** A visit that has not begun; it ends with the test, or with `signal`. */
export const aVisit = (signal: AbortSignal = life.signal): Visit => createVisit(document, signal);

/** A page that is not read by then never is, in ms. */
const PATIENCE_MS = 30_000;

/** The article that was read. */
export async function read(visit: Visit): Promise<OpenArticle> {
  await expect.poll(() => visit.state().at, { timeout: PATIENCE_MS }).toBe('article');
  const state = visit.state();
  if (state.at !== 'article') throw new Error(`The visit is at ${state.at}`);
  return state.open;
}

/** A visit that has read the page. */
export async function aReadVisit(): Promise<Visit> {
  const visit = aVisit();
  visit.begin();
  await read(visit);
  return visit;
}

/** What each painted mark stands on at this moment, in no order. */
export function marked(): string[] {
  return Object.values(HIGHLIGHT_NAMES)
    .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    .map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    })
    .sort();
}

/** The browser evaluates the one script that is injected into a page with a visit: its parts. */
function putPartsBeside(): Promise<object[]> {
  offerParts({ mountCard, startPicker });
  return Promise.resolve([]);
}

/** Call it once in a file of tests: `STORY` is there before each, and nothing is left after it. */
export function useVisitedPage(): void {
  beforeEach(async () => {
    life = new AbortController();
    addressBefore = location.href;
    history.replaceState(null, '', '/world/a-story');
    showPage(STORY);
    restartBrowser();
    sitInArticle();
    vi.spyOn(standIn.scripting, 'executeScript').mockImplementation(putPartsBeside);
    shipFiles({
      '/gazetteer.json': JSON.stringify(encodeGazetteer(FACTS)),
      '/languages/de.json': JSON.stringify(GERMAN),
      ...{ '/flags/NZ.svg': FLAG, '/flags/US.svg': FLAG },
    });
    await Dexie.delete(LIBRARY_NAME);
    listenInBackground(backgroundHandlers({ refreshNow: () => expect.unreachable('nobody asks for it') }));
  });
  afterEach(() => {
    life.abort();
    for (const element of given) element.remove();
    document.body.replaceChildren();
    history.replaceState(null, '', addressBefore);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
