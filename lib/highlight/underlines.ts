// The style of marks on a foreign page, as text: a page has no tokens of ours to take colours from.
import type { MentionType } from '../linking/mention-kinds';

/** Names in the page's highlight registry, one for each way in which a mention looks. */
export const HIGHLIGHT_NAMES = {
  leader: 'sidelight-leader',
  country: 'sidelight-country',
  role: 'sidelight-role',
  current: 'sidelight-current',
} as const;

export type HighlightKind = keyof typeof HIGHLIGHT_NAMES;

/** Nationality words look like their country. */
export const kindOf = (type: MentionType): Exclude<HighlightKind, 'current'> =>
  type === 'norp' ? 'country' : type;

/**
 * Hue and chroma of amber, teal and violet in OKLCH. The lightness follows the text that is underlined, since
 * nobody tells us whether a page is dark: dark text has 0.5 (at least 5:1 on white), light text 0.8 (8:1 on black).
 */
const COLOURS = { leader: '0.13 55', country: '0.09 185', role: '0.17 293' } as const;
const LIGHTNESS = 'clamp(0.5, (l - 0.6) * 1000, 0.8)';
const besideText = (colour: string, alpha = '') => `oklch(from currentColor ${LIGHTNESS} ${colour}${alpha})`;

const SHAPES = { leader: 'solid', country: 'dotted', role: 'dashed' } as const;
const KINDS = ['leader', 'country', 'role'] as const;

const underline = (kind: (typeof KINDS)[number]) => `::highlight(${HIGHLIGHT_NAMES[kind]}) {
  text-decoration: underline ${SHAPES[kind]} 2px ${besideText(COLOURS[kind])};
  text-underline-offset: 0.18em;
}`;

/** In forced colours Chromium fills every highlight itself; the kinds stay apart by the shape of their line. */
export const UNDERLINES = `${KINDS.map(underline).join('\n')}
::highlight(${HIGHLIGHT_NAMES.current}) {
  background-color: ${besideText(COLOURS.leader, ' / 10%')};
}
@media (forced-colors: active) {
  ${KINDS.map((kind) => `::highlight(${HIGHLIGHT_NAMES[kind]}) { text-decoration-color: currentColor; }`).join('\n  ')}
  ::highlight(${HIGHLIGHT_NAMES.current}) { background-color: Highlight; color: HighlightText; }
}
`;
