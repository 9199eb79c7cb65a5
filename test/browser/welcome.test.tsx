// The welcome page as it is drawn: its article and its choices, narrow, dark and from right to left, for everybody.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/welcome/welcome.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome, type WelcomeChoice, type WelcomeProps } from '@/components/welcome/welcome';
import { WordsProvider } from '@/components/words';
import { englishWords } from '../words';
import { axeViolations } from './axe-violations';
import { pseudoWords } from './languages/pseudo-words';

const nothing = () => undefined;
const show = (over: Partial<WelcomeProps> = {}, words = englishWords) => {
  document.documentElement.dir = words('direction');
  document.documentElement.lang = words('locale');
  document.title = words('extensionName');
  return act(() =>
    render(
      <WordsProvider value={words}>
        <Welcome choice="on-click" declined={false} onChoose={nothing} onShown={nothing} {...over} />
      </WordsProvider>,
      document.body,
    ),
  );
};
const pressed = () =>
  [...document.querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) => textContent);

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  render(null, document.body);
  document.documentElement.removeAttribute('style');
  document.documentElement.dir = 'ltr';
});

it.each<[why: string, choice: WelcomeChoice, label: string]>([
  ['all sites', 'everywhere', 'On all sites'],
  ['chosen sites', 'chosen', 'On sites that I choose'],
  ['a click alone', 'on-click', 'Only when I click'],
])('says what holds and is told what is chosen: %s', async (_why, choice, label) => {
  const onChoose = vi.fn();
  await show({ choice, onChoose });
  expect(pressed()).toEqual([label]);
  for (const button of document.querySelectorAll('button')) button.click();
  expect(onChoose.mock.calls.flat()).toEqual(['everywhere', 'chosen', 'on-click']);
});

it('gives its article to whoever marks names, and takes it back', async () => {
  const onShown = vi.fn<WelcomeProps['onShown']>();
  await show({ onShown });
  const [article, signal] = onShown.mock.lastCall ?? [];
  expect(article?.body.textContent).toContain('Angela Merkel');
  expect(signal?.aborted).toBe(false);
  await act(() => render(null, document.body));
  expect(signal?.aborted).toBe(true);
});

it.each<[why: string, width: number, words: typeof englishWords, scheme: string]>([
  ['wide', 1000, englishWords, 'light'],
  ['dark', 1000, englishWords, 'dark'],
  ['narrow', 320, englishWords, 'light'],
  ['narrow, from right to left, in long words', 320, pseudoWords({ locale: 'ar', direction: 'rtl' }), 'dark'],
])('fits and is accessible: %s', async (_why, width, words, scheme) => {
  await page.viewport(width, 800);
  document.documentElement.style.setProperty('--scheme', scheme);
  await show({ declined: true }, words);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(await axeViolations()).toEqual([]);
});
