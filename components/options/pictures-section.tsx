// The options' part on pictures that are kept with articles: the switch, how many there are, how large, and the way to delete them all.
import { Button } from '../button';
import { counted, formats } from '../formats';
import { useWords, type Words } from '../words';

export interface PicturesSectionProps {
  /** Null: it is being read. */
  readonly on: boolean | null;
  /** Null: the library cannot be read, or not yet. */
  readonly kept: { readonly pictures: number; readonly bytes: number; readonly waiting: number } | null;
  /** What was wanted could not be done. */
  readonly hasFailed: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onDelete: () => void;
}

const [KILO, MEGA] = [1000, 1_000_000];

/** `3.2 MB`, `640 kB`: in the units of the browser's own settings. */
function sizeInWords(bytes: number, words: Words): string {
  const { number } = formats(words);
  if (bytes < MEGA) return words('sizeKilobytes', number.format(Math.ceil(bytes / KILO)));
  return words('sizeMegabytes', number.format(Math.round(bytes / (MEGA / 10)) / 10));
}

/** Off until the reader wants it; what is kept can be deleted whether it is on or off. */
export function PicturesSection({ on, kept, hasFailed, onSwitch, onDelete }: PicturesSectionProps) {
  const words = useWords();
  if (on === null) return <p aria-busy="true" />;
  const { pictures = 0, bytes = 0, waiting = 0 } = kept ?? {};
  const and = sizeInWords(bytes, words);
  return (
    <>
      <p class="section-intro">{words('picturesKeepIntro')}</p>
      <div class="section-actions">
        <Button pressed={on} onPress={() => onSwitch(!on)}>
          {words('picturesKeep')}
        </Button>
        {pictures > 0 && <Button onPress={onDelete}>{words('picturesDelete')}</Button>}
      </div>
      <p role="status" class="second-line">
        {kept && counted(words, pictures, { one: 'picturesKeptOne', other: 'picturesKeptOther', and })}
        {waiting > 0 && (
          <> {counted(words, waiting, { one: 'picturesToComeOne', other: 'picturesToComeOther' })}</>
        )}
      </p>
      {hasFailed && (
        <p class="notice" role="alert">
          {words('deedStorageFull')}
        </p>
      )}
    </>
  );
}
