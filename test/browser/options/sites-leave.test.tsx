// The options take decisions about a site back, and with them the leave that nothing needs any more, and no other.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SitesSection } from '@/components/options/sites-section';
import { WordsProvider } from '@/components/words';
import { useSites } from '@/entrypoints/options/use-sites';
import { noSettings, type SiteSettings } from '@/lib/edits/site-settings';
import { changeSite } from '@/lib/settings/sites';
import { aSiteRule } from '../../builders';
import { grantedNow, restartBrowser, standIn } from '../../extension-browser';
import { englishWords } from '../../words';

const SITE = ['*://news.example/*', '*://www.news.example/*'];
const PICTURES = ['https://news.example/*'];

function SitesPart() {
  const { list } = useSites();
  return (
    <WordsProvider value={englishWords}>
      <SitesSection {...list} />
    </WordsProvider>
  );
}

const press = async (label: string) => {
  const button = await vi.waitUntil(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(label)),
  );
  await act(() => button.click());
};
const shows = (text: string) => vi.waitUntil(() => document.body.textContent?.includes(text));

async function showSite(over: Partial<SiteSettings>, granted: readonly string[]): Promise<void> {
  await changeSite('news.example', () => ({ ...noSettings('news.example'), host: 'news.example', ...over }));
  await standIn.permissions.request({ origins: granted });
  await act(() => render(<SitesPart />, document.body));
}

beforeEach(() => restartBrowser());
afterEach(() => act(() => render(null, document.body)));

it.each<
  [
    why: string,
    over: Partial<SiteSettings>,
    granted: readonly string[],
    label: string,
    left: readonly string[],
  ]
>([
  ['a site that is read no more', { reading: 'always' }, SITE, 'Turn off', []],
  [
    'one that is tidied, too: its leave stays',
    { reading: 'always', declutter: true },
    SITE,
    'Turn off',
    SITE,
  ],
  ['a site that is tidied no more', { declutter: true }, SITE, 'Turn off', []],
  [
    'a rule of a site whose pictures may be loaded',
    { rules: [aSiteRule({ text: 'A block' })] },
    PICTURES,
    'Forget',
    PICTURES,
  ],
])('%s', async (_why, over, granted, label, left) => {
  await showSite(over, granted);
  await press(label);
  await vi.waitFor(() => expect(grantedNow()).toEqual(left));
});

it('shows at once that the browser has taken its leave back, and asks for it again', async () => {
  await showSite({ reading: 'always' }, SITE);
  await shows('As soon as they are open.');
  await standIn.permissions.remove({ origins: SITE });
  await shows('Your browser does not let Sidelight do it, or no longer.');
  await press('Allow every visit');
  await shows('As soon as they are open.');
});
