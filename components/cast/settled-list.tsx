// What the reader has said of names in an article, and the way to take each of it back.

import type { SettledName } from '../../lib/messaging/protocol';
import { Button } from '../button';
import { useWords, type Words } from '../words';

/** `“Bush” is George H. W. Bush`. */
export const settledInWords = ({ words: said, name }: SettledName, words: Words): string =>
  name === null ? words('settledNobody', said) : words('settledAs', said, name);

export interface SettledListProps {
  readonly settled: readonly SettledName[];
  /** `words`: the name as the article prints it. */
  readonly onUnsettle: (words: string) => void;
}

/** Nothing where nothing was said. */
export function SettledList({ settled, onUnsettle }: SettledListProps) {
  const words = useWords();
  if (settled.length === 0) return null;
  return (
    <section class="cast-section">
      <h2 class="cast-heading">{words('settledHeading')}</h2>
      <ul>
        {settled.map((each) => {
          const said = settledInWords(each, words);
          return (
            <li key={each.words} class="settled-row">
              <span>{said}</span>
              <Button quiet about={said} onPress={() => onUnsettle(each.words)}>
                {words('cardTakeBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
