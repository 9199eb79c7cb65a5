// The shape of a country, as a quiet picture beside its facts.
import { OUTLINE_SIZE } from '../../lib/shared/outline-size';

/** Decoration: the country is named above it. */
export function Outline({ path }: { readonly path: string | null }) {
  return path === null ? null : (
    <svg class="outline" viewBox={`0 0 ${OUTLINE_SIZE} ${OUTLINE_SIZE}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
