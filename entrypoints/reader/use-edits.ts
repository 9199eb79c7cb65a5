// The reader's removals and decisions → a new form of the article, stored edits, and rules for its site.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BlockRemoverProps } from '../../components/reader/block-remover';
import type { RemovalEntry, RemovalsListProps } from '../../components/reader/removals-list';
import { collapseSpace } from '../../lib/core/span';
import {
  type Edits,
  isEdited,
  saidOfNames,
  withoutPutBack,
  withoutRemoved,
  withPutBack,
  withRemoved,
} from '../../lib/edits/edits';
import { withoutRule, withRule } from '../../lib/edits/site-settings';
import { type SiteRule, siteOf } from '../../lib/extraction/site-rule';
import type { Edited } from '../../lib/library/change-clipping';
import type { Library } from '../../lib/library/repository';
import { askBackground } from '../../lib/messaging/ask';
import { changeSite, readSite, watchSites } from '../../lib/settings/sites';
import { editSpareDraft } from '../shared/spare-draft';
import { type Loaded, type Turns, withEdits } from './load-article';
import { nameOf, removalEntries } from './removal-entries';

interface EditOptions {
  readonly library: Library;
  readonly loaded: Loaded;
  readonly turns: Turns;
  readonly onLoaded: (next: Loaded) => void;
}

/** UTF-16 code units of a notice: enough to know the block again. */
const NOTICE_LENGTH = 80;
const shortened = (text: string): string =>
  text.length <= NOTICE_LENGTH ? text : `${text.slice(0, NOTICE_LENGTH).trimEnd()}…`;

/** Stores what `next` makes of the edits, and shows the article so; settles when that is done, or has failed. */
export type ChangeEdits = (next: (edits: Edits, current: Loaded) => Edits) => Promise<void>;

/** A block that was taken out a moment ago. */
interface JustRemoved {
  readonly text: string;
  readonly before: Edits;
}

function useSiteRules(site: string | null): readonly SiteRule[] {
  const [rules, setRules] = useState<readonly SiteRule[]>([]);
  useEffect(() => {
    if (site === null) return;
    const life = new AbortController();
    const read = () => void readSite(site).then((settings) => setRules(settings.rules));
    watchSites(site, read, life.signal);
    read();
    return () => life.abort();
  }, [site]);
  return rules;
}

/** The names of the article as `edits` make it. */
async function linked(loaded: Loaded, edits: Edits): Promise<Loaded> {
  const next = withEdits(loaded, edits, loaded.mentions);
  const { title, published, lang } = loaded.item;
  const ask = { title, text: next.text, published: published?.days ?? null, lang, choices: edits.names };
  return withEdits(loaded, edits, await askBackground('article/link', ask));
}

function edited(edits: Edits, { what, state }: RemovalEntry): Edits {
  if ('span' in what) return withoutRemoved(edits, what.span);
  return state === 'back' ? withoutPutBack(edits, what.entry) : withPutBack(edits, what.entry);
}

/** A draft lies on the disk, or where that took none, in the browser's memory. False: its edits could not be kept. */
async function keepDraftEdits(library: Library, id: string, layer: Edited): Promise<boolean> {
  const kept = await library.editDraft(id, layer);
  return kept.ok && kept.value ? true : editSpareDraft(id, layer);
}

/** What a decision for the site does to this article at once: it is what the reader would expect to see. */
function decided(edits: Edits, { what }: RemovalEntry, action: SiteRule['action']): Edits {
  if ('span' in what) return action === 'keep' ? withoutRemoved(edits, what.span) : edits;
  return action === 'keep' ? withPutBack(edits, what.entry) : withoutPutBack(edits, what.entry);
}

export function useEdits({ library, loaded, turns, onLoaded }: EditOptions) {
  const site = siteOf(loaded.item.url);
  const rules = useSiteRules(site);
  const [removed, setRemoved] = useState<JustRemoved | null>(null);
  const [hasFailed, setFailed] = useState(false);

  /** One change after another: each begins with what the one before has made. */
  const change: ChangeEdits = (next) => {
    const work = async () => {
      const { loaded: current, id } = turns;
      const after = await linked(current, next(current.edits, current));
      const layer = { edits: after.edits, text: after.text, mentions: after.mentions };
      const isKept =
        id !== null
          ? (await library.edit(id, layer)).ok
          : await keepDraftEdits(library, current.draft ?? '', layer);
      setFailed(!isKept);
      if (!isKept) return;
      turns.loaded = after;
      onLoaded(after);
    };
    return turns.take(work).catch(() => setFailed(true));
  };
  const decide = (entry: RemovalEntry, action: SiteRule['action'] | null): void => {
    const name = nameOf(entry, loaded.base);
    if (site === null || name === null) return;
    const rule = (kind: SiteRule['action']): SiteRule => ({ site, action: kind, ...name });
    changeSite(site, (before) =>
      action === null
        ? withoutRule(withoutRule(before, rule('keep')), rule('remove'))
        : withRule(before, rule(action)),
    ).catch(() => setFailed(true));
    if (action !== null && entry.state !== 'gone') void change((edits) => decided(edits, entry, action));
  };

  const removals: RemovalsListProps = {
    entries: removalEntries(loaded.base, loaded.edits, rules),
    site,
    onMove: (entry) => void change((edits) => edited(edits, entry)),
    onDecide: decide,
  };
  const remover: Pick<BlockRemoverProps, 'canRemove' | 'onRemove'> = {
    canRemove: (block) => loaded.edited.spanOf(block) !== null || loaded.edited.entryOf(block) !== null,
    onRemove: (block) => {
      const entry = loaded.edited.entryOf(block);
      const span = loaded.edited.spanOf(block);
      const text = shortened(collapseSpace(block.textContent));
      setRemoved({ text, before: loaded.edits });
      if (entry !== null) void change((edits) => withoutPutBack(edits, entry));
      else if (span) void change((edits) => withRemoved(edits, span));
    },
  };
  // An article that was brought up to date since has edits, but no names in its new text yet.
  useEffect(() => {
    const isSaid = isEdited(loaded.edits) || saidOfNames(loaded.edits).length > 0;
    if (isSaid && loaded.mentions.text.length === 0) void change((edits) => edits);
  }, []);
  return {
    removals,
    remover,
    change,
    undo: {
      removed,
      hasFailed,
      onPutBack: () => {
        if (removed) void change(() => removed.before);
        setRemoved(null);
      },
      onForget: useCallback(() => {
        setRemoved(null);
        setFailed(false);
      }, []),
    },
  };
}
