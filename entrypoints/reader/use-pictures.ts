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

/** What was asked for, for as long as the page is open: each address once, however many places show it. */
interface Asked {
  /** Address on the web → data: address; null: it did not come. */
  readonly sources: Map<string, Promise<string | null>>;
  /** What did not come; asked for again when the reader, or another form of the article, wants pictures again. */
  readonly missing: Set<string>;
}

/** The picture at an address, as it was answered before, or is being answered. `clipping`: with which it is kept. */
function sourceOf(address: string, { sources, missing }: Asked, clipping: string | null) {
  const known = sources.get(address);
  if (known) return known;
  const ask = { address, ...(clipping !== null && { clipping }) };
  const source = askBackground('picture/fetch', ask)
    // Not answered: the extension was updated under this page. Like any other, the picture counts as missing.
    .catch(() => null)
    .then((picture) => {
      if (picture?.ok) return picture.value;
      missing.add(address);
      return null;
    });
  sources.set(address, source);
  return source;
}

/** Lets go of what did not come, so that it is asked for again. */
function forgetMissing({ sources, missing }: Asked): void {
  for (const address of missing) sources.delete(address);
  missing.clear();
}

async function showAll(
  places: readonly PicturePlace[],
  sourceAt: (address: string) => Promise<string | null>,
  signal: AbortSignal,
): Promise<void> {
  const rest = [...places];
  const work = async () => {
    for (let place = rest.shift(); place && !signal.aborted; place = rest.shift()) {
      const source = await sourceAt(place.address);
      // What calls itself a picture and is none stays a placeholder, and is counted as missing.
      if (source !== null) await showPicture(place, source).catch(() => undefined);
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
  const asked = useRef<Asked>({ sources: new Map(), missing: new Set() });
  const isWanted = useRef(false);

  /** The article whose pictures are being loaded. */
  const loading = useRef<ShownArticle | null>(null);
  /** Those that are kept are shown: what is missing now has to be loaded. */
  const keptAreShown = useRef<Promise<void>>(Promise.resolve());

  const load = useCallback(
    async (article: ShownArticle) => {
      if (loading.current === article) return;
      loading.current = article;
      const places = picturePlaces(article.body);
      setState({ at: 'loading', missing: places.length });
      forgetMissing(asked.current);
      await showAll(places, (address) => sourceOf(address, asked.current, id), article.signal);
      if (loading.current === article) loading.current = null;
      if (!article.signal.aborted) setState({ at: 'done', missing: picturePlaces(article.body).length });
    },
    [id],
  );

  useEffect(() => {
    if (!shown) return;
    const begin = () => {
      if (shown.signal.aborted) return;
      setState({ at: 'waiting', missing: picturePlaces(shown.body).length });
      if (isWanted.current) void load(shown);
    };
    keptAreShown.current = id === null ? Promise.resolve() : showKeptPictures(shown, id);
    void keptAreShown.current.then(begin);
  }, [shown, id, load]);

  /** Must be called by the reader's own click or key: the browser asks for the sites only then. */
  const onLoad = () => {
    if (!shown || state.at === 'loading') return;
    const places = picturePlaces(shown.body);
    if (places.length === 0) return;
    const refuse = () => setState({ at: 'refused', missing: places.length });
    Promise.all([askFor(places), keptAreShown.current])
      .then(([granted]) => {
        isWanted.current = granted;
        if (!granted) return refuse();
        // Each is kept as it comes; noted before, so that those follow that do not come, or not before the page is closed.
        if (id !== null) keepPicturesOfClipping(id, { isShown: true });
        return load(shown);
      })
      .catch(refuse);
  };
  return { pictures: state, onLoad };
}
