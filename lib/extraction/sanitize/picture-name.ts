// Address of a picture → a name that is the same for all sizes of it, and another one for any other picture.

/** Ends of file names that say how large a picture is, not which: `-1024x683`, `@2x`, `-800w`, `-superJumbo`. */
const SIZE =
  /(?:[-_.]?\d{2,4}x\d{2,4}|@\dx|[-_]?(?:w|h)?\d{3,4}(?:w|h|px)|[-_](?:w|h|width|q)[-_]?\d{2,4}|[-_](?:scaled|rotated|full|original|large|medium|small|thumb|thumbnail|mobile|desktop|square|wide|landscape|superjumbo|jumbo|facebookjumbo|articlelarge|articleinline|master\d{3,4}|videosixteenbyninejumbo\d+|videolarge))$/;
/** A width alone; where little is left without it, it is the number of a picture. */
const BARE_WIDTH = /[-_]\d{3,4}$/;
/** UTF-16 code units of a file name that says which picture it is. */
const SHORTEST_NAME = 7;
/** Files that are called alike in every folder. */
const COMMON =
  /^(?:image|picture|photo|original|master|default|index|fallback|[a-z]{0,4}[-_]?\d{1,6})[a-z]?$/;
const FILE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
/** Another address inside one: services that make pictures smaller are asked so. */
const INNER = /https?(?::|%3a)(?:\/|%2f).*$/i;
/** Escapes within escapes are read as often. */
const MOST_INSIDE = 3;

const parsed = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a broken escape stands for itself
  }
}

/** The address that a service is asked for; null: `url` names its picture itself. */
function innerAddress(url: URL): string | null {
  const inPath = INNER.exec(url.pathname)?.[0];
  if (inPath) return decoded(inPath).replace(/^(https?:)\/+/i, '$1//');
  // Not `url.searchParams.values()`: Firefox gives content scripts no iterator of it.
  const values: string[] = [];
  url.searchParams.forEach((value) => void values.push(value));
  for (const value of values)
    if (FILE.test(value.split(/[?#]/)[0] ?? ''))
      return URL.canParse(value, url) ? new URL(value, url).href : null;
  return null;
}

function withoutSizes(name: string): string {
  let short = name;
  while (SIZE.test(short)) short = short.replace(SIZE, '');
  const bare = short.replace(BARE_WIDTH, '');
  return bare.length >= SHORTEST_NAME ? bare : short;
}

/**
 * The file name in an absolute `address`, without what tells its size, in lower case; the whole address without its
 * query's order where the file name says nothing. Of what is no address, the words themselves.
 */
export function pictureName(address: string): string {
  let url = parsed(address);
  for (let level = 0; url && level < MOST_INSIDE; level++) {
    const inner = innerAddress(url);
    const next = inner === null ? null : parsed(inner);
    if (!next) break;
    url = next;
  }
  if (!url) return address;
  const file = decoded(url.pathname.split('/').at(-1) ?? '').toLowerCase();
  const name = withoutSizes(file.replace(FILE, ''));
  if (FILE.test(file) && name.length >= SHORTEST_NAME && !COMMON.test(name)) return name;
  const folder = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
  return FILE.test(file) ? `${url.host}${folder}${name}` : `${url.host}${url.pathname}${url.search}`;
}
