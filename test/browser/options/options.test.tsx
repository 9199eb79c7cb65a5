// The options page as it is drawn, in all its states.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/options/options.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { FileSection, type Imported } from '@/components/options/file-section';
import { Options } from '@/components/options/options';
import { type SitesProps, SitesSection } from '@/components/options/sites-section';
import { WordsProvider } from '@/components/words';
import { noSettings } from '@/lib/edits/site-settings';
import { aSiteRule } from '../../builders';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const nothing = () => undefined;
const SETTINGS = {
  ...noSettings('news.example'),
  declutter: true,
  article: 'main.story',
  rules: [aSiteRule()],
};
const SITES: SitesProps = {
  sites: [{ settings: SETTINGS, granted: false }],
  failed: false,
  onForgetRule: nothing,
  onForgetArticle: nothing,
  onTidy: nothing,
  onForgetReading: nothing,
  onAllow: nothing,
};

const show = (sites: Partial<SitesProps> = {}, imported: Imported | null = null) =>
  act(() =>
    render(
      <WordsProvider value={englishWords}>
        <Options
          sections={[
            {
              id: 'sites',
              title: 'optionsSites',
              intro: 'optionsSitesIntro',
              content: <SitesSection {...SITES} {...sites} />,
            },
            {
              id: 'file',
              title: 'optionsFile',
              intro: 'optionsFileIntro',
              content: <FileSection canExport imported={imported} onExport={nothing} onImport={nothing} />,
            },
          ]}
        />
      </WordsProvider>,
      document.body,
    ),
  );
const press = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('button')]
    .find((each) => each.textContent?.startsWith(label))
    ?.click();

afterEach(() => render(null, document.body));

it.each<[string, Partial<SitesProps>, Imported | null, string]>([
  ['rules of a site', {}, null, 'A block.'],
  ['a site without leave', {}, null, 'Only when you click'],
  [
    'a site with leave',
    { sites: [{ settings: SETTINGS, granted: true }] },
    null,
    'By itself, on every visit.',
  ],
  ['no rules yet', { sites: [] }, null, 'No site has rules yet.'],
  ['storage that cannot be read', { failed: true }, null, 'cannot be read now'],
  ['an import that is done', {}, { at: 'done', sites: 2 }, 'Rules for 2 sites imported.'],
  [
    'a file that is no JSON',
    {},
    { at: 'refused', file: 'diary.txt', error: { kind: 'not-json' } },
    '“diary.txt” was not imported, and nothing was changed. It is not a JSON file.',
  ],
  [
    'a file with one thing wrong',
    {},
    { at: 'refused', file: 'rules.json', error: { kind: 'wrong-shape', where: 'sites.0.site' } },
    'at: sites.0.site',
  ],
  [
    'a file of a newer version',
    {},
    { at: 'refused', file: 'x', error: { kind: 'newer-version' } },
    'Update Sidelight',
  ],
])('says of %s what it is, and is accessible', async (_why, sites, imported, text) => {
  await show(sites, imported);
  expect(document.body.textContent).toContain(text);
  expect(await axeViolations()).toEqual([]);
});

it('takes each decision back', async () => {
  const events = { onForgetRule: vi.fn(), onForgetArticle: vi.fn(), onTidy: vi.fn(), onAllow: vi.fn() };
  await show(events);
  press('Turn off');
  press('Allow');
  press('Forget news.example');
  press('Forget A block.');
  expect(events.onTidy).toHaveBeenCalledWith('news.example', false);
  expect(events.onAllow).toHaveBeenCalledWith(SETTINGS); // with the host that was visited
  expect(events.onForgetArticle).toHaveBeenCalledWith('news.example');
  expect(events.onForgetRule).toHaveBeenCalledWith(SETTINGS.rules[0]);
});
