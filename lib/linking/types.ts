// What linking takes and gives: text and date in, linked mentions out.
import type { CountryCode, EntityId, OfficeId, PersonId } from '../gazetteer/types';
import type { DayInterval, IsoDay } from '../shared/calendar';
import type { Span } from '../text/span';
import type { Evidence, MentionType } from './mention-kinds';

/** A span of the text that is taken to mean one entity. Spans never overlap, but for those inside a role. */
export interface LinkedMention extends Span {
  readonly type: MentionType;
  /** Person for leaders and roles, country code for countries and norps. */
  readonly id: EntityId;
  /** Canonical English name of the entity. */
  readonly name: string;
  /** 0 to 1: of those at 0.9, nine in ten are right. */
  readonly confidence: number;
  readonly evidence: Evidence;
  /** The office on the article's day that the evidence speaks of. */
  readonly office?: OfficeId | undefined;
  /** How many paragraphs above the full name stands that a surname follows; negative: below; none: in the other text. */
  readonly paragraphsAbove?: number | undefined;
  /** Whom else the words may mean. */
  readonly others?: readonly EntityId[] | undefined;
}

export interface LinkRequest {
  /** The headline; linked as a text of its own with the body's context. */
  readonly title: string;
  readonly text: string;
  /** The article's day; null: not known, people are taken as of `today`. */
  readonly published: DayInterval | null;
  readonly today: IsoDay;
  /** The language that the page claims, BCP 47; what the text shows counts for more. */
  readonly lang?: string | null;
}

export interface LinkedArticle {
  readonly title: readonly LinkedMention[];
  readonly text: readonly LinkedMention[];
}

export const isPersonMention = (mention: LinkedMention): mention is LinkedMention & { id: PersonId } =>
  mention.type === 'leader' || mention.type === 'role';

export const isCountryMention = (mention: LinkedMention): mention is LinkedMention & { id: CountryCode } =>
  !isPersonMention(mention);
