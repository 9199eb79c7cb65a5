import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { backupCases } from '../../cases/backup/backup';
import { backupFileCases } from '../../cases/backup/backup-files';
import { backupPictureCases } from '../../cases/backup/backup-pictures';
import { libraryWatchCases } from '../../cases/backup/library-watch';
import { mergingCases } from '../../cases/backup/merging';

describe('a library and its backup', backupCases);
describe('two libraries', mergingCases);
describe('a backup file', backupFileCases);
describe('pictures of a backup', backupPictureCases);
describe('a library that is watched over', libraryWatchCases);
