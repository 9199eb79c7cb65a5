// Shell of the content script: one visit a document, however often it is injected.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenAsVisit } from '../../lib/messaging/listen';
import { claimDocument } from '../shared/claim-document';
import { isExtensionAlive, watchExtension } from '../shared/watch-extension';
import { choosing } from './choosing';
import { createVisit } from './visit';
import { visitHandlers } from './visit-handlers';
import { watchAddress } from './watch-address';

export default defineUnlistedScript(() => {
  const life = new AbortController();
  const isAlive = () => !life.signal.aborted && isExtensionAlive();
  if (!claimDocument('visit', { isAlive, end: () => life.abort() })) return;
  const visit = createVisit(document, life.signal);
  watchAddress(window, () => visit.end(), life.signal);
  listenAsVisit(visitHandlers(visit, choosing(document, visit, life.signal)), life.signal);
  watchExtension(isAlive, life);
  visit.begin();
});
