// The ways to the page of imports: a link in words, and in the options a sentence that says what it is for.
import { useWords } from '../words';

export const IMPORT_PAGE = '/import.html';

/** Opens a tab of its own: whoever looks at a list keeps it. */
const IN_A_TAB = { target: '_blank', rel: 'noopener' } as const;

/** The link alone; `class` is how the surface draws its links. */
export function ImportLink({ class: drawn }: { readonly class?: string | undefined }) {
  const words = useWords();
  return (
    <a class={drawn} href={IMPORT_PAGE} {...IN_A_TAB}>
      {words('importingTitle')}
    </a>
  );
}

/** For the options: what it is for, and the link. */
export function ImportOffer() {
  const words = useWords();
  return (
    <>
      <p class="second-line backup-asks">{words('importingOffer')}</p>
      <div class="section-actions">
        <ImportLink class="button" />
      </div>
    </>
  );
}
