// Reads what was stored part by part: what is whole is given, what is not takes a stand-in and is named.
import type * as z from 'zod/mini';

/** A stored value as far as it can be read; `damaged` names the parts that cannot, once each. */
export interface ByPart<T, Part extends string> {
  readonly value: T;
  readonly damaged: readonly Part[];
}

/** What a part is called, and what stands in for it when it cannot be read. */
interface PartOf<Part, T> {
  readonly part: Part;
  readonly standIn: T;
  /** What a row of an earlier version means that lacks the part; without it, what is missing is damaged. */
  readonly whenMissing?: T;
}

export class PartReader<Part extends string> {
  readonly #row: Readonly<Record<string, unknown>>;
  readonly #damaged = new Set<Part>();

  /** `row` may be anything; of what is no object, every part is missing. */
  constructor(row: unknown) {
    this.#row = typeof row === 'object' && row !== null ? { ...row } : {};
  }

  get damaged(): readonly Part[] {
    return [...this.#damaged];
  }

  /** The raw value of a field. */
  raw(field: string): unknown {
    return this.#row[field];
  }

  note(part: Part): void {
    this.#damaged.add(part);
  }

  /** One field as `shape` reads it. */
  read<T>(field: string, shape: z.ZodMiniType<T>, { part, standIn, whenMissing }: PartOf<Part, T>): T {
    const raw = this.#row[field];
    if (raw === undefined && whenMissing !== undefined) return whenMissing;
    const parsed = shape.safeParse(raw);
    if (parsed.success) return parsed.data;
    this.note(part);
    return standIn;
  }

  /** The elements of a list that can be read; `null` stands in the place of each that cannot. */
  list<T>(raw: unknown, shape: z.ZodMiniType<T>, part: Part): (T | null)[] {
    if (!Array.isArray(raw)) {
      this.note(part);
      return [];
    }
    return raw.map((element) => {
      const parsed = shape.safeParse(element);
      if (parsed.success) return parsed.data;
      this.note(part);
      return null;
    });
  }
}
