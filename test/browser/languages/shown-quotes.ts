// Quotes as the reader shows them, their words in Greek: in the text, edited, nowhere; and what opens at them.
import type { QuotesView, ShownQuote } from '@/components/quotes/quote-types';
import { aQuote } from '../../builders';
import { inGreek } from './pseudo-words';

const nothing = () => undefined;
const quote = (over: Partial<ShownQuote>): ShownQuote => ({
  quote: aQuote({ quote: { exact: inGreek('So it was'), prefix: '', suffix: '' }, note: inGreek('Why?') }),
  at: 'same',
  reads: null,
  ...over,
});
export const QUOTES_IN_GREEK: QuotesView = {
  quotes: [
    quote({}),
    quote({
      at: 'changed',
      reads: inGreek('So it is'),
      quote: aQuote({ id: 'b', note: '', colour: 'blue', quote: { exact: 'Α', prefix: '', suffix: '' } }),
    }),
    quote({
      at: 'orphan',
      quote: aQuote({ id: 'c', colour: 'pink', note: '', quote: { exact: 'Α', prefix: '', suffix: '' } }),
    }),
  ],
  damaged: 2,
  note: inGreek('All of it'),
  onNote: nothing,
  onJump: nothing,
  onOpen: nothing,
  onChange: nothing,
  onCopy: nothing,
  onDelete: nothing,
  chosen: null,
  open: null,
};
const PLACE = { top: 900, bottom: 920, left: 40, right: 200 };

/** What can be open over the reader, and of what quote. */
export const QUOTE_STATES: readonly (readonly [why: string, quotes: QuotesView])[] = [
  [
    'reader in which words are selected',
    {
      ...QUOTES_IN_GREEK,
      chosen: { place: PLACE, onQuote: nothing, onNote: nothing, onCopy: nothing },
    },
  ],
  [
    'reader with an open note',
    { ...QUOTES_IN_GREEK, open: { shown: QUOTES_IN_GREEK.quotes[1]!, place: PLACE, onClose: nothing } },
  ],
  [
    'reader with the note of a quote that is nowhere',
    { ...QUOTES_IN_GREEK, open: { shown: QUOTES_IN_GREEK.quotes[2]!, place: null, onClose: nothing } },
  ],
];
