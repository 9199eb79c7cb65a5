// Where a card lies in a small window, or under a finger: a sheet at the window's foot; geometry only, in CSS pixels.
import type { Box, Size } from './boxes';

/** Free space between the name and the sheet, in px. */
const NAME_GAP_PX = 12;
/** Largest share of the window's height that a sheet takes. */
const MAX_HEIGHT_SHARE = 0.7;
/** A sheet is no wider than this, in px: on a tablet it would be lines of 120 characters. */
const MAX_WIDTH_PX = 560;

export interface SheetPlacement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Above this the sheet scrolls inside. */
  readonly maxHeight: number;
}

/** `height`: what the sheet would like to have. */
export function placeSheet(height: number, viewport: Size, edge: 'foot' | 'head'): SheetPlacement {
  const width = Math.min(viewport.width, MAX_WIDTH_PX);
  const maxHeight = Math.min(height, Math.floor(viewport.height * MAX_HEIGHT_SHARE));
  return {
    x: Math.round((viewport.width - width) / 2),
    y: edge === 'foot' ? viewport.height - maxHeight : 0,
    width,
    maxHeight,
  };
}

/**
 * How far the name in `lines` must go up so that `sheet`, at the window's foot, does not cover it; 0: it does not, or
 * the name is elsewhere. Never so far that the name leaves the window.
 */
export function coveredBy({ y, maxHeight }: SheetPlacement, lines: readonly Box[]): number {
  if (lines.length === 0) return 0;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  if (top >= y + maxHeight) return 0;
  return Math.max(0, Math.min(bottom + NAME_GAP_PX - y, top));
}
