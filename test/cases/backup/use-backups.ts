// Databases of a test, and what restoring a file into one of them does.
import { expect } from 'vitest';
import { openBackups, type RestoreCounts, type RestorePlan } from '@/lib/library/backup/backups';
import { LibraryDb } from '@/lib/library/db';
import { expectFiled } from './grown-library';

const opened: LibraryDb[] = [];

/** A database of its own, gone after the test; see `deleteLibraries`. */
export function aDb(): LibraryDb {
  const db = new LibraryDb(`test-${crypto.randomUUID()}`);
  opened.push(db);
  return db;
}

/** Work that nobody watches. */
export const work = (signal = new AbortController().signal) => ({ signal, onProgress: () => undefined });

/** What restoring `file` would do. */
export async function planned(db: LibraryDb, file: Blob): Promise<RestorePlan> {
  const plan = await openBackups({ db }).plan(file, work());
  if (!plan.ok) throw new Error(plan.error.kind);
  return plan.value;
}

/** Restores, and says what was done; the plan must have said the same. */
export async function restored(db: LibraryDb, file: Blob): Promise<RestoreCounts> {
  const plan = await planned(db, file);
  const done = await openBackups({ db }).restore(file, plan, work());
  if (!done.ok) throw new Error(done.error.kind);
  expect(done.value).toEqual({ counts: plan.counts, isComplete: true });
  await expectFiled(db);
  return done.value.counts;
}

/** To be called after each test. */
export async function deleteLibraries(): Promise<void> {
  for (const db of opened.splice(0)) await db.delete();
}
