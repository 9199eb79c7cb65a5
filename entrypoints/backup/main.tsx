// Shell of the page of backups: style sheets, words, the library, and for what the page was opened.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/backup/backup.css';
import '../../components/backup/progress-line.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/words';
import { openBackups } from '../../lib/library/backup/backups';
import { beginPage, browserWords } from '../shared/extension-page';
import { keepFiled, openOwnLibrary } from '../shared/own-library';
import { BackupApp, type BackupErrand } from './backup-app';

const ERRANDS: Readonly<Record<string, BackupErrand>> = { '#now': 'now', '#weekly': 'weekly' };
const errand = ERRANDS[location.hash] ?? 'look';
// Loaded again, the page does not do it again.
history.replaceState(null, '', location.pathname);

const library = openOwnLibrary();
beginPage(browserWords('backupHeading', browserWords('extensionName')));
render(
  <WordsProvider value={browserWords}>
    <BackupApp backups={openBackups()} errand={errand} onRestored={() => keepFiled(library)} />
  </WordsProvider>,
  document.body,
);
