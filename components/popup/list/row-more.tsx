// What opens below a row: everything that can be done with its clipping, in words.

import { exportAddress } from '../../../lib/exchange/write/export-kinds';
import type { ReadingListItem } from '../../../lib/library/clipping';
import { About, Button } from '../../button';
import { useWords } from '../../words';
import { DEED_WORDS } from './done-words';
import { type Deed, deedOf, type RowDetails } from './list-model';

interface Props {
  readonly item: ReadingListItem;
  readonly title: string;
  readonly details: RowDetails | undefined;
  readonly onDo: (deed: Deed) => void;
  readonly onTags: () => void;
  readonly onSelect: () => void;
  readonly onOpen: (click: MouseEvent) => void;
}

export function RowMore({ item, title, details, onDo, onTags, onSelect, onOpen }: Props) {
  const words = useWords();
  const deeds = [deedOf('read', [details]), deedOf('archive', [details]), 'delete'] as const;
  const [read, archive, remove] = deeds.map((deed) => (
    <Button key={deed} quiet about={title} onPress={() => onDo(deed)}>
      {words(DEED_WORDS[deed])}
    </Button>
  ));
  return (
    <div class="row-more">
      {read}
      {archive}
      <Button quiet about={title} onPress={onTags}>
        {words('deedTags')}
      </Button>
      <Button quiet about={title} onPress={onSelect}>
        {words('deedSelect')}
      </Button>
      {item.url !== '' && (
        <a class="button button-quiet" href={item.url} rel="noopener noreferrer" onClick={onOpen}>
          <About what={title}>{words('openOriginal')}</About>
        </a>
      )}
      <a class="button button-quiet" href={exportAddress({ of: 'id', ids: [item.id] })} onClick={onOpen}>
        <About what={title}>{words('exportLink')}</About>
      </a>
      {remove}
    </div>
  );
}
