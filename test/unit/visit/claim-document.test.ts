import { expect, it, vi } from 'vitest';
import { claimDocument } from '@/entrypoints/visit/claim-document';

const resident = (alive: boolean) => ({ isAlive: () => alive, end: vi.fn() });

it('gives the document to the first who asks', () => {
  expect(claimDocument(resident(true), {})).toBe(true);
});

it('keeps it from a second injection while the first is alive', () => {
  const world = {};
  const first = resident(true);
  claimDocument(first, world);
  expect(claimDocument(resident(true), world)).toBe(false);
  expect(first.end).not.toHaveBeenCalled();
});

it('ends an orphan, whose extension was updated, and takes its place', () => {
  const world = {};
  const orphan = resident(false);
  claimDocument(orphan, world);
  expect(claimDocument(resident(true), world)).toBe(true);
  expect(orphan.end).toHaveBeenCalledOnce();
});

it('is not stopped by something else under its key', () => {
  expect(claimDocument(resident(true), { [Symbol.for('sidelight.visit')]: 'an older form' })).toBe(true);
});
