// A voice for pages that read aloud: no machine that runs these tests has one of its own. It speaks when it is told to.
import type { ExtensionView } from '../../scripts/browsers/driver';

/** Puts a voice into the page that speaks when it is told to: no machine that runs this has one of its own. */
export const lendVoice = (view: ExtensionView) =>
  view.evaluate(() => {
    const voice = {
      voiceURI: 'scripted',
      name: 'Scripted',
      lang: 'en-GB',
      localService: true,
      default: true,
    };
    const heard: string[] = [];
    class Utterance extends EventTarget {
      onstart: (() => void) | null = null;
      onend: (() => void) | null = null;
      onerror = null;
      voice = null;
      lang = '';
      rate = 1;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let current: Utterance | null = null;
    const engine = Object.assign(new EventTarget(), {
      pending: false,
      get speaking() {
        return current !== null;
      },
      getVoices: () => [voice],
      speak(utterance: Utterance) {
        current = utterance;
        heard.push(utterance.text);
        utterance.onstart?.();
      },
      cancel() {
        current = null;
      },
      resume: () => undefined,
      finish() {
        const ended = current;
        current = null;
        ended?.onend?.();
      },
      heard,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  }, null);

export const finishSentence = (view: ExtensionView) =>
  view.evaluate(() => Reflect.get(window.speechSynthesis, 'finish').call(window.speechSynthesis), null);
/** The sentence that is lit now; empty: none. */
export const litSentence = (view: ExtensionView) =>
  view.evaluate(() => String([...(CSS.highlights.get('sidelight-sentence') ?? [])][0] ?? ''), null);
