// An article in another language than English, with the built product in both browsers: marked, carded, saved, and found again.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CARD_HOST, until } from '../../scripts/browsers/driver';
import { hover, marksOn } from './marks';
import { BROWSERS, press, sees, useSidelight } from './sidelight';

interface Told {
  readonly file: string;
  readonly title: string;
  /** Words that are marked, by the kind of mark; the page has others, too. */
  readonly leaders: readonly string[];
  readonly countries: readonly string[];
  /** Names of the page that are no part of the article. */
  readonly beside: readonly string[];
  /** A marked word, and what its card says. */
  readonly card: readonly [word: string, says: readonly string[]];
  /** A word of the text that a reader searches for, as it is typed. */
  readonly search: string;
}

const ARTICLES: readonly (readonly [lang: string, told: Told])[] = [
  [
    'German',
    {
      file: 'kuestenlaender.html',
      title: 'Küstenländer einigen sich auf Fähren ohne Diesel',
      leaders: ['Angela Merkel', 'Merkel'],
      countries: ['Dänemarks', 'schwedische', 'polnischen', 'Finnland', 'Schweden'],
      beside: ['Italien'],
      card: [
        'Dänemarks',
        ['Denmark', 'In this article', '14 March 2019', 'Lars Løkke Rasmussen', 'Mette Frederiksen'],
      ],
      search: 'ladestationen',
    },
  ],
  [
    'Japanese',
    {
      file: 'minato-goui.html',
      title: '港湾各国、軽油を使わない船で合意',
      leaders: [],
      countries: ['日本', '韓国', 'フィリピン人', '日', '米', 'インドネシア'],
      beside: ['イタリア'],
      card: ['日本', ['Japan', '日本', '14 March 2019', 'Shinzo Abe']],
      search: '充電設備',
    },
  ],
  [
    'Arabic',
    {
      file: 'duwal-alsahil.html',
      title: 'دول الساحل تتفق على عبّارات بلا ديزل',
      leaders: [],
      countries: ['مصر', 'التونسي', 'اليونان', 'المغرب'],
      beside: ['إيطاليا'],
      card: ['اليونان', ['Greece', 'In this article', '14 March 2019']],
      search: 'فمحطات',
    },
  ],
];

const cardIsOpen = (page: Page) =>
  page.evaluate((host) => document.querySelector(host)?.matches(':popover-open') ?? false, CARD_HOST);

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it.each(ARTICLES)('an article in %s is marked, carded, saved and found again', async (_lang, told) => {
    const page = await sidelight.driver.open(sidelight.address(told.file));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, told.title);
    await until('the marks', async () => (await marksOn(page)).length > 0);
    const marks = await marksOn(page);
    const marked = (kind: string) =>
      marks.filter(({ highlight }) => highlight.endsWith(kind)).map(({ text }) => text);
    expect(marked('leader')).toEqual(expect.arrayContaining([...told.leaders]));
    expect(marked('country')).toEqual(expect.arrayContaining([...told.countries]));
    for (const word of told.beside) expect(marked('country')).not.toContain(word);

    await press(popup, 'Save');
    await sees(popup, 'Saved');
    await popup.close();
    const [word, says] = told.card;
    await hover(page, word);
    await until('the card', () => cardIsOpen(page));
    const card = await until('the card’s lines', async () => {
      const shown = await sidelight.driver.cardText(page);
      return says.every((each) => shown.includes(each)) && shown;
    });
    expect(card).toContain(says[0]);
    await page.close();

    const library = await sidelight.driver.openExtensionPage(
      `/library.html#/search?q=${encodeURIComponent(told.search)}`,
    );
    await sees(library, told.title);
    await library.close();
  });
});
