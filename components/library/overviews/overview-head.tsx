// The head of a view that is no list, and what stands in it while it is counted, or where nothing is saved yet.
import type { ComponentChildren } from 'preact';
import { useWords, type WordKey } from '../../words';

export interface OverviewHeadProps {
  readonly title: string;
  /** Said beside the title; null: nothing. */
  readonly note?: string | null;
  readonly children?: ComponentChildren;
}

export function OverviewHead({ title, note = null, children }: OverviewHeadProps) {
  return (
    <header class="library-head">
      <div class="library-line">
        <h1 class="library-title" dir="auto" tabIndex={-1}>
          {title}
        </h1>
        {note !== null && (
          <p class="second-line" role="status">
            {note}
          </p>
        )}
        <div class="library-tools">{children}</div>
      </div>
    </header>
  );
}

/** In the place of a view that has nothing to show, or not yet. */
export function OverviewNote({ why }: { readonly why: WordKey }) {
  return (
    <p class="library-empty" role="status">
      {useWords()(why)}
    </p>
  );
}

export interface CountRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly count: number;
}

/** A table of counts with a bar each: the bar says nothing that the number does not. */
export function CountTable({
  caption,
  rows,
  first,
}: {
  readonly caption: string;
  /** Heads the names. */
  readonly first: string;
  readonly rows: readonly CountRow[];
}) {
  const words = useWords();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return null;
  return (
    <table class="count-table">
      <caption>{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{words('libraryArticles')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              <span class="count-bar" style={{ width: `${((count / most) * 100).toFixed(2)}%` }} />
              <span class="count-number">{new Intl.NumberFormat(words('locale')).format(count)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
