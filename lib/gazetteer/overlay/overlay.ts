// What a refresh leaves behind: changes to lay over the bundle, when they were read, and what was not taken.
import * as z from 'zod/mini';
import type { IsoDay } from '../../core/calendar';
import type { Person } from '../model/types';
import { REFUSAL_REASONS, type Refusal } from '../refresh/check-holders';
import { daysSchema, isoDaySchema, officeIdSchema, personIdSchema, personSchema } from './correction-schema';
import type { ChangeLayer, FactChange, WikidataItem } from './fact-change';

export const OVERLAY_VERSION = 1;
/** Ten times what two years of change in every office would leave. */
const MOST_ROWS = 20_000;
const LONGEST_NAME = 100;

export interface Overlay {
  readonly version: typeof OVERLAY_VERSION;
  /** Day of the refresh: what it confirms holds as of this day. */
  readonly asOf: IsoDay;
  /** Offices of which Wikidata said anything that can be compared. */
  readonly compared: number;
  readonly people: readonly Person[];
  readonly changes: readonly FactChange[];
  readonly refused: readonly Refusal[];
}

export const layerOfOverlay = ({ people, changes }: Overlay): ChangeLayer => ({
  origin: 'wikidata',
  people,
  changes,
});

const item = z.custom<WikidataItem>((value) => typeof value === 'string' && /^Q[1-9]\d*$/.test(value));
const said = {
  office: officeIdSchema,
  person: personIdSchema,
  asOf: isoDaySchema,
  item: z.nullable(item),
  start: daysSchema,
};
const change: z.ZodMiniType<FactChange> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirmed'), ...said }),
  z.object({ kind: z.literal('ended'), ...said, end: daysSchema }),
  z.object({ kind: z.literal('begun'), ...said, end: z.nullable(daysSchema) }),
]);
const refusal: z.ZodMiniType<Refusal> = z.object({
  office: officeIdSchema,
  reason: z.enum(REFUSAL_REASONS),
  name: z.nullable(z.string().check(z.maxLength(LONGEST_NAME))),
  item: z.string().check(z.maxLength(LONGEST_NAME)),
});

/** Stored overlays are parsed when they are read: another version of ours may have written them. */
export const overlaySchema: z.ZodMiniType<Overlay> = z.object({
  version: z.literal(OVERLAY_VERSION),
  asOf: isoDaySchema,
  compared: z.int().check(z.nonnegative()),
  people: z.array(personSchema).check(z.maxLength(MOST_ROWS)),
  changes: z.array(change).check(z.maxLength(MOST_ROWS)),
  refused: z.array(refusal).check(z.maxLength(MOST_ROWS)),
});
