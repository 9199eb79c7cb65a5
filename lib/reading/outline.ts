// The sections of an article as its headings divide it, for a table of contents and for moving between them.
import { collapseSpace } from '../text/collapse-space';

export interface Section {
  /** Id of the heading in the document that shows it. */
  readonly id: string;
  readonly title: string;
  /** 1: a part of the article; 2: a part of such a part. */
  readonly depth: 1 | 2;
  readonly heading: HTMLElement;
}

/** Ids of ours; an article itself has none. */
const ID = 'sidelight-section-';
const HEADINGS = 'h1, h2, h3, h4';
/** Boxes and quotations have headings of their own, which divide nothing of the article. */
const ASIDE = 'aside, blockquote, figure, table, details';

const rankOf = (heading: Element) => Number(heading.localName.slice(1));

/** Gives every heading of `body` an id, and lists those of its two highest ranks in reading order. */
export function outlineOf(body: HTMLElement): Section[] {
  const headings = [...body.querySelectorAll<HTMLElement>(HEADINGS)].filter(
    (heading) => collapseSpace(heading.textContent) !== '' && !heading.closest(ASIDE),
  );
  const [highest, second] = [...new Set(headings.map(rankOf))].toSorted((a, b) => a - b);
  return headings.flatMap((heading, at): Section[] => {
    heading.id = `${ID}${at + 1}`;
    const rank = rankOf(heading);
    if (rank !== highest && rank !== second) return [];
    const title = collapseSpace(heading.textContent);
    return [{ id: heading.id, title, depth: rank === highest ? 1 : 2, heading }];
  });
}
