// Somebody else's words on a card: whose, under which licence, with a picture that no page is told of; and the switch for them.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/options/options.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import cardCss from '@/components/card/styles/card.css?inline';
import meaningsCss from '@/components/card/styles/meanings.css?inline';
import waysCss from '@/components/card/styles/ways.css?inline';
import frameCss from '@/components/card-frame/frame.css?inline';
import themeCss from '@/components/theme.css?inline';
import wikipediaCss from '@/components/wikipedia/wikipedia.css?inline';
import { WikipediaSection, type WikipediaState } from '@/components/wikipedia/wikipedia-section';
import { WordsProvider } from '@/components/words';
import type { WikipediaSummary } from '@/lib/gazetteer/wikipedia/wikipedia-answer';
import { aLeaderCard, aSummary } from '../../builders';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';
import { type FramedCard, frameCard, ready, removeCard } from './framed-card';

let framed: FramedCard;
beforeEach(() => {
  framed = frameCard([themeCss, cardCss, frameCss, waysCss, wikipediaCss, meaningsCss]);
});
afterEach(() => removeCard(framed.frame));

/** A red square as a data: address. */
function aPicture(side: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side * 2;
  const drawn = canvas.getContext('2d')!;
  drawn.fillStyle = 'red';
  drawn.fillRect(0, 0, side, side * 2);
  return canvas.toDataURL('image/png');
}
const picture = { data: aPicture(200), page: 'https://commons.wikimedia.org/wiki/File:A.jpg' };
function show(over: Partial<WikipediaSummary> = {}): string {
  const view = ready(aLeaderCard());
  if (view.at !== 'ready') throw new Error('The card is not there');
  return framed.show({ ...view, wikipedia: aSummary({ picture, ...over }) });
}
const canvas = () => framed.frame.querySelector('canvas');
const hrefs = () =>
  [...framed.frame.querySelectorAll('.wikipedia a')].map((link) => link.getAttribute('href'));

it('says whose words they are, under which licence, and where the picture is from', () => {
  expect(show()).toContain('From Wikipedia, CC BY-SA 4.0. About the picture');
  expect(hrefs()).toEqual([
    'https://en.wikipedia.org/wiki/Jacinda_Ardern',
    'https://creativecommons.org/licenses/by-sa/4.0/',
    'https://commons.wikimedia.org/wiki/File:A.jpg',
  ]);
});

it('draws the picture without an address that a page could be asked about', async () => {
  show();
  await expect.poll(() => canvas()?.hidden).toBe(false);
  expect([canvas()?.width, canvas()?.height]).toEqual([96, 192]);
  expect(framed.frame.querySelector('img, [style*="url"]')).toBeNull();
});

it.each([
  ['is none', 'data:text/html;base64,PHA+'],
  ['is broken', 'data:image/png;base64,AAAA'],
  ['is no address at all', 'x'],
])('sentences without a picture that %s', async (_why, data) => {
  show({ picture: { data, page: 'https://commons.wikimedia.org/wiki/File:A.jpg' } });
  await expect.poll(() => canvas()?.hidden).toBe(true);
  expect(framed.frame.textContent).toContain('is a politician');
});

it('words of another language and direction are told as such; markup is words', () => {
  show({ text: '<b>سياسية</b>', lang: 'ar', dir: 'rtl' });
  const words = framed.frame.querySelector('.wikipedia [lang="ar"]');
  expect(words?.getAttribute('dir')).toBe('rtl');
  expect(words?.textContent).toBe('<b>سياسية</b>');
});

it('nothing is said where nothing is known', () => {
  framed.show(ready(aLeaderCard()));
  expect(framed.frame.querySelector('.wikipedia')).toBeNull();
});

it('axe has nothing to say', async () => {
  show();
  await expect.poll(() => canvas()?.hidden).toBe(false);
  expect(await axeViolations(framed.frame)).toEqual([]);
});

describe('the switch', () => {
  const onSwitch = vi.fn();
  let main: HTMLElement;
  const section = (state: WikipediaState | null, declined = false) =>
    act(() =>
      render(
        <WordsProvider value={englishWords}>
          <WikipediaSection state={state} declined={declined} onSwitch={onSwitch} />
        </WordsProvider>,
        main,
      ),
    );
  beforeEach(() => {
    main = document.createElement('main');
    document.body.replaceChildren(main);
  });
  afterEach(() => render(null, main));

  it.each<[state: WikipediaState, said: string, next: boolean]>([
    ['off', 'Nothing is asked of Wikipedia', true],
    ['on', 'Cards ask Wikipedia when you open them', false],
    ['not-allowed', 'your browser does not allow it', false],
  ])('%s', async (state, said, next) => {
    await section(state);
    expect(main.textContent).toContain(said);
    expect(await axeViolations(main)).toEqual([]);
    document.querySelector<HTMLElement>('button')!.click();
    expect(onSwitch).toHaveBeenLastCalledWith(next);
  });

  it('a refusal is said, and can be tried again where it was taken back', async () => {
    await section('not-allowed', true);
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('told not to allow');
    [...document.querySelectorAll('button')].at(-1)!.click();
    expect(onSwitch).toHaveBeenLastCalledWith(true);
  });
});
