// The part of the page's address behind `#` ↔ the view: links and the browser's back and forward change it, and so does a search.
import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  type LibraryView,
  libraryAddress,
  parseLibraryAddress,
} from '../../components/library/library-address';

export interface AddressedView {
  readonly view: LibraryView;
  /** `replace`: what is typed into a search letter by letter is one step for who goes back. */
  readonly go: (to: LibraryView, how?: 'step' | 'replace') => void;
}

/** Marks a step that has been shown: where the browser goes back to one, it knows how far it was scrolled. */
const SHOWN = 'shown';

/** A view that was not shown yet begins at its top. */
function beginAtTop(): void {
  if (history.state === SHOWN) return;
  history.replaceState(SHOWN, '');
  window.scrollTo(0, 0);
}

/** Follows the address; a new view begins at its top. */
export function useAddress(): AddressedView {
  const [view, setView] = useState(() => parseLibraryAddress(location.hash));
  useEffect(() => {
    const life = new AbortController();
    const follow = () => {
      setView(parseLibraryAddress(location.hash));
      beginAtTop();
    };
    history.replaceState(SHOWN, '');
    window.addEventListener('popstate', follow, { signal: life.signal });
    window.addEventListener('hashchange', follow, { signal: life.signal });
    return () => life.abort();
  }, []);
  const go = useCallback((to: LibraryView, how: 'step' | 'replace' = 'step') => {
    const address = libraryAddress(to);
    if (how === 'replace') history.replaceState(history.state, '', address);
    else {
      history.pushState(null, '', address);
      beginAtTop();
    }
    setView(to);
  }, []);
  return { view, go };
}
