// Shell of the library page: the address says which view, the library has what it shows.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/backup/progress-line.css';
import '../../components/keys/keys.css';
import '../../components/quotes/quote-colours.css';
import '../../components/library/styles/library.css';
import '../../components/library/styles/entries.css';
import '../../components/library/styles/overviews.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/words';
import { beginPage, browserWords } from '../shared/extension-page';
import { keepFiled, openOwnArchive, openOwnLibrary } from '../shared/own-library';
import { LibraryApp } from './library-app';

const library = openOwnLibrary();
keepFiled(library);
library.purgeTrash().catch(() => undefined); // it is emptied again whenever popup or library open
beginPage(browserWords('libraryHeading', browserWords('extensionName')));
render(
  <WordsProvider value={browserWords}>
    <LibraryApp doors={{ library, archive: openOwnArchive() }} />
  </WordsProvider>,
  document.body,
);
