// Under a mention's card: whom or what else its name may mean, for the reader to say; and how to take that back.

import type { OfficeLine } from '../../lib/gazetteer/describe/card-model';
import type { NameCandidate } from '../../lib/gazetteer/describe/describe-candidates';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { MentionType } from '../../lib/linking/types';
import { yearInWords, yearsInWords } from '../formats';
import { useWords, type WordKey, type Words } from '../words';
import { officePhrase } from './card-words';

/** What may be said against the card's being that of the one who is meant. */
export interface NameDoubt {
  /** The name as the article prints it. */
  readonly words: string;
  readonly type: MentionType;
  /** The reader has said so. */
  readonly isChosen: boolean;
  /** Others of that name; null: nobody has asked for them yet. */
  readonly candidates: readonly NameCandidate[] | null;
}

/** `id` null: nobody of those that are known; undefined: what was said is taken back. */
export type OnChoose = (id: EntityId | null | undefined) => void;

const NOBODY: Record<MentionType, WordKey> = {
  leader: 'cardNobodyKnown',
  role: 'cardNobodyKnown',
  country: 'cardNoCountry',
  norp: 'cardNoCountry',
  organisation: 'cardNoBody',
};

/** `President of the United States, 1989–1993`: enough to tell one from the other. */
function tellingOffice(line: OfficeLine, words: Words): string {
  const { since, until } = line;
  const years = until
    ? yearsInWords({ first: since.last, last: until.last }, words)
    : words('cardSince', yearInWords(Number(since.last.slice(0, 4)), words));
  return words('cardOfficeYears', officePhrase(line, words), years);
}

interface CandidateProps {
  readonly candidate: NameCandidate;
  readonly onChoose: OnChoose;
}

function Candidate({ candidate: { id, name, line }, onChoose }: CandidateProps) {
  const words = useWords();
  return (
    <li>
      <button type="button" class="meaning" onClick={() => onChoose(id)}>
        <bdi>{name}</bdi>
        {line && <span class="second-line">{tellingOffice(line, words)}</span>}
      </button>
    </li>
  );
}

interface OtherMeaningsProps {
  readonly doubt: NameDoubt;
  readonly onDoubt: () => void;
  readonly onChoose: OnChoose;
}

export function OtherMeanings({ doubt, onDoubt, onChoose }: OtherMeaningsProps) {
  const words = useWords();
  return (
    <details class="meanings" onToggle={({ currentTarget }) => currentTarget.open && onDoubt()}>
      <summary>{words('cardNotRight')}</summary>
      <p class="second-line">{words('cardWhoIsIt', doubt.words)}</p>
      <ul aria-live="polite">
        {doubt.candidates?.map((candidate) => (
          <Candidate key={candidate.id} candidate={candidate} onChoose={onChoose} />
        ))}
        <li>
          <button type="button" class="meaning" onClick={() => onChoose(null)}>
            {words(NOBODY[doubt.type])}
          </button>
        </li>
      </ul>
    </details>
  );
}

/** Takes back what the reader has said of the name. */
export function TakeBack({ onChoose }: Pick<OtherMeaningsProps, 'onChoose'>) {
  const words = useWords();
  return (
    <button type="button" class="take-back" onClick={() => onChoose(undefined)}>
      {words('cardTakeBack')}
    </button>
  );
}
