// A press that leads out of the popup, made twice: one tab, as long as the first is on its way or the popup closes.
import { beforeEach, expect, it, vi } from 'vitest';
import { openTab } from '@/entrypoints/shared/extension-page';
import { standIn } from '@/test/extension-browser';

const createTab = vi.spyOn(standIn.tabs, 'create');
const popups = vi.spyOn(standIn.extension, 'getViews');

beforeEach(() => vi.clearAllMocks());

it('a double click opens one tab; later presses open others, where the page stays open', async () => {
  await Promise.all([openTab('/options.html'), openTab('/options.html')]);
  expect(createTab).toHaveBeenCalledOnce();
  await openTab('/options.html');
  expect(createTab).toHaveBeenCalledTimes(2);
});

it('a tab that could not be opened is told, and may be asked for again', async () => {
  createTab.mockRejectedValueOnce(new Error('no window'));
  await expect(openTab('/options.html')).rejects.toThrow('no window');
  await openTab('/options.html');
  expect(createTab).toHaveBeenCalledTimes(2);
});

// The last row: a popup does not come back from closing.
it('a popup that is closing opens nothing more', async () => {
  const close = vi.spyOn(window, 'close').mockReturnValue(undefined);
  popups.mockReturnValueOnce([window]);
  await openTab('/options.html');
  await openTab('/options.html');
  expect(createTab).toHaveBeenCalledOnce();
  expect(close).toHaveBeenCalledOnce();
});
