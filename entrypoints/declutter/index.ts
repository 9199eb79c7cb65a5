// Shell of the tidying: runs where the reader has switched it on, and follows the switch.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountNotice } from '../../components/notice/mount-notice';
import { whenCalm } from '../../lib/core/dom/when-calm';
import { siteOf } from '../../lib/extraction/site-rule';
import { browserWords } from '../shared/extension-page';
import { claimDocument, isExtensionAlive, watchExtension } from '../shared/page-lifetime';
import { followSwitch } from './follow-switch';

export default defineUnlistedScript(() => {
  const life = new AbortController();
  const site = siteOf(location.href);
  const isAlive = () => !life.signal.aborted && isExtensionAlive();
  if (site === null || !claimDocument('declutter', { isAlive, end: () => life.abort() })) return;
  watchExtension(isAlive, life);
  const notice = mountNotice(document, browserWords, life.signal);
  followSwitch({
    onGivenBack: () => whenCalm(document, () => notice.say(browserWords('noticePopUpStays')), life.signal),
    signal: life.signal,
  });
});
