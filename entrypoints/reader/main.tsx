// Shell of the reader page: the address says which article, the library has it.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/reader/reader.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/words';
import { openLibrary } from '../../lib/library/repository';
import { browserWords } from '../shared/browser-words';
import { ReaderApp } from './reader-app';

document.title = browserWords('extensionName');
render(
  <WordsProvider value={browserWords}>
    <ReaderApp library={openLibrary()} query={new URLSearchParams(location.search)} />
  </WordsProvider>,
  document.body,
);
