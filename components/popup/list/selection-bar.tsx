// In place of the tabs while clippings are selected: how many, and what can be done with all of them.
import { Button } from '../../button';
import { counted } from '../../formats';
import { ArchiveIcon, CloseIcon, DeleteIcon, ReadIcon, StarIcon, TagIcon } from '../../icons';
import { useWords } from '../../words';
import { DEED_WORDS } from './done-words';
import { type Deed, deedOf, type RowDetails } from './list-model';

interface Props {
  readonly rows: readonly (RowDetails | undefined)[];
  readonly isTagging: boolean;
  readonly onDo: (deed: Deed) => void;
  readonly onTags: () => void;
  readonly onClear: () => void;
}

export function SelectionBar({ rows, isTagging, onDo, onTags, onClear }: Props) {
  const words = useWords();
  const said = counted(words, rows.length, { one: 'selectedOne', other: 'selectedOther' });
  const deeds = [
    [deedOf('star', rows), <StarIcon key="icon" />],
    [deedOf('read', rows), <ReadIcon key="icon" />],
    [deedOf('archive', rows), <ArchiveIcon key="icon" />],
    ['delete', <DeleteIcon key="icon" />],
  ] as const;
  return (
    <div class="selection-bar" role="toolbar" aria-label={said}>
      <Button label={words('selectionClear')} onPress={onClear}>
        <CloseIcon />
      </Button>
      <span class="selection-count" role="status">
        {said}
      </span>
      {deeds.slice(0, -1).map(([deed, icon]) => (
        <Button key={deed} label={words(DEED_WORDS[deed])} onPress={() => onDo(deed)}>
          {icon}
        </Button>
      ))}
      <Button label={words('deedTags')} expanded={isTagging} onPress={onTags}>
        <TagIcon />
      </Button>
      {deeds.slice(-1).map(([deed, icon]) => (
        <Button key={deed} label={words(DEED_WORDS[deed])} onPress={() => onDo(deed)}>
          {icon}
        </Button>
      ))}
    </div>
  );
}
