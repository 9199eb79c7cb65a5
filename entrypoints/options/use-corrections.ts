// Wires the options' section on corrections to the store, to the gazetteer, and to files.
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { FilledCorrection } from '../../components/options/correction-form';
import type {
  CorrectionRow,
  CorrectionsProps,
  ImportedCorrections,
} from '../../components/options/corrections-section';
import { readersDay, systemClock } from '../../lib/core/clock-and-ids';
import type { BodyCode, EntityId, Gazetteer, OfficeId } from '../../lib/gazetteer/model/types';
import { type Correction, makeCorrection } from '../../lib/gazetteer/overlay/correction';
import {
  LARGEST_CORRECTIONS_FILE,
  mergeCorrections,
  readCorrectionsFile,
  writeCorrectionsFile,
} from '../../lib/gazetteer/overlay/corrections-file';
import { officeWords } from '../../lib/gazetteer/overlay/describe-overlay';
import { bodiesWithOpenTerms, firstChoice, openTermsOf } from '../../lib/gazetteer/overlay/open-offices';
import { changeFacts } from '../../lib/gazetteer/overlay/stored-facts';
import { download } from '../shared/extension-page';
import type { useKnownFacts } from './use-facts';

/** The entity whose card the reader came from: part of the page's own address. */
const about = new URLSearchParams(location.search).get('about') as EntityId | null;

/** An office that this version of the bundle does not know any more. */
const nowhere = (office: OfficeId) => {
  const code = office.slice(0, office.indexOf('/')) as BodyCode;
  return { code, name: code };
};

function rowOf(gazetteer: Gazetteer, correction: Correction): CorrectionRow {
  const { id, kind, person, office, madeOn } = correction;
  const words = officeWords(gazetteer, office) ?? { office, body: nowhere(office) };
  const days = correction.kind === 'ended' ? correction.end : correction.start;
  return { id, kind, person: person.name, ...words, days, madeOn };
}

const addCorrection = (correction: Correction) =>
  changeFacts(({ corrections }) => ({ corrections: [...corrections, correction] }));

const removeCorrection = (id: string) =>
  changeFacts(({ corrections }) => ({ corrections: corrections.filter((each) => each.id !== id) }));

/** Back in its old place: the order in which corrections were made is the order in which they hold. */
const putBackAt = (correction: Correction, at: number) =>
  changeFacts(({ corrections }) => ({ corrections: corrections.toSpliced(at, 0, correction) }));

async function importFile(file: File): Promise<ImportedCorrections> {
  const refused = (error: Extract<ImportedCorrections, { at: 'refused' }>['error']) =>
    ({ at: 'refused', file: file.name, error }) as const;
  if (file.size > LARGEST_CORRECTIONS_FILE) return refused({ kind: 'too-large' });
  const parsed = readCorrectionsFile(await file.text());
  if (!parsed.ok) return refused(parsed.error);
  let outcome: ImportedCorrections = { at: 'failed' };
  await changeFacts(({ corrections }) => {
    const merged = mergeCorrections(corrections, parsed.value);
    outcome = merged.ok ? { at: 'done', added: merged.value.added } : refused(merged.error);
    return merged.ok ? { corrections: merged.value.corrections } : {};
  });
  return outcome;
}

/** A correction that was taken back a moment ago, and where it stood. */
interface Undone {
  readonly correction: Correction;
  readonly at: number;
}

/** State and events of the section on corrections; `known`: the facts, null until they are read. */
export function useCorrections({ known, fail }: ReturnType<typeof useKnownFacts>) {
  const [imported, setImported] = useState<ImportedCorrections | null>(null);
  const [undone, setUndone] = useState<Undone | null>(null);
  const gazetteer = known?.gazetteer ?? null;
  const first = useMemo(
    () => (known && about !== null ? firstChoice(known.gazetteer, about) : null),
    [known !== null],
  );
  const bodies = useMemo(() => gazetteer && bodiesWithOpenTerms(gazetteer), [gazetteer]);
  const corrections = known?.stored.corrections ?? [];

  async function correct({ term, day, successor }: FilledCorrection) {
    if (!gazetteer) return null;
    const wish = { office: term.office, person: term.person, day, successor };
    const made = makeCorrection(gazetteer, wish, { today: readersDay(systemClock), id: crypto.randomUUID() });
    if (!made.ok) return made.error;
    await addCorrection(made.value);
    return null;
  }

  const section: CorrectionsProps = {
    rows: gazetteer && corrections.map((correction) => rowOf(gazetteer, correction)),
    form: gazetteer &&
      bodies && {
        bodies,
        openTerms: (body) => openTermsOf(gazetteer, body),
        first,
        today: readersDay(systemClock),
        onCorrect: correct,
      },
    imported,
    onUndo: (id) => {
      const at = corrections.findIndex((each) => each.id === id);
      const correction = corrections[at];
      if (correction) removeCorrection(id).then(() => setUndone({ correction, at }), fail);
    },
    onExport: () => {
      const text = writeCorrectionsFile(corrections);
      const name = `sidelight-corrections-${readersDay(systemClock)}.json`;
      download(new Blob([text], { type: 'application/json' }), name);
    },
    onImport: (file) => void importFile(file).then(setImported, () => setImported({ at: 'failed' })),
  };
  const undo = {
    undone: undone?.correction ?? null,
    onPutBack: () => {
      if (undone) putBackAt(undone.correction, undone.at).then(() => setUndone(null), fail);
    },
    onForget: useCallback(() => setUndone(null), []),
  };
  return { section, undo };
}
