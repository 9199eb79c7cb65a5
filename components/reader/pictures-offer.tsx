// Says that pictures are missing and why, and loads them when the reader asks.
import { Button } from '../button';
import { counted } from '../formats';
import { languageOf, useWords } from '../words';

/**
 * `refused`: the browser may not reach the sites that have the pictures. `done`: nothing more can be done; `missing`
 * tells of how many the sites did not give.
 */
export type PicturesState =
  | { readonly at: 'waiting' | 'loading' | 'refused'; readonly missing: number }
  | { readonly at: 'done'; readonly missing: number };

export interface PicturesOfferProps {
  readonly pictures: PicturesState;
  readonly onLoad: () => void;
}

export function PicturesOffer({ pictures, onLoad }: PicturesOfferProps) {
  const words = useWords();
  const { at, missing } = pictures;
  if (missing === 0) return null;
  const notice = {
    waiting: counted(words, missing, { one: 'picturesWaitingOne', other: 'picturesWaitingOther' }),
    loading: words('picturesLoading'),
    refused: words('picturesRefused'),
    done: counted(words, missing, { one: 'picturesMissingOne', other: 'picturesMissingOther' }),
  }[at];
  return (
    <div class="pictures-offer" {...languageOf(words)}>
      <p role="status">{notice}</p>
      <Button idle={at === 'loading'} onPress={onLoad}>
        {words(at === 'waiting' || at === 'loading' ? 'picturesLoad' : 'picturesTryAgain')}
      </Button>
    </div>
  );
}
