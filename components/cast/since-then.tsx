// The sentence at the top: how old the article is, and which of the leaders that it names have left office since.

import type { Cast } from '../../lib/gazetteer/describe/cast-model';
import { counted } from '../formats';
import { useWords } from '../words';
import { officeInWords, publishedInWords, sinceInWords } from './cast-words';
import { briefSentence, sinceSentence } from './since-words';

/** More names than these are a list, which stands below. */
const MOST_NAMES = 4;

interface Props {
  readonly cast: Cast;
  /** Where room is scarce: how many have left, not who. */
  readonly brief?: boolean;
}

/** Nothing at all where the article has no date. */
export function SinceThenNote({ cast, brief = false }: Props) {
  const words = useWords();
  const published = publishedInWords(cast, words);
  const { summary } = cast;
  const sentence = summary && (brief ? briefSentence(summary, words) : sinceSentence(summary, words));
  if (published === null) return null;
  const left = brief ? [] : (summary?.left ?? []);
  const more = left.length - MOST_NAMES;
  return (
    <div class="since-then">
      <p>
        {published} {sentence}
      </p>
      {left.length > 0 && (
        <ul>
          {left.slice(0, MOST_NAMES).map((person) => (
            <li key={person.id}>
              <bdi class="since-name">{person.name}</bdi>
              {', '}
              {person.then && officeInWords(person.then, words)}
              {': '}
              {sinceInWords(person, words)}
            </li>
          ))}
          {more > 0 && <li>{counted(words, more, { one: 'castMoreOne', other: 'castMoreOther' })}</li>}
        </ul>
      )}
    </div>
  );
}
