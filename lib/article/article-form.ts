// Recognises what kind of text an article is: readers are told when it is less, or more, than a story.
import type { Clutter } from './clutter/recognise-clutter';

/**
 * `live-blog`: entries that go on; `gallery`: pictures with captions; `stub`: the beginning of a text whose rest must
 * be paid for; `text`: everything else.
 */
export type ArticleForm = 'text' | 'live-blog' | 'gallery' | 'stub';

/** UTF-16 code units; a longer text is more than a beginning. */
const LONGEST_STUB = 1500;
/** Entries with a time of their own. */
const FEWEST_ENTRIES = 4;
const FEWEST_PICTURES = 5;
/** UTF-16 code units of text for each picture; a report has more. */
const MOST_BESIDE_PICTURE = 200;
/** How much of a page's JSON-LD is looked at for the name of a type, in UTF-16 code units. */
const LONGEST_DATA = 200_000;

const LIVE_ADDRESS =
  /[/_-](?:live(?:-?blog|-?ticker|-?updates?|-?news)?|en-(?:vivo|directo?)|ao-vivo|diretta|direct|na-zywo|minuto-a-minuto)(?:[/_.-]|$)/i;
const GALLERY_ADDRESS =
  /[/_-](?:galler(?:y|ies)|galeri[ae]s?|fotostrecke|bildergalerie|slideshow|diaporama|photos?|pictures|fotos|fotogaleria)(?:[/_.-]|$)/i;
const PAYWALL_RULES = new Set(['paywall-box', 'paywall-line']);

/** What the page's data calls itself; asked of a copy that is still whole. */
export function declaredForm(page: Document): ArticleForm | null {
  if (page.querySelector('[itemtype$="/LiveBlogPosting"]')) return 'live-blog';
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const data = (script.textContent ?? '').slice(0, LONGEST_DATA);
    if (/"@type"\s*:\s*\[?\s*"LiveBlogPosting"/.test(data)) return 'live-blog';
    if (/"@type"\s*:\s*\[?\s*"(?:Image|Media)Gallery"/.test(data)) return 'gallery';
  }
  return null;
}

interface Seen {
  readonly declared: ArticleForm | null;
  readonly url: string;
  readonly text: string;
  /** Pictures and `<time>` elements in the article. */
  readonly pictures: number;
  readonly times: number;
  readonly clutter: readonly Clutter[];
  readonly paywalled: boolean | null;
}

const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '');

function isGallery({ declared, url, text, pictures }: Seen): boolean {
  if (pictures < FEWEST_PICTURES || text.length > pictures * MOST_BESIDE_PICTURE) return false;
  return declared === 'gallery' || GALLERY_ADDRESS.test(pathOf(url));
}

/** A page's own word counts where what was found bears it out. */
export function formOf(seen: Seen): ArticleForm {
  const { declared, url, text, times, clutter, paywalled } = seen;
  if (declared === 'live-blog') return 'live-blog';
  if (times >= FEWEST_ENTRIES && LIVE_ADDRESS.test(pathOf(url))) return 'live-blog';
  if (isGallery(seen)) return 'gallery';
  const isBehindPaywall = paywalled === true || clutter.some(({ rule }) => PAYWALL_RULES.has(rule));
  return isBehindPaywall && text.length < LONGEST_STUB ? 'stub' : 'text';
}
