// Shows the pictures that are kept with an article, and loads the others when the reader asks, and only then.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PicturesState } from '../../components/reader/pictures-offer';
import { askBackground } from '../../lib/messaging/ask';
import { type PicturePlace, picturePlaces, showPicture } from '../../lib/reader/place-pictures';
import { hostPatterns } from '../../lib/settings/host-permissions';
import { keepPicturesOfClipping, showKeptPictures } from './kept-pictures';
import type { ShownArticle } from './shown-article';

/** Requests at a time. */
const AT_ONCE = 4;

/** Address on the web → data: address, for as long as the page is open. */
type Fetched = Map<string, string>;

async function show(place: PicturePlace, fetched: Fetched): Promise<void> {
  let source = fetched.get(place.address);
  if (source === undefined) {
    // Not answered: the extension was updated under this page. Like any other, the picture counts as missing.
    const picture = await askBackground('picture/fetch', { address: place.address }).catch(() => null);
    if (!picture?.ok) return;
    source = picture.value;
    fetched.set(place.address, source);
  }
  // What calls itself a picture and is none stays a placeholder, and is counted as missing.
  await showPicture(place, source).catch(() => undefined);
}

async function showAll(
  places: readonly PicturePlace[],
  fetched: Fetched,
  signal: AbortSignal,
): Promise<void> {
  const rest = [...places];
  const work = async () => {
    for (let place = rest.shift(); place && !signal.aborted; place = rest.shift()) {
      await show(place, fetched);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const askFor = (places: readonly PicturePlace[]): Promise<boolean> =>
  browser.permissions.request({ origins: hostPatterns(places.map(({ address }) => address)) });

const NOTHING: PicturesState = { at: 'done', missing: 0 };

/** `id`: the clipping whose kept pictures are shown at once; null: a draft, of which none are kept. */
export function usePictures(shown: ShownArticle | null, id: string | null) {
  const [state, setState] = useState(NOTHING);
  const fetched = useRef<Fetched>(new Map());
  const isWanted = useRef(false);

  const load = useCallback(async (article: ShownArticle) => {
    const places = picturePlaces(article.body);
    setState({ at: 'loading', missing: places.length });
    await showAll(places, fetched.current, article.signal);
    if (!article.signal.aborted) setState({ at: 'done', missing: picturePlaces(article.body).length });
  }, []);

  useEffect(() => {
    if (!shown) return;
    const begin = () => {
      if (shown.signal.aborted) return;
      setState({ at: 'waiting', missing: picturePlaces(shown.body).length });
      if (isWanted.current) void load(shown);
    };
    if (id === null) begin();
    else void showKeptPictures(shown, id).then(begin);
  }, [shown, id, load]);

  /** Must be called by the reader's own click or key: the browser asks for the sites only then. */
  const onLoad = () => {
    if (!shown || state.at === 'loading') return;
    const places = picturePlaces(shown.body);
    if (places.length === 0) return;
    const refuse = () => setState({ at: 'refused', missing: places.length });
    askFor(places)
      .then((granted) => {
        isWanted.current = granted;
        if (!granted) return refuse();
        if (id !== null) keepPicturesOfClipping(id);
        return load(shown);
      })
      .catch(refuse);
  };
  return { pictures: state, onLoad };
}
