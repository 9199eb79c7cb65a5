// Joins the options' sections to what is stored.
import { BackupSection } from '../../components/backup/backup-section';
import { RestoreSection } from '../../components/backup/restore-section';
import { ExportLinks } from '../../components/export/export-links';
import { ImportOffer } from '../../components/import/import-link';
import { CorrectionsSection } from '../../components/options/corrections-section';
import { FactsSection } from '../../components/options/facts-section';
import { FileSection } from '../../components/options/file-section';
import { ListSection } from '../../components/options/list-section';
import { MarksSection } from '../../components/options/marks-section';
import { Options, type OptionsSection } from '../../components/options/options';
import { PicturesSection } from '../../components/options/pictures-section';
import { ReadingSection } from '../../components/options/reading-section';
import { ShortcutsSection } from '../../components/options/shortcuts-section';
import { SitesSection } from '../../components/options/sites-section';
import { Toast } from '../../components/toast';
import { WikipediaSection } from '../../components/wikipedia/wikipedia-section';
import { useWords } from '../../components/words';
import { openBackups } from '../../lib/library/backup/backups';
import { openPictures } from '../../lib/library/pictures/open-pictures';
import { useBackup } from '../backup/use-backup';
import { useRestore } from '../backup/use-restore';
import { keepFiled, openOwnLibrary } from '../shared/own-library';
import { useCorrections } from './use-corrections';
import { useEverywhere } from './use-everywhere';
import { useFacts, useKnownFacts } from './use-facts';
import { useKeptPictures } from './use-kept-pictures';
import { useListSettings } from './use-list-settings';
import { useMarkChoice } from './use-mark-choice';
import { useShortcutList } from './use-shortcut-list';
import { useSites } from './use-sites';
import { useWikipedia } from './use-wikipedia';

const backups = openBackups();
const pictures = openPictures();
const fileAnew = () => keepFiled(openOwnLibrary());

/** The options page, wired to the storage, the facts and the browser's permissions. */
export function OptionsApp() {
  const words = useWords();
  const { list, file, undo } = useSites();
  const everywhere = useEverywhere();
  const shortcuts = useShortcutList();
  const known = useKnownFacts();
  const facts = useFacts(known);
  const corrections = useCorrections(known);
  const marks = useMarkChoice();
  const readingList = useListSettings();
  const keptPictures = useKeptPictures(pictures);
  const wikipedia = useWikipedia();
  const backup = useBackup(backups);
  const restore = useRestore(backups, fileAnew);
  const sections: OptionsSection[] = [
    {
      id: 'reading',
      title: 'readingTitle',
      intro: 'optionsReadingIntro',
      content: <ReadingSection {...everywhere} />,
    },
    {
      id: 'sites',
      title: 'optionsSites',
      intro: 'optionsSitesIntro',
      content: <SitesSection {...list} />,
    },
    {
      id: 'marks',
      title: 'marksTitle',
      intro: 'marksIntro',
      content: <MarksSection {...marks} />,
    },
    {
      id: 'library',
      title: 'backupTitle',
      intro: 'backupIntro',
      content: (
        <>
          <BackupSection {...backup} />
          <RestoreSection {...restore} />
          <ImportOffer />
          <ExportLinks />
        </>
      ),
    },
    {
      id: 'list',
      title: 'optionsList',
      intro: 'optionsListIntro',
      content: (
        <>
          <ListSection {...readingList} />
          <PicturesSection {...keptPictures} />
        </>
      ),
    },
    {
      id: 'file',
      title: 'optionsFile',
      intro: 'optionsFileIntro',
      content: <FileSection {...file} />,
    },
    {
      id: 'shortcuts',
      title: 'shortcutsTitle',
      intro: 'shortcutsIntro',
      content: <ShortcutsSection {...shortcuts} />,
    },
    {
      id: 'facts',
      title: 'factsTitle',
      intro: 'factsIntro',
      content: <FactsSection {...facts} />,
    },
    {
      id: 'wikipedia',
      title: 'wikipediaTitle',
      intro: 'wikipediaIntro',
      content: <WikipediaSection {...wikipedia} />,
    },
    {
      id: 'corrections',
      title: 'correctionsTitle',
      intro: 'correctionsIntro',
      content: <CorrectionsSection {...corrections.section} />,
    },
  ];
  const { undone } = corrections.undo;
  const toast = undone
    ? {
        message: words('correctionUndone', undone.person.name),
        onAction: corrections.undo.onPutBack,
        onExpire: corrections.undo.onForget,
      }
    : {
        message: undo.taken && words(undo.taken.key, undo.taken.before.site),
        onAction: undo.onPutBack,
        onExpire: undo.onForget,
      };
  return (
    <Options sections={sections}>
      <Toast action={words('putBack')} {...toast} />
    </Options>
  );
}
