// Options page: puts the style sheets, the words and the sections into the page that the browser opens.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/backup/backup.css';
import '../../components/backup/progress-line.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/words';
import { beginPage, browserWords } from '../shared/extension-page';
import { OptionsApp } from './options-app';

beginPage(browserWords('optionsHeading', browserWords('extensionName')));
render(
  <WordsProvider value={browserWords}>
    <OptionsApp />
  </WordsProvider>,
  document.body,
);
