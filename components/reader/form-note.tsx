// Says above a text what a reader would not expect of it: that it goes on elsewhere, or is not meant to be read.
import { useWords, type WordKey } from '../words';
import type { Reading } from './reading';

/** A story goes without saying. */
const NOTE: Record<Reading['form'], WordKey | null> = {
  text: null,
  'live-blog': 'readerLiveBlog',
  gallery: 'readerGallery',
  stub: 'readerStub',
};

export function FormNote({ form, url }: Pick<Reading, 'form' | 'url'>) {
  const words = useWords();
  const note = NOTE[form];
  if (note === null) return null;
  return (
    <p class="notice form-note" role="note" lang={words('locale')} dir="ltr">
      {words(note)}{' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {words('openOriginal')}
      </a>
    </p>
  );
}
