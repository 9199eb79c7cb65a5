// Formats, faults of files and reasons of rows → the keys of their words: a table each.
import type { FileFault, ImportFormat, RowFault, RowLack } from '../../lib/exchange/imported-row';
import type { OwnFault } from '../../lib/library/importing/take-rows';
import type { WordKey } from '../words';

export const FORMAT_WORDS: Readonly<Record<ImportFormat, WordKey>> = {
  pocket: 'formatPocket',
  instapaper: 'formatInstapaper',
  omnivore: 'formatOmnivore',
  readwise: 'formatReadwise',
  raindrop: 'formatRaindrop',
  wallabag: 'formatWallabag',
  karakeep: 'formatKarakeep',
  linkwarden: 'formatLinkwarden',
  sidelight: 'formatSidelight',
  markdown: 'formatMarkdown',
  bookmarks: 'formatBookmarks',
  table: 'formatTable',
  addresses: 'formatAddresses',
  'saved-page': 'formatSavedPage',
  backup: 'formatBackup',
};

export const FILE_FAULT_WORDS: Readonly<Record<FileFault, WordKey>> = {
  empty: 'fileEmpty',
  'unknown-format': 'fileUnknown',
  'no-rows': 'fileNoRows',
  'too-large': 'fileTooLarge',
  damaged: 'fileDamaged',
  locked: 'fileLocked',
  unreadable: 'fileUnreadable',
};

export const ROW_FAULT_WORDS: Readonly<Record<RowFault | RowLack | OwnFault, WordKey>> = {
  'no-address': 'rowNoAddress',
  'not-of-the-web': 'rowNotOfTheWeb',
  'broken-address': 'rowBrokenAddress',
  'address-too-long': 'rowAddressTooLong',
  'too-many-cells': 'rowTooManyCells',
  'broken-quotes': 'rowBrokenQuotes',
  'too-long': 'rowTooLong',
  damaged: 'rowDamaged',
  'nested-archive': 'rowNestedArchive',
  unreadable: 'rowUnreadable',
  cut: 'rowCut',
  'part-unreadable': 'rowPartUnreadable',
  'part-missing': 'rowPartMissing',
  'in-trash': 'rowInTrash',
  unfit: 'rowUnfit',
};
