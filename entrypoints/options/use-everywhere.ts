// Wires the options' section on reading all sites to the choice that is stored and to the browser's question.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { EverywhereState, ReadingSectionProps } from '../../components/options/reading-section';
import { askBackground } from '../../lib/messaging/ask';
import { areAllSitesGranted, watchPermission } from '../../lib/settings/host-permissions';
import { askForSitesAgain, askToRead, readsEverywhere } from '../../lib/settings/reading';

/** What holds for all sites, read again after every change, whoever makes it; null until it is known. */
export function useEverywhere(): ReadingSectionProps {
  const [everywhere, setEverywhere] = useState<EverywhereState | null>(null);
  const [declined, setDeclined] = useState(false);
  const load = useCallback(async () => {
    const [chosen, granted] = await Promise.all([readsEverywhere.read(), areAllSitesGranted()]);
    setEverywhere(!chosen ? 'off' : granted ? 'on' : 'not-allowed');
  }, []);
  useEffect(() => {
    const life = new AbortController();
    const again = () => void load();
    readsEverywhere.watch(again, life.signal);
    watchPermission(again, life.signal);
    again();
    return () => life.abort();
  }, [load]);

  const choose = async (on: boolean) => {
    const mode = on ? 'everywhere' : 'on-click';
    const told = askBackground('site/read', { mode, host: null });
    const asked = askToRead(mode, null).catch(() => false); // within the click
    const [granted] = await Promise.all([asked, told]);
    setDeclined(!granted);
    if (!on) await askForSitesAgain();
    if (!granted) await askBackground('site/refused', null);
  };
  return { everywhere, declined, onEverywhere: (on) => void choose(on).catch(load) };
}
