// Builds Sidelight for Chrome, Edge and Firefox from one source.
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { gazetteerAssets } from './scripts/gazetteer/public-assets';
import { joinSmallChunks } from './scripts/join-chunks';

const MINIMUM_CHROME = '140';
const MINIMUM_FIREFOX = '142.0';

/**
 * Our own pages show what others wrote: nothing may be run, framed, posted or shown from there but our own files.
 * `connect-src` is for the background, which cannot have a policy of its own: it fetches the pictures and facts that
 * the reader asks for, where the browser has granted the host. Each page narrows it to 'self' in its own head.
 */
const OWN_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'components/public',
  outDir: '.output',
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      files.push(...(await gazetteerAssets(config.root)));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) joinSmallChunks(config);
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('gazetteer.json', 'world-map.json');
      // biome-ignore lint/suspicious/noTemplateCurlyInString: WXT writes it into a template literal type
      paths.push({ type: 'templateLiteral', path: 'flags/${string}.svg' });
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the same
      paths.push({ type: 'templateLiteral', path: 'languages/${string}.json' });
    },
  },
  vite: () => ({
    plugins: [preact()],
    build: { cssTarget: [`chrome${MINIMUM_CHROME}`, `firefox${MINIMUM_FIREFOX}`] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `sidePanel`, which WXT adds for Chrome: who is in the article, beside the page, when the reader opens it there
    permissions: [
      'activeTab', // read and mark the page on which the reader clicks the toolbar button
      'scripting', // put the reading code into that page, and into no other; tidy pages of sites that are granted
      'storage', // settings, rules for sites, renewed facts and corrections
      'unlimitedStorage', // the browser may not evict the reader's clippings
      'contextMenus', // “Save this page” and “Look up” in the menu over a page
      'alarms', // wakes the background for the weekly refresh of facts and backup, if the reader has switched them on
    ],
    optional_permissions: [
      'downloads', // asked for when the reader wants a backup every week: it is put among the downloads
    ],
    optional_host_permissions: [
      '*://*/*', // asked for single sites only: to tidy their pages, or to load an article's pictures
      'https://query.wikidata.org/*', // asked for alone, when the reader switches the refresh of facts on
      'https://*.wikipedia.org/*', // asked for with the next, when the reader switches first sentences on
      'https://upload.wikimedia.org/*', // where Wikipedia's pictures lie
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
    content_security_policy: { extension_pages: OWN_PAGES_POLICY },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandToggleMarks__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousMention__',
      },
      'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
      // Chromium takes four suggestions of an extension at most: there, these have keys when the reader gives them some.
      'open-card': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+K' } }),
        description: '__MSG_commandOpenCard__',
      },
      'open-panel': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+L' } }),
        description: '__MSG_commandOpenPanel__',
      },
      'open-library': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+B' } }),
        description: '__MSG_libraryOpen__',
      },
    },
  }),
});
