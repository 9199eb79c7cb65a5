// The options' section on marks: which kinds are underlined, and which of several mentions of one name.
import type { MarkChoice, MarkScope } from '../../lib/core/shapes/mark-choice-shape';
import { Button } from '../button';
import { Choice } from '../choice';
import { useWords, type WordKey } from '../words';

export interface MarksSectionProps {
  /** Null: it is being read. */
  readonly choice: MarkChoice | null;
  readonly onChange: (change: Partial<MarkChoice>) => void;
}

const KINDS = {
  leaders: 'marksLeaders',
  countries: 'marksCountries',
  roles: 'marksRoles',
  organisations: 'marksOrganisations',
} as const satisfies Partial<Record<keyof MarkChoice, WordKey>>;
const SCOPES: Readonly<Record<MarkScope, WordKey>> = {
  every: 'marksEvery',
  paragraph: 'marksInParagraph',
  article: 'marksInArticle',
};
const kinds = ['leaders', 'countries', 'organisations', 'roles'] as const;
const scopes = ['every', 'paragraph', 'article'] as const;

export function MarksSection({ choice, onChange }: MarksSectionProps) {
  const words = useWords();
  if (choice === null) return <p aria-busy="true" />;
  return (
    <>
      <fieldset class="marks-kinds" aria-label={words('marksKinds')}>
        {kinds.map((kind) => (
          <Button key={kind} pressed={choice[kind]} onPress={() => onChange({ [kind]: !choice[kind] })}>
            <span class={`mark-sample mark-${kind}`}>{words(KINDS[kind])}</span>
          </Button>
        ))}
      </fieldset>
      <Choice
        legend={words('marksScope')}
        options={scopes.map((value) => ({ value, label: words(SCOPES[value]) }))}
        value={choice.scope}
        onChoose={(scope) => onChange({ scope })}
      />
    </>
  );
}
