// Shell of the welcome page: style sheets, words, and the page that the browser opens once, after installing.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/words';
import { beginPage, browserWords } from '../shared/extension-page';
import { WelcomeApp } from './welcome-app';

beginPage(browserWords('welcomeHeading', browserWords('extensionName')));
render(
  <WordsProvider value={browserWords}>
    <WelcomeApp />
  </WordsProvider>,
  document.body,
);
