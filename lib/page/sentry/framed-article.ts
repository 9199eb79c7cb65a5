// A page that says too little itself → whether a frame that it fills with a document of its own origin is worth reading as an article.
import { all, boxOf } from '../../core/dom/native-dom';
import { looksLikeArticle } from './looks-like-article';

/** A frame that is less of the window than this is a part of a page, and not the page; as where a visit moves into one. */
const LEAST_SHARE = 0.35;
/** Frames that are looked into, those in frames included: a page of frames has a handful, one full of advertisements has dozens. */
const MOST_FRAMES = 12;

/** Documents in the frames of `page`, nearest first, with the frame that each stands in; those of other origins do not show theirs. */
function framesIn(page: Document): { readonly frame: HTMLIFrameElement; readonly inner: Document }[] {
  const found: { readonly frame: HTMLIFrameElement; readonly inner: Document }[] = [];
  const pages = [page];
  for (const outer of pages) {
    for (const element of all(outer, 'iframe, frame')) {
      const frame = element as HTMLIFrameElement; // or a `<frame>`, which shows its document by the same name
      const inner = frame.contentDocument;
      if (!inner || found.length >= MOST_FRAMES) continue;
      found.push({ frame, inner });
      pages.push(inner);
    }
  }
  return found;
}

/** How much of the window of `page` a frame would fill, 0 to 1, wherever it stands: pages set frames as high as their text. */
function shareOf(frame: HTMLIFrameElement, { documentElement }: Document): number {
  const { width, height } = boxOf(frame);
  const { clientWidth, clientHeight } = documentElement;
  return (Math.min(width, clientWidth) * Math.min(height, clientHeight)) / (clientWidth * clientHeight);
}

/**
 * Reads only. Boxes are asked for where a frame's text is worth it, and nowhere else: that makes the page be laid out.
 * `url`: the page's own address, which documents that were written into a frame have, too.
 */
export function framesArticle(page: Document, url: string): boolean {
  return framesIn(page).some(({ frame, inner }) => {
    const isWritten = inner.location?.protocol === 'about:';
    const address = isWritten ? url : inner.location?.href;
    const isArticle = address !== undefined && looksLikeArticle(inner, address) === 'article';
    return isArticle && shareOf(frame, page) >= LEAST_SHARE;
  });
}
