// The words of languages beside English in the worker: those of a page's own language, loaded with the first page in it.

import { browser } from 'wxt/browser';
import { languagesIn } from '../../lib/linking/languages/known-languages';
import type { LanguageIndex } from '../../lib/linking/languages/language-index';
import type { LanguageCode } from '../../lib/linking/languages/language-types';
import type { LanguageIndexes } from '../../lib/linking/languages/link-countries';
import { loadLanguage } from '../../lib/linking/languages/load-language';
import type { LinkRequest } from '../../lib/linking/types';

async function load(lang: LanguageCode): Promise<LanguageIndex> {
  const response = await fetch(browser.runtime.getURL(`/languages/${lang}.json`));
  const loaded = loadLanguage(await response.json());
  if (!loaded.ok) throw new Error(`The bundled words of ${lang} cannot be read: ${loaded.error}`);
  return loaded.value;
}

/**
 * Gives the words of all languages that an article is written in; nothing is loaded for an English one.
 *
 * Each is loaded once in a worker's life. Rejects where the bundle is broken, which is a bug; the next article tries again.
 */
export function languageLoader(): (request: LinkRequest) => Promise<LanguageIndexes> {
  const loading = new Map<LanguageCode, Promise<LanguageIndex>>();
  const wordsOf = (lang: LanguageCode) => {
    const known = loading.get(lang);
    if (known) return known;
    const words = load(lang).catch((cause: unknown) => {
      loading.delete(lang);
      throw cause;
    });
    loading.set(lang, words);
    return words;
  };
  return async (request) =>
    new Map(
      await Promise.all(languagesIn(request).map(async (lang) => [lang, await wordsOf(lang)] as const)),
    );
}
