// Wires the options' sections on sites to the storage and to the browser's permissions.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FileProps, Imported } from '../../components/options/file-section';
import type { ListedSite, SitesProps } from '../../components/options/sites-section';
import type { WordKey } from '../../components/words';
import { readersDay, systemClock } from '../../lib/core/clock-and-ids';
import { type SiteSettings, withoutRule } from '../../lib/edits/site-settings';
import { LARGEST_FILE, parseSitesFile, sitesFile } from '../../lib/edits/sites-file';
import { askForSite, isGrantedOn, watchPermission } from '../../lib/settings/host-permissions';
import { releaseSite } from '../../lib/settings/reading';
import { addSites, changeSite, listSites, watchSites } from '../../lib/settings/sites';
import { download } from '../shared/extension-page';

/** Bytes of UTF-8 that one UTF-16 code unit takes at most: a larger file need not be read to be refused. */
const LARGEST_CHARACTER = 3;

/** A decision that was taken back a moment ago. */
interface Taken {
  readonly key: WordKey;
  /** As it was before. */
  readonly before: SiteSettings;
}

const withGrant = async (settings: SiteSettings): Promise<ListedSite> => ({
  settings,
  granted: (settings.declutter || settings.reading === 'always') && (await isGrantedOn(settings)),
});

async function importFile(file: File): Promise<Imported> {
  if (file.size > LARGEST_FILE * LARGEST_CHARACTER)
    return { at: 'refused', file: file.name, error: { kind: 'too-large' } };
  const parsed = parseSitesFile(await file.text());
  if (!parsed.ok) return { at: 'refused', file: file.name, error: parsed.error };
  await addSites(parsed.value);
  return { at: 'done', sites: parsed.value.length };
}

/** The sites with their grants, read again after every change whoever makes it. */
function useListedSites() {
  const [sites, setSites] = useState<readonly ListedSite[] | null>(null);
  const [failed, setFailed] = useState(false);
  const newest = useRef(0);
  const load = useCallback(() => {
    newest.current++;
    const asked = newest.current;
    listSites()
      .then((listed) => Promise.all(listed.map(withGrant)))
      .then(
        (listed) => asked === newest.current && setSites(listed),
        () => setFailed(true),
      );
  }, []);
  useEffect(() => {
    const life = new AbortController();
    watchSites(null, load, life.signal);
    watchPermission(load, life.signal);
    load();
    return () => life.abort();
  }, [load]);
  return { sites, failed, load, fail: () => setFailed(true) };
}

export function useSites() {
  const { sites, failed, load, fail } = useListedSites();
  const [taken, setTaken] = useState<Taken | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);

  /** Takes a decision back with the leave that nothing needs any more, and remembers how it was. */
  const take = async (site: string, key: WordKey, change: (before: SiteSettings) => SiteSettings) => {
    try {
      let before: SiteSettings | null = null;
      await changeSite(site, (settings) => {
        before = settings;
        return change(settings);
      });
      if (before) setTaken({ key, before });
      await releaseSite(site);
    } catch {
      fail(); // the browser's storage does not answer
    }
  };

  const list: SitesProps = {
    sites,
    failed,
    onForgetRule: (rule) => void take(rule.site, 'optionsForgotten', (before) => withoutRule(before, rule)),
    onForgetArticle: (site) =>
      void take(site, 'optionsForgotten', (before) => ({ ...before, article: null })),
    onTidy: (site, on) => void take(site, 'optionsTurnedOff', (before) => ({ ...before, declutter: on })),
    onForgetReading: (site) =>
      void take(site, 'optionsReadOnClick', (before) => ({ ...before, reading: null })),
    onAllow: (settings) => void askForSite(settings).then(load, fail),
  };
  const file: FileProps = {
    canExport: Boolean(sites?.length),
    imported,
    onExport: () => {
      const text = sitesFile((sites ?? []).map(({ settings }) => settings));
      download(
        new Blob([text], { type: 'application/json' }),
        `sidelight-sites-${readersDay(systemClock)}.json`,
      );
    },
    onImport: (chosen) => void importFile(chosen).then(setImported, () => setImported({ at: 'failed' })),
  };
  const undo = {
    taken,
    onPutBack: () => {
      if (taken) changeSite(taken.before.site, () => taken.before).then(() => setTaken(null), fail);
    },
    onForget: useCallback(() => setTaken(null), []),
  };
  return { list, file, undo };
}
