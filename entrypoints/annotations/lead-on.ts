// From a card to the cards of those it names, and back: which one is in front, and where the reader was on each.
import type { CardView, ReadyView } from '../../components/card/card';
import type { MountedCard } from '../../components/card-frame/mount-card';
import type { ReadingPlace } from '../../components/card-frame/reading-place';
import type { NameCandidate } from '../../lib/gazetteer/describe/describe-candidates';
import { beginTrail, type CardTrail, leadBack, leadOn } from '../../lib/page/hovercard/card-trail';
import { type AskedCard, type CountAbout, cardViewOf, type Describe, type Summarise } from './describe-once';

interface Step {
  readonly asked: AskedCard;
  /** What is known of it by now. */
  view: CardView;
  /** Where the reader left it; null: it has not been left. */
  left: ReadingPlace | null;
}

/** The cards of one mention: its own, and those that its reader has gone on to. */
export interface ShownTrail {
  /** Fills the card with what is known of `own`, the mention's own; whatever was in front is forgotten. */
  begin(own: AskedCard): void;
  /** Brings the card of somebody whom the one in front names, on the same day. */
  lead(to: Pick<AskedCard, 'id' | 'name'>): void;
  /** Shows who else may be meant by the mention's own name. */
  offer(candidates: readonly NameCandidate[]): void;
  /** Says that the mention's own name, `words`, means nobody. */
  deny(words: string): void;
  /** Brings back the card before; false: the mention's own is in front. */
  back(): boolean;
  /** Answers that are still to come are for nobody. */
  end(): void;
}

export interface TrailOptions {
  readonly describe: Describe;
  /** Null: nobody is to be asked. */
  readonly summarise: Summarise | null;
  /** Null: what is in the library is not to be told here. */
  readonly countAbout: CountAbout | null;
}

/** What a card does not say that is not a mention's own. */
const NO_MENTION = { because: null, doubt: null, calledHere: null } as const;

/** Shows its cards in `card`, filled with what `describe` knows, and then with what the others find. */
export function createTrail(card: Pick<MountedCard, 'fill' | 'place'>, options: TrailOptions): ShownTrail {
  const { describe, summarise, countAbout } = options;
  let trail: CardTrail<Step> | null = null;

  function show(): void {
    if (trail === null) return;
    const { front, behind } = trail;
    const at = front.left;
    front.left = null; // what is filled in later leaves the reader where they are
    card.fill(front.view, { behind: behind.at(-1)?.asked.name ?? null, at });
  }
  async function learn(step: Step): Promise<void> {
    step.view = await cardViewOf(step.asked, describe);
    if (trail?.front === step) show();
    await Promise.all([summariseOn(step), countOn(step)]);
  }
  /** Neither is waited for by a card that can be read without it. */
  function add(step: Step, found: Partial<Pick<ReadyView, 'wikipedia' | 'clippings'>>): void {
    if (step.view.at !== 'ready') return;
    step.view = { ...step.view, ...found };
    if (trail?.front === step) show();
  }
  async function summariseOn(step: Step): Promise<void> {
    const known = step.view.at === 'ready' ? step.view.described.card : null;
    if (!summarise || known?.kind !== 'leader' || known.wikidata === null) return;
    const wikipedia = await summarise(known.id).catch(() => null); // the extension was updated
    if (wikipedia) add(step, { wikipedia });
  }
  async function countOn(step: Step): Promise<void> {
    if (!countAbout || step.view.at !== 'ready') return;
    const clippings = await countAbout(step.view.described.card.id);
    if (clippings) add(step, { clippings });
  }
  const stepTo = (asked: AskedCard): Step => ({
    asked,
    view: { at: 'loading', name: asked.name },
    left: null,
  });

  return {
    begin(asked) {
      const own = stepTo(asked);
      trail = beginTrail(own);
      void learn(own);
    },
    lead({ id, name }) {
      if (trail === null) return;
      const { front } = trail;
      front.left = card.place();
      const next = stepTo({ id, name, published: front.asked.published, ...NO_MENTION });
      trail = leadOn(trail, next);
      show();
      void learn(next);
    },
    offer(candidates) {
      const own = trail && (trail.behind[0] ?? trail.front);
      if (own?.view.at !== 'ready' || own.view.doubt === null) return;
      own.view = { ...own.view, doubt: { ...own.view.doubt, candidates } };
      show();
    },
    deny(words) {
      const asked = trail?.front.asked;
      if (!asked) return;
      trail = beginTrail({ asked, view: { at: 'nobody', name: words }, left: null });
      show();
    },
    back() {
      const before = trail && leadBack(trail);
      if (!before) return false;
      trail = before;
      show();
      return true;
    },
    end() {
      trail = null;
    },
  };
}
