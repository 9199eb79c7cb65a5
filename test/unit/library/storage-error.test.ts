// What is thrown while the library is read or written → the failure that the reader is told, or none: it was stopped, or it is a bug.
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { attempt, storageErrorOf } from '@/lib/library/storage-error';

/** What a signal throws once it has aborted. */
const thrownBy = (signal: AbortSignal): unknown => {
  try {
    signal.throwIfAborted();
  } catch (cause) {
    return cause;
  }
  throw new Error('It has not aborted');
};

const givenUp = () => new DOMException('The transaction was aborted', 'AbortError');

describe('stopped by the reader, which is no failure of storage', () => {
  it.each<[why: string, error: unknown]>([
    ['between two clippings', thrownBy(AbortSignal.abort())],
    [
      'by one of several signals',
      thrownBy(AbortSignal.any([new AbortController().signal, AbortSignal.abort()])),
    ],
    ['as a stream or a request of the browser says it', new DOMException('Stopped', 'AbortError')],
  ])('%s', async (_why, error) => {
    expect(storageErrorOf(error)).toBeNull();
    await expect(attempt(() => Promise.reject(error))).rejects.toBe(error);
  });
});

describe('given up by the browser, which is one', () => {
  it.each<[why: string, error: unknown, kind: string]>([
    ['a transaction, for no reason that is told', new Dexie.AbortError('Aborted'), 'storage-unavailable'],
    [
      'a transaction, as its request was told',
      new Dexie.AbortError('Aborted', givenUp()),
      'storage-unavailable',
    ],
    [
      'a transaction, because the disk is full',
      new Dexie.AbortError('Aborted', new DOMException('', 'QuotaExceededError')),
      'storage-full',
    ],
    ['rows of a write of many', new Dexie.BulkError('2 of 3 failed', [givenUp()]), 'storage-unavailable'],
    ['the whole database', new Dexie.DatabaseClosedError('Closed'), 'storage-unavailable'],
  ])('%s', async (_why, error, kind) => {
    expect(await attempt(() => Promise.reject(error))).toEqual({ ok: false, error: { kind } });
  });
});

describe('neither', () => {
  it.each<[why: string, error: unknown]>([
    ['a bug', new TypeError('undefined is not a function')],
    ['nothing that is an error', 'AbortError'],
    ['an error that only bears the name', Object.assign(new Error('Mine'), { name: 'Abort' })],
    ['a wait that was too long', new DOMException('Too long', 'TimeoutError')],
  ])('%s', async (_why, error) => {
    await expect(attempt(() => Promise.reject(error))).rejects.toBe(error);
  });
});
