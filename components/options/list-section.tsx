// The options' section on the reading list: whether an article is marked as read when its end has been reached.
import { Button } from '../button';
import { LIBRARY_PAGE } from '../library/library-address';
import { useWords } from '../words';

export interface ListSectionProps {
  /** Null: it is being read. */
  readonly marksRead: boolean | null;
  /** What was wanted could not be stored. */
  readonly hasFailed: boolean;
  readonly onMarksRead: (on: boolean) => void;
}

export function ListSection({ marksRead, hasFailed, onMarksRead }: ListSectionProps) {
  const words = useWords();
  if (marksRead === null) return <p aria-busy="true" />;
  return (
    <>
      <div class="section-actions">
        <Button pressed={marksRead} onPress={() => onMarksRead(!marksRead)}>
          {words('optionsMarksRead')}
        </Button>
        <a class="button" href={LIBRARY_PAGE}>
          {words('libraryOpen')}
        </a>
      </div>
      {hasFailed && (
        <p class="notice" role="alert">
          {words('deedStorageFull')}
        </p>
      )}
    </>
  );
}
