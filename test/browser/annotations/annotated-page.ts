// A page of a test's own with marked names and their cards, and what a reader sees of them; gone when the visit aborts.

import { expect, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountCard } from '@/components/card-frame/mount-card';
import type { Describe } from '@/entrypoints/annotations/describe-once';
import { cardAtHand } from '@/entrypoints/annotations/late-card';
import {
  type AnnotationOptions,
  type Annotations,
  startAnnotations,
} from '@/entrypoints/annotations/start-annotations';
import { blockText } from '@/lib/core/block-text';
import { aLeaderCard, aMention } from '../../builders';
import { englishWords } from '../../words';

export interface AnnotatedPage {
  readonly annotations: Annotations;
  readonly visit: AbortController;
  /** The shadow tree of the card; the browser shows it to nobody but its maker. */
  readonly root: () => ShadowRoot;
  readonly host: () => HTMLElement | null;
  readonly isOpen: () => boolean;
  /** The card itself. */
  readonly card: () => HTMLElement;
  /** What an open card says; nothing while none is open. */
  readonly text: () => string;
}

export const byId = (id: string) => document.getElementById(id)!;

/** The card as a page of ours has it. */
export const aCardAtHand = cardAtHand(mountCard);
const bareCard: Describe = (name) => Promise.resolve({ card: aLeaderCard({ name }), flags: {} });

/** Shows `html` as an article in which `names` are marked; unless `describe` knows better, the card of each bears its name. */
export function annotatedPage(
  html: string,
  names: readonly string[],
  { describe = bareCard, source = aCardAtHand }: Partial<AnnotationOptions> = {},
): AnnotatedPage {
  let root: ShadowRoot | null = null;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    const attached = attach.call(this, options);
    if (options.mode === 'closed') root = attached;
    return attached;
  });
  const article = document.createElement('article');
  article.innerHTML = html;
  document.body.replaceChildren(article);
  const visit = new AbortController();
  const { text, runs } = blockText(article);
  const mentions = names.map((name) => {
    const start = text.indexOf(name);
    return aMention({ id: name, type: 'leader', start, end: start + name.length });
  });
  const annotations = startAnnotations({
    document,
    places: [{ text, runs, mentions, published: null, toLive: (node) => node }],
    describe,
    correct: () => undefined,
    source,
    words: englishWords,
    signal: visit.signal,
  });
  annotations.setHighlighted(true);
  const host = () => (root?.host instanceof HTMLElement && root.host.isConnected ? root.host : null);
  const isOpen = () => host()?.matches(':popover-open') ?? false;
  return {
    annotations,
    visit,
    root: () => root!,
    host,
    isOpen,
    card: () => root!.querySelector<HTMLElement>('.card')!,
    text: () => (isOpen() ? (root?.textContent ?? '') : ''),
  };
}

/** Waits until the card of `name` is filled. */
export const untilFilled = ({ text }: AnnotatedPage, name: string) =>
  expect.poll(text).toContain(`${name}Then`);
/** Waits until no card is shown. */
export const untilClosed = ({ isOpen }: AnnotatedPage) => expect.poll(isOpen).toBe(false);

/** Puts the pointer where no name stands, and the window as every test finds it. */
export async function restPointer(width = 1000, height = 800): Promise<void> {
  await page.viewport(width, height);
  await userEvent.unhover(document.body);
}
