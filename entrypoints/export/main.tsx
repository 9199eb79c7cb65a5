// Shell of the export page: the address says which clippings are exported, and as what; the library has them.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/backup/progress-line.css';
import '../../components/export/export.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/words';
import { parseExportWish } from '../../lib/exchange/write/export-kinds';
import { openArchive } from '../../lib/library/archive/open-archive';
import { openExports } from '../../lib/library/exporting/open-exports';
import { openPictures } from '../../lib/library/pictures/open-pictures';
import { beginPage, browserWords } from '../shared/extension-page';
import { keepFiled, openOwnLibrary } from '../shared/own-library';
import { ExportApp } from './export-app';
import { withChosen } from './export-choice';

const doors = {
  library: openOwnLibrary(),
  archive: openArchive(),
  exports: openExports(),
  pictures: openPictures(),
};
beginPage(browserWords('exportHeading', browserWords('extensionName')));
keepFiled(doors.library);

async function show(): Promise<void> {
  const { source, format } = parseExportWish(location.search);
  const wish = { source: await withChosen(source), format };
  render(
    <WordsProvider value={browserWords}>
      <ExportApp doors={doors} wish={wish} />
    </WordsProvider>,
    document.body,
  );
}
void show();
