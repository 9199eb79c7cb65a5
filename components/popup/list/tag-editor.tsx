// Tags of one clipping, or those to give to several: each can be taken away, others typed or chosen from those that there are.
import { useEffect, useState } from 'preact/hooks';
import { CloseIcon } from '../../icons';
import { useWords } from '../../words';
import { ComboBox } from './combo-box';

export interface TagEditorProps {
  readonly tags: readonly string[];
  /** Tags that begin as what was typed, the usual ones first. */
  readonly suggest: (typed: string) => Promise<readonly string[]>;
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
  readonly onClose: () => void;
}

export function TagEditor({ tags, suggest, onAdd, onRemove, onClose }: TagEditorProps) {
  const words = useWords();
  const [typed, type] = useState('');
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    suggest(typed).then(
      (found) => {
        if (isWanted) setKnown(found);
      },
      () => setKnown([]), // a library that cannot be read has said so above
    );
    return () => {
      isWanted = false;
    };
  }, [typed, suggest]);
  const add = (tag: string) => {
    if (tag.trim() !== '') onAdd(tag);
    type('');
  };
  const last = tags.at(-1);
  return (
    <div class="tag-editor">
      <ul class="chips">
        {tags.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              class="chip"
              title={words('tagRemove', tag)}
              aria-label={words('tagRemove', tag)}
              onClick={() => onRemove(tag)}
            >
              <span dir="auto">{tag}</span>
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
      <ComboBox
        label={words('tagAdd')}
        value={typed}
        isFocused
        suggestions={known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => ({ value: tag, shown: <span dir="auto">{tag}</span> }))}
        onType={(text) => (text.endsWith(',') ? add(text.slice(0, -1)) : type(text))}
        onChoose={add}
        onEnter={() => (typed.trim() === '' ? onClose() : add(typed))}
        onEmptied={() => last !== undefined && onRemove(last)}
        onEscape={onClose}
      />
    </div>
  );
}
