// What the library keeps of an article, worked out once at saving so that lists need not open bodies.
import { type Edits, NO_EDITS } from '../article/edits';
import type { CountryCode, EntityId } from '../gazetteer/types';
import type { LinkedArticle, LinkedMention } from '../linking/types';
import type { Clipping, FoundArticle } from './clipping';
import { countWords } from './title-words';

export interface Stamp {
  /** UUID of the clipping, should it be a new one. */
  readonly id: string;
  readonly now: Date;
}

/** The reader's edits of an article, and the text that they make of it. */
export interface EditedLayer {
  readonly edits: Edits;
  readonly text: string;
}

/** Distinct ids, most often named first; ties in order of first mention. */
function byFrequency<T extends EntityId>(ids: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Countries and nationality words carry a country's code; people carry a person's. */
const namesCountry = (mention: LinkedMention): mention is LinkedMention & { id: CountryCode } =>
  mention.type === 'country' || mention.type === 'norp';

/** What a list shows of the words and names of a text. */
export function factsOf(text: string, mentions: LinkedArticle) {
  const all = [...mentions.title, ...mentions.text];
  return {
    countries: byFrequency(all.filter(namesCountry).map((mention) => mention.id)),
    entities: byFrequency(all.map((mention) => mention.id)),
    wordCount: countWords(text),
  };
}

interface ClippingStamp extends Stamp {
  /** None: the article is shown as it was extracted. */
  readonly layer?: EditedLayer | undefined;
}

/** The clipping of `article`, as if it were saved for the first time at `now`. */
export function clippingOf(
  article: FoundArticle,
  mentions: LinkedArticle,
  { id, now, layer = { edits: NO_EDITS, text: article.text } }: ClippingStamp,
): Clipping {
  const instant = now.toISOString();
  return {
    item: {
      id,
      url: article.url,
      canonicalUrl: article.canonicalUrl,
      form: article.form,
      title: article.title,
      byline: article.byline,
      siteName: article.siteName,
      lang: article.lang,
      dir: article.dir,
      published: article.published,
      updated: article.updated,
      section: article.section,
      leadImage: article.leadImage,
      paywalled: article.paywalled,
      evidence: article.evidence,
      savedAt: instant,
      updatedAt: instant,
      ...factsOf(layer.text, mentions),
    },
    body: {
      id,
      html: article.html,
      text: article.text,
      removals: article.removals,
      edits: layer.edits,
      mentions,
    },
  };
}
