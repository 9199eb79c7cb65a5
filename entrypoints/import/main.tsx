// Shell of the page of imports: style sheets, words, the library, and the readers of foreign files.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/backup/backup.css';
import '../../components/backup/progress-line.css';
import '../../components/import/import.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/words';
import { readFile } from '../../lib/exchange/read/read-file';
import { openImports } from '../../lib/library/importing/imports';
import { openLinks } from '../../lib/library/links/open-links';
import { beginPage, browserWords } from '../shared/extension-page';
import { openOwnLibrary } from '../shared/own-library';
import { articleMaker } from './article-maker';
import { ImportApp } from './import-app';

const maker = articleMaker();
const imports = openImports({ maker, read: ({ file }) => readFile(file) });

beginPage(browserWords('importingHeading', browserWords('extensionName')));
render(
  <WordsProvider value={browserWords}>
    <ImportApp imports={imports} library={openOwnLibrary()} links={openLinks()} maker={maker} />
  </WordsProvider>,
  document.body,
);
