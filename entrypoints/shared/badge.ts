// What a visit has found → the toolbar button of its tab: how many leaders are named there, or that the page is saved.
import { browser } from 'wxt/browser';
import { counted } from '../../components/formats';
import type { Result } from '../../lib/core/result';
import { listenToVisits } from '../../lib/messaging/listen';
import type { VisitStatus } from '../../lib/messaging/protocol';
import { askVisit, reachVisit, type UnreachableVisit } from '../../lib/messaging/reach-visit';
import { browserWords } from './extension-page';

/** The dark amber of our own pages with the light of their paper: 6:1. */
const COLOURS = { ground: '#a14a07', ink: '#fffdf8' } as const;
const SAVED = '✓';
/** A badge holds four characters. */
const MOST_COUNTED = 999;

/** What the button says besides. Distinct people; the page as it stands in the library now. */
export interface BadgeFacts {
  readonly leaders: number;
  readonly saved: boolean;
}

const textOf = ({ leaders, saved }: BadgeFacts): string =>
  saved ? SAVED : leaders === 0 ? '' : String(Math.min(leaders, MOST_COUNTED));

function titleOf({ leaders, saved }: BadgeFacts): string {
  const named = counted(browserWords, leaders, { one: 'popupLeadersOne', other: 'popupLeadersOther' });
  return browserWords(saved ? 'badgeSaved' : 'badgeLeaders', browserWords('extensionName'), named);
}

/**
 * Shows it on the button over `tabId`, until the tab shows another document; null: what was said holds no more. A tab
 * that is gone meanwhile has no button.
 */
export async function showBadge(tabId: number, found: BadgeFacts | null): Promise<void> {
  const text = found ? textOf(found) : '';
  const title = found && text !== '' ? titleOf(found) : browserWords('actionTitle');
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
    if (text === '') return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.ground });
    await browser.action.setBadgeTextColor({ tabId, color: COLOURS.ink });
  } catch {
    // the tab was closed
  }
}

/** `reachVisit`, and what it found on the button. */
export async function visitTab(tabId: number): Promise<Result<VisitStatus, UnreachableVisit>> {
  const visit = await reachVisit(tabId);
  await showBadge(tabId, visit.ok && visit.value.state === 'article' ? visit.value : null);
  return visit;
}

/**
 * Keeps the buttons in step with what visits read, also when names come later, and until they end. Call it synchronously
 * at start-up: the page that woke the worker is waiting.
 */
export function keepBadgesCurrent(): void {
  const forEver = new AbortController().signal;
  listenToVisits((tabId) => {
    askVisit(tabId, 'visit/found', null).then(
      (found) => showBadge(tabId, found?.state === 'article' ? found : null),
      () => showBadge(tabId, null), // it has gone; where the tab shows another document, so has its badge
    );
  }, forEver);
}
