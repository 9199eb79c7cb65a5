// The popup: this page and its site above, the reading list below, and the offer to undo what was done in it.
import type { ComponentChildren } from 'preact';
import { Toast } from '../toast';
import { useWords } from '../words';
import { doneInWords } from './list/done-words';
import type { Done } from './list/list-model';
import type { ReadingListEvents, ReadingListState } from './list/list-state';
import type { PageCastProps } from './page-cast';
import type { LinkOffer, PageEvents, PageState } from './page-state';
import { type ReadingChoice, type ReadingChoiceEvents, ReadingChoiceLine } from './reading-choice';
import { ReadingList } from './reading-list';
import { type SiteTools, type SiteToolsEvents, SiteToolsLine } from './site-tools';
import { ThisPage } from './this-page';

export interface PopupProps {
  readonly page: PageState;
  readonly pageEvents: PageEvents;
  /** Null: the page in front cannot be kept as a link. */
  readonly link: LinkOffer | null;
  readonly cast: PageCastProps;
  /** Null: the page belongs to no site that extensions may touch. */
  readonly site: SiteTools | null;
  readonly siteEvents: SiteToolsEvents;
  /** Null: nothing on this page can be read without a click. */
  readonly reading: ReadingChoice | null;
  readonly readingEvents: ReadingChoiceEvents;
  /** What is said of the library as a whole, above its list. */
  readonly children?: ComponentChildren;
  readonly list: ReadingListState;
  readonly listEvents: ReadingListEvents;
  /** Done a moment ago; null: nothing is offered to be undone. */
  readonly done: Done | null;
  readonly onUndo: () => void;
  readonly onForgetDone: () => void;
}

export function Popup({
  page,
  pageEvents,
  link,
  cast,
  site,
  siteEvents,
  list,
  listEvents,
  ...others
}: PopupProps) {
  const words = useWords();
  const { reading, readingEvents, children, ...undo } = others;
  return (
    <main class="popup">
      <h1 class="visually-hidden">{words('extensionName')}</h1>
      <ThisPage page={page} link={link} cast={cast} {...pageEvents} />
      {reading && <ReadingChoiceLine {...reading} {...readingEvents} />}
      {site && <SiteToolsLine {...site} {...siteEvents} />}
      {children}
      <ReadingList list={list} {...listEvents} />
      <Toast
        message={undo.done && doneInWords(undo.done, words)}
        action={words('undo')}
        onAction={undo.onUndo}
        onExpire={undo.onForgetDone}
      />
    </main>
  );
}
