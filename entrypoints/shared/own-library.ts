// The library as our own pages and the background open it: who is meant by a name is asked, and one at a time files the rest.

import { type Archive, openArchive } from '../../lib/library/archive/open-archive';
import { type Library, openLibrary } from '../../lib/library/repository';
import type { NameToIds } from '../../lib/library/search/find-clippings';
import { askBackground } from '../../lib/messaging/ask';

/** One name in all our pages for the work that only one of them may do. */
export const FILING_LOCK = 'sidelight-filing';

/** Whoever comes while another page does the work leaves it to that page. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  await navigator.locks.request(FILING_LOCK, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
};

/** `fumio kishida` → `Fumio Kishida`: names are looked up as papers write them. */
const asWritten = (name: string): string =>
  name.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Whoever types capitals has typed a name as it is written: `Haider al-Abadi`. */
const readingsOf = (name: string): string[] =>
  /\p{Lu}/u.test(name) ? [...new Set([name, asWritten(name)])] : [asWritten(name)];

/** Whom the background takes a name for that stands by itself; nobody where it is not certain. Rejects without a background. */
export const whoIsMeant: NameToIds = async (kind, typed) => {
  for (const name of readingsOf(typed)) {
    const ask = { name, title: '', text: '', published: null, lang: null };
    const mention = await askBackground('name/look-up', ask);
    if (mention) return (mention.type === 'leader') === (kind === 'person') ? [mention.id] : [];
  }
  return [];
};

/** Pictures that were to be fetched while their clippings lay in the bin: nobody else tells the background that they do no more. */
function onPutBack(): void {
  // Gone for good, the extension was updated: they are fetched when the background starts the next time.
  askBackground('pictures/go-on', null).catch(() => undefined);
}

/** Opens nothing yet: the database is opened by the first call. */
export const openOwnLibrary = (): Library => openLibrary({ idsOf: whoIsMeant, alone, onPutBack });

/** The same of its lists. */
export const openOwnArchive = (): Archive => openArchive({ onPutBack });

/** Files what is not filed yet, in slices, until the context ends; a library that cannot be read says so where it is asked. */
export function keepFiled(library: Library): void {
  library.fileTheRest(new AbortController().signal).catch(() => undefined);
}
