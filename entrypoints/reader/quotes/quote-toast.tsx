// What the reader is told after a quote was made, copied or deleted, or could not be kept; with what can be done about it.
import { Toast } from '../../../components/toast';
import { browserWords } from '../../shared/extension-page';
import type { QuoteNews } from './use-quotes';

/** UTF-16 code units of a notice: enough to know the quote again. */
const NOTICE_LENGTH = 60;
const shortened = (text: string): string =>
  text.length <= NOTICE_LENGTH ? text : `${text.slice(0, NOTICE_LENGTH).trimEnd()}…`;

function inWords(news: QuoteNews): string {
  switch (news.kind) {
    case 'made':
      return browserWords('quoteMade', shortened(news.quote.quote.exact));
    case 'deleted':
      return browserWords('quoteDeleted', shortened(news.quote.quote.exact));
    case 'copied':
      return browserWords('quoteCopied');
    case 'not-copied':
      return browserWords('exportCopyFailed');
    case 'failed':
      return browserWords('quoteFailed');
  }
}

const ACTIONS = {
  made: 'noteWrite',
  deleted: 'putBack',
  copied: 'close',
  'not-copied': 'close',
  failed: 'close',
} as const;

interface QuoteToastProps {
  readonly news: QuoteNews | null;
  /** What the button beside the words stands for. */
  readonly onAct: () => void;
  readonly forgetNews: () => void;
}

/** Says `news` for a while. */
export function QuoteToast({ news, onAct, forgetNews }: QuoteToastProps) {
  return (
    <Toast
      message={news && inWords(news)}
      action={browserWords(news ? ACTIONS[news.kind] : 'close')}
      onAction={onAct}
      onExpire={forgetNews}
    />
  );
}
