// The player of reading aloud: state, voices and speed in; play, pause, step and choice out as events.
import { Button } from '../button';
import { formats, languageName } from '../formats';
import { CloseIcon, NextIcon, PauseIcon, PlayIcon, PreviousIcon } from '../icons';
import { useWords, type WordKey } from '../words';

export interface VoiceOption {
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
}

/** `looking`: the browser is still telling its voices. `no-voice`: this device has none; the others have one. */
export type PlayerState =
  | 'looking'
  | 'no-voice'
  | 'no-voice-for-language'
  | 'playing'
  | 'resting'
  | 'ended'
  | 'failed';

export interface PlayerView {
  readonly state: PlayerState;
  /** What this device speaks, the article's language first. */
  readonly voices: readonly VoiceOption[];
  /** Id of the voice that reads. */
  readonly voice: string | null;
  readonly rate: number;
  readonly rates: readonly number[];
}

export interface PlayerEvents {
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onVoice: (id: string) => void;
  readonly onRate: (rate: number) => void;
  readonly onClose: () => void;
}

const NOTICE: Partial<Record<PlayerState, WordKey>> = {
  looking: 'aloudLooking',
  'no-voice': 'aloudNoVoice',
  'no-voice-for-language': 'aloudNoVoiceForLanguage',
  ended: 'aloudEnded',
  failed: 'aloudFailed',
};

function Transport({ state, ...events }: Pick<PlayerView, 'state'> & PlayerEvents) {
  const words = useWords();
  const isPlaying = state === 'playing';
  const cannot = state === 'looking' || state === 'no-voice-for-language';
  return (
    <div class="player-transport">
      <Button label={words('aloudPrevious')} idle={cannot} onPress={events.onPrevious}>
        <PreviousIcon />
      </Button>
      <Button
        label={words(isPlaying ? 'aloudPause' : 'aloudPlay')}
        idle={cannot}
        onPress={isPlaying ? events.onPause : events.onPlay}
      >
        {isPlaying ? <PauseIcon /> : <PlayIcon />}
      </Button>
      <Button label={words('aloudNext')} idle={cannot} onPress={events.onNext}>
        <NextIcon />
      </Button>
    </div>
  );
}

/** A select that knows its options as strings. */
function Select(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}) {
  return (
    <select
      class="input"
      aria-label={props.label}
      title={props.label}
      value={props.value}
      onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
    >
      {props.options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

export function Player({ voices, voice, rate, rates, ...rest }: PlayerView & PlayerEvents) {
  const words = useWords();
  const { state, onVoice, onRate, onClose } = rest;
  const notice = NOTICE[state];
  const names = voices.map(
    ({ id, name, lang }) => [id, words('aloudVoiceOf', name, languageName(lang, words))] as const,
  );
  return (
    <section class="player raised" aria-label={words('aloudTitle')}>
      {state !== 'no-voice' && <Transport {...rest} />}
      <p role="status" class="player-notice">
        {notice && words(notice)}
      </p>
      {voices.length > 0 && (
        <div class="player-choices">
          <Select
            label={words('aloudRate')}
            value={String(rate)}
            options={rates.map((each) => [
              String(each),
              words('aloudRateOf', formats(words).number.format(each)),
            ])}
            onChoose={(value) => onRate(Number(value))}
          />
          <Select
            label={words('aloudVoice')}
            value={voice ?? ''}
            options={voice === null ? [['', words('aloudVoiceChoose')], ...names] : names}
            onChoose={onVoice}
          />
        </div>
      )}
      <Button label={words('aloudClose')} onPress={onClose}>
        <CloseIcon />
      </Button>
    </section>
  );
}
