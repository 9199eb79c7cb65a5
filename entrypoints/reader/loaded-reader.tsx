// Wires an article on the reader page to the library, to its marks, and to everything that helps to read it.
import { useState } from 'preact/hooks';
import { settledInWords } from '../../components/cast/settled-list';
import { Reader } from '../../components/reader/reader';
import type { NoArticle } from '../../components/reader/reader-message';
import { SHORTCUTS } from '../../components/reader/shortcuts';
import type { TextPanelProps } from '../../components/reader/text-panel';
import { DEED_FAILED, Toast } from '../../components/toast';
import { exportAddress } from '../../lib/exchange/write/export-kinds';
import type { Quotes } from '../../lib/library/quotes/open-quotes';
import type { Library } from '../../lib/library/repository';
import {
  DEFAULT_READER_SETTINGS,
  MEASURE_EMS,
  type ReaderSettings,
  stepIn,
  TEXT_SIZES,
  type Theme,
} from '../../lib/settings/reader-settings';
import { browserWords } from '../shared/extension-page';
import { useNameChooser } from '../shared/use-name-chooser';
import { useShortcuts } from '../shared/use-shortcuts';
import { stepSection } from './follow-scroll';
import { type Loaded, useTurns } from './load-article';
import { QuoteToast } from './quotes/quote-toast';
import { useQuotes } from './quotes/use-quotes';
import { useReaderCast, useShownArticle } from './shown-article';
import { useEdits } from './use-edits';
import { usePictures } from './use-pictures';
import { useProgress } from './use-progress';
import { useReadAloud } from './use-read-aloud';
import { useEarlierTexts, useShelf } from './use-shelf';

/** A piece has a table of contents from so many sections, and so many minutes, on. */
const [LEAST_SECTIONS, LEAST_MINUTES] = [3, 3];
const THEMES: readonly Theme[] = ['system', 'paper', 'white', 'grey', 'dark'];

const isLong = (sections: readonly unknown[], minutes: number) =>
  sections.length >= LEAST_SECTIONS && minutes >= LEAST_MINUTES;

interface Props {
  readonly library: Library;
  readonly quotes: Quotes;
  readonly loaded: Loaded;
  readonly settings: ReaderSettings;
  readonly onSettings: (change: Partial<ReaderSettings>) => void;
  /** The article has another form now. */
  readonly onLoaded: (next: Loaded) => void;
  readonly onNoReading: (why: NoArticle) => void;
  /** The article is this clipping: from the beginning, or since it was saved. */
  readonly onClipping: (id: string) => void;
}

/** How the text is set, by panel and by key. */
function useText(settings: ReaderSettings, onChange: Props['onSettings']) {
  const [isOpen, setOpen] = useState(false);
  const onResize = (steps: 1 | -1) => onChange({ textSize: stepIn(TEXT_SIZES, settings.textSize, steps) });
  const { voice: _, speechRate: __, shortcuts: ___, ...textDefaults } = DEFAULT_READER_SETTINGS;
  const panel: TextPanelProps = {
    settings,
    isOpen,
    onOpen: setOpen,
    onChange,
    onResize,
    onReset: () => onChange(textDefaults),
  };
  const nextTheme = () =>
    onChange({ theme: THEMES[(THEMES.indexOf(settings.theme) + 1) % THEMES.length] ?? 'system' });
  return { panel, nextTheme };
}

