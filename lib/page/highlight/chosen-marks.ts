// The marks of a text → those that the reader has chosen to see: by kind, and every mention or the first ones alone.
import { closest, parentOf } from '../../core/dom/native-dom';
import type { MarkChoice } from '../../core/shapes/mark-choice-shape';
import type { LocatedMention } from './locate-mentions';
import { type HighlightKind, kindOf } from './paint-mentions';

const SWITCHES = {
  leader: 'leaders',
  country: 'countries',
  role: 'roles',
  organisation: 'organisations',
} as const satisfies Record<Exclude<HighlightKind, 'current'>, keyof MarkChoice>;

/** What holds one paragraph; a page that has none of them is one. */
const PARAGRAPH =
  'p, li, blockquote, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, figcaption, div, section, article';

/** Where a mention is a first one: its paragraph, or the article that it belongs to. */
function stretchOf({ range, story }: LocatedMention, { scope }: MarkChoice): unknown {
  if (scope === 'article') return story;
  const parent = parentOf(range.startContainer);
  return parent && closest(parent, PARAGRAPH);
}

/** Those of `located`, in their order, that `choice` lets be seen. A name and an office count apart, whoever is meant. */
export function chosenMarks(
  located: readonly LocatedMention[],
  choice: MarkChoice,
): readonly LocatedMention[] {
  const wanted = located.filter(({ mention }) => choice[SWITCHES[kindOf(mention.type)]]);
  if (choice.scope === 'every') return wanted;
  const seen = new Map<unknown, Set<string>>();
  return wanted.filter((mark) => {
    const stretch = stretchOf(mark, choice);
    const said = `${kindOf(mark.mention.type)} ${mark.mention.id}`;
    const before = seen.get(stretch) ?? new Set();
    seen.set(stretch, before);
    if (before.has(said)) return false;
    before.add(said);
    return true;
  });
}
