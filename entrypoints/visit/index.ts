// Shell of the content script: one visit a document, however often it is injected.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountNotice } from '../../components/notice/mount-notice';
import { whenCalm } from '../../lib/core/dom/when-calm';
import { prepareNames, tellOfPage } from '../../lib/messaging/ask';
import { listenAsVisit } from '../../lib/messaging/listen';
import { browserWords } from '../shared/extension-page';
import { claimDocument, isExtensionAlive, watchAddress, watchExtension } from '../shared/page-lifetime';
import { choosing } from './choosing';
import { lookingUp } from './look-up';
import { saveInWords } from './save-words';
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

export default defineUnlistedScript(() => {
  const life = new AbortController();
  const isAlive = () => !life.signal.aborted && isExtensionAlive();
  if (!claimDocument('visit', { isAlive, end: () => life.abort() })) return;
  prepareNames(); // the facts are loaded while the page is read
  const onAddress = () => {
    if (visit.holds(location.href))
      tellOfPage(); // an article that has come below the first
    else visit.end();
  };
  const address = watchAddress(window, onAddress, life.signal);
  const visit = createVisit(document, life.signal, address.look);
  const notice = mountNotice(document, browserWords, life.signal);
  const say = (message: string) => whenCalm(document, () => notice.say(message), life.signal);
  const handlers = visitHandlers(visit, {
    onChoose: choosing(document, visit, { say, signal: life.signal }),
    onLookUp: lookingUp(document, { open: visit.article, say, signal: life.signal }),
    onSaved: (reply) => say(saveInWords(browserWords, reply)),
  });
  listenAsVisit(handlers, life.signal);
  followSight(document, visit, life.signal);
  watchExtension(isAlive, life);
  visit.begin();
});
