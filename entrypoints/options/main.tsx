// Shell of the options page.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/words';
import { browserWords } from '../shared/browser-words';
import { OptionsApp } from './options-app';

document.documentElement.lang = browserWords('locale');
document.title = `${browserWords('extensionName')} ${browserWords('optionsTitle')}`;
render(
  <WordsProvider value={browserWords}>
    <OptionsApp />
  </WordsProvider>,
  document.body,
);
