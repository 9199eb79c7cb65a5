import { expect, it, vi } from 'vitest';
import { claimDocument, releaseDocument } from '@/entrypoints/shared/page-lifetime';

const resident = (alive: boolean) => ({ isAlive: () => alive, end: vi.fn() });

it('gives the document to the first who asks', () => {
  expect(claimDocument('visit', resident(true), {})).toBe(true);
});

it('keeps it from a second injection while the first is alive', () => {
  const world = {};
  const first = resident(true);
  claimDocument('visit', first, world);
  expect(claimDocument('visit', resident(true), world)).toBe(false);
  expect(first.end).not.toHaveBeenCalled();
});

it('lets two scripts of ours share a document', () => {
  const world = {};
  claimDocument('visit', resident(true), world);
  expect(claimDocument('declutter', resident(true), world)).toBe(true);
});

it('ends an orphan, whose extension was updated, and takes its place', () => {
  const world = {};
  const orphan = resident(false);
  claimDocument('visit', orphan, world);
  expect(claimDocument('visit', resident(true), world)).toBe(true);
  expect(orphan.end).toHaveBeenCalledOnce();
});

it('is given up by who had it, and by nobody else', () => {
  const world = {};
  const [first, other] = [resident(true), resident(true)];
  claimDocument('visit', first, world);
  releaseDocument('visit', other, world);
  expect(claimDocument('visit', other, world)).toBe(false);
  releaseDocument('visit', first, world);
  expect(Reflect.ownKeys(world)).toEqual([]);
  expect(claimDocument('visit', other, world)).toBe(true);
});

it('is not stopped by something else under its key', () => {
  expect(claimDocument('visit', resident(true), { [Symbol.for('sidelight.visit')]: 'an older form' })).toBe(
    true,
  );
});
