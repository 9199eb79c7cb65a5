// Says why a list is empty, and what would be in it.
import type { ListTab } from '../../../lib/settings/list-settings';
import { Button } from '../../button';
import { ImportLink } from '../../import/import-link';
import { useWords, type WordKey } from '../../words';
import type { ReadingListState } from './list-state';

const EMPTY: Readonly<Record<ListTab, WordKey>> = {
  unread: 'emptyUnread',
  all: 'popupEmpty',
  starred: 'emptyStarred',
  archived: 'emptyArchived',
};

interface Props {
  readonly list: Pick<ReadingListState, 'at' | 'tab' | 'query' | 'counts'>;
  readonly onTab: (tab: ListTab) => void;
}

function reasonOf({ at, tab, query, counts }: Props['list']): WordKey {
  if (at === 'failed') return 'popupListFailed';
  if (at === 'newer') return 'errorStorageNewer';
  if (query !== '') return 'popupNothingFound';
  return counts?.all === 0 ? EMPTY.all : EMPTY[tab];
}

export function NothingHere({ list, onTab }: Props) {
  const words = useWords();
  const { at, query, counts } = list;
  const offersAll = list.at === 'ready' && list.query === '' && list.tab === 'unread' && list.counts?.all;
  return (
    <div class="empty">
      <p>{words(reasonOf(list))}</p>
      {at === 'ready' && counts?.all === 0 && query === '' && (
        <p>
          <ImportLink />
        </p>
      )}
      {Boolean(offersAll) && <Button onPress={() => onTab('all')}>{words('emptyShowAll')}</Button>}
    </div>
  );
}
