// Bundle and overlay → rows of what the refresh changed, confirmed and refused, for the options page; as data.

import type { DayInterval, IsoDay } from '../../core/calendar';
import type { BodyCode, CountryCode, Gazetteer, OfficeId, OrganisationCode, PersonId } from '../model/types';
import type { RefusalReason } from '../refresh/check-holders';
import { type FactChange, pageOfItem, type WikidataItem } from './fact-change';
import { layerOfOverlay, type Overlay } from './overlay';
import { resolveFacts } from './resolve-facts';

/** An office as it is said: `Prime Minister`, of the country or organisation. */
export interface OfficeWords {
  readonly office: string;
  readonly body: { readonly code: BodyCode; readonly name: string };
}

export interface OverlayRow extends OfficeWords {
  readonly kind: FactChange['kind'];
  readonly person: string;
  /** Began or ended on; for what was confirmed, since when. */
  readonly days: DayInterval;
  /** The item that it was read from. */
  readonly url: string | null;
  /** Who holds the office by the bundle alone; empty: nobody. */
  readonly bundled: readonly string[];
}

export interface RefusedRow extends OfficeWords {
  readonly reason: RefusalReason;
  readonly person: string | null;
  readonly url: string;
}

export interface OverlayListing {
  readonly asOf: IsoDay;
  readonly compared: number;
  readonly differing: readonly OverlayRow[];
  readonly confirmed: readonly OverlayRow[];
  readonly refused: readonly RefusedRow[];
}

/** Null: the bundle knows no such office any more. */
export function officeWords(gazetteer: Gazetteer, id: OfficeId): OfficeWords | null {
  const office = gazetteer.offices.get(id);
  if (!office) return null;
  const { countries, organisations } = gazetteer;
  const body =
    countries.get(office.body as CountryCode) ?? organisations.get(office.body as OrganisationCode);
  return body ? { office: office.title, body: { code: body.code, name: body.name } } : null;
}

const nameOf = ({ people }: Gazetteer, id: PersonId): string => people.get(id)?.name ?? id;

/** What `overlay` says beside what `bundle` says; rows in the overlay's order, which is none that a reader knows. */
export function describeOverlay(bundle: Gazetteer, overlay: Overlay): OverlayListing {
  const facts = resolveFacts(bundle, [layerOfOverlay(overlay)]);
  const holdersBundled = (office: OfficeId) =>
    (bundle.termsByOffice.get(office) ?? [])
      .filter(({ end }) => end === null)
      .map(({ person }) => nameOf(bundle, person));
  /** Not where the bundle has looked at the office since: an update of the extension knows better. */
  const holds = ({ office, person }: FactChange) =>
    (facts.termsByOffice.get(office) ?? []).some(
      (term) => term.person === person && term.origin === 'wikidata',
    );
  const rows = overlay.changes.flatMap((change): OverlayRow | readonly never[] => {
    const words = officeWords(bundle, change.office);
    if (!words || !holds(change)) return [];
    return {
      ...words,
      kind: change.kind,
      person: nameOf(facts, change.person),
      days: change.kind === 'ended' ? change.end : change.start,
      url: change.item && pageOfItem(change.item),
      bundled: holdersBundled(change.office),
    };
  });
  const refused = overlay.refused.flatMap(({ office, reason, name, item }): RefusedRow | readonly never[] => {
    const words = officeWords(bundle, office);
    return words ? { ...words, reason, person: name, url: pageOfItem(item as WikidataItem) } : [];
  });
  return {
    asOf: overlay.asOf,
    compared: overlay.compared,
    differing: rows.filter(({ kind }) => kind !== 'confirmed'),
    confirmed: rows.filter(({ kind }) => kind === 'confirmed'),
    refused,
  };
}
