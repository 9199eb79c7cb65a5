// Reads the article aloud: joins voice, speaker and player.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlayerEvents, PlayerState, PlayerView } from '../../components/reader/player';
import { type ReaderSettings, SPEECH_RATES } from '../../lib/settings/reader-settings';
import type { SpeechState } from '../../lib/speech/machine';
import { chooseVoice, localVoices } from '../../lib/speech/voices';
import type { ShownArticle } from './shown-article';
import { useSpeaker } from './use-speaker';
import { useVoices } from './use-voices';

interface AloudOptions {
  readonly shown: ShownArticle | null;
  /** BCP 47; null: unknown. */
  readonly lang: string | null;
  readonly settings: ReaderSettings;
  readonly onChange: (change: Partial<ReaderSettings>) => void;
}

export interface ReadAloud {
  /** Null: nobody listens. */
  readonly player: (PlayerView & PlayerEvents) | null;
  /** Opens the player and begins; then pauses, and goes on. */
  readonly toggle: () => void;
}

const SHOWN_STATE: Record<SpeechState['at'], PlayerState> = {
  silent: 'resting',
  paused: 'resting',
  speaking: 'playing',
  ended: 'ended',
  failed: 'failed',
};

/** A voice of another language reads only what the reader has just asked it to. */
function useVoice({ lang, settings }: Pick<AloudOptions, 'lang' | 'settings'>, isWanted: boolean) {
  const told = useVoices(isWanted);
  const [insisted, setInsisted] = useState<string | null>(null);
  const voices = useMemo(() => told && localVoices(told, lang), [told, lang]);
  const voice =
    voices?.find(({ voiceURI }) => voiceURI === insisted) ??
    (voices && chooseVoice(voices, lang, settings.voice));
  return { voices, voice, insist: setInsisted };
}

function stateOf(voices: readonly unknown[] | null, hasVoice: boolean, { at }: SpeechState): PlayerState {
  if (voices === null) return 'looking';
  if (voices.length === 0) return 'no-voice';
  return hasVoice ? SHOWN_STATE[at] : 'no-voice-for-language';
}

export function useReadAloud({ shown, lang, settings, onChange }: AloudOptions): ReadAloud {
  const [isOpen, setOpen] = useState(false);
  const { speechRate: rate } = settings;
  const { voices, voice, insist } = useVoice({ lang, settings }, isOpen);
  const { speech, send, play } = useSpeaker({
    article: isOpen ? shown : null,
    lang,
    manner: { voice, rate },
  });
  /** The reader has asked for speech before a voice was known. */
  const isAwaited = useRef(false);
  useEffect(() => {
    if (voice && isAwaited.current) play();
    else send({ type: 'restart' });
    if (voice) isAwaited.current = false;
  }, [voice, rate, play, send]);

  const events: PlayerEvents = {
    onPlay: play,
    onPause: () => send({ type: 'pause' }),
    onPrevious: () => send({ type: 'previous' }),
    onNext: () => send({ type: 'next' }),
    onVoice: (id) => {
      insist(id);
      onChange({ voice: id });
    },
    onRate: (speechRate) => onChange({ speechRate }),
    onClose: () => {
      send({ type: 'stop' });
      setOpen(false);
    },
  };
  const view: PlayerView = {
    state: stateOf(voices, voice !== null, speech),
    voices: (voices ?? []).map(({ voiceURI, name, lang: spoken }) => ({ id: voiceURI, name, lang: spoken })),
    voice: voice?.voiceURI ?? null,
    rate,
    rates: SPEECH_RATES,
  };
  return {
    player: isOpen ? { ...view, ...events } : null,
    toggle: () => {
      isAwaited.current = !isOpen;
      if (!isOpen) setOpen(true);
      else if (speech.at === 'speaking') events.onPause();
      else if (voice) play();
    },
  };
}
