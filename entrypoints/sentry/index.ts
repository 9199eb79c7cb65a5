// Shell of the sentry: on sites that the reader has granted it looks once whether a page is an article, and asks to read it.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BackgroundTopic } from '../../lib/messaging/protocol';
import { claimDocument, isExtensionAlive } from '../shared/page-lifetime';
import { keepLooking } from './keep-looking';

const TOPIC: BackgroundTopic = 'page/read';
/** A page that is never at rest is looked at all the same after so long, in ms. */
const LATEST_MS = 500;

export default defineUnlistedScript(() => {
  const life = new AbortController();
  const isAlive = () => !life.signal.aborted && isExtensionAlive();
  if (!claimDocument('sentry', { isAlive, end: () => life.abort() })) return;
  // As it travels: the ways by which visits ask bring along what parses their answers.
  const onArticle = () => {
    browser.runtime.sendMessage({ topic: TOPIC, ask: null }).catch(() => life.abort()); // the extension was updated
  };
  // The page comes first: its load event waits for what is evaluated before it.
  const look = () => keepLooking(document, { isAlive, onArticle, life });
  const waiting = requestIdleCallback(look, { timeout: LATEST_MS });
  life.signal.addEventListener('abort', () => cancelIdleCallback(waiting), { once: true });
});
