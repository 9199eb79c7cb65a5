// Lets a reader put a fact right: whose term has ended, when, and who came after.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type IsoDay, onDay, parseDay } from '../../lib/core/calendar';
import type { BodyCode } from '../../lib/gazetteer/model/types';
import type { WishError } from '../../lib/gazetteer/overlay/correction';
import type { BodyChoices, FirstChoice, OpenTerm } from '../../lib/gazetteer/overlay/open-offices';
import { daysInWords, formats } from '../formats';
import { useWords, type Words } from '../words';

export interface FilledCorrection {
  readonly term: OpenTerm;
  readonly day: IsoDay;
  /** As typed; null: the field was left empty. */
  readonly successor: string | null;
}

export interface CorrectionFormProps {
  readonly bodies: BodyChoices;
  readonly openTerms: (body: BodyCode) => readonly OpenTerm[];
  /** From the card that the reader came from; null: nothing is chosen yet. */
  readonly first: FirstChoice | null;
  readonly today: IsoDay;
  /** Null: it was taken. */
  readonly onCorrect: (filled: FilledCorrection) => Promise<WishError | null>;
}

type FormError =
  | WishError
  | { readonly kind: 'no-term' }
  | { readonly kind: 'no-day' }
  | { readonly kind: 'failed' };

function explain(words: Words, error: FormError): string {
  switch (error.kind) {
    case 'no-term':
      return words('correctNoTerm');
    case 'no-day':
      return words('correctNoDay');
    case 'no-such-term':
      return words('correctNoSuchTerm');
    case 'day-in-future':
      return words('correctDayInFuture');
    case 'day-before-start':
      return words('correctDayBeforeStart', daysInWords(onDay(error.start), words));
    case 'not-a-name':
      return words('correctNotAName');
    case 'same-person':
      return words('correctSamePerson');
    case 'failed':
      return words('correctFailed');
  }
}

/** Countries, then organisations; each by name, as the language of `words` sorts them. */
function inOrder({ countries, organisations }: BodyChoices, words: Words) {
  const { compare } = formats(words);
  return [countries, organisations].flatMap((bodies) => bodies.toSorted((a, b) => compare(a.name, b.name)));
}

const keyOf = ({ office, person }: OpenTerm) => `${office} ${person}`;

interface TermsProps {
  readonly terms: readonly OpenTerm[];
  readonly chosen: OpenTerm | null;
  readonly onChoose: (term: OpenTerm) => void;
}

function Terms({ terms, chosen, onChoose }: TermsProps) {
  const words = useWords();
  return (
    <fieldset class="correct-terms">
      <legend>{words('correctWhich')}</legend>
      {terms.map((term) => (
        <label key={keyOf(term)} class="correct-term">
          <input
            type="radio"
            name="term"
            checked={chosen !== null && keyOf(chosen) === keyOf(term)}
            onChange={() => onChoose(term)}
          />
          <span>
            <span class="decision-kind">{term.name}</span>
            <span class="decision-note">
              {words('correctTermSince', term.title, daysInWords(term.since, words))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the reader has filled in so far; begins anew with each card that is come from. */
function useFilled({ openTerms, first }: CorrectionFormProps) {
  const [body, setBody] = useState<BodyCode | ''>(first?.body ?? '');
  const terms = body === '' ? [] : openTerms(body);
  const [chosen, setChosen] = useState<OpenTerm | null>(
    terms.find(({ person }) => person === first?.person) ?? null,
  );
  const isOpen = chosen !== null && terms.some((term) => keyOf(term) === keyOf(chosen));
  const choose = (next: BodyCode | '') => {
    setBody(next);
    setChosen(null);
  };
  return { body, choose, terms, chosen: isOpen ? chosen : null, setChosen };
}

export function CorrectionForm(props: CorrectionFormProps) {
  const { bodies, first, today, onCorrect } = props;
  const words = useWords();
  const { body, choose, terms, chosen, setChosen } = useFilled(props);
  const [day, setDay] = useState('');
  const [successor, setSuccessor] = useState('');
  const [error, setError] = useState<FormError | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (first) form.current?.scrollIntoView({ block: 'center' });
  }, [first]);

  async function submit(): Promise<FormError | null> {
    const parsed = parseDay(day);
    if (!chosen) return { kind: 'no-term' };
    if (!parsed) return { kind: 'no-day' };
    const written = successor.trim();
    const refused = await onCorrect({
      term: chosen,
      day: parsed,
      successor: written === '' ? null : written,
    });
    if (refused) return refused;
    setDay('');
    setSuccessor('');
    setChosen(null);
    return null;
  }

  return (
    <form
      ref={form}
      class="correct-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit().then(setError, () => setError({ kind: 'failed' }));
      }}
    >
      <h3>{words('correctTitle')}</h3>
      <label class="field">
        <span>{words('correctBody')}</span>
        <select
          class="input"
          value={body}
          onChange={({ currentTarget }) => choose(currentTarget.value as BodyCode | '')}
        >
          <option value="">{words('correctChoose')}</option>
          {inOrder(bodies, words).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {terms.length > 0 && <Terms terms={terms} chosen={chosen} onChoose={setChosen} />}
      {body !== '' && terms.length === 0 && <p class="second-line">{words('correctNobody')}</p>}
      <label class="field">
        <span>{words('correctDay')}</span>
        <input
          class="input"
          type="date"
          value={day}
          max={today}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <span class="second-line">{words('correctDayHint')}</span>
      </label>
      <label class="field">
        <span>{words('correctSuccessor')}</span>
        <input
          class="input"
          type="text"
          value={successor}
          autoComplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setSuccessor(currentTarget.value)}
        />
        <span class="second-line">{words('correctSuccessorHint')}</span>
      </label>
      <p class="notice" role="alert">
        {error && explain(words, error)}
      </p>
      <button type="submit" class="button button-primary">
        {words('correctSave')}
      </button>
    </form>
  );
}
