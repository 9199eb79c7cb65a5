// Keyboard commands: each that the manifest names does something, and the panel is opened while the key is being answered.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CommandedTab, runCommand } from '@/entrypoints/background/commands';
import { badgeOn, restartBrowser, standIn } from '@/test/extension-browser';
import config from '@/wxt.config';

const STATUS = { state: 'article', title: 'A', lang: null, dir: 'ltr', form: 'text', published: null };
const FOUND = { ...STATUS, leaders: 3, countries: 1, organisations: 0, highlighted: true, saved: false };
/** Chromium refuses an extension that suggests more. */
const MOST_SUGGESTED = 4;

interface Command {
  readonly suggested_key?: { readonly default: string };
  readonly description: string;
}

/** Commands of the manifest that is built for a browser. */
async function commandsFor(browser: 'chrome' | 'firefox'): Promise<readonly (readonly [string, Command])[]> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest depends on the browser');
  const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  const { commands } = await manifest(env);
  return Object.entries(commands as Readonly<Record<string, Command>>);
}

beforeEach(() => {
  restartBrowser();
  vi.restoreAllMocks();
  vi.spyOn(standIn.tabs, 'sendMessage').mockResolvedValue({ reply: FOUND });
});

describe('the manifest', () => {
  it.each([
    ['chrome', ['open-card', 'open-panel', 'open-library']],
    ['firefox', []],
  ] as const)('%s: commands without keys of their own', async (browser, keyless) => {
    const commands = await commandsFor(browser);
    const suggested = commands.flatMap(([, { suggested_key }]) => suggested_key?.default ?? []);
    expect(commands.flatMap(([name, { suggested_key }]) => (suggested_key ? [] : name))).toEqual(keyless);
    expect(new Set(suggested).size).toBe(suggested.length);
    if (browser === 'chrome') expect(suggested.length).toBeLessThanOrEqual(MOST_SUGGESTED);
  });

  it('names no command that does nothing', async () => {
    for (const [name] of await commandsFor('chrome')) {
      const asked = vi.spyOn(standIn.tabs, 'sendMessage').mockResolvedValue({ reply: FOUND });
      const opened = vi.spyOn(standIn.tabs, 'create');
      await runCommand(name, { id: 1, windowId: 7 }).catch(() => undefined);
      expect([...asked.mock.calls, ...opened.mock.calls], name).not.toEqual([]);
      asked.mockRestore();
      opened.mockRestore();
    }
  });
});

describe('the panel', () => {
  it.each<[why: string, tab: CommandedTab, badge: string]>([
    ['is opened over a page, which is read', { id: 1, windowId: 7 }, '3'],
    ['is opened where no page can be asked', { windowId: 7 }, ''],
  ])('%s', async (_why, tab, badge) => {
    const open = vi.spyOn(standIn.sidePanel, 'open');
    const answered = runCommand('open-panel', tab);
    expect(open.mock.calls, 'at once, or the browser refuses').toEqual([[{ windowId: 7 }]]);
    await answered;
    expect(badgeOn(1)).toBe(badge);
  });
});
