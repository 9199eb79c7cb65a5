// Shell of the content script: one visit a document, however often it is injected; gone, code and all, when the page becomes another story's.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountNotice } from '../../components/notice/mount-notice';
import { whenCalm } from '../../lib/core/dom/when-calm';
import { prepareNames, tellOfPage } from '../../lib/messaging/ask';
import { listenAsVisit } from '../../lib/messaging/listen';
import { browserWords } from '../shared/extension-page';
import {
  claimDocument,
  isExtensionAlive,
  type Resident,
  releaseDocument,
  watchAddress,
  watchExtension,
} from '../shared/page-lifetime';
import { withdrawParts } from '../shared/visit-parts';
import { choosing } from './choosing';
import { lookingUp } from './look-up';
import { LINK_OUTCOME_WORDS, saveInWords } from './save-words';
import { createVisit, type Visit } from './visit';
import { visitHandlers } from './visit-handlers';

/**
 * Tells of the page when it is seen again: its clipping may have been saved or deleted elsewhere, and a page that comes
 * back from the browser's cache has lost what its button said.
 */
function followSight(page: Document, visit: Visit, signal: AbortSignal): void {
  const onSeen = () => {
    if (page.visibilityState === 'visible' && visit.article()) tellOfPage();
  };
  page.addEventListener('visibilitychange', onSeen, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && onSeen(), { signal });
}

/** Takes the document for as long as `life` lasts; false: another visit has it. */
function claimFor(life: AbortController, isAlive: () => boolean): boolean {
  const resident: Resident = { isAlive, end: () => life.abort() };
  if (!claimDocument('visit', resident)) return false;
  // What the world no longer knows of is let go: half of what a visit holds is its own code.
  const onEnd = () => {
    releaseDocument('visit', resident);
    withdrawParts();
  };
  life.signal.addEventListener('abort', onEnd, { once: true });
  return true;
}

export default defineUnlistedScript(() => {
  const life = new AbortController();
  const isAlive = () => !life.signal.aborted && isExtensionAlive();
  if (!claimFor(life, isAlive)) return;
  prepareNames(); // the facts are loaded while the page is read
  const onAddress = () => {
    if (visit.holds(location.href))
      tellOfPage(); // an article that has come below the first
    else life.abort(); // whoever wants to read what stands there now brings a visit of its own
  };
  const address = watchAddress(window, onAddress, life.signal);
  const visit = createVisit(document, life.signal, address.look);
  const notice = mountNotice(document, browserWords, life.signal);
  const say = (message: string) => whenCalm(document, () => notice.say(message), life.signal);
  const handlers = visitHandlers(visit, {
    onChoose: choosing(document, visit, { say, signal: life.signal }),
    onLookUp: lookingUp(document, { open: visit.article, say, signal: life.signal }),
    onSaved: (reply, quoted) => say(saveInWords(browserWords, reply, quoted)),
    onLinkKept: (outcome) => say(browserWords(LINK_OUTCOME_WORDS[outcome])),
  });
  listenAsVisit(handlers, life.signal);
  followSight(document, visit, life.signal);
  watchExtension(isAlive, life);
  visit.begin();
});
