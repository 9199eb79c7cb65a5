import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeBookmarks } from '@/lib/exchange/write/bookmarks';
import { crc32, type ZipEntry, zipBytes } from '@/lib/exchange/write/zip-stream';
import { aContext, anExported, bytesOf, inTurn, textOf } from '../../../exchange-builders';

async function* filesOf(files: Iterable<ZipEntry>): AsyncGenerator<ZipEntry> {
  for (const file of files) yield await Promise.resolve(file);
}
const MADE = '2026-11-30T10:00:00.000Z';

describe('an archive', () => {
  it('is read back, names in UTF-8, packed or as it is', async () => {
    const bytes = await bytesOf(
      zipBytes(
        filesOf([
          { name: 'plain', content: 'as it is', isStored: true },
          { name: 'folder/日本 🇯🇵.md', content: 'x'.repeat(10_000) },
          { name: 'empty', content: '' },
        ]),
        MADE,
      ),
    );
    const files = unzipSync(bytes);
    expect(Object.entries(files).map(([name, each]) => [name, each.length])).toEqual([
      ['plain', 8],
      ['folder/日本 🇯🇵.md', 10_000],
      ['empty', 0],
    ]);
    expect(bytes.length).toBeLessThan(1000);
    // Its first file can be read where it lies, as readers of EPUBs do.
    expect(Buffer.from(bytes).toString('latin1', 30, 43)).toBe('plainas it is');
  });

  it('of more files than the old end can count says their number in the new one', async () => {
    const many = Array.from(
      { length: 70_000 },
      (_, at): ZipEntry => ({ name: String(at), content: '', isStored: true }),
    );
    const file = join(mkdtempSync(join(tmpdir(), 'sidelight-')), 'many.zip');
    writeFileSync(file, await bytesOf(zipBytes(filesOf(many), MADE)));
    const count =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(len(z.namelist()), z.testzip())';
    expect(execFileSync('python3', ['-c', count, file]).toString().trim()).toBe('70000 None');
  });

  it('has the checksum that everybody computes', () => {
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
  });
});

describe('a file of bookmarks', () => {
  it('says address, title, days, tags and what was done, and nothing as markup', async () => {
    const clippings = [
      anExported({ title: '</A><script>"x"', tags: ['a,b', 'c'], note: 'mine' }),
      anExported({ url: '' }),
      anExported({
        ...{ readAt: MADE, starredAt: MADE, archivedAt: MADE },
        title: 'read\none',
        url: 'https://x.example/?a=1&b="2"',
      }),
    ];
    const written = await textOf(writeBookmarks(inTurn(clippings), aContext({ title: 'All <of> it' })));
    const lines = written.split('\n').filter((line) => line.includes('<DT>') || line.includes('<DD>'));
    expect(lines).toEqual([
      '    <DT><A HREF="https://news.example/a-story" ADD_DATE="1714550400" TOREAD="1" TAGS="a b,c">&lt;/A&gt;&lt;script&gt;&quot;x&quot;</A>',
      '    <DD>mine',
      '    <DT><A HREF="https://x.example/?a=1&amp;b=&quot;2&quot;" ADD_DATE="1714550400" TOREAD="0" LAST_VISIT="1796032800" STARRED="1" ARCHIVED="1">read one</A>',
    ]);
    expect(written).toContain('<TITLE>All &lt;of&gt; it</TITLE>');
  });
});
