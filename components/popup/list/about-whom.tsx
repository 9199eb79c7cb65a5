// The line of a row that tells whom its clipping is about, and whether some of them have left office since.
import { counted, formats } from '../../formats';
import { useWords } from '../../words';
import type { RowPeople } from './list-model';

/** A clock that runs backwards: something is no more as the article says. */
function SinceSign() {
  return (
    <svg class="icon" viewBox="0 0 16 16" width={12} height={12} aria-hidden="true">
      <path d="M2.5 4.5v3h3M3 7.2A5.3 5.3 0 1 1 3.6 11M8 5v3.3l2.2 1.3" />
    </svg>
  );
}

export function AboutWhom({ people: { names, left } }: { readonly people: RowPeople }) {
  const words = useWords();
  return (
    <p class="second-line row-who">
      <span class="row-names" dir="auto">
        {formats(words).list.format(names)}
      </span>
      {left > 0 && (
        <span class="row-since">
          <SinceSign />
          {counted(words, left, { one: 'rowLeftOne', other: 'rowLeftOther' })}
        </span>
      )}
    </p>
  );
}
