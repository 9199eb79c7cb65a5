// The page of imports: files of other programs come in; what came without a text can be read afterwards.
import { useCallback, useRef } from 'preact/hooks';
import { ImportSection } from '../../components/import/import-section';
import { RestSection } from '../../components/import/rest-section';
import { useWords } from '../../components/words';
import type { Imports } from '../../lib/library/importing/imports';
import { keepFiled } from '../shared/own-library';
import { useImport } from './use-import';
import { type RestDeps, useRest } from './use-rest';

export interface ImportAppProps extends RestDeps {
  readonly imports: Imports;
}

/** The page, wired to the library. */
export function ImportApp({ imports, ...deps }: ImportAppProps) {
  const words = useWords();
  const { look, ...rest } = useRest(deps);
  const { library } = useRef(deps).current;
  const onChanged = useCallback(() => {
    keepFiled(library); // many small parts of the index become few
    look();
  }, [library, look]);
  const section = useImport(imports, onChanged);
  return (
    <main class="backup-page import-page">
      <h1>{words('importingTitle')}</h1>
      <p class="section-intro">{words('importingIntro')}</p>
      <p class="second-line import-formats">{words('importingFormats')}</p>
      <ImportSection {...section} />
      <RestSection {...rest} />
    </main>
  );
}
