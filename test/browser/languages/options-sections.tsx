import { CorrectionsSection } from '@/components/options/corrections-section';
import { FactsSection } from '@/components/options/facts-section';
import { FileSection } from '@/components/options/file-section';
import { ListSection } from '@/components/options/list-section';
import { MarksSection } from '@/components/options/marks-section';
import type { OptionsSection } from '@/components/options/options';
import { PicturesSection } from '@/components/options/pictures-section';
import { ReadingSection } from '@/components/options/reading-section';
import { ShortcutsSection } from '@/components/options/shortcuts-section';
import { SitesSection } from '@/components/options/sites-section';
import { EVERY_MARK } from '@/lib/core/shapes/mark-choice-shape';
import { noSettings } from '@/lib/edits/site-settings';
import { aSiteRule, day, days } from '../../builders';
import { inGreek, withGreekContent } from './pseudo-words';

const nothing = () => undefined;
const NL = { code: 'NL' as never, name: 'Netherlands' };

const office = withGreekContent({ office: 'Prime Minister', body: NL, person: 'Jan Holder' });
const row = { ...office, days: days('2026-05-01') };
const change = { ...row, url: 'https://www.wikidata.org/wiki/Q7', bundled: [inGreek('Ann'), inGreek('Bob')] };
export const SECTIONS: readonly OptionsSection[] = [
  {
    id: 'reading',
    title: 'readingTitle',
    intro: 'optionsReadingIntro',
    content: <ReadingSection everywhere="not-allowed" declined onEverywhere={nothing} />,
  },
  {
    id: 'sites',
    title: 'optionsSites',
    intro: 'optionsSitesIntro',
    content: (
      <SitesSection
        sites={[
          {
            settings: {
              ...noSettings('news.example'),
              declutter: true,
              reading: 'always',
              article: 'main.story',
              rules: [aSiteRule({ text: inGreek('A block') })],
            },
            granted: false,
          },
        ]}
        failed={false}
        {...{ onForgetRule: nothing, onForgetArticle: nothing, onTidy: nothing }}
        {...{ onForgetReading: nothing, onAllow: nothing }}
      />
    ),
  },
  {
    id: 'list',
    title: 'optionsList',
    intro: 'optionsListIntro',
    content: (
      <>
        <ListSection marksRead hasFailed onMarksRead={nothing} />
        <PicturesSection
          on
          hasFailed
          kept={{
            ...{ pictures: 1200, bytes: 123_400_000, waiting: 2, isDiskFull: true, givenUp: 2 },
            leftOut: { 'too-large': 1, 'no-leave': 1200, 'other-kind': 2, unreachable: 1, 'too-many': 3 },
          }}
          {...{ onSwitch: nothing, onDelete: nothing }}
        />
      </>
    ),
  },
  {
    id: 'marks',
    title: 'marksTitle',
    intro: 'marksIntro',
    content: <MarksSection choice={EVERY_MARK} onChange={nothing} />,
  },
  {
    id: 'file',
    title: 'optionsFile',
    intro: 'optionsFileIntro',
    content: (
      <FileSection
        canExport
        imported={{ at: 'refused', file: 'rules.json', error: { kind: 'wrong-shape', where: 'sites.0' } }}
        {...{ onExport: nothing, onImport: nothing }}
      />
    ),
  },
  {
    id: 'shortcuts',
    title: 'shortcutsTitle',
    intro: 'shortcutsIntro',
    content: (
      <ShortcutsSection
        shortcuts={[
          { command: 'save-article', does: inGreek('Save'), keys: inGreek('Alt+Shift+S') },
          { command: 'open-card', does: inGreek('Card'), keys: '' },
        ]}
        onChange={nothing}
      />
    ),
  },
  {
    id: 'facts',
    title: 'factsTitle',
    intro: 'factsIntro',
    content: (
      <FactsSection
        state={{
          on: true,
          permitted: true,
          running: false,
          blockedUntil: '2026-11-25T12:30:00Z',
          fetchedAt: '2026-11-25T12:00:00Z',
          lastError: { kind: 'half-missing', answered: 60, asked: 227 },
          declined: false,
          overlay: {
            asOf: day('2026-11-25'),
            compared: 3,
            differing: [
              { ...change, kind: 'begun' },
              { ...change, kind: 'ended' },
            ],
            confirmed: [{ ...change, kind: 'confirmed' }],
            refused: [{ ...office, reason: 'two-at-once', url: change.url }],
          },
        }}
        failed={false}
        {...{ onSwitch: nothing, onFetch: nothing, onForget: nothing }}
      />
    ),
  },
  {
    id: 'corrections',
    title: 'correctionsTitle',
    intro: 'correctionsIntro',
    content: (
      <CorrectionsSection
        rows={[{ ...row, id: 'one', kind: 'ended', madeOn: day('2026-11-25') }]}
        form={{
          bodies: { countries: [office.body], organisations: [] },
          openTerms: () => [
            withGreekContent({
              office: 'NL/x' as never,
              person: 'nl-x' as never,
              title: 'Chair',
              name: 'Jan',
              since: row.days,
            }),
          ],
          first: { body: 'NL' as never, person: 'nl-x' as never },
          today: day('2026-11-25'),
          onCorrect: () => Promise.resolve(null),
        }}
        imported={{ at: 'done', added: 2 }}
        {...{ onUndo: nothing, onExport: nothing, onImport: nothing }}
      />
    ),
  },
];
