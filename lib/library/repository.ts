// The library's one door: everything that reads or writes clippings goes through it.

/** Outcome of a save: a new clipping, or one that was there and has been brought up to date. */
export interface Saved {
  readonly id: string;
  readonly updated: boolean;
}

export type SaveError = { readonly kind: 'storage-full' } | { readonly kind: 'storage-unavailable' };
