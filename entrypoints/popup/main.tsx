// Shell of the popup: opens the library and shows it beside the page in front.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/words';
import { openLibrary } from '../../lib/library/repository';
import { browserWords } from '../shared/browser-words';
import { PopupApp } from './popup-app';

document.documentElement.lang = browserWords('locale');
document.title = browserWords('extensionName');
render(
  <WordsProvider value={browserWords}>
    <PopupApp library={openLibrary()} />
  </WordsProvider>,
  document.body,
);
