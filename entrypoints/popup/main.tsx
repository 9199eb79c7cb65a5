// Popup: wires the list of clippings, the page in the tab and the words to what is drawn.
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/cast/cast.css';
import '../../components/keys/keys.css';
import '../../components/popup/popup.css';
import '../../components/popup/list/list.css';
import '../../components/popup/search/search.css';
import '../../components/popup/library-notices.css';
import { render } from 'preact';
import { LibraryNotices } from '../../components/popup/library-notices';
import { Popup } from '../../components/popup/popup';
import { WordsProvider } from '../../components/words';
import { type Finder, openFinder } from '../../lib/library/archive/open-finder';
import { type Links, openLinks } from '../../lib/library/links/open-links';
import type { Library } from '../../lib/library/repository';
import { beginPage, browserWords } from '../shared/extension-page';
import { openOwnLibrary } from '../shared/own-library';
import { useReadingList } from './list/use-reading-list';
import { useLibraryNotices } from './use-library-notices';
import { usePage } from './use-page';
import { usePageCast } from './use-page-cast';
import { useReading } from './use-reading';
import { useSite } from './use-site';

beginPage(browserWords('extensionName'));
render(
  <WordsProvider value={browserWords}>
    <PopupApp library={openOwnLibrary()} finder={openFinder()} links={openLinks()} />
  </WordsProvider>,
  document.body,
);

interface PopupDoors {
  readonly library: Library;
  readonly finder: Finder;
  readonly links: Links;
}

/** The popup, wired to the page in front, its site and the library. */
export function PopupApp({ library, finder, links }: PopupDoors) {
  const { reload, ...list } = useReadingList(library, finder);
  const page = usePage({ onSaved: reload, links });
  const cast = usePageCast(page.page);
  const site = useSite();
  const reading = useReading();
  const notices = useLibraryNotices();
  return (
    <Popup {...page} {...site} {...reading} {...list} cast={cast}>
      <LibraryNotices {...notices} />
    </Popup>
  );
}
