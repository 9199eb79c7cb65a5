// The reader's language as the browser supplies it.
import { browser } from 'wxt/browser';
import type { Words } from '../../components/words';

export const browserWords: Words = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions.map(String));
