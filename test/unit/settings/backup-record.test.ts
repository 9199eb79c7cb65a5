// When a backup is due, and from when on changes count for the reminder.
import { expect, it } from 'vitest';
import { type BackupRecord, backupDueAt, backupRecord, remindedSince } from '@/lib/settings/backup-record';

const NOW = Date.parse('2024-05-15T08:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(NOW - days * DAY_MS).toISOString();
const record = (over: Partial<BackupRecord> = {}): BackupRecord => ({
  weekly: true,
  lastAt: null,
  remindedAt: null,
  ...over,
});

it.each<[why: string, record: BackupRecord, dueInDays: number | null]>([
  ['switched off', record({ weekly: false, lastAt: daysAgo(30) }), null],
  ['never made: at once', record(), 0],
  ['made three days ago', record({ lastAt: daysAgo(3) }), 4],
  ['made a month ago: overdue', record({ lastAt: daysAgo(30) }), -23],
  ['made in the future, by a clock that was wrong', record({ lastAt: daysAgo(-900) }), 7],
])('%s', (_why, given, dueInDays) => {
  const due = backupDueAt(given, NOW);
  expect(due === null ? null : (due - NOW) / DAY_MS).toBe(dueInDays);
});

it.each<[why: string, record: BackupRecord, since: string]>([
  ['nothing made, nothing put away', record(), ''],
  ['a backup', record({ lastAt: daysAgo(3) }), daysAgo(3)],
  ['put away after it', record({ lastAt: daysAgo(3), remindedAt: daysAgo(1) }), daysAgo(1)],
  ['a backup after that', record({ lastAt: daysAgo(1), remindedAt: daysAgo(3) }), daysAgo(1)],
])('changes count since %s', (_why, given, since) => {
  expect(remindedSince(given)).toBe(since);
});

it.each([
  ['nothing', undefined],
  ['something else', 'yes'],
  ['a newer version', { version: 2, weekly: true, lastAt: null, remindedAt: null }],
])('%s is stored: no backup was made, and none is made by itself', async (_why, stored) => {
  const { browser } = await import('wxt/browser');
  await browser.storage.local.set({ backups: stored });
  expect(await backupRecord.read()).toEqual(record({ weekly: false }));
});
