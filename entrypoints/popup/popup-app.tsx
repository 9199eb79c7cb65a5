// Joins the popup's two halves: a save above shows in the list below.
import { Popup } from '../../components/popup/popup';
import type { Library } from '../../lib/library/repository';
import { usePage } from './use-page';
import { useReadingList } from './use-reading-list';
import { useSite } from './use-site';

export function PopupApp({ library }: { readonly library: Library }) {
  const { reload, ...list } = useReadingList(library);
  const page = usePage(reload);
  const site = useSite();
  return <Popup {...page} {...site} {...list} />;
}
