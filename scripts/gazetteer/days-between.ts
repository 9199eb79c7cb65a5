// Counts days between two calendar days, for reports about data/.
const DAY_MS = 24 * 60 * 60 * 1000;

/** Negative if `to` is earlier. Both are `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
