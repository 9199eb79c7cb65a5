// Gives every picture of an article its best address, wherever the page keeps it until a script or a screen asks for it.
import { Pace, type Steps } from '../../core/steps';
import { parseWritten } from '../page/copy-tree';

/** Where sites keep the address of a picture that is loaded late, the most usual first. */
const LATE = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-orig-src', 'data-full-src'];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
/** What stands in `src` until then: nothing, a picture written into the page, a file that says so. */
const PLACEHOLDER =
  /^(?:data:|about:|blob:|#|$)|(?:^|[/_.-])(?:placeholder|blank|spacer|pixel|transparent|1x1|empty|loading|loader|lazy)[\w-]*\.(?:gif|png|jpe?g|svg|webp)(?:[?#]|$)/i;
/** Any address without white space and without a place that a script fills in: `{width}`. */
const ADDRESS = /^(?!data:|about:|blob:|javascript:|#)[^\s{}<>"]+$/i;
/** `a.jpg 640w, b.jpg 2x`: an address may hold commas, and a comma ends a candidate. */
const CANDIDATE = /(\S*[^,\s])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|$)/g;
/** CSS pixels across; a wider picture only takes longer to load. */
const WIDEST = 1600;
/** Dots of the screen for each CSS pixel; more are not seen. */
const DENSEST = 2;
/** UTF-16 code units of one `srcset`, and of one `noscript`; what is longer holds more than a picture. */
const LONGEST_SET = 10_000;
const LONGEST_TWIN = 10_000;
/** Copied from the twin in a `noscript`: what it shows, and whether it shows anything. */
const OF_TWIN = ['alt', 'width', 'height'];

const addressIn = (element: Element, name: string): string | null => {
  const written = element.getAttribute(name)?.trim() ?? '';
  return ADDRESS.test(written) && !PLACEHOLDER.test(written) ? written : null;
};

interface Candidate {
  readonly address: string;
  /** Of the widest or densest picture whose dots are all seen. */
  readonly share: number;
}

function candidatesIn(srcset: string): readonly Candidate[] {
  if (srcset.length > LONGEST_SET) return [];
  return [...srcset.matchAll(CANDIDATE)]
    .map(([, address = '', size = '1', unit = 'x']) => ({
      address,
      share: Number(size) / (unit === 'w' ? WIDEST : DENSEST),
    }))
    .filter(({ address }) => ADDRESS.test(address) && !PLACEHOLDER.test(address));
}

/**
 * The sources that are offered for a picture: those before it in its own `<picture>`. Where that is never closed, other
 * pictures and players lie in it, too.
 */
export const pictureSources = (picture: Element): readonly Element[] =>
  [...(picture.closest('picture')?.querySelectorAll('source') ?? [])].filter(
    (source) =>
      source.closest('picture, video, audio') === picture.closest('picture') &&
      (source.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );

/** Every address that a picture may be had at: its own, those kept for later, those for other screens; as written. */
export function addressesOf(picture: Element): readonly string[] {
  const single = ['src', ...LATE].map((name) => addressIn(picture, name));
  const sets = [picture, ...pictureSources(picture)].flatMap((element) =>
    [...LATE_SETS, 'srcset'].flatMap((name) => candidatesIn(element.getAttribute(name) ?? '')),
  );
  return [...single, ...sets.map(({ address }) => address)].filter((address) => address !== null);
}

/** The address in a `srcset` that is as wide or dense as can be seen; null: there is none. */
export function bestInSet(srcset: string): string | null {
  const candidates = candidatesIn(srcset);
  const seen = candidates.filter(({ share }) => share <= 1).sort((one, other) => other.share - one.share);
  const wider = candidates.filter(({ share }) => share > 1).sort((one, other) => one.share - other.share);
  return (seen[0] ?? wider[0])?.address ?? null;
}

const firstOf = (names: readonly string[], read: (name: string) => string | null): string | null =>
  names.map(read).find((found) => found !== null) ?? null;

const inSets = (element: Element, names: readonly string[]): string | null =>
  firstOf(names, (name) => bestInSet(element.getAttribute(name) ?? ''));

/** What the sources beside a picture offer, the first first: `<picture><source srcset>`. */
function inSources(picture: Element): string | null {
  const offers = pictureSources(picture).map((source) => inSets(source, [...LATE_SETS, 'srcset']));
  return offers.find((found) => found !== null) ?? null;
}

/** The picture's best address as written, its own twin in a `noscript` aside; null: it has none. */
function addressOf(picture: Element): string | null {
  const own = addressIn(picture, 'src');
  const late = () => firstOf(LATE, (name) => addressIn(picture, name)) ?? inSets(picture, LATE_SETS);
  const isPreview = /\blazy/i.test(picture.getAttribute('class') ?? '');
  if (own && !isPreview) return own;
  return late() ?? own ?? inSets(picture, ['srcset']) ?? inSources(picture);
}

/** The one picture that a `noscript` holds; null: it holds none, or more. Where scripts run, its markup is text. */
function twinIn(noscript: Element): Element | null {
  const markup = noscript.textContent ?? '';
  let root: ParentNode = noscript;
  if (noscript.childElementCount === 0) {
    if (markup.length > LONGEST_TWIN || !/<img\s/i.test(markup)) return null;
    root = parseWritten(markup).body;
  }
  const [twin, another] = root.querySelectorAll('img');
  return twin && !another && (root.textContent ?? '').trim() === '' ? twin : null;
}

/** The picture that stands before or behind a `noscript`, alone or in a box without words. */
function pictureBeside(noscript: Element): Element | null {
  for (const beside of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (!beside || (beside.textContent ?? '').trim() !== '') continue;
    const [picture, another] = beside.matches('img') ? [beside] : beside.querySelectorAll('img');
    if (picture && !another) return picture;
  }
  return null;
}

/** A picture without an address takes that of its twin; a twin without such a picture stands in its place. */
function settleTwin(noscript: Element): void {
  const twin = twinIn(noscript);
  const address = twin && addressOf(twin);
  if (!twin || !address) return;
  const beside = pictureBeside(noscript);
  if (beside && addressOf(beside)) return;
  const picture = beside ?? noscript.ownerDocument.createElement('img');
  picture.setAttribute('src', address);
  for (const name of OF_TWIN) {
    const value = twin.getAttribute(name);
    if (value !== null) picture.setAttribute(name, value);
  }
  if (!beside) noscript.replaceWith(picture);
}

/** What looking for a picture's address costs, in nodes that are walked over; and its twin, which is parsed. */
const NODES_A_PICTURE = 10;
const NODES_A_TWIN = 100;

/**
 * Writes the best address of each picture under `root` into its `src`. Expects a root in a document that loads nothing,
 * with `source` and `noscript` still in it. A picture that has no address anywhere keeps what it has.
 */
export function* settlePicturesInSteps(root: Element): Steps<void> {
  const pace = new Pace();
  for (const noscript of root.querySelectorAll('noscript')) {
    if (pace.isDue(NODES_A_TWIN)) yield 'ours';
    settleTwin(noscript);
  }
  for (const picture of root.querySelectorAll('img')) {
    if (pace.isDue(NODES_A_PICTURE)) yield 'ours';
    const address = addressOf(picture);
    if (address !== null && address !== picture.getAttribute('src')) picture.setAttribute('src', address);
  }
}

/** Attributes of a picture on pages made for phones that a picture has, too. */
const OF_AMP = ['src', 'srcset', 'alt', 'width', 'height', 'class'];

/** Puts a picture in the place of each `amp-img` under `root`, which holds a picture only once its script has run. */
export function* unwrapAmpPictures(root: Element): Steps<void> {
  const pace = new Pace();
  for (const wrapped of root.querySelectorAll('amp-img, amp-anim')) {
    if (pace.isDue(OF_AMP.length)) yield 'ours';
    const picture = root.ownerDocument.createElement('img');
    for (const name of OF_AMP) {
      const value = wrapped.getAttribute(name);
      if (value !== null) picture.setAttribute(name, value);
    }
    wrapped.replaceWith(picture);
  }
}
