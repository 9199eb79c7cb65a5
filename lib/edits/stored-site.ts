// Settings of a site as they are stored and exchanged: parsed on their way in, whoever wrote them.
import * as z from 'zod/mini';
import { siteSettingsShape } from '../core/shapes/site-rule-shape';
import type { SiteRule } from '../extraction/site-rule';
import { isBlank, type SiteSettings } from './site-settings';

/** Of the stored rows; a row of a newer version is left alone. */
export const STORED_VERSION = 1;

type SiteShape = z.infer<typeof siteSettingsShape>;

const storedShape = z.object({ version: z.literal(STORED_VERSION), ...siteSettingsShape.shape });

export const fromShape = ({ rules, ...rest }: SiteShape): SiteSettings => ({
  ...rest,
  rules: rules.map((rule): SiteRule => ({ site: rest.site, ...rule })),
});

export const toShape = ({ rules, ...rest }: SiteSettings): SiteShape => ({
  ...rest,
  rules: rules.map(({ site: _, ...rule }) => rule),
});

/** Null: nothing is stored, or nothing that this version can read. */
export function parseStored(row: unknown): SiteSettings | null {
  const parsed = storedShape.safeParse(row);
  if (!parsed.success) return null;
  const { version: _, ...shape } = parsed.data;
  return fromShape(shape);
}

/** Null: there is nothing to store. */
export const toStored = (settings: SiteSettings): object | null =>
  isBlank(settings) ? null : { version: STORED_VERSION, ...toShape(settings) };
