// The options' part on pictures that are kept with articles: the switch, how many there are, how large, which are not and why, and the way to delete them all.

import type { PicturesSummary } from '../../lib/library/pictures/open-pictures';
import type { WhyLeftOut } from '../../lib/library/pictures/picture-kind';
import { Button } from '../button';
import { counted, formats } from '../formats';
import { useWords, type WordKey, type Words } from '../words';

export interface PicturesSectionProps {
  /** Null: it is being read. */
  readonly on: boolean | null;
  /** Null: the library cannot be read, or not yet. */
  readonly kept: PicturesSummary | null;
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

/** In the order in which they are said. */
const WHY: readonly (readonly [why: WhyLeftOut, forms: Readonly<Record<'one' | 'other', WordKey>>])[] = [
  ['too-large', { one: 'picturesTooLargeOne', other: 'picturesTooLargeOther' }],
  ['no-leave', { one: 'picturesNoLeaveOne', other: 'picturesNoLeaveOther' }],
  ['other-kind', { one: 'picturesOtherKindOne', other: 'picturesOtherKindOther' }],
  ['unreachable', { one: 'picturesNotComeOne', other: 'picturesNotComeOther' }],
  ['too-many', { one: 'picturesTooManyOne', other: 'picturesTooManyOther' }],
];

const GIVEN_UP = { one: 'picturesGivenUpOne', other: 'picturesGivenUpOther' } as const;

/** How many pictures of saved articles are not kept, by the reason. */
function NotKept({ leftOut, givenUp }: Pick<PicturesSummary, 'leftOut' | 'givenUp'>) {
  const words = useWords();
  const counts = [
    ...WHY.map(([why, forms]) => [leftOut[why] ?? 0, forms] as const),
    [givenUp, GIVEN_UP] as const,
  ];
  const reasons = counts.flatMap(([count, forms]) => (count > 0 ? [counted(words, count, forms)] : []));
  if (reasons.length === 0) return null;
  return (
    <>
      <p class="second-line">{words('picturesNotKept')}</p>
      <ul class="second-line">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}

/** Off until the reader wants it; what is kept can be deleted whether it is on or off. */
export function PicturesSection({ on, kept, hasFailed, onSwitch, onDelete }: PicturesSectionProps) {
  const words = useWords();
  if (on === null) return <p aria-busy="true" />;
  const { pictures = 0, bytes = 0, waiting = 0, leftOut = {}, givenUp = 0, isDiskFull = false } = kept ?? {};
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
        {on && waiting > 0 && (
          <> {counted(words, waiting, { one: 'picturesToComeOne', other: 'picturesToComeOther' })}</>
        )}
        {on && isDiskFull && <> {words('picturesDiskFull')}</>}
      </p>
      <NotKept leftOut={leftOut} givenUp={givenUp} />
      {hasFailed && (
        <p class="notice" role="alert">
          {words('deedStorageFull')}
        </p>
      )}
    </>
  );
}
