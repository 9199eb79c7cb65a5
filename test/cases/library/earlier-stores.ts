// The tables and indexes of each version of the library, as it was shipped, up to the one before the present one.

/** What each version told the database, as it was shipped: version 1 first. */
export const EARLIER_STORES: readonly Readonly<Record<string, string | null>>[] = [
  {
    items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, *entities, *titleWords',
    bodies: 'id',
    drafts: 'id, keptAt',
  },
  { progress: 'id' },
  {},
  { versions: 'id, clippingId' },
  { items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, *entities, *titleWords, storyKey' },
  {
    items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, storyKey',
    states: 'id, [inbox+back+id], [unread+back+id], [starred+back+id], [archived+back+id]',
    tags: '[id+tag], [tag+back+id]',
    mentions: '[entity+back+id]',
    counters: 'key',
    changes: '[id+field], at',
    housekeeping: 'key',
    documents: '++doc, &id',
    segments: '++id, first',
    postings: '[segment+last]',
  },
  { quotes: 'id, clippingId', notes: 'id' },
  {
    items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, storyKey, *filed',
    states: 'id',
    tags: '[id+tag]',
    mentions: null,
  },
];
