// Options page: puts the style sheets, the words and the sections into the page that the browser opens.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/words';
import { browserWords } from '../shared/extension-page';
import { OptionsApp } from './options-app';

document.documentElement.lang = browserWords('locale');
document.title = `${browserWords('extensionName')} ${browserWords('optionsTitle')}`;
render(
  <WordsProvider value={browserWords}>
    <OptionsApp />
  </WordsProvider>,
  document.body,
);
