// A browser, the built extension, kinds of work and moments → kills the browser in the midst of each, starts it again on the same profile, and tells what is wrong.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, type Driver, type ExtensionView, until } from '../browsers/driver';
import { startBrowser } from '../browsers/launch-browser';
import { bundleProbe } from '../extraction/probe-bundle';
import type { Acknowledged, KillKind } from './victim';

export const KILL_KINDS: readonly KillKind[] = ['save', 'index', 'upgrade', 'restore'];

/** Longest time that saves go on before the browser is killed, in ms. */
const SAVING_MS = 1500;
/** Saves that are under way at a time. */
const LANES = [0, 1, 2];
/** An article is saved anew so often before the next one is saved. */
const REVISIONS = 3;
const PAGE = 'kills.html';

/** What happened at one moment. */
export interface KillMoment {
  readonly kind: KillKind;
  readonly seed: number;
  /** When the browser was killed, in ms after the work was begun. */
  readonly after: number;
  readonly acknowledged: readonly Acknowledged[];
  /** What was wrong when it was started again; none: nothing. */
  readonly faults: readonly string[];
}

export interface KillOptions {
  readonly browser: BrowserName;
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly kinds: readonly KillKind[];
  /** Moments of each kind. */
  readonly moments: number;
  /** Of the first moment; each that follows has the next. The same seed kills after the same share of the work. */
  readonly seed: number;
  readonly onMoment?: (moment: KillMoment) => void;
}

/** A share in 0…1 that is the same for the same seed (mulberry32). */
function shareOf(seed: number): number {
  const state = (seed * 0x9e3779b9 + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

/** Calls a function of `victim.ts` in the page. */
function call(view: ExtensionView, name: string, ...given: readonly unknown[]): Promise<unknown> {
  return view.evaluate(
    async ([called, parameters]) => {
      const probe: unknown = Reflect.get(globalThis, 'sidelightProbe');
      const answer: unknown = await Reflect.get(Object(probe), String(called))(...Object(parameters));
      return answer ?? null;
    },
    [name, given],
  );
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Saves one article after the other, each a few times, until the page is gone; what was answered is added to `acknowledged`. */
async function saveOn(view: ExtensionView, lane: number, acknowledged: Acknowledged[]): Promise<void> {
  for (let count = 0; ; count++) {
    const n = 1 + lane + LANES.length * Math.floor(count / REVISIONS);
    const save = { n, revision: count % REVISIONS };
    if ((await call(view, 'saveSample', save)) !== true) throw new Error('A save was refused');
    acknowledged.push(save);
  }
}

/** A page that is gone answers nothing: what it was asked is not waited for. */
const untilKilled = (asked: Promise<unknown>, isKilled: () => boolean): Promise<unknown> =>
  asked.catch((cause: unknown) => {
    if (!isKilled()) throw cause;
  });

type Killed = Omit<KillMoment, 'faults'>;

/** Puppeteer changes preferences of a profile of Firefox, and puts them back only after the browser has gone. */
const isBeingPutBack = (profile: string): boolean =>
  existsSync(profile) && readdirSync(profile).some((file) => file.endsWith('.js.puppeteer'));

/** One profile of one browser, on which moment follows moment. */
class KilledProfile {
  readonly #options: KillOptions;
  readonly #folder = mkdtempSync(join(tmpdir(), 'sidelight-kills-'));
  readonly #extension = join(this.#folder, 'extension');
  /** How long each kind of work took when nobody killed it, in ms. */
  readonly #took = new Map<KillKind, number>();
  /** What has not been looked at yet. */
  #last: Killed | null = null;

  constructor(options: KillOptions) {
    this.#options = options;
  }

  /** Copies the extension, with a page of ours in it that runs in the extension's own origin. */
  async begin(): Promise<void> {
    cpSync(this.#options.extension, this.#extension, { recursive: true });
    writeFileSync(join(this.#extension, 'kills.js'), await bundleProbe('scripts/kills/victim.ts'));
    const page = '<!doctype html><meta charset="utf-8"><title>kills</title><script src="/kills.js"></script>';
    writeFileSync(join(this.#extension, PAGE), page);
    await this.#inBrowser(async (view) => {
      if (!this.#options.kinds.includes('restore')) return;
      const backup = String(await call(view, 'makeBackup'));
      writeFileSync(join(this.#extension, 'kills-backup.jsonl'), backup);
    });
  }

  end(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /**
   * Kills the browser in the midst of `kind`, after it has told what is wrong since the moment before; `null`: there is no
   * more to kill. One start of the browser a moment.
   */
  async next(kind: KillKind | null, seed: number): Promise<KillMoment | null> {
    let told: KillMoment | null = null;
    await this.#inBrowser(async (view, driver) => {
      told = this.#last && (await this.#audited(view, this.#last));
      this.#last = kind && (await this.#killed(view, driver, { kind, seed }));
    });
    return told;
  }

  async #audited(view: ExtensionView, last: Killed): Promise<KillMoment> {
    const faults = await call(view, 'audit', last.kind, last.acknowledged);
    return {
      ...last,
      faults: Array.isArray(faults) ? faults.map(String) : ['the library could not be looked at'],
    };
  }

  async #killed(
    view: ExtensionView,
    driver: Driver,
    { kind, seed }: Pick<KillMoment, 'kind' | 'seed'>,
  ): Promise<Killed> {
    if (kind !== 'save' && !this.#took.has(kind)) await this.#measure(view, kind, seed);
    const answered: Acknowledged[] = [];
    const after = shareOf(seed) * (this.#took.get(kind) ?? SAVING_MS);
    await call(view, 'prepare', kind, seed);
    let isKilled = false;
    const working =
      kind === 'save' ? LANES.map((lane) => saveOn(view, lane, answered)) : [call(view, 'work', kind)];
    const watched = Promise.all(working.map((each) => untilKilled(each, () => isKilled)));
    // Work that is done before its moment has come waits for it; work that fails is a fault of ours.
    await Promise.race([pause(after), watched.then(() => pause(after))]);
    isKilled = true;
    await driver.kill();
    return { kind, seed, after, acknowledged: [...answered] };
  }

  async #measure(view: ExtensionView, kind: KillKind, seed: number): Promise<void> {
    await call(view, 'prepare', kind, seed);
    const begun = performance.now();
    await call(view, 'work', kind);
    this.#took.set(kind, performance.now() - begun);
  }

  async #inBrowser(work: (view: ExtensionView, driver: Driver) => Promise<void>): Promise<void> {
    const { browser, executablePath } = this.#options;
    const profile = join(this.#folder, 'profile');
    await until('the preferences of the profile to be put back', async () => !isBeingPutBack(profile));
    const driver = await startBrowser(browser, {
      executablePath,
      extension: this.#extension,
      headless: true,
      profile,
    });
    try {
      await work(await driver.openExtensionPage(`/${PAGE}`), driver);
    } finally {
      await driver.kill();
    }
  }
}

/** Kills the browser at each moment in turn; the folder that it worked in is gone afterwards. */
export async function killAtMoments(options: KillOptions): Promise<readonly KillMoment[]> {
  const profile = new KilledProfile(options);
  const moments: KillMoment[] = [];
  const tell = (moment: KillMoment | null) => {
    if (!moment) return;
    options.onMoment?.(moment);
    moments.push(moment);
  };
  try {
    await profile.begin();
    for (let at = 0; at < options.moments; at++)
      for (const kind of options.kinds) tell(await profile.next(kind, options.seed + at));
    tell(await profile.next(null, 0));
  } finally {
    profile.end();
  }
  return moments;
}
