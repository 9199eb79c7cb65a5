// Reads the article aloud: joins voice, speaker and player.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlayerEvents, PlayerState, PlayerView } from '../../components/reader/player';
import { spansInside } from '../../lib/reader/scroll-position';
import { SILENT, type SpeechEvent, type SpeechState, sentenceOf } from '../../lib/reader/speech/machine';
import { splitSentences, spokenText } from '../../lib/reader/speech/sentences';
import { createSpeaker, type Speaker } from '../../lib/reader/speech/speaker';
import { chooseVoice, localVoices } from '../../lib/reader/speech/voices';
import { type ReaderSettings, SPEECH_RATES } from '../../lib/settings/reader-settings';
import { lightSentence, offsetInView } from './follow-scroll';
import type { ShownArticle } from './shown-article';

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

/** Marks of notes are seen, not said. */
const SILENT_PARTS = '.note-mark, .note-back';

/** How an utterance is to sound. */
export interface Manner {
  /** Null: nobody speaks. */
  readonly voice: SpeechSynthesisVoice | null;
  /** Multiple of the voice's own rate. */
  readonly rate: number;
}

interface ReadAloudOptions {
  /** Null: nothing is to be read. */
  readonly article: ShownArticle | null;
  /** BCP 47; null: unknown. */
  readonly lang: string | null;
  readonly manner: Manner;
}

/** Sentences of what is shown, and what is said of each. */
function sentencesOf({ text }: ShownArticle, lang: string | null) {
  const silent = spansInside(text, SILENT_PARTS);
  const sentences = splitSentences(text.text, lang);
  return { sentences, texts: sentences.map((sentence) => spokenText(text.text, sentence, silent)) };
}

function utter(text: string, { voice, rate }: Manner): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  if (voice) {
    utterance.voice = voice;
    utterance.lang = voice.lang;
  }
  utterance.rate = rate;
  return utterance;
}

export function useSpeaker({ article, lang, manner }: ReadAloudOptions) {
  const [speech, setSpeech] = useState(SILENT);
  const speaker = useRef<Speaker | null>(null);
  const spoken = useMemo(() => article && sentencesOf(article, lang), [article, lang]);
  /** The engine asks long after it was set up. */
  const newest = useRef(manner);
  newest.current = manner;

  useEffect(() => {
    if (!article || !spoken || !window.speechSynthesis) return;
    const listening = new AbortController();
    const signal = AbortSignal.any([article.signal, listening.signal]);
    window.addEventListener('pagehide', () => listening.abort(), { signal });
    speaker.current = createSpeaker({
      engine: window.speechSynthesis,
      texts: spoken.texts,
      utter: (text) => utter(text, newest.current),
      render: (state) => {
        const on = sentenceOf(state);
        lightSentence(article.text, on === null ? null : (spoken.sentences[on] ?? null));
        setSpeech(state);
      },
      signal,
    });
    return () => listening.abort();
  }, [article, spoken]);

  const send = useCallback((event: SpeechEvent) => speaker.current?.send(event), []);
  /** From where it paused, else from the first sentence in view. */
  const play = useCallback(() => {
    const offset = article ? offsetInView(article) : 0;
    const from = spoken?.sentences.findIndex(({ end }) => end > offset) ?? 0;
    send({ type: 'play', from: Math.max(0, from) });
  }, [article, spoken, send]);
  return { speech, send, play };
}
