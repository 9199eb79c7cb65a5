// Table of contents of a long piece: beside the text where there is room, folded above it where there is none.
import type { Section } from '../../lib/reading/outline';
import { useMedia } from '../use-media';
import { useWords } from '../words';

/** The text at its widest measure, and a column beside it, in the default size. */
const ROOM_BESIDE = '(width >= 1240px)';

export interface ContentsProps {
  /** In reading order; none: the piece is short, or has no sections. */
  readonly sections: readonly Section[];
  /** Id of the section that is being read; null: what stands before the first. */
  readonly current: string | null;
}

function Links({ sections, current }: ContentsProps) {
  return (
    <ol>
      {sections.map(({ id, title, depth }) => (
        <li key={id} class={`depth-${depth}`}>
          <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
}

export function Contents({ sections, current }: ContentsProps) {
  const words = useWords();
  const isBeside = useMedia(ROOM_BESIDE);
  if (sections.length === 0) return null;
  const links = <Links sections={sections} current={current} />;
  return (
    <nav class={isBeside ? 'contents contents-beside' : 'contents'} aria-label={words('readerContents')}>
      {isBeside ? (
        <>
          <p class="contents-title" lang="en" dir="ltr">
            {words('readerContents')}
          </p>
          {links}
        </>
      ) : (
        <details>
          <summary lang="en">{words('readerContents')}</summary>
          {links}
        </details>
      )}
    </nav>
  );
}
