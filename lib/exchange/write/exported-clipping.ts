// What writers are given of a clipping: all that the library holds of it, as it is shown, whole and in words; no database.
import type { IsoDay } from '../../core/calendar';
import type { ArticleMetadata, SafeHtml } from '../../extraction/types';
import type { EntityId } from '../../gazetteer/model/types';
import type { LinkReason } from '../../library/links/link-kinds';
import type { Pictures } from '../../library/pictures/open-pictures';
import type { PictureType } from '../../library/pictures/picture-kind';
import type { QuoteColour, TextPosition, TextQuote } from '../../library/quotes/quote-kinds';

/** Whom or what an article names, and what is certain of them for its day and now. */
export interface ExportedName {
  readonly id: EntityId;
  readonly kind: 'person' | 'country' | 'organisation';
  readonly name: string;
  /** How often the text names it, at least 1. */
  readonly count: number;
  /** The office held, or who led it, on the article's day; null: nothing is certain. */
  readonly onDay: string | null;
  /** Phrases that tell then from now: `Prime Minister of New Zealand`, `left on 25 January 2023`. */
  readonly about: readonly string[];
  /** Id of the item in Wikidata, `Q123`; null: none is known. */
  readonly wikidata: string | null;
}

/** A passage that the reader has chosen, in reading order among its like. */
export interface ExportedQuote {
  /** UUID. */
  readonly id: string;
  readonly quote: TextQuote;
  readonly position: TextPosition;
  /** The words stood nowhere else in the text that they were chosen in. */
  readonly isOnly: boolean;
  readonly colour: QuoteColour;
  /** Markdown; `''`: none. */
  readonly note: string;
  /** ISO 8601 instants, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
}

/** An article as its reader has edited it. */
export interface ExportedBody {
  /** Sanitised; belongs to no page. */
  readonly root: Element;
  readonly html: SafeHtml;
  /** `blockText` of `root`. */
  readonly text: string;
}

/** A clipping on its way out. */
export interface ExportedClipping
  extends Pick<ArticleMetadata, 'canonicalUrl' | 'byline' | 'siteName' | 'lang' | 'dir' | 'section'> {
  /** UUID. */
  readonly id: string;
  /** Where it was read; `''`: its address cannot be read. */
  readonly url: string;
  /** Never empty. */
  readonly title: string;
  /** First and last day that the date of publication may mean; null: not known. */
  readonly published: { readonly first: IsoDay; readonly last: IsoDay } | null;
  /** ISO 8601 instants, UTC; null: it is not. */
  readonly savedAt: string;
  readonly readAt: string | null;
  readonly starredAt: string | null;
  readonly archivedAt: string | null;
  /** By their letters. */
  readonly tags: readonly string[];
  /** Markdown; `''`: none. */
  readonly note: string;
  readonly quotes: readonly ExportedQuote[];
  /** Heaviest first, people before countries before bodies. */
  readonly names: readonly ExportedName[];
  readonly wordCount: number;
  /** Why there is no text; null: there is one. */
  readonly link: LinkReason | null;
  /** Null: a link, whose text was never read. */
  readonly body: ExportedBody | null;
  /** Heading under which it stands among others; null: under none. Those of one group follow each other. */
  readonly group: string | null;
}

/** Words of the reader's language that stand in files. */
export interface ExportWords {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Our own name. */
  readonly brand: string;
  readonly people: string;
  readonly countries: string;
  readonly organisations: string;
  readonly quotes: string;
  readonly note: string;
  readonly contents: string;
  readonly original: string;
  /** Stands in the place of a text that was never read. */
  readonly noText: string;
  /** `Published on 21 April 2022`. */
  readonly publishedOn: (days: { readonly first: IsoDay; readonly last: IsoDay }) => string;
  /** `21 April 2022`; of two days both. */
  readonly onDays: (days: { readonly first: IsoDay; readonly last: IsoDay }) => string;
  /** `30 November 2026`. */
  readonly onInstant: (instant: string) => string;
  /** Stands for a picture that has no words of its own. */
  readonly picture: string;
  /** `Saved on 21 April 2022`. */
  readonly savedOn: (instant: string) => string;
}

/** A picture that goes with a file. */
export interface ExportedPicture {
  readonly type: PictureType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Pictures that the library keeps with clippings, which are read one by one. */
export interface ExportedPictures extends Pick<Pictures, 'addressesOf'> {
  /** A picture by its id, of the kind that its own bytes say; null: it is gone, or damaged. */
  readonly read: (picture: string) => Promise<ExportedPicture | null>;
  /** The picture in a kind that every reader of books shows; null: it cannot be made into one. */
  readonly forBooks: (picture: ExportedPicture) => Promise<ExportedPicture | null>;
}

/** What holds for a whole file. */
export interface ExportContext {
  /** UUID of the file. */
  readonly id: string;
  /** Of several clippings. */
  readonly title: string;
  /** ISO 8601 instant, UTC. */
  readonly madeAt: string;
  /** There is only one clipping: the file is that article, and no collection. */
  readonly isSingle: boolean;
  readonly words: ExportWords;
  readonly pictures: ExportedPictures;
}

/** A file, piece by piece: texts are UTF-8. At most one clipping is held, and what an index at the end is made of. */
export type ExportPieces = AsyncGenerator<string | Uint8Array>;

/** Clippings → a file. Throws what its clippings throw; ends early when its reader stops. */
export type ExportWriter = (
  clippings: AsyncIterable<ExportedClipping>,
  context: ExportContext,
) => ExportPieces;

/** What an article was published on, as one day: its first possible; null: not known, or not to the day. */
export const exactDay = ({ published }: Pick<ExportedClipping, 'published'>): IsoDay | null =>
  published && published.first === published.last ? published.first : null;

const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;

/** `2022-04-21`, `2022-04`, `2022`: what is certain of the day of publication; null: nothing. */
export function reducedDate({ published }: Pick<ExportedClipping, 'published'>): string | null {
  if (!published) return null;
  const { first, last } = published;
  if (first === last) return first;
  if (first.slice(0, MONTH_LENGTH) === last.slice(0, MONTH_LENGTH)) return first.slice(0, MONTH_LENGTH);
  const [from, to] = [first.slice(0, YEAR_LENGTH), last.slice(0, YEAR_LENGTH)];
  return from === to ? from : null;
}

/** A text on one line, as a title is, whatever its page made of it. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
