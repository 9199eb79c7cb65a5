// Whatever a message may bring is read back from the library as it went in.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleShape, editsShape } from '@/lib/core/shapes/article-shape';
import { linkedArticleShape } from '@/lib/core/shapes/mention-shape';
import type { Edits } from '@/lib/edits/edits';
import type { FoundArticle } from '@/lib/library/clipping';
import { LibraryDb } from '@/lib/library/db';
import { type Library, openLibrary } from '@/lib/library/repository';
import type { LinkedArticle } from '@/lib/linking/types';
import { backgroundAsks } from '@/lib/messaging/schemas';
import { drawnFrom, randomFrom } from './shape-values';

const SEEDS = Array.from({ length: 15 }, (_, seed) => seed);

interface Ask {
  readonly article: FoundArticle;
  readonly mentions: LinkedArticle;
}

/** What `clipping/save` and `draft/keep` let in; mentions are moved into their texts, where they must stand. */
function anAsk(random: () => number): Ask {
  const article = drawnFrom<FoundArticle>(articleShape, random);
  const mentions = drawnFrom<LinkedArticle>(linkedArticleShape, random);
  const into = (text: string, list: LinkedArticle['text']) =>
    list
      .map((mention) => {
        const start = Math.floor(random() * text.length);
        return { ...mention, start, end: start + 1 + Math.floor(random() * (text.length - start)) };
      })
      .filter(({ end }) => end <= text.length);
  return {
    article,
    mentions: { title: into(article.title, mentions.title), text: into(article.text, mentions.text) },
  };
}

export function roundTripCases(): void {
  let db: LibraryDb;
  let library: Library;
  beforeAll(() => {
    db = new LibraryDb(`test-${crypto.randomUUID()}`);
    library = openLibrary({ db });
  });
  afterAll(() => db.delete());

  it.each(SEEDS)('what a message lets in is read back as it went in (seed %i)', async (seed) => {
    const random = randomFrom(seed);
    const ask = anAsk(random);
    expect(backgroundAsks['clipping/save'].safeParse({ ...ask, replace: false }).success).toBe(true);
    // An address of its own: a clipping of the seed before would be brought up to date.
    const url = `https://news.example/${seed}`;
    const article = { ...ask.article, url, canonicalUrl: url };
    const saved = await library.save(article, ask.mentions);
    if (!saved.ok) throw new Error(saved.error.kind);
    const { html, text, removals, ...facts } = article;
    const read = await library.read(saved.value.id);
    expect(read?.damaged).toEqual([]);
    // A body is stored as JSON, which leaves out what is undefined.
    const mentions: unknown = JSON.parse(JSON.stringify(ask.mentions));
    expect(read?.body).toMatchObject({ html, text, removals, mentions });
    expect(read?.item).toMatchObject(facts);
    const { items } = await library.search({ query: article.title, after: null, limit: 1000 });
    const page = await library.list({ after: null, limit: 1000 });
    expect(page.damaged.size).toBe(0);
    expect(page.items.map(({ id }) => id)).toContain(saved.value.id);
    expect(items.every(({ id }) => page.items.some((item) => item.id === id))).toBe(true);
  });

  it.each(SEEDS)('a draft, and edits of it, are read back as they went in (seed %i)', async (seed) => {
    const random = randomFrom(seed + SEEDS.length);
    const { article, mentions } = anAsk(random);
    const edits = drawnFrom<Edits>(editsShape, random);
    const kept = await library.keepDraft(article, mentions);
    if (!kept.ok) throw new Error(kept.error.kind);
    expect(await library.readDraft(kept.value)).toMatchObject({ article, mentions, damaged: [] });
    await library.editDraft(kept.value, { edits, text: article.text, mentions });
    expect(await library.readDraft(kept.value)).toMatchObject({ edits, damaged: [] });
  });
}
