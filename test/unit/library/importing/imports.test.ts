import 'fake-indexeddb/auto';
import { meetingCases } from '../../../cases/importing/meeting';
import { stoppingCases } from '../../../cases/importing/stopping';
import { takingInCases } from '../../../cases/importing/taking-in';

takingInCases();
stoppingCases();
meetingCases();
