import { expect, it } from 'vitest';
import { actionIn, type KeyPress } from '@/components/keys/key-table';
import { SHORTCUTS } from '@/components/reader/shortcuts';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  defaultPrevented: false,
  ...over,
});

it.each<[string, KeyPress, string | null]>([
  ['a letter', press('j'), 'next-section'],
  ['plus with Shift', press('+'), 'larger'],
  ['plus without Shift', press('='), 'larger'],
  ['minus as keyboards write it', press('-'), 'smaller'],
  ['a question mark', press('?'), 'help'],
  ['a letter of nobody', press('x'), null],
  ['a capital letter, which is typed on purpose', press('J'), null],
  ['Ctrl+R, which reloads', press('r', { ctrlKey: true }), null],
  ['Cmd+T, which opens a tab', press('t', { metaKey: true }), null],
  ['Alt+A, which opens a menu', press('a', { altKey: true }), null],
  ['what somebody else has answered', press('j', { defaultPrevented: true }), null],
  ['a key that is held down moves on', press('j', { repeat: true }), 'next-section'],
  ['a key that is held down does not begin and pause by turns', press('r', { repeat: true }), null],
])('%s', (_why, key, action) => {
  expect(actionIn(SHORTCUTS, key)).toBe(action);
});

it('gives no key two meanings', () => {
  const keys = SHORTCUTS.flatMap(({ keys: all }) => all);
  expect(new Set(keys).size).toBe(keys.length);
});
