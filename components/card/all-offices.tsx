// Every office of a leader in words, for those who want more than the line of years.
import type { OfficeLine } from '../../lib/hovercard/card-model';
import { useWords } from '../words';
import { OfficeEntry } from './office-entry';
import { officePhrase } from './office-phrase';

/** A single office has been said above already. */
const FEWEST = 2;

export function AllOffices({ terms }: { readonly terms: readonly OfficeLine[] }) {
  const words = useWords();
  return terms.length < FEWEST ? null : (
    <details class="more">
      <summary>{words('cardAllOffices', terms.length)}</summary>
      <ul>
        {terms.map((line) => (
          <OfficeEntry
            key={`${line.body.code}/${line.office}/${line.since.first}/${line.until?.first}`}
            line={line}
            heading={officePhrase(line, words)}
          />
        ))}
      </ul>
    </details>
  );
}
