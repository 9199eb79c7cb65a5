// Shell of the panel beside the page; the browser opens and closes it, and keeps it while the reader changes tabs.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/cast/cast.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import { WordsProvider } from '../../components/words';
import { beginPage, browserWords } from '../shared/extension-page';
import { usePanel } from './use-panel';

beginPage(browserWords('sidepanelTitle'));
render(
  <WordsProvider value={browserWords}>
    <PanelApp />
  </WordsProvider>,
  document.body,
);

/** The panel, wired to the tab in front. */
export function PanelApp() {
  return <Panel {...usePanel()} />;
}
