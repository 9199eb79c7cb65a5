// A person, a country or a body → all that is kept about it, slice by slice, and the terms of office that the days fall into.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AboutQuotesProps } from '../../../components/library/overviews/about-quotes';
import type { OfficeLine } from '../../../lib/gazetteer/describe/card-model';
import type { EntityId } from '../../../lib/gazetteer/model/types';
import { type ClippingAbout, type SavedAbout, seenDays } from '../../../lib/library/archive/about';
import { type ClippingsByTerm, clippingsByTerm } from '../../../lib/library/archive/in-terms';
import type { Archive } from '../../../lib/library/archive/open-archive';
import type { QuoteAbout } from '../../../lib/library/archive/quotes-about';
import { mostCounted } from '../../../lib/library/archive/tally';
import { copiedQuote } from '../../../lib/library/quotes/copied-quote';
import { askBackground } from '../../../lib/messaging/ask';

/** Those who are named beside it most often. */
const MOST_TOGETHER = 16;
/** Governments that are asked after at most: each stands for all the clippings of its time. */
const MOST_QUESTIONS = 60;

const keyOf = ({ office, person, since }: OfficeLine) => `${office}/${person.id}/${since.first}`;
const earlier = (one: OfficeLine, other: OfficeLine) => (one.since.first < other.since.first ? -1 : 1);

/** Who led a country or a body on the days of `clippings`: asked for a day, and again for one that no answer covers yet. */
async function linesOfBody(entity: EntityId, clippings: readonly ClippingAbout[]): Promise<OfficeLine[]> {
  const lines = new Map<string, OfficeLine>();
  const isCovered = (clipping: ClippingAbout) =>
    clippingsByTerm([clipping], [...lines.values()]).terms.some((term) => term.clippings.length > 0);
  let questions = 0;
  for (const clipping of clippings) {
    if (clipping.days === null || questions >= MOST_QUESTIONS || isCovered(clipping)) continue;
    questions += 1;
    const named = [{ id: entity, count: 1, inTitle: false }];
    const cast = await askBackground('article/cast', { named, published: clipping.days });
    const [body] = [...cast.countries, ...cast.organisations];
    for (const line of body?.then ?? []) lines.set(keyOf(line), line);
  }
  return [...lines.values()].sort(earlier);
}

/** What is known of `entity`: a person's own terms, which its clippings do not change; null: nobody knows it, or it is a body. */
async function ownTerms(entity: EntityId) {
  const described = await askBackground('entity/describe', { id: entity, published: null });
  const isBody = described !== null && described.card.kind !== 'leader';
  return { lines: described?.card.kind === 'leader' ? described.card.terms : null, isBody };
}

export interface AboutEntity {
  /** Null: nothing has been read yet. */
  readonly clippings: readonly ClippingAbout[] | null;
  readonly seen: ReturnType<typeof seenDays>;
  readonly byTerm: ClippingsByTerm | null;
  readonly together: readonly (readonly [EntityId, number])[];
  /** Of clippings that name it. */
  readonly quotes: readonly QuoteAbout[];
}

const NOTHING: SavedAbout = { clippings: [], together: new Map() };

const NO_QUOTES: readonly QuoteAbout[] = [];

function useQuotesAbout(archive: Archive, entity: EntityId | null, changes: number): readonly QuoteAbout[] {
  const [read, setRead] = useState<{ of: EntityId; quotes: readonly QuoteAbout[] } | null>(null);
  useEffect(() => {
    if (entity === null) return;
    let isWanted = true;
    archive.quotesAbout(entity).then(
      (quotes) => {
        if (isWanted) setRead({ of: entity, quotes });
      },
      () => undefined, // the page says that storage cannot be read
    );
    return () => {
      isWanted = false;
    };
  }, [archive, entity, changes]);
  return read?.of === entity ? read.quotes : NO_QUOTES;
}

/** Null: nobody is asked after. `changes` is another number after each change of the library. */
export function useAbout(archive: Archive, entity: EntityId | null, changes: number): AboutEntity | null {
  const [read, setRead] = useState<{ of: EntityId; about: SavedAbout } | null>(null);
  const [terms, setTerms] = useState<{ of: EntityId; byTerm: ClippingsByTerm } | null>(null);
  /** How many clippings of whom are shown; once all were read, what is shown stands until all of it is there anew. */
  const shown = useRef<{ readonly of: EntityId | null; readonly count: number }>({ of: null, count: 0 });
  useEffect(() => {
    if (entity === null) return;
    let isWanted = true;
    if (shown.current.of !== entity) shown.current = { of: entity, count: 0 };
    const follow = async () => {
      let whole = NOTHING;
      const show = (lines: readonly OfficeLine[]) =>
        setTerms({ of: entity, byTerm: clippingsByTerm(whole.clippings, lines) });
      const asked = ownTerms(entity);
      let own: readonly OfficeLine[] | null = null;
      let hasTerms = false;
      asked.then(
        ({ lines }) => {
          own = lines;
        },
        () => undefined, // told below, when all has been read
      );
      for await (const about of archive.about(entity)) {
        if (!isWanted) return;
        whole = about;
        const count = about.clippings.length;
        if (count < shown.current.count) continue; // a reading that is begun anew takes away nothing that is shown
        shown.current = { of: entity, count };
        setRead({ of: entity, about });
        if (!own || hasTerms) continue; // once, and when all is there: each time is a look at everything
        hasTerms = true;
        show(own);
      }
      if (!isWanted) return;
      shown.current = { of: entity, count: Number.POSITIVE_INFINITY };
      setRead({ of: entity, about: whole });
      const { lines, isBody } = await asked;
      const known = lines ?? (isBody ? await linesOfBody(entity, whole.clippings) : []);
      if (isWanted) show(known);
    };
    follow().catch(() => undefined); // storage cannot be read, or the extension was updated: what is there stands
    return () => {
      isWanted = false;
    };
  }, [archive, entity, changes]);
  const quotes = useQuotesAbout(archive, entity, changes);
  if (entity === null) return null;
  const about = read?.of === entity ? read.about : null;
  return {
    clippings: about?.clippings ?? null,
    seen: seenDays(about?.clippings ?? []),
    byTerm: terms?.of === entity ? terms.byTerm : null,
    quotes,
    together: mostCounted(about?.together ?? NOTHING.together, MOST_TOGETHER),
  };
}

/** State and events of a list of quotes: which was copied last, if it was; whoever presses again is told again. */
export function useQuoteCopy(): Omit<AboutQuotesProps, 'quotes'> {
  const [outcome, setOutcome] = useState<AboutQuotesProps['outcome']>(null);
  const onCopy = useCallback((about: QuoteAbout) => {
    const { id } = about.quote;
    setOutcome(null);
    navigator.clipboard.writeText(copiedQuote(about.quote, about)).then(
      () => setOutcome({ of: id, isDone: true }),
      () => setOutcome({ of: id, isDone: false }),
    );
  }, []);
  return { outcome, onCopy };
}
