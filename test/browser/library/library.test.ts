import { libraryCases } from '../../cases/library/library';

libraryCases();
