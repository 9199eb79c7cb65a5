// A news page that is kept tidy, for the tests of what is hidden on it; taken down after each of them.
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { SiteRule } from '@/lib/extraction/site-rule';
import { keepTidy } from '@/lib/page/declutter/keep-tidy';
import { aParagraph } from '../../../news-page';

const STORY = `<h1>Ministers meet</h1>${[1, 2, 3, 4, 5].map(aParagraph).join('')}`;
export const SIGN_UP =
  '<p>Sign up for our newsletter</p><input type="email" placeholder="Your email"><button>Sign up</button>';
export const COVER = 'position: fixed; inset: 0; background: white; z-index: 99';

/** Kept, because one page puts elements of its own in the place of `document.body`. */
export const [ROOT, BODY] = [document.documentElement, document.body];

let life: AbortController;
export const gaveUp = vi.fn();
export const gaveBack = vi.fn();

/** Where in a markup the story stands; left out, it stands before it. */
export const HERE = '<!-- story -->';

/** The story with `markup` behind or around it, kept tidy from now on. */
export function show(markup: string, siteRules: readonly SiteRule[] = []): void {
  const story = `<main><article>${STORY}</article></main>`;
  document.body.innerHTML = markup.includes(HERE) ? markup.replace(HERE, story) : `${story}${markup}`;
  keepTidy({ page: document, siteRules, onGiveUp: gaveUp, onGivenBack: gaveBack, signal: life.signal });
}
/** Ends the tidying. */
export const endTidying = (): void => life.abort();

export const isShown = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false;
/** Looks rest after their work, on a busy machine for seconds, in ms: only a look that never comes is a failure. */
const PATIENCE_MS = 30_000;
export const untilHidden = (selector: string) =>
  expect.poll(() => isShown(selector), { timeout: PATIENCE_MS }).toBe(false);

const addWitness = () =>
  document.body.insertAdjacentHTML('beforeend', `<form class="witness">${SIGN_UP}</form>`);

/** A form comes as the last of the page: the look that hides it has seen all that came before it. */
export async function untilLookedAt(): Promise<void> {
  addWitness();
  await untilHidden('.witness:last-child');
}

/** What comes right after a click counts as asked for: forms are added until one comes late enough to be hidden. */
export async function untilNewcomersAreHidden(): Promise<void> {
  const before = document.querySelectorAll('.witness').length;
  const isOneHidden = () => {
    const witnesses = [...document.querySelectorAll('.witness')].slice(before);
    if (witnesses.some((witness) => !witness.checkVisibility())) return true;
    addWitness();
    return false;
  };
  await expect.poll(isOneHidden, { interval: 200, timeout: PATIENCE_MS }).toBe(true);
}

/** Call it once in a file of tests. */
export function useTidiedPage(): void {
  beforeEach(() => {
    life = new AbortController();
    gaveUp.mockReset();
    gaveBack.mockReset();
    scrollTo(0, 0);
  });
  afterEach(() => {
    life.abort();
    for (const element of [ROOT, BODY]) element.removeAttribute('style');
    BODY.replaceChildren();
  });
}
