// One value of the extension's storage: read with its default, written, and told to every page that watches.
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { storedValue } from '@/lib/settings/stored-value';
import { restartBrowser } from '@/test/extension-browser';

beforeEach(restartBrowser);

const FORMAT = {
  key: 'volume',
  parse: (stored: unknown) => (typeof stored === 'number' ? stored : 5),
  store: (value: number) => value,
};

it('reads the default, and then what was written', async () => {
  const value = storedValue(FORMAT);
  expect(await value.read()).toBe(5);
  await value.write(7);
  expect(await value.read()).toBe(7);
});

it('tells every page of a write, until its signal aborts', async () => {
  const [here, there] = [storedValue(FORMAT), storedValue(FORMAT)];
  const other = storedValue({ ...FORMAT, key: 'another' });
  const seen: number[] = [];
  const page = new AbortController();
  here.watch((value) => seen.push(value), page.signal);
  await there.write(7);
  await other.write(1);
  page.abort();
  await there.write(8);
  expect(seen).toEqual([7]);
  expect(browser.storage.onChanged.hasListeners()).toBe(false);
});
