import { libraryCases } from '../../cases/library';

libraryCases();
