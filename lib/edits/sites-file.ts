// The reader's rules as a file: taken along to another browser, or kept as a copy.
import * as z from 'zod/mini';
import { parseJson } from '../core/read-input';
import { err, ok, type Result } from '../core/result';
import { siteSettingsShape } from '../core/shapes/site-rule-shape';
import type { SiteSettings } from './site-settings';
import { fromShape, toShape } from './stored-site';

const FORMAT = 'sidelight-sites';
const VERSION = 1;
/** UTF-16 code units; ten thousand rules with long texts have fewer. */
export const LARGEST_FILE = 10_000_000;
const MOST_SITES = 5000;

export type SitesFileError =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  /** A JSON file, but none that Sidelight wrote. */
  | { readonly kind: 'other-file' }
  | { readonly kind: 'newer-version' }
  /** Path of the first thing that is wrong, `sites.3.rules.0.text`. */
  | { readonly kind: 'wrong-shape'; readonly where: string };

const head = z.object({ format: z.literal(FORMAT), version: z.number() });
const fileShape = z.object({ sites: z.array(siteSettingsShape).check(z.maxLength(MOST_SITES)) });

/** `{format: 'sidelight-sites', version: 1, sites: [{site, rules: [{action, selector, text}], article, declutter, reading, host}]}`. */
export const sitesFile = (sites: readonly SiteSettings[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, sites: sites.map(toShape) }, null, 2)}\n`;

/** All or nothing: one thing that is wrong rejects the file, and is named. */
export function parseSitesFile(text: string): Result<readonly SiteSettings[], SitesFileError> {
  if (text.length > LARGEST_FILE) return err({ kind: 'too-large' });
  const json = parseJson(text);
  if (!json.ok) return json;
  const opened = head.safeParse(json.value);
  if (!opened.success) return err({ kind: 'other-file' });
  if (opened.data.version > VERSION) return err({ kind: 'newer-version' });
  const parsed = fileShape.safeParse(json.value);
  if (parsed.success) return ok(parsed.data.sites.map(fromShape));
  const [issue] = parsed.error.issues;
  return err({ kind: 'wrong-shape', where: issue?.path.map(String).join('.') || 'sites' });
}
