// The options' list of sites about which the reader has decided something.
import { useWords } from '../words';
import { type ListedSite, SiteEntry, type SiteEvents } from './site-entry';

export interface SitesProps extends SiteEvents {
  /** Null: they are being read. */
  readonly sites: readonly ListedSite[] | null;
  readonly failed: boolean;
}

export function SitesSection({ sites, failed, ...events }: SitesProps) {
  const words = useWords();
  if (failed) {
    return (
      <p class="notice" role="alert">
        {words('optionsSitesFailed')}
      </p>
    );
  }
  if (sites === null) return <p aria-busy="true" />;
  if (sites.length === 0) return <p class="empty">{words('optionsNoSites')}</p>;
  return (
    <div class="sites">
      {sites.map((site) => (
        <SiteEntry key={site.settings.site} site={site} {...events} />
      ))}
    </div>
  );
}
