// The panel as the reader sees and hears it: what it lists, finds, asks for, and that it is as good by night.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/cast/cast.css';
import '@/components/panel/panel.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Panel, type PanelProps } from '@/components/panel/panel';
import { WordsProvider } from '@/components/words';
import type { CountryCode, PersonId } from '@/lib/gazetteer/model/types';
import { aCast, aCastCountry, aCastOrganisation, aCastPerson, days } from '../../builders';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const nothing = () => undefined;
const PEOPLE = ['Zoë Ng', 'Ann Lee', 'Bo Ray', 'Cy Poe', 'Di Fry'].map((name) =>
  aCastPerson({ id: name as PersonId, name }),
);
const COUNTRIES = ['NZ', 'JP', 'FR', 'CI'].map((code) =>
  aCastCountry({ code: code as CountryCode, name: code }),
);

const BODIES = [aCastOrganisation({ name: 'AOU', longName: 'Alliance of Unions' })];
const EVERYTHING = aCast({ people: PEOPLE, countries: COUNTRIES, organisations: BODIES });

const article = {
  title: 'A story',
  lang: 'en',
  dir: 'ltr',
  url: 'https://news.example/a',
  published: days('2022-04-21'),
  named: [],
  settled: [],
} as const;
const aPanel = (over: Partial<PanelProps> = {}): PanelProps => ({
  state: { at: 'cast', article, cast: EVERYTHING, saved: new Map(), region: null },
  said: '',
  onReveal: nothing,
  onCopy: nothing,
  onGoBack: nothing,
  onUnsettle: nothing,
  ...over,
});
const show = (over: Partial<PanelProps> = {}) =>
  act(() =>
    render(
      <WordsProvider value={englishWords}>
        <Panel {...aPanel(over)} />
      </WordsProvider>,
      document.body,
    ),
  );
afterEach(() => render(null, document.body));

const names = () => [...document.querySelectorAll('.cast-name')].map(({ textContent }) => textContent);
const filter = () => page.getByRole('searchbox', { name: 'Find a name' });

describe('finding a name', () => {
  it.each([
    ['in small letters', 'ann', ['Ann Lee']],
    ['without its accent', 'zoe', ['Zoë Ng']],
    ['a country by its name in the words’ language', 'ivo', ['Côte d’Ivoire', 'Ivory Coast']],
    ['with spaces around it', '  ray ', ['Bo Ray']],
    ['a body by its full name', 'of unions', ['AOU']],
    ['a body by what it is called for short', 'aou', ['AOU']],
    ['that nobody has', 'xyz', []],
  ])('%s', async (_why, typed, found) => {
    await show();
    await filter().fill(typed);
    const shown = names();
    expect(shown.length).toBe(Math.min(1, found.length));
    expect(found.length === 0 || found.includes(shown[0] ?? '')).toBe(true);
    expect(document.body.textContent.includes('Nobody of that name')).toBe(found.length === 0);
  });

  it('is not offered where all names are seen at a glance', async () => {
    await show({ state: { at: 'cast', article, cast: aCast(), saved: new Map(), region: null } });
    expect(document.querySelector('input')).toBeNull();
  });

  it('does not outlive the article', async () => {
    await show();
    await filter().fill('ann');
    const next = { ...article, url: 'https://news.example/b' };
    await show({
      state: {
        at: 'cast',
        article: next,
        cast: EVERYTHING,
        saved: new Map(),
        region: null,
      },
    });
    expect(names()).toHaveLength(10);
  });
});

describe('what it asks for', () => {
  it('the next place of a name, by the keyboard alone', async () => {
    const onReveal = vi.fn();
    await show({ onReveal });
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onReveal.mock.calls).toEqual([['Zoë Ng', 'Zoë Ng']]);
  });

  it.each([
    ['Copy as text', 'text'],
    ['Copy as Markdown', 'markdown'],
  ])('%s', async (label, how) => {
    const onCopy = vi.fn();
    await show({ onCopy });
    await page.getByRole('button', { name: label }).click();
    expect(onCopy.mock.calls).toEqual([[how]]);
  });
});

describe('Escape', () => {
  it('asks for the page as it was before the jumps, and the focus stays on the name', async () => {
    const onGoBack = vi.fn();
    await show({ onGoBack });
    await page.getByRole('button', { name: 'Zoë Ng' }).click();
    await userEvent.keyboard('{Escape}');
    expect(onGoBack).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Zoë Ng');
  });

  it('empties the filter first', async () => {
    const onGoBack = vi.fn();
    await show({ onGoBack });
    await filter().fill('ann');
    await userEvent.keyboard('{Escape}');
    expect(onGoBack).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onGoBack).toHaveBeenCalledOnce();
  });
});

describe('for those who hear it', () => {
  it('headings and lists say what stands where', async () => {
    await show();
    const outline = [...document.querySelectorAll('h1, h2')].map(
      (heading) => `${heading.localName} ${heading.textContent}`,
    );
    expect(outline).toEqual(['h1 A story', 'h2 Leaders 5', 'h2 Countries 4', 'h2 International bodies 1']);
    expect([...document.querySelectorAll('section ul')].map((list) => list.children.length)).toEqual([
      5, 4, 1,
    ]);
  });

  it('says what the last press did', async () => {
    await show({ said: 'Copied.' });
    await expect.element(page.getByText('Copied.')).toHaveRole('status');
  });

  it.each([
    ['with names', {}],
    ['without an article', { state: { at: 'plain', why: 'panelUnread', isBusy: false } }],
    [
      'with nobody named',
      {
        state: {
          at: 'cast',
          article,
          cast: aCast({ people: [], countries: [] }),
          saved: new Map(),
          region: null,
        },
      },
    ],
    [
      'with a map',
      {
        state: {
          at: 'cast',
          article,
          cast: aCast(),
          saved: new Map(),
          region: {
            view: { x: 0, y: 0, width: 20, height: 10 },
            land: 'M1 1l2 0 0 2z',
            named: [{ code: 'NZ', path: '', ring: { x: 5, y: 5 } }],
          },
        },
      },
    ],
  ] as [string, Partial<PanelProps>][])('axe has nothing to say %s', async (_why, over) => {
    await show(over);
    expect(await axeViolations()).toEqual([]);
  });
});

it('is as wide as the narrowest panel', async () => {
  await page.viewport(240, 700);
  await show();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(240);
});
