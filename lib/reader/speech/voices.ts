// Which voices may read an article aloud: those that speak on this device, the article's language first.
/** The part of a `SpeechSynthesisVoice` that is looked at. */
export interface Voice {
  readonly voiceURI: string;
  readonly name: string;
  /** BCP 47; some systems write `en_US`. */
  readonly lang: string;
  /** False: what it reads is sent to somebody's server. */
  readonly localService: boolean;
  readonly default: boolean;
}

const subtags = (lang: string) => lang.toLowerCase().replaceAll('_', '-').split('-');

/** 2: language and region, 1: language, 0: another language. An article without a language fits every voice. */
function fitOf(voice: Voice, lang: string | null): number {
  if (lang === null) return 1;
  const [wanted, spoken] = [subtags(lang), subtags(voice.lang)];
  if (wanted[0] !== spoken[0]) return 0;
  return wanted.length > 1 && wanted.slice(1).some((tag) => spoken.slice(1).includes(tag)) ? 2 : 1;
}

export const fits = (voice: Voice, lang: string | null): boolean => fitOf(voice, lang) > 0;

/** Voices of this device; those that fit `lang` best come first, equal ones the system's default first, then by name. */
export function localVoices<V extends Voice>(voices: readonly V[], lang: string | null): V[] {
  return voices
    .filter(({ localService }) => localService)
    .toSorted(
      (a, b) =>
        fitOf(b, lang) - fitOf(a, lang) ||
        Number(b.default) - Number(a.default) ||
        a.lang.localeCompare(b.lang) ||
        a.name.localeCompare(b.name),
    );
}

/**
 * The voice that reads: the reader's own choice if it speaks the language, else the best that does; null: none.
 * Expects what `localVoices` gives.
 */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  lang: string | null,
  preferred: string | null,
): V | null {
  const fitting = voices.filter((voice) => fits(voice, lang));
  return fitting.find(({ voiceURI }) => voiceURI === preferred) ?? fitting[0] ?? null;
}
