// Tells which lines of which files of data/ an overlay changes.

import type { Gazetteer, OfficeId, OfficeTerm } from '../../lib/gazetteer/model/types';
import { pageOfItem, type WikidataItem } from '../../lib/gazetteer/overlay/fact-change';
import { layerOfOverlay, type Overlay } from '../../lib/gazetteer/overlay/overlay';
import { resolveFacts } from '../../lib/gazetteer/overlay/resolve-facts';
import type { FileEdits, TermEdit } from './edit-facts';

const sameTerm = (a: OfficeTerm, b: OfficeTerm) => a.person === b.person && a.start.first === b.start.first;

/** By file below data/. `source`: id of the refresh in sources.yaml. */
export function editsOf(bundle: Gazetteer, overlay: Overlay, source: string): Map<string, FileEdits> {
  const facts = resolveFacts(bundle, [layerOfOverlay(overlay)]);
  const files = new Map<string, FileEdits>();
  const into = (country: string, more: Partial<FileEdits>) => {
    const file = `countries/${country}.yaml`;
    const { changed, begun, people } = files.get(file) ?? { changed: [], begun: [], people: [] };
    files.set(file, {
      changed: [...changed, ...(more.changed ?? [])],
      begun: [...begun, ...(more.begun ?? [])],
      people: [...people, ...(more.people ?? [])],
    });
  };
  const itemOf = (office: OfficeId, term: OfficeTerm): WikidataItem =>
    (overlay.changes.find((change) => change.office === office && change.person === term.person)?.item ??
      overlay.changes.find((change) => change.office === office)?.item)!;
  for (const office of new Set(overlay.changes.map((change) => change.office))) {
    const before = bundle.termsByOffice.get(office) ?? [];
    const spoken = (facts.termsByOffice.get(office) ?? []).filter(({ origin }) => origin === 'wikidata');
    const edit = (term: OfficeTerm): TermEdit => ({ term, source, page: pageOfItem(itemOf(office, term)) });
    const known = (term: OfficeTerm) => before.some((old) => sameTerm(old, term));
    into(bundle.offices.get(office)!.body, {
      changed: spoken.filter(known).map(edit),
      begun: spoken.filter((term) => !known(term)).map(edit),
    });
  }
  for (const person of overlay.people) into(person.country, { people: [person] });
  return files;
}
