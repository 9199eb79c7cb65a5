// Every surface of ours in every scheme of colours, as axe sees it: cards, panel, popup, welcome, options, reader.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import controlsCss from '@/components/controls.css?inline';
import themeCss from '@/components/theme.css?inline';
import { Welcome, type WelcomeProps } from '@/components/welcome/welcome';
import welcomeCss from '@/components/welcome/welcome.css?inline';
import { WordsProvider } from '@/components/words';
import { anOrganisationCard } from '../builders';
import { englishWords } from '../words';
import { axeViolations, axeViolationsForced, FORCED } from './axe-violations';
import { frameCard, ready, removeCard } from './card/framed-card';
import { CARDS, PAGES, type ShownPage } from './languages/surfaces';

const HEIGHT = 740;
const nothing = () => undefined;
const welcome = (over: Pick<WelcomeProps, 'choice' | 'declined'>): ShownPage => ({
  width: 360,
  css: [welcomeCss],
  content: () => <Welcome {...over} onChoose={nothing} onShown={nothing} />,
});
const WELCOMES: typeof PAGES = [
  ['welcome', welcome({ choice: 'on-click', declined: false })],
  ['welcome, when the browser was told no', welcome({ choice: 'everywhere', declined: true })],
];
const SCHEMES = ['light and dark', ...FORCED] as const;

const violations = (scheme: (typeof SCHEMES)[number], root?: Element) =>
  scheme === 'light and dark' ? axeViolations(root) : axeViolationsForced(scheme, root);
const openAll = (root: ParentNode) => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

let style: HTMLStyleElement;
beforeEach(() => {
  style = document.createElement('style');
  document.head.append(style);
});
afterEach(() => {
  render(null, document.body);
  style.remove();
});

describe.each(SCHEMES)('%s', (scheme) => {
  it.each([...PAGES, ...WELCOMES])('%s', async (_page, { width, css, content }) => {
    await page.viewport(width, HEIGHT);
    style.textContent = [themeCss, controlsCss, ...css].join('\n');
    await act(() => render(<WordsProvider value={englishWords}>{content()}</WordsProvider>, document.body));
    openAll(document);
    expect(await violations(scheme)).toEqual([]);
  });

  it.each([...CARDS, ['an international body', ready(anOrganisationCard())] as const])(
    'card: %s',
    async (_card, view) => {
      await page.viewport(360, HEIGHT);
      const { frame, show } = frameCard();
      show(view, 'Japan');
      openAll(frame);
      expect(await violations(scheme, frame)).toEqual([]);
      removeCard(frame);
    },
  );
});
