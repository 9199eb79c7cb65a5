// Shell of the tidying: runs where the reader has switched it on, and follows the switch.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteOf } from '../../lib/extraction/site-rule';
import { claimDocument, isExtensionAlive, watchExtension } from '../shared/page-lifetime';
import { followSwitch } from './follow-switch';

export default defineUnlistedScript(() => {
  const life = new AbortController();
  const site = siteOf(location.href);
  const isAlive = () => !life.signal.aborted && isExtensionAlive();
  if (site === null || !claimDocument('declutter', { isAlive, end: () => life.abort() })) return;
  watchExtension(isAlive, life);
  followSwitch(site, life.signal);
});
