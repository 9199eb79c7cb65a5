import { describe } from 'vitest';
import { backupCases } from '../../cases/backup/backup';
import { backupFileCases } from '../../cases/backup/backup-files';
import { mergingCases } from '../../cases/backup/merging';

describe('a library and its backup', backupCases);
describe('two libraries', mergingCases);
describe('a backup file', backupFileCases);
