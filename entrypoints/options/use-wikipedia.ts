// Wires the options' section on Wikipedia to the switch that is stored and to the browser's question.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WikipediaSectionProps, WikipediaState } from '../../components/wikipedia/wikipedia-section';
import { mayAskWikipedia, watchPermission } from '../../lib/settings/host-permissions';
import { switchWikipedia, wikipediaSwitch } from '../../lib/settings/wikipedia-switch';

/** What holds, read again after every change, whoever makes it; null until it is known. */
export function useWikipedia(): WikipediaSectionProps {
  const [state, setState] = useState<WikipediaState | null>(null);
  const [declined, setDeclined] = useState(false);
  const load = useCallback(async () => {
    const [isOn, granted] = await Promise.all([wikipediaSwitch.read(), mayAskWikipedia()]);
    setState(!isOn ? 'off' : granted ? 'on' : 'not-allowed');
  }, []);
  useEffect(() => {
    const life = new AbortController();
    const again = () => void load();
    wikipediaSwitch.watch(again, life.signal);
    watchPermission(again, life.signal);
    again();
    return () => life.abort();
  }, [load]);
  return {
    state,
    declined,
    onSwitch: (on) => {
      switchWikipedia(on).then(
        (isDone) => setDeclined(!isDone),
        () => void load(), // storage is full: what is shown is what holds
      );
    },
  };
}
