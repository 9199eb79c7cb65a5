// Wires the weekly backup: the alarm that wakes us, and the page, behind the others, that writes the file.
import { browser } from 'wxt/browser';
import { systemClock } from '../../lib/core/clock-and-ids';
import { backupDueAt, backupRecord } from '../../lib/settings/backup-record';

const ALARM = 'back-up';
/** Browsers fire an alarm no sooner than this; and what is due at once may wait until a browser that starts is calm. */
const SOONEST_MS = 60_000;
/** Where it could not be done, as without a window, it is tried again after this. */
const AGAIN_MS = 60 * 60 * 1000;

const now = () => systemClock().getTime();

/** Sets the alarm for when the next backup is due, or takes it away. */
async function planNext(soonest = SOONEST_MS): Promise<void> {
  const due = backupDueAt(await backupRecord.read(), now());
  if (due === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(due, now() + soonest) });
}

/** Opens the page behind the tab in front, in a window that is not private; without one nothing is opened. */
async function openBehind(): Promise<void> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const ordinary = windows.find(({ incognito }) => !incognito);
  if (ordinary?.id === undefined) return;
  const url = browser.runtime.getURL('/backup.html');
  await browser.tabs.create({ windowId: ordinary.id, url: `${url}#weekly`, active: false });
}

/** Call it synchronously at start-up, or the alarm that woke the worker is missed. */
export function backUpWeekly(): void {
  void planNext();
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== ALARM) return;
    const due = backupDueAt(await backupRecord.read(), now());
    if (due !== null && due <= now()) await openBehind();
    await planNext(AGAIN_MS);
  });
  backupRecord.watch(() => void planNext(), new AbortController().signal);
}