/** The reader page of one article, wired to the library and to all that helps to read it. */
export function LoadedReader({ library, quotes, loaded, settings, onSettings, onLoaded, ...to }: Props) {
  const { reading } = loaded;
  const turns = useTurns(loaded);
  const { shelf, id, shorter, events, keep, problem, forgetProblem } = useShelf({ library, turns, ...to });
  const { removals, remover, undo, change } = useEdits({ library, loaded, turns, onLoaded });
  const { chooser, settled, onUnsettle, forgetSettled } = useNameChooser(change);
  const earlier = useEarlierTexts({ library, id, loaded, turns, onLoaded });
  const { shown, onShown } = useShownArticle(loaded, { chooser, countAbout: library.countAbout });
  const cast = useReaderCast(loaded, shown, onUnsettle);
  const quoted = useQuotes({ quotes, id, keep, shown, names: loaded.mentions.text, source: reading });
  const { stand, hasReturned, forgetReturn } = useProgress({ library, id, shown });
  const { pictures, onLoad } = usePictures(shown, id);
  const { panel, nextTheme } = useText(settings, onSettings);
  const aloud = useReadAloud({ shown, lang: reading.lang, settings, onChange: onSettings });
  const [isHelpOpen, setHelpOpen] = useState(false);
  const sections = shown?.sections ?? [];
  const openHelp = () => setHelpOpen(true);

  useShortcuts({
    table: SHORTCUTS,
    isOn: settings.shortcuts,
    onEscape: () => aloud.player?.onClose(),
    actions: {
      'next-section': () => stepSection(sections, 'next'),
      'previous-section': () => stepSection(sections, 'previous'),
      larger: () => panel.onResize(1),
      smaller: () => panel.onResize(-1),
      'next-theme': nextTheme,
      'text-panel': () => panel.onOpen(!panel.isOpen),
      'read-aloud': aloud.toggle,
      'next-sentence': () => aloud.player?.onNext(),
      'previous-sentence': () => aloud.player?.onPrevious(),
      quote: quoted.onQuoteKey,
      'load-pictures': onLoad,
      help: openHelp,
    },
  });

  return (
    <>
      <Reader
        reading={reading}
        cast={cast}
        shelf={shelf}
        exportTo={id === null || shelf === 'deleted' ? null : exportAddress({ of: 'id', ids: [id] })}
        {...events}
        onShown={onShown}
        removals={removals}
        remover={remover}
        earlier={earlier.earlier}
        quotes={quoted.view}
        shorter={shorter}
        text={panel}
        contents={{
          sections: isLong(sections, reading.minutes) ? sections : [],
          current: stand?.section ?? null,
          textWidth: MEASURE_EMS[settings.measure] * settings.textSize,
        }}
        pictures={{ pictures, onLoad }}
        minutesLeft={stand && Math.round(reading.minutes * (1 - stand.share))}
        player={aloud.player}
        keyHelp={
          isHelpOpen
            ? {
                isOn: settings.shortcuts,
                onSwitch: (shortcuts) => onSettings({ shortcuts }),
                onClose: () => setHelpOpen(false),
              }
            : null
        }
        onReadAloud={aloud.player ? aloud.player.onClose : aloud.toggle}
        onKeyHelp={openHelp}
      />
      <Toast
        message={undo.removed && browserWords('removedNotice', undo.removed.text)}
        action={browserWords('putBack')}
        onAction={undo.onPutBack}
        onExpire={undo.onForget}
      />
      <Toast
        message={settled && settledInWords(settled, browserWords)}
        action={browserWords('cardTakeBack')}
        onAction={() => settled && onUnsettle(settled.words)}
        onExpire={forgetSettled}
      />
      <QuoteToast {...quoted} />
      <Toast
        message={undo.hasFailed ? browserWords('editFailed') : null}
        action={browserWords('close')}
        onAction={undo.onForget}
        onExpire={undo.onForget}
      />
      <Toast
        message={problem && browserWords(DEED_FAILED[problem])}
        action={browserWords('close')}
        onAction={forgetProblem}
        onExpire={forgetProblem}
      />
      <Toast
        message={earlier.hasFailed ? browserWords('earlierFailed') : null}
        action={browserWords('close')}
        onAction={earlier.forgetFailure}
        onExpire={earlier.forgetFailure}
      />
      <Toast
        message={hasReturned ? browserWords('readerResumed') : null}
        action={browserWords('readerFromStart')}
        onAction={() => {
          window.scrollTo({ top: 0, behavior: 'instant' });
          forgetReturn();
        }}
        onExpire={forgetReturn}
      />
    </>
  );
}
