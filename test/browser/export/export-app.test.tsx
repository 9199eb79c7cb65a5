// The export page, wired to a real library: what it says of a search while the library is being filed anew, and when it is.
import '@/components/theme.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WordsProvider } from '@/components/words';
import { ExportApp } from '@/entrypoints/export/export-app';
import type { ExportSource } from '@/lib/exchange/write/export-kinds';
import { openArchive } from '@/lib/library/archive/open-archive';
import { openExports } from '@/lib/library/exporting/open-exports';
import { FILED } from '@/lib/library/filing/filing-tables';
import { openPictures } from '@/lib/library/pictures/open-pictures';
import { at, useLibrary } from '../../cases/library/use-library';
import { restartBrowser } from '../../extension-browser';
import { englishWords } from '../../words';

const SEARCH: ExportSource = { of: 'search', query: 'text' };
const EARLY = '2 articles are not searched yet';

describe('the export of a search', () => {
  const given = useLibrary();

  const show = (source: ExportSource) => {
    const { db, library } = given;
    const beside = {
      archive: openArchive({ db }),
      exports: openExports({ db }),
      pictures: openPictures({ db }),
    };
    return act(() =>
      render(
        <WordsProvider value={englishWords}>
          <ExportApp doors={{ library, ...beside }} wish={{ source, format: 'csv' }} />
        </WordsProvider>,
        document.body,
      ),
    );
  };
  const said = () => document.body.textContent;

  beforeEach(async () => {
    restartBrowser();
    for (const path of ['a', 'b']) await given.save(at(path));
  });
  afterEach(() => act(() => render(null, document.body)));

  it('says that it is not complete as long as something is not searched, and no longer', async () => {
    // An index that an earlier version made is not used any more.
    await given.db.housekeeping.put({ key: FILED, value: { version: 0, upTo: null } });
    await show(SEARCH);
    await expect.poll(said).toContain(EARLY);
    await given.library.fileTheRest(new AbortController().signal);
    await expect.poll(said).not.toContain(EARLY);
    expect(said()).toContain('2 articles');
  });

  it('is complete where everything is searched', async () => {
    await given.library.fileTheRest(new AbortController().signal);
    await show(SEARCH);
    await expect.poll(said).toContain('2 articles');
    expect(said()).not.toContain('not searched yet');
  });

  it.each<[why: string, source: ExportSource]>([
    ['everything', { of: 'all' }],
    ['a list', { of: 'list', list: 'unread' }],
  ])('%s needs no index, and is complete', async (_why, source) => {
    await show(source);
    await expect.poll(said).toContain('2 articles');
    expect(said()).not.toContain('not searched yet');
  });
});
