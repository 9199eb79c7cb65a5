// Which marks the reader wants to see on a text: the choice, its default, and how a stored one is read.

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

const isScope = (value: unknown): value is MarkScope => MARK_SCOPES.some((scope) => scope === value);

/**
 * What was stored → a choice; what is missing, broken or of another version is every mark. Each part falls back alone:
 * one that cannot be read does not cost the reader the others. Read by hand: every page that is read has to.
 */
export function parseMarkChoice(stored: unknown): MarkChoice {
  if (typeof stored !== 'object' || stored === null) return EVERY_MARK;
  const parts: Readonly<Record<string, unknown>> = { ...stored };
  if (parts['version'] !== VERSION) return EVERY_MARK;
  const isOn = (kind: Exclude<keyof MarkChoice, 'scope'>): boolean => {
    const value = parts[kind];
    return typeof value === 'boolean' ? value : EVERY_MARK[kind];
  };
  const { scope } = parts;
  return {
    leaders: isOn('leaders'),
    countries: isOn('countries'),
    roles: isOn('roles'),
    organisations: isOn('organisations'),
    scope: isScope(scope) ? scope : EVERY_MARK.scope,
  };
}

/** What `parseMarkChoice` reads. */
export const storedMarkChoice = (choice: MarkChoice): unknown => ({ version: VERSION, ...choice });
