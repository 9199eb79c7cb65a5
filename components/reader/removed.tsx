// Honest about the cleaning: every block that was taken out, with the rule that did it.
import type { Removal } from '../../lib/article/types';
import { useWords } from '../words';

export function Removed({ removals }: { readonly removals: readonly Removal[] }) {
  const words = useWords();
  if (removals.length === 0) return null;
  return (
    <details class="removed">
      <summary>
        {words('readerRemoved')} <span class="removed-count">{removals.length}</span>
      </summary>
      <dl>
        {removals.map(({ rule, text }, at) => (
          // The list never changes while it is shown, so a place in it is a name.
          <div key={at} class="removal">
            <dt>{rule.replaceAll('-', ' ')}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
