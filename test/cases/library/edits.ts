// The reader’s edits: a layer over what was extracted, in clippings and drafts.
import { expect, it } from 'vitest';
import type { SafeHtml } from '@/lib/extraction/types';
import type { EntityId } from '@/lib/gazetteer/model/types';
import type { FoundArticle } from '@/lib/library/clipping';
import { unpackBody } from '@/lib/library/packed-body';
import { aMention, aRemoval } from '../../builders';
import { at, NOTHING, useLibrary } from './use-library';

export function editCases(): void {
  const given = useLibrary();

  const removals = [aRemoval({ text: 'Box' }), aRemoval({ text: 'Ad' })];
  const story = (over: Partial<FoundArticle> = {}) => at('edited', { removals, ...over });
  const edits = { putBack: [1], removed: [{ start: 0, end: 2 }] };
  const mentions = { title: [], text: [aMention({ id: 'NO' })] };
  const edit = (id: string) => given.library.edit(id, { edits, text: 'Two words', mentions });

  it('lie over the body, which stays as it was extracted; the list knows the edited text', async () => {
    const id = await given.save(story());
    expect((await given.library.read(id))?.body.edits).toEqual({ putBack: [], removed: [] });
    await edit(id);
    const kept = await given.library.read(id);
    expect(kept?.body).toMatchObject({ text: 'A text.', html: '<p>A text.</p>', edits, mentions });
    expect(kept?.item).toMatchObject({ wordCount: 2, countries: ['NO'] });
  });

  it('stay when the same article is saved again, names and all', async () => {
    const id = await given.save(story());
    await edit(id);
    await given.save(story());
    expect((await given.library.read(id))?.body).toMatchObject({ edits, mentions });
  });

  it('are carried over when the article reads otherwise; its names wait until it is opened', async () => {
    const id = await given.save(story());
    await edit(id);
    await given.save(
      story({
        html: '<p>New. A text.</p>' as SafeHtml,
        text: 'New. A text.',
        removals: [aRemoval({ text: 'Ad' })],
      }),
    );
    expect((await given.library.read(id))?.body).toMatchObject({
      text: 'New. A text.',
      edits: { putBack: [0], removed: [{ start: 5, end: 7 }] },
      mentions: { text: [] },
    });
  });

  it('of a draft are kept with it, and saved with it', async () => {
    const draft = await given.library.keepDraft(story(), NOTHING);
    if (!draft.ok) throw new Error(draft.error.kind);
    await given.library.editDraft(draft.value, { edits, text: 'Two words', mentions });
    expect(await given.library.readDraft(draft.value)).toMatchObject({
      edits,
      mentions,
      article: { text: 'A text.' },
    });
    const saved = await given.library.save(story(), mentions, { layer: { edits, text: 'Two words' } });
    if (!saved.ok) throw new Error(saved.error.kind);
    expect(await given.library.read(saved.value.id)).toMatchObject({
      item: { wordCount: 2 },
      body: { edits },
    });
  });

  const names = [{ words: 'Bush', id: 'us-b' as EntityId }];
  const said = { layer: { edits: { putBack: [], removed: [], names }, text: 'A text.' } };
  const meant = { title: [], text: [aMention({ id: 'us-b', type: 'leader' })] };

  it('whom names mean stays when the article is saved again by a visit that has not been told', async () => {
    const saved = await given.library.save(story(), meant, said);
    if (!saved.ok) throw new Error(saved.error.kind);
    await given.save(story());
    expect((await given.library.read(saved.value.id))?.body).toMatchObject({
      edits: { names },
      mentions: meant,
    });
  });

  it('what is said of names joins the edits that there are; the names are found anew when it is opened', async () => {
    const id = await given.save(story());
    await edit(id);
    await given.library.save(story(), meant, said);
    expect((await given.library.read(id))?.body).toMatchObject({
      edits: { ...edits, names },
      mentions: { text: [] },
    });
  });

  it('whom names mean holds for an article that reads otherwise; they are found anew, by it', async () => {
    const saved = await given.library.save(story(), meant, said);
    if (!saved.ok) throw new Error(saved.error.kind);
    await given.save(story({ html: '<p>New. A text.</p>' as SafeHtml, text: 'New. A text.' }));
    expect((await given.library.read(saved.value.id))?.body).toMatchObject({
      edits: { names },
      mentions: { text: [] },
    });
  });

  it('are none on a row of an earlier version, which still opens', async () => {
    const id = await given.save(story());
    const row: Record<string, unknown> = { ...unpackBody(await given.db.bodies.get(id)), id };
    delete row['edits'];
    row['removals'] = [{ rule: 'ad', text: 'Ad' }];
    await given.db.table('bodies').put(row);
    expect((await given.library.read(id))?.body).toMatchObject({
      edits: { putBack: [], removed: [] },
      removals: [{ text: 'Ad', html: '' }],
    });
  });
}
