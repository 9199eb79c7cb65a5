// The voices of this device; browsers tell them late, and may tell them again.
import { useEffect, useState } from 'preact/hooks';

/** How long a browser is waited for that has told no voice, in ms. */
const PATIENCE_MS = 2000;

/** Null: still looking. Looks only while `isWanted`. */
export function useVoices(isWanted: boolean): readonly SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const engine: SpeechSynthesis | undefined = window.speechSynthesis; // Firefox can be built without
    const told = () => engine?.getVoices() ?? [];
    const look = () => {
      if (told().length > 0) setVoices(told());
    };
    look();
    const timer = setTimeout(() => setVoices((before) => before ?? []), engine ? PATIENCE_MS : 0);
    engine?.addEventListener('voiceschanged', look);
    return () => {
      clearTimeout(timer);
      engine?.removeEventListener('voiceschanged', look);
    };
  }, [isWanted]);
  return voices;
}
