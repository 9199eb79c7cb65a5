// The popup: this page and its site above, the reading list below, and the offer to undo a deletion.
import type { ReadingListItem } from '../../lib/library/clipping';
import { Toast } from '../toast';
import { useWords } from '../words';
import type { PageCastProps } from './page-cast';
import type { PageEvents, PageState } from './page-state';
import { type ReadingChoice, type ReadingChoiceEvents, ReadingChoiceLine } from './reading-choice';
import { ReadingList, type ReadingListEvents, type ReadingListState } from './reading-list';
import { type SiteTools, type SiteToolsEvents, SiteToolsLine } from './site-tools';
import { ThisPage } from './this-page';

export interface PopupProps {
  readonly page: PageState;
  readonly pageEvents: PageEvents;
  readonly cast: PageCastProps;
  /** Null: the page belongs to no site that extensions may touch. */
  readonly site: SiteTools | null;
  readonly siteEvents: SiteToolsEvents;
  /** Null: nothing on this page can be read without a click. */
  readonly reading: ReadingChoice | null;
  readonly readingEvents: ReadingChoiceEvents;
  readonly list: ReadingListState;
  readonly listEvents: ReadingListEvents;
  /** Deleted a moment ago; null: nothing to put back. */
  readonly deleted: ReadingListItem | null;
  readonly onPutBack: () => void;
  readonly onForgetDeleted: () => void;
}

export function Popup({ page, pageEvents, cast, site, siteEvents, list, listEvents, ...others }: PopupProps) {
  const words = useWords();
  const { reading, readingEvents, ...undo } = others;
  return (
    <main class="popup">
      <h1 class="visually-hidden">{words('extensionName')}</h1>
      <ThisPage page={page} cast={cast} {...pageEvents} />
      {reading && <ReadingChoiceLine {...reading} {...readingEvents} />}
      {site && <SiteToolsLine {...site} {...siteEvents} />}
      <ReadingList list={list} {...listEvents} />
      <Toast
        message={undo.deleted && words('deletedNotice', undo.deleted.title || words('popupDamagedTitle'))}
        action={words('putBack')}
        onAction={undo.onPutBack}
        onExpire={undo.onForgetDeleted}
      />
    </main>
  );
}
