// Shell of the reader page: the address says which article, the library has it.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/cast/cast.css';
import '../../components/keys/keys.css';
import '../../components/quotes/quotes.css';
import '../../components/reader/styles/themes.css';
import '../../components/reader/styles/reader.css';
import '../../components/reader/styles/removals-list.css';
import '../../components/reader/styles/tools.css';
import '../../components/reader/styles/text.css';
import '../../components/reader/styles/scripts.css';
import '../../components/reader/styles/print.css';
import { render } from 'preact';
import { readerAddress } from '../../components/popup/reading-list-row';
import { WordsProvider } from '../../components/words';
import { openQuotes } from '../../lib/library/quotes/open-quotes';
import { openReaderSettings } from '../../lib/settings/reader-settings';
import { beginPage, browserWords } from '../shared/extension-page';
import { openOwnLibrary } from '../shared/own-library';
import { ReaderApp } from './reader-app';

history.scrollRestoration = 'manual'; // the place in an article is remembered by us
beginPage(browserWords('extensionName'));
render(
  <WordsProvider value={browserWords}>
    <ReaderApp
      library={openOwnLibrary()}
      quotes={openQuotes()}
      store={openReaderSettings()}
      query={new URLSearchParams(location.search)}
      onClipping={(id) => history.replaceState(history.state, '', readerAddress(id))}
    />
  </WordsProvider>,
  document.body,
);
