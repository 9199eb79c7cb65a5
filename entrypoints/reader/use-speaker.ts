// Lends the speech machine the browser's engine, and lights the sentence that it speaks.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { spansInside } from '../../lib/reading/text-range';
import { SILENT, type SpeechEvent, sentenceOf } from '../../lib/speech/machine';
import { splitSentences, spokenText } from '../../lib/speech/sentences';
import { createSpeaker, type Speaker } from '../../lib/speech/speaker';
import { offsetInView } from './follow-reading';
import { lightSentence } from './light-sentence';
import type { ShownArticle } from './shown-article';

/** Marks of notes are seen, not said. */
const SILENT_PARTS = '.note-mark, .note-back';

/** How an utterance is to sound. */
export interface Manner {
  /** Null: nobody speaks. */
  readonly voice: SpeechSynthesisVoice | null;
  /** Multiple of the voice's own rate. */
  readonly rate: number;
}

interface SpeakerOptions {
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

export function useSpeaker({ article, lang, manner }: SpeakerOptions) {
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
