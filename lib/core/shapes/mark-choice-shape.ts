// Which marks the reader wants to see on a text: the choice, its default, and how a stored one is read.
import * as z from 'zod/mini';

/** Of the mentions of one person, country or body: all, the first in each paragraph, the first in the article. */
export const MARK_SCOPES = ['every', 'paragraph', 'article'] as const;
export type MarkScope = (typeof MARK_SCOPES)[number];

export interface MarkChoice {
  readonly leaders: boolean;
  readonly countries: boolean;
  /** “The Japanese prime minister”. */
  readonly roles: boolean;
  /** International bodies: “NATO”. */
  readonly organisations: boolean;
  readonly scope: MarkScope;
}

export const EVERY_MARK: MarkChoice = {
  leaders: true,
  countries: true,
  roles: true,
  organisations: true,
  scope: 'every',
};

/** Version of what is stored; a later one converts here what this one wrote. */
const VERSION = 1;

/** Each part falls back alone: one that cannot be read does not cost the reader the others. */
const Stored = z.object({
  version: z.literal(VERSION),
  leaders: z.catch(z.boolean(), EVERY_MARK.leaders),
  countries: z.catch(z.boolean(), EVERY_MARK.countries),
  roles: z.catch(z.boolean(), EVERY_MARK.roles),
  organisations: z.catch(z.boolean(), EVERY_MARK.organisations),
  scope: z.catch(z.enum(MARK_SCOPES), EVERY_MARK.scope),
});

/** What was stored → a choice; what is missing, broken or of another version is every mark. */
export function parseMarkChoice(stored: unknown): MarkChoice {
  const parsed = Stored.safeParse(stored);
  if (!parsed.success) return EVERY_MARK;
  const { version: _, ...choice } = parsed.data;
  return choice;
}

/** What `parseMarkChoice` reads. */
export const storedMarkChoice = (choice: MarkChoice): unknown => ({ version: VERSION, ...choice });
