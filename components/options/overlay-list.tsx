// What the refresh brought, row by row: what differs from the bundle first, the rest folded away.
import type {
  OfficeWords,
  OverlayListing,
  OverlayRow,
  RefusedRow,
} from '../../lib/gazetteer/overlay/describe-overlay';
import { About } from '../button';
import { officePhrase } from '../card/card-words';
import { counted, daysInWords, formats } from '../formats';
import { useWords, type WordKey, type Words } from '../words';
import { REFUSAL_WORDS } from './refresh-words';

const SAID: Readonly<Record<OverlayRow['kind'], WordKey>> = {
  begun: 'overlayBegun',
  ended: 'overlayEnded',
  confirmed: 'overlayConfirmed',
};

function Item({ url, about }: { readonly url: string; readonly about: string }) {
  const words = useWords();
  return (
    <a class="overlay-item" href={url} target="_blank" rel="noopener noreferrer">
      <About what={about}>{words('overlayItem')}</About>
    </a>
  );
}

/** What the cards would say without the refresh. */
function bundledWords(words: Words, { kind, bundled }: OverlayRow): string {
  if (kind === 'ended') return words('overlayBundledStill');
  return bundled.length > 0
    ? words('overlayBundled', formats(words).conjunction.format(bundled))
    : words('overlayBundledNobody');
}

/** By country, then by office, as the language of `words` sorts them. */
function inOrder<T extends OfficeWords>(rows: readonly T[], words: Words): T[] {
  const { compare } = formats(words);
  return rows.toSorted((a, b) => compare(a.body.name, b.body.name) || compare(a.office, b.office));
}

function Row({ row }: { readonly row: OverlayRow }) {
  const words = useWords();
  const { kind, person, office, body, days, url } = row;
  return (
    <li class="decision">
      <div class="decision-text">
        <span class="decision-kind">{person}</span>
        <span class="decision-note">
          {words(SAID[kind], officePhrase({ office, body }, words), daysInWords(days, words))}
        </span>
        {kind !== 'confirmed' && <span class="decision-note">{bundledWords(words, row)}</span>}
      </div>
      {url !== null && <Item url={url} about={person} />}
    </li>
  );
}

function Refused({ row: { office, body, reason, person, url } }: { readonly row: RefusedRow }) {
  const words = useWords();
  const where = officePhrase({ office, body }, words);
  return (
    <li class="decision">
      <div class="decision-text">
        <span class="decision-kind">{where}</span>
        <span class="decision-note">{words(REFUSAL_WORDS[reason])}</span>
        {person !== null && <span class="decision-note">{words('refusedAbout', person)}</span>}
      </div>
      <Item url={url} about={person ?? where} />
    </li>
  );
}

export function OverlayList({
  listing: { differing, confirmed, refused },
}: {
  readonly listing: OverlayListing;
}) {
  const words = useWords();
  return (
    <div class="overlay">
      <h3>{counted(words, differing.length, { one: 'overlayDiffersOne', other: 'overlayDiffersOther' })}</h3>
      {differing.length === 0 && <p class="second-line">{words('overlayNone')}</p>}
      <ul class="decisions">
        {inOrder(differing, words).map((row) => (
          <Row key={`${row.body.code} ${row.office} ${row.person} ${row.kind}`} row={row} />
        ))}
      </ul>
      {confirmed.length > 0 && (
        <details class="fold">
          <summary>
            {counted(words, confirmed.length, { one: 'overlayConfirmedOne', other: 'overlayConfirmedOther' })}
          </summary>
          <ul class="decisions">
            {inOrder(confirmed, words).map((row) => (
              <Row key={`${row.body.code} ${row.office} ${row.person}`} row={row} />
            ))}
          </ul>
        </details>
      )}
      {refused.length > 0 && (
        <details class="fold">
          <summary>{counted(words, refused.length, { one: 'refusedOne', other: 'refusedOther' })}</summary>
          <ul class="decisions">
            {inOrder(refused, words).map((row) => (
              <Refused key={`${row.body.code} ${row.office}`} row={row} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
