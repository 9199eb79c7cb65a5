// Table of contents of a long piece: beside the text where there is room, folded above it where there is none.
import type { Section } from '../../lib/reading/outline';
import { useMedia } from '../use-media';
import { useWords } from '../words';

/** Pixels on either side of the text that the table and its gaps take; the style sheet has them too. */
const ASIDE = 300;
/** What a media query calls an em, in pixels. */
const EM = 16;

export interface ContentsProps {
  /** In reading order; none: the piece is short, or has no sections. */
  readonly sections: readonly Section[];
  /** Id of the section that is being read; null: what stands before the first. */
  readonly current: string | null;
  /** Width of the text, in CSS pixels at the browser's default font size. */
  readonly textWidth: number;
}

function Links({ sections, current }: Omit<ContentsProps, 'textWidth'>) {
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

export function Contents({ sections, current, textWidth }: ContentsProps) {
  const words = useWords();
  const isBeside = useMedia(`(width >= ${(textWidth + 2 * ASIDE) / EM}em)`);
  if (sections.length === 0) return null;
  const links = <Links sections={sections} current={current} />;
  return (
    <nav class={isBeside ? 'contents contents-beside' : 'contents'} aria-label={words('readerContents')}>
      {isBeside ? (
        <>
          <p class="contents-title" lang={words('locale')} dir="ltr">
            {words('readerContents')}
          </p>
          {links}
        </>
      ) : (
        <details>
          <summary lang={words('locale')}>{words('readerContents')}</summary>
          {links}
        </details>
      )}
    </nav>
  );
}
