// A link: a clipping that has no text, or not yet; why that is so, and what a reader gives to have one kept. No database.
import type { Status } from '../filing/reading-state';

/**
 * Why a clipping has no text.
 * - `not-read-yet`: nobody has opened its page here.
 * - `not-an-article`: its page was read, and nothing on it is an article.
 * - `no-leave`: the browser keeps extensions out of its page.
 * - `offline`: there was no way to its page.
 * - `not-a-page`: a PDF, a picture, a film, a data file.
 * - `failed`: its page could not be read, and nobody knows why.
 */
export const LINK_REASONS = [
  'not-read-yet',
  'not-an-article',
  'no-leave',
  'offline',
  'not-a-page',
  'failed',
] as const;
export type LinkReason = (typeof LINK_REASONS)[number];

/** On the row of a clipping that has no text. */
export interface KeptLink {
  readonly reason: LinkReason;
  /** ISO 8601 instant, UTC, at which that was so. */
  readonly at: string;
}

/** An address that a reader wants to keep, and what they say of it. */
export interface LinkToKeep {
  /** As it is opened: of the web, or of a file. */
  readonly url: string;
  /** None, or nothing in it: the address stands in its place. */
  readonly title?: string | undefined;
  readonly reason: LinkReason;
  /** ISO 8601 instant, UTC, at which it was kept elsewhere; none: now. */
  readonly savedAt?: string | undefined;
  /** As they were typed; those that the clipping has already stay. */
  readonly tags?: readonly string[] | undefined;
  readonly status?: Status | undefined;
  /** Markdown; a note that is there already stays, and this one stands below it. */
  readonly note?: string | undefined;
}

/** `saved`: it is new, or came back out of the trash; `known`: it was kept already. */
export interface LinkSaved {
  /** UUID of the clipping. */
  readonly id: string;
  readonly did: 'saved' | 'known';
  /** The clipping has a text, which stays as it is. */
  readonly hasText: boolean;
}

/** It is no address that can be opened without running anything, or longer than any. */
export interface NoAddress {
  readonly kind: 'no-address';
}
