// Table of contents of a long piece: beside the text where there is room, folded above it where there is none.

import { useEffect, useState } from 'preact/hooks';
import type { Section } from '../../lib/reader/outline';
import { languageOf, useWords } from '../words';

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
          <p class="contents-title" {...languageOf(words)}>
            {words('readerContents')}
          </p>
          {links}
        </>
      ) : (
        <details>
          <summary {...languageOf(words)}>{words('readerContents')}</summary>
          {links}
        </details>
      )}
    </nav>
  );
}

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setMatches(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}
