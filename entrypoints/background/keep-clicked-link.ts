// A link that was clicked in the browser's menu → the library, as the page itself or as a link, and a word on the page.
import type { Browser } from 'wxt/browser';
import type { Result } from '../../lib/core/result';
import { isSameStory } from '../../lib/extraction/story-key';
import type { LinkSaved, NoAddress } from '../../lib/library/links/link-kinds';
import { openLinks } from '../../lib/library/links/open-links';
import type { SaveError } from '../../lib/library/repository';
import type { LinkOutcome } from '../../lib/messaging/protocol';
import { askVisit, reachVisit } from '../../lib/messaging/reach-visit';
import { save } from './commands';

type Clicked = Pick<Browser.contextMenus.OnClickData, 'linkUrl' | 'pageUrl'> & {
  /** The words of the link; Firefox tells them. */
  readonly linkText?: string;
};

/** What is said of it; null: nothing, the browser offered what cannot be kept. */
function outcomeOf(kept: Result<LinkSaved, SaveError | NoAddress>): LinkOutcome | null {
  if (!kept.ok) return kept.error.kind === 'no-address' ? null : kept.error.kind;
  if (kept.value.did === 'saved') return 'kept';
  return kept.value.hasText ? 'in-library' : 'known';
}

/** The page says how it went, if the browser lets us on it. */
async function say(tabId: number, outcome: LinkOutcome): Promise<void> {
  const visit = await reachVisit(tabId);
  if (visit.ok) await askVisit(tabId, 'visit/link-kept', { outcome });
}

/** Saves the article in front where the link leads to it; else keeps the address, `not-read-yet`. */
export async function keepClickedLink(
  { linkUrl = '', pageUrl = '', linkText }: Clicked,
  tabId: number,
): Promise<void> {
  if (isSameStory(linkUrl, pageUrl)) {
    await save(tabId);
    return;
  }
  const kept = await openLinks().save({ url: linkUrl, title: linkText, reason: 'not-read-yet' });
  const outcome = outcomeOf(kept);
  if (outcome) await say(tabId, outcome);
}
