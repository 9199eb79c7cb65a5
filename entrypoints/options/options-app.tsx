// Joins the options' sections to what is stored.
import { FileSection } from '../../components/options/file-section';
import { Options, type OptionsSection } from '../../components/options/options';
import { SitesSection } from '../../components/options/sites-section';
import { Toast } from '../../components/toast';
import { useWords } from '../../components/words';
import { useSites } from './use-sites';

export function OptionsApp() {
  const words = useWords();
  const { list, file, undo } = useSites();
  const sections: OptionsSection[] = [
    {
      id: 'sites',
      title: 'optionsSites',
      intro: 'optionsSitesIntro',
      content: <SitesSection {...list} />,
    },
    {
      id: 'file',
      title: 'optionsFile',
      intro: 'optionsFileIntro',
      content: <FileSection {...file} />,
    },
  ];
  return (
    <Options sections={sections}>
      <Toast
        message={undo.taken && words(undo.taken.key, undo.taken.before.site)}
        action={words('putBack')}
        onAction={undo.onPutBack}
        onExpire={undo.onForget}
      />
    </Options>
  );
}
