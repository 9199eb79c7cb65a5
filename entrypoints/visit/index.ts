// Shell of the content script: one visit a document, however often it is injected.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountNotice } from '../../components/notice/mount-notice';
import { whenCalm } from '../../lib/core/dom/when-calm';
import { askBackground } from '../../lib/messaging/ask';
import { listenAsVisit } from '../../lib/messaging/listen';
import { browserWords } from '../shared/extension-page';
import { claimDocument, isExtensionAlive, watchAddress, watchExtension } from '../shared/page-lifetime';
import { choosing } from './choosing';
import { lookingUp } from './look-up';
import { saveInWords } from './save-words';
import { createVisit } from './visit';
import { visitHandlers } from './visit-handlers';

export default defineUnlistedScript(() => {
  const life = new AbortController();
  const isAlive = () => !life.signal.aborted && isExtensionAlive();
  if (!claimDocument('visit', { isAlive, end: () => life.abort() })) return;
  const onAddress = () => {
    if (visit.holds(location.href)) return; // an article that has come below the first
    visit.end();
    askBackground('page/left', null).catch(() => undefined); // gone for good: the browser takes our button along
  };
  const address = watchAddress(window, onAddress, life.signal);
  const visit = createVisit(document, life.signal, address.look);
  const notice = mountNotice(document, browserWords, life.signal);
  const say = (message: string) => whenCalm(document, () => notice.say(message), life.signal);
  const handlers = visitHandlers(visit, {
    onChoose: choosing(document, visit, life.signal),
    onLookUp: lookingUp(document, { open: visit.article, say, signal: life.signal }),
    onSaved: (reply) => say(saveInWords(browserWords, reply)),
  });
  listenAsVisit(handlers, life.signal);
  watchExtension(isAlive, life);
  visit.begin();
});
