// @vitest-environment jsdom
// What the reader is asked and told when a shorter text stands in for a longer one.
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { EarlierTexts } from '@/components/reader/earlier-texts';
import { ShorterText } from '@/components/shorter-text';
import { WordsProvider } from '@/components/words';
import { saveInWords } from '@/entrypoints/visit/save-words';
import type { VisitProtocol } from '@/lib/messaging/protocol';
import { englishWords as words } from '@/test/words';

const ID = '00000000-0000-4000-8000-000000000000';
type Outcome = VisitProtocol['visit/save']['reply'];

afterEach(cleanup);

it.each<[outcome: Outcome, said: string]>([
  [{ ok: true, value: { id: ID, did: 'saved' } }, 'Saved to your reading list.'],
  [{ ok: true, value: { id: ID, did: 'unchanged' } }, 'Already in your reading list'],
  [
    { ok: true, value: { id: ID, did: 'kept-longer', kept: 2711, offered: 447 } },
    'Your longer text was kept: 2,711 characters, where the page now has 447.',
  ],
  [{ ok: false, error: { kind: 'storage-full' } }, 'The disk is full: not saved.'],
])('a save by the keyboard, %j, is put into words', (outcome, said) => {
  expect(saveInWords(words, outcome)).toContain(said);
});

it('asks before a shorter text takes the place of a longer one', () => {
  const [onKeep, onReplace] = [vi.fn(), vi.fn()];
  const { getByText, getByRole } = render(
    <WordsProvider value={words}>
      <ShorterText kept={2711} offered={447} onKeep={onKeep} onReplace={onReplace} />
    </WordsProvider>,
  );
  expect(getByRole('alert').textContent).toContain('447 characters, where yours has 2,711');
  fireEvent.click(getByText('Keep mine'));
  fireEvent.click(getByText('Replace'));
  expect([onKeep.mock.calls.length, onReplace.mock.calls.length]).toEqual([1, 1]);
});

it.each([
  ['a longer one, above the text', 'above', 2711, 447, 'An earlier, longer version of 2,711 characters'],
  ['a shorter one, below it', 'below', 447, 2711, 'An earlier version of 447 characters'],
] as const)('offers an earlier text: %s', (_why, where, length, now, said) => {
  const body = document.createElement('div');
  body.textContent = 'The earlier words.';
  const text = { id: ID, savedAt: '2024-05-01T12:00:00.000Z', length, body, comparison: null };
  const onRestore = vi.fn();
  const { container, getByText } = render(
    <WordsProvider value={words}>
      <EarlierTexts texts={[text]} length={now} onRestore={onRestore} where={where} />
    </WordsProvider>,
  );
  expect(container.textContent).toContain(said);
  expect(container.textContent).not.toContain('The earlier words.');
  fireEvent.click(getByText('Show'));
  expect(container.textContent).toContain('The earlier words.');
  fireEvent.click(getByText('Restore'));
  expect(onRestore).toHaveBeenCalledExactlyOnceWith(text);
});
