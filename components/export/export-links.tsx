// The ways to the export page that stand in the options: everything, and what is unread, ordered by country.
import { type ExportFormat, type ExportSource, exportAddress } from '../../lib/exchange/write/export-kinds';
import { useWords, type WordKey } from '../words';

/** Each opens in a tab of its own: the options stay where they are. */
const IN_A_TAB = { target: '_blank', rel: 'noopener' } as const;

/** What each exports, and the words of its link. */
const WAYS: readonly (readonly [source: ExportSource, label: WordKey, format?: ExportFormat])[] = [
  [{ of: 'all' }, 'exportLinkAll'],
  [{ of: 'digest' }, 'exportLinkDigest', 'epub'],
];

/** Below backup and restore, which move everything to another Sidelight: these move it elsewhere. */
export function ExportLinks() {
  const words = useWords();
  return (
    <>
      <p class="second-line backup-asks">{words('exportLinksIntro')}</p>
      <div class="section-actions">
        {WAYS.map(([source, label, format]) => (
          <a key={label} class="button" href={exportAddress(source, format)} {...IN_A_TAB}>
            {words(label)}
          </a>
        ))}
      </div>
      <p class="second-line">{words('exportNote')}</p>
    </>
  );
}
