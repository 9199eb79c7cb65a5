// The ways to the export page that stand in the options: everything, and what is unread, ordered by country.
import { exportAddress } from '../../lib/exchange/write/export-kinds';
import { useWords } from '../words';

/** Each opens in a tab of its own: the options stay where they are. */
const IN_A_TAB = { target: '_blank', rel: 'noopener' } as const;

export function ExportLinks() {
  const words = useWords();
  return (
    <>
      <p class="second-line backup-asks">{words('exportLinksIntro')}</p>
      <div class="section-actions">
        <a class="button" href={exportAddress({ of: 'all' })} {...IN_A_TAB}>
          {words('exportLinkAll')}
        </a>
        <a class="button" href={exportAddress({ of: 'digest' })} {...IN_A_TAB}>
          {words('exportLinkDigest')}
        </a>
      </div>
      <p class="second-line">{words('exportNote')}</p>
    </>
  );
}
