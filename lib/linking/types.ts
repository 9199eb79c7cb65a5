// What linking is asked and what it answers: linked mentions, their kinds and what they rest on.

import type { DayInterval, IsoDay } from '../core/calendar';
import type { NameChoice } from '../core/name-choices';
import type { Span } from '../core/span';
import type { CountryCode, EntityId, OfficeId, OrganisationCode, PersonId } from '../gazetteer/model/types';

/** A span of the text that is taken to mean one entity. Spans never overlap, but for those inside a role. */
export interface LinkedMention extends Span {
  readonly type: MentionType;
  /** Person for leaders and roles, country code for countries and norps, organisation code for organisations. */
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
  /** What the reader has said of names in it. */
  readonly choices?: readonly NameChoice[] | undefined;
}

export interface LinkedArticle {
  readonly title: readonly LinkedMention[];
  readonly text: readonly LinkedMention[];
}

export const isPersonMention = (mention: LinkedMention): mention is LinkedMention & { id: PersonId } =>
  mention.type === 'leader' || mention.type === 'role';

/** Countries and nationality words. */
export const isCountryMention = (mention: LinkedMention): mention is LinkedMention & { id: CountryCode } =>
  mention.type === 'country' || mention.type === 'norp';

export const isOrganisationMention = (
  mention: LinkedMention,
): mention is LinkedMention & { id: OrganisationCode } => mention.type === 'organisation';

export const MENTION_TYPES = ['country', 'norp', 'leader', 'role', 'organisation'] as const;
/** `norp`: nationality words, "Japanese"; `role`: "the Japanese prime minister"; `organisation`: "NATO". */
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
  'organisation-name',
  'abbreviation',
  'demonym',
  /** The reader has said so. */
  'chosen',
] as const;
/** Why this mention means this entity; the card may show it. */
export type Evidence = (typeof EVIDENCE)[number];
