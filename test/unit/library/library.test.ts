import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { libraryCases } from '../../cases/library';
import { damagedRowCases } from '../../cases/library/damaged-rows';

libraryCases();
describe('damaged rows', damagedRowCases);
