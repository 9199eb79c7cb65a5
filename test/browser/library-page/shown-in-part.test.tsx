// A list that may be as long as the library, on the page: some of it at first, more when asked, and the reader goes on where more begins.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { ShownInPart } from '@/components/library/overviews/shown-in-part';
import { WordsProvider } from '@/components/words';
import { englishWords } from '../../words';

afterEach(() => {
  render(null, document.body);
});

const show = async (count: number) => {
  const all = Array.from({ length: count }, (_, at) => `Article ${at + 1}`);
  await act(() =>
    render(
      <WordsProvider value={englishWords}>
        <ShownInPart
          all={all}
          first={5}
          list={(some) => (
            <ul>
              {some.map((each) => (
                <li key={each}>
                  <a href="#a">{each}</a>
                </li>
              ))}
            </ul>
          )}
        />
      </WordsProvider>,
      document.body,
    ),
  );
};
const drawn = () => document.querySelectorAll('li').length;
const more = () => document.querySelector('button');
const press = () => act(() => more()?.click());

describe('a long list', () => {
  it.each<[why: string, count: number, presses: number, drawn: number, more: string | undefined]>([
    ['none', 0, 0, 0, undefined],
    ['as many as are drawn at first', 5, 0, 5, undefined],
    ['one more', 6, 0, 5, '1 more'],
    ['asked for once', 6, 1, 6, undefined],
    ['more than one press adds', 50_000, 1, 105, '49,895 more'],
    ['asked for twice', 150, 2, 150, undefined],
  ])('%s', async (_why, count, presses, entries, button) => {
    await show(count);
    for (let n = 0; n < presses; n++) await press();
    expect(drawn()).toBe(entries);
    expect(more()?.textContent ?? undefined).toBe(button);
  });

  it.each([
    ['where there is still more', 300],
    ['where the button is gone then', 8],
  ])('gives the focus to the first entry that is new, %s', async (_why, count) => {
    await show(count);
    await press();
    expect(document.activeElement?.textContent).toBe('Article 6');
  });
});
