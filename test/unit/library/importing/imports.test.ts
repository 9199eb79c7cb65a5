import 'fake-indexeddb/auto';
import { stoppingCases } from '../../../cases/importing/stopping';
import { takingInCases } from '../../../cases/importing/taking-in';

takingInCases();
stoppingCases();
