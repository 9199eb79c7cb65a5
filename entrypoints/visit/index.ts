// Shell of the content script: one visit a document, however often it is injected.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenAsVisit } from '../../lib/messaging/listen';
import { claimDocument } from './claim-document';
import { createVisit } from './visit';
import { visitHandlers } from './visit-handlers';
import { watchAddress } from './watch-address';
import { watchExtension } from './watch-extension';

export default defineUnlistedScript(() => {
  const life = new AbortController();
  const isAlive = () => !life.signal.aborted && Boolean(browser.runtime?.id);
  if (!claimDocument({ isAlive, end: () => life.abort() })) return;
  const visit = createVisit(document, life.signal);
  watchAddress(window, () => visit.end(), life.signal);
  listenAsVisit(visitHandlers(visit), life.signal);
  watchExtension(isAlive, life);
  visit.begin();
});
