// The library page over a library of a test's own, at one of its views; put away again after each test.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type LibraryView, libraryAddress } from '@/components/library/library-address';
import { WordsProvider } from '@/components/words';
import { LibraryApp } from '@/entrypoints/library/library-app';
import { openArchive } from '@/lib/library/archive/open-archive';
import type { GivenLibrary } from '../../cases/library/use-library';
import { englishWords } from '../../words';

export async function openView({ library, db }: GivenLibrary, view: LibraryView): Promise<void> {
  location.hash = new URL(libraryAddress(view), location.href).hash;
  await act(() =>
    render(
      <WordsProvider value={englishWords}>
        <LibraryApp doors={{ library, archive: openArchive({ db }) }} />
      </WordsProvider>,
      document.body,
    ),
  );
}

export function closeView(): void {
  render(null, document.body);
  location.hash = '';
}
