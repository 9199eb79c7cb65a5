// Why something that the reader did with saved articles was not done → the words for it; nothing has changed then.
import type { SaveError } from '../lib/library/repository';
import type { WordKey } from './words';

export const DEED_FAILED: Readonly<Record<SaveError['kind'], WordKey>> = {
  'storage-full': 'deedStorageFull',
  'storage-newer': 'errorStorageNewer',
  'storage-unavailable': 'libraryDidFail',
};
