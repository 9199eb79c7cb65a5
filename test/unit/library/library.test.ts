import 'fake-indexeddb/auto';
import { libraryCases } from '../../cases/library/library';

libraryCases();
