// The panel of type and theme: settings in, changes out; each is applied to the article at once.
import { useCallback, useRef } from 'preact/hooks';
import type {
  LineSpacing,
  Measure,
  ReaderSettings,
  Theme,
  Typeface,
} from '../../lib/settings/reader-settings';
import { Button } from '../button';
import { Choice } from '../choice';
import { formats } from '../formats';
import { TextIcon } from '../icons';
import { useDismissal } from '../use-dismissal';
import { useWords, type WordKey } from '../words';

const THEMES: Record<Theme, WordKey> = {
  system: 'textThemeSystem',
  paper: 'textThemePaper',
  white: 'textThemeWhite',
  grey: 'textThemeGrey',
  dark: 'textThemeDark',
};
const TYPEFACES: Record<Typeface, WordKey> = { serif: 'textSerif', sans: 'textSans' };
const MEASURES: Record<Measure, WordKey> = {
  narrow: 'textMeasureNarrow',
  medium: 'textMeasureMedium',
  wide: 'textMeasureWide',
};
const LINE_SPACINGS: Record<LineSpacing, WordKey> = {
  close: 'textLinesClose',
  normal: 'textLinesNormal',
  open: 'textLinesOpen',
};

export interface TextPanelProps {
  readonly settings: ReaderSettings;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (change: Partial<ReaderSettings>) => void;
  /** One step larger or smaller. */
  readonly onResize: (steps: 1 | -1) => void;
  readonly onReset: () => void;
}

/** Options of a table, in its order; `face` draws what an option looks like. */
function useOptions<T extends string>(table: Record<T, WordKey>, face?: string) {
  const words = useWords();
  return Object.keys(table).map((key) => {
    const value = key as T; // `Object.keys` forgets the type that the table has
    const label = words(table[value]);
    return face === undefined
      ? { value, label }
      : {
          value,
          label,
          face: (
            <span class="choice-face" aria-hidden="true">
              {face}
            </span>
          ),
        };
  });
}

function SizeRow({ settings, onResize }: Pick<TextPanelProps, 'settings' | 'onResize'>) {
  const words = useWords();
  return (
    <div class="text-size">
      <span id="text-size">{words('textSize')}</span>
      <Button label={words('textSmaller')} onPress={() => onResize(-1)}>
        <span class="letter-small">{words('textLetter')}</span>
      </Button>
      <output aria-labelledby="text-size">{formats(words).number.format(settings.textSize)}</output>
      <Button label={words('textLarger')} onPress={() => onResize(1)}>
        <span class="letter-large">{words('textLetter')}</span>
      </Button>
    </div>
  );
}

function TextChoices({ settings, onChange, onResize, onReset }: TextPanelProps) {
  const words = useWords();
  return (
    <>
      <Choice
        kind="choice-themes"
        legend={words('textTheme')}
        options={useOptions(THEMES, words('textSample'))}
        value={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.highContrast}
          onChange={() => onChange({ highContrast: !settings.highContrast })}
        />
        {words('textHighContrast')}
      </label>
      <Choice
        kind="choice-typefaces"
        legend={words('textTypeface')}
        options={useOptions(TYPEFACES)}
        value={settings.typeface}
        onChoose={(typeface) => onChange({ typeface })}
      />
      <SizeRow settings={settings} onResize={onResize} />
      <Choice
        legend={words('textMeasure')}
        options={useOptions(MEASURES)}
        value={settings.measure}
        onChoose={(measure) => onChange({ measure })}
      />
      <Choice
        legend={words('textLines')}
        options={useOptions(LINE_SPACINGS)}
        value={settings.lineSpacing}
        onChoose={(lineSpacing) => onChange({ lineSpacing })}
      />
      <Button onPress={onReset}>{words('textReset')}</Button>
    </>
  );
}

export function TextPanel(props: TextPanelProps) {
  const { isOpen, onOpen } = props;
  const words = useWords();
  const area = useRef<HTMLDivElement>(null);
  const close = useCallback(
    (fromKeyboard: boolean) => {
      onOpen(false);
      if (fromKeyboard) area.current?.querySelector('button')?.focus();
    },
    [onOpen],
  );
  useDismissal(area, isOpen, close);
  return (
    <div ref={area} class="text-panel-area">
      <Button label={words('textOpen')} expanded={isOpen} onPress={() => onOpen(!isOpen)}>
        <TextIcon />
      </Button>
      {isOpen && (
        <div class="text-panel raised" role="dialog" aria-label={words('textOpen')}>
          <TextChoices {...props} />
        </div>
      )}
    </div>
  );
}
