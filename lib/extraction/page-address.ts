// Address → why no extension can read that page (store, PDF, file …), or null; asked before anything is tried.
export type ForbiddenPage =
  /** Settings, the new tab, other internal pages. */
  | 'browser-page'
  | 'extension-page'
  /** Browsers keep all extensions out of the stores that they come from. */
  | 'store'
  | 'source-view'
  /** A file on the reader's disk, without leave to read such files. */
  | 'local-file'
  | 'pdf'
  /** A picture, sound, film or data file. */
  | 'other-file';

export type PageAddress =
  | { readonly kind: 'page' }
  | { readonly kind: 'forbidden'; readonly reason: ForbiddenPage };

const EXTENSION_SCHEMES = new Set(['chrome-extension:', 'moz-extension:', 'extension:']);
const WEB_SCHEMES = new Set(['http:', 'https:']);

/** Hosts and, where the store is only part of one, paths. */
const STORES = [
  /^chromewebstore\.google\.com\//,
  /^chrome\.google\.com\/webstore(\/|$)/,
  /^microsoftedge\.microsoft\.com\/addons(\/|$)/,
  /^addons\.mozilla\.org\//,
  /^addons\.opera\.com\//,
];
const PDF = /\.pdf$/i;
const OTHER_FILE =
  /\.(?:jpe?g|png|gif|webp|avif|svg|mp[34]|webm|ogg|wav|json|csv|txt|zip|docx?|xlsx?|pptx?|epub)$/i;

const forbidden = (reason: ForbiddenPage): PageAddress => ({ kind: 'forbidden', reason });
const page: PageAddress = { kind: 'page' };

/**
 * Whether `address`, as the browser's tab gives it, can be a web page that an extension may read.
 * `fileAccess`: the reader has allowed the extension to read files. An empty address is a page that is still opening.
 */
export function describePage(address: string, { fileAccess }: { readonly fileAccess: boolean }): PageAddress {
  if (!URL.canParse(address)) return forbidden('browser-page');
  const { protocol, host, pathname } = new URL(address);
  if (protocol === 'view-source:') return forbidden('source-view');
  if (EXTENSION_SCHEMES.has(protocol)) return forbidden('extension-page');
  if (protocol === 'file:' && !fileAccess) return forbidden('local-file');
  if (protocol !== 'file:' && !WEB_SCHEMES.has(protocol)) return forbidden('browser-page');
  if (STORES.some((store) => store.test(host + pathname))) return forbidden('store');
  if (PDF.test(pathname)) return forbidden('pdf');
  if (OTHER_FILE.test(pathname)) return forbidden('other-file');
  return page;
}
