// A card that is not on the page yet when the first is wanted: it opens when it has come, or the reader is told that it cannot.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountCard } from '@/components/card-frame/mount-card';
import type { CardSupply, MountCard } from '@/entrypoints/annotations/late-card';
import { type AnnotatedPage, annotatedPage, restPointer, untilFilled } from './annotated-page';

const PAGE = '<p>Ann Lee met Bo Ray in the old town.</p>';
const NAMES = ['Ann Lee', 'Bo Ray'];

let shown: AnnotatedPage;
const bring = vi.fn<CardSupply['bring']>();
const onMissing = vi.fn();
/** Lets the card come, or not. */
let come: (mount: MountCard) => void;
let fail: (cause: Error) => void;
/** Who waited for it before us has been told when it has come. */
let brought: Promise<MountCard>;

beforeEach(async () => {
  await restPointer();
  vi.clearAllMocks();
  bring.mockImplementation(() => {
    brought = new Promise((resolve, reject) => {
      come = resolve;
      fail = reject;
    });
    return brought;
  });
  shown = annotatedPage(PAGE, NAMES, { source: { bring, onMissing } });
});
afterEach(() => {
  shown.visit.abort();
  vi.restoreAllMocks();
});

it('is not asked for before a card is wanted', () => {
  expect(bring).not.toHaveBeenCalled();
  expect(shown.host()).toBeNull();
});

describe('a card that comes', () => {
  it('opens with what is known', async () => {
    shown.annotations.step('next');
    expect(shown.isOpen()).toBe(false);
    come(mountCard);
    await untilFilled(shown, 'Ann Lee');
    expect(onMissing).not.toHaveBeenCalled();
  });

  it('opens where the reader has gone on to meanwhile', async () => {
    shown.annotations.step('next');
    const first = come;
    shown.annotations.step('previous');
    first(mountCard);
    come(mountCard);
    await untilFilled(shown, 'Bo Ray');
  });

  it('opens at the second name for a key that is pressed twice before it is there', async () => {
    shown.annotations.step('next');
    shown.annotations.step('next');
    come(mountCard);
    await untilFilled(shown, 'Bo Ray');
  });

  it('stays closed when the marks were switched off meanwhile', async () => {
    shown.annotations.step('next');
    shown.annotations.setHighlighted(false);
    come(mountCard);
    await brought;
    expect(shown.isOpen()).toBe(false);
  });

  it('adds nothing to the page when the visit has ended meanwhile', async () => {
    shown.annotations.step('next');
    shown.visit.abort();
    come(mountCard);
    await brought;
    expect(shown.host()).toBeNull();
  });

  it('is there for the next name', async () => {
    shown.annotations.step('next');
    come(mountCard);
    await untilFilled(shown, 'Ann Lee');
    shown.annotations.step('next');
    await untilFilled(shown, 'Bo Ray');
    expect(bring).toHaveBeenCalledTimes(1);
  });
});

describe('a card that cannot come', () => {
  it('is told of, and tried again when it is wanted again', async () => {
    shown.annotations.step('next');
    fail(new Error('no leave'));
    await expect.poll(() => onMissing.mock.calls.length).toBe(1);
    expect(shown.isOpen()).toBe(false);
    shown.annotations.openCard(null);
    come(mountCard);
    await untilFilled(shown, 'Ann Lee');
  });
});
