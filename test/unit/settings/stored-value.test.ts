import { expect, it, vi } from 'vitest';
import { type Storage, storedValue } from '@/lib/settings/stored-value';

vi.mock('wxt/browser', () => ({ browser: {} }));

/** An area as the browser keeps it, with the events that it sends to every page. */
function aStorage() {
  const kept: Record<string, unknown> = {};
  const listeners = new Set<Parameters<Storage['onChanged']['addListener']>[0]>();
  const set = (items: Record<string, unknown>) => {
    Object.assign(kept, items);
    const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
    for (const tell of listeners) tell(changes, 'local');
    return Promise.resolve();
  };
  const storage = {
    local: { get: (key: string) => Promise.resolve({ [key]: kept[key] }), set },
    onChanged: {
      addListener: (listener: never) => void listeners.add(listener),
      removeListener: (listener: never) => void listeners.delete(listener),
    },
  } as unknown as Storage;
  return { storage, listeners };
}

const FORMAT = {
  key: 'volume',
  parse: (stored: unknown) => (typeof stored === 'number' ? stored : 5),
  store: (value: number) => value,
};

it('reads the default, and then what was written', async () => {
  const value = storedValue(FORMAT, aStorage().storage);
  expect(await value.read()).toBe(5);
  await value.write(7);
  expect(await value.read()).toBe(7);
});

it('tells every page of a write, until its signal aborts', async () => {
  const { storage, listeners } = aStorage();
  const [here, there] = [storedValue(FORMAT, storage), storedValue(FORMAT, storage)];
  const other = storedValue({ ...FORMAT, key: 'another' }, storage);
  const seen: number[] = [];
  const page = new AbortController();
  here.watch((value) => seen.push(value), page.signal);
  await there.write(7);
  await other.write(1);
  page.abort();
  await there.write(8);
  expect(seen).toEqual([7]);
  expect(listeners.size).toBe(0);
});
