import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { libraryCases } from '../../cases/library';
import { damagedRowCases } from '../../cases/library/damaged-rows';
import { roundTripCases } from '../../cases/library/round-trip';

libraryCases();
describe('damaged rows', damagedRowCases);
describe('what a message lets in', roundTripCases);
