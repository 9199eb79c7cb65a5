// The kinds of mentions and of what they rest on, as lists: those who parse them need more than their types.

export const MENTION_TYPES = ['country', 'norp', 'leader', 'role'] as const;
/** `norp`: nationality words, "Japanese"; `role`: "the Japanese prime minister". */
export type MentionType = (typeof MENTION_TYPES)[number];

export const EVIDENCE = [
  'full-name',
  'surname-after-full-name',
  /** "President Bush" on a day when one person of that name held such an office. */
  'title-and-surname',
  /** A surname that nobody else in the article has, of somebody in office that day whose country is named. */
  'surname-in-office',
  /** A surname that English papers print alone, and nobody else in the article has. */
  'well-known-surname',
  /** "the Japanese prime minister" on a day when one person certainly was. */
  'office-of-country',
  /** "the prime minister", where the article leaves no doubt whose. */
  'office-in-article',
  'country-name',
  'abbreviation',
  'demonym',
] as const;
/** Why this mention means this entity; the card may show it. */
export type Evidence = (typeof EVIDENCE)[number];
