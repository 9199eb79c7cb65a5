// Pages of real frameworks, read by a click or by themselves: after each change the marks are right, and the page is as it would be without us.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, until } from '../../scripts/browsers/driver';
import { paintedMarks } from '../../scripts/browsers/in-page';
import {
  FRAMEWORKS,
  type Framework,
  type FrameworkSite,
  startFrameworkSite,
  type Way,
} from './framework-site';
import { BROWSERS, press, type Sidelight, unlessClosed, useSidelight } from './sidelight';

/** Names of one site: where it is read by itself, where the reader clicks, and where nothing of ours runs. */
const HOSTS = { itself: '127.0.0.1', click: 'click.localhost', nobody: 'nobody.localhost' } as const;
type Reader = keyof typeof HOSTS;

// What is marked in each part of test/fixtures/frameworks/stories.js.
const LEAD = ['Matteo Renzi', 'Sweden', 'Norway'];
const NEWER = ['Justin Trudeau', 'Angela Merkel', 'Germany'];
const FERRIES = ['Shinzo Abe', 'Norway', 'Japan'];
const BOATS = ['Barack Obama'];
const REST = ['Renzi'];
const MORE = ['David Cameron'];
const MARKUP = ['Vladimir Putin'];
const ELSEWHERE = ['Enrique Peña Nieto', 'Mexico'];
const AT_START = [...LEAD, ...FERRIES, ...BOATS, ...REST];
const ON_TOP = [...LEAD, ...NEWER, ...FERRIES, ...BOATS, ...REST];
const WITHOUT_ONE = [...LEAD, ...NEWER, ...BOATS, ...REST];
const NEXT_STORY = [...LEAD, 'Justin Trudeau', 'Canada'];

interface Step {
  readonly why: string;
  /** Buttons of the page. */
  readonly buttons: readonly string[];
  readonly expected: readonly string[];
  /** Still says the same, and may be marked until the page has been read again. */
  readonly lingers?: string;
}
const STEPS: readonly Step[] = [
  { why: 'entries come on top', buttons: ['add'], expected: ON_TOP },
  { why: 'an entry goes', buttons: ['lose'], expected: WITHOUT_ONE },
  {
    why: 'a name is edited in its place, and with it who is meant below',
    buttons: ['rename'],
    expected: ['Sweden', 'Norway', ...NEWER, ...BOATS],
    lingers: 'Renzi',
  },
  { why: 'the name is edited back', buttons: ['rename'], expected: WITHOUT_ONE },
  {
    why: '“read more” opens, markup is put in as it is, a part comes through a portal',
    buttons: ['open', 'markup', 'elsewhere'],
    expected: [...WITHOUT_ONE, ...MORE, ...MARKUP, ...ELSEWHERE],
  },
  {
    why: '“read more” closes, what came through the portal goes',
    buttons: ['open', 'elsewhere'],
    expected: [...WITHOUT_ONE, ...MARKUP],
  },
];
/** A policy without makers of trusted markup forbids it. */
const isAllowed = (button: string) => button !== 'markup';
const withoutMarkup = (step: Step): Step => ({
  ...step,
  buttons: step.buttons.filter(isAllowed),
  expected: step.expected.filter((text) => !MARKUP.includes(text)),
});

interface Row {
  readonly way: Way;
  readonly isStrict: boolean;
  readonly readers: readonly Reader[];
}
/** Where a framework has the page before it is read, the reader clicks; else it is marked before it is taken over. */
const ROWS: Readonly<Record<BrowserName, readonly Row[]>> = {
  chromium: [
    { way: 'client', isStrict: true, readers: ['click'] },
    { way: 'root', isStrict: false, readers: ['itself', 'click'] },
    { way: 'document', isStrict: false, readers: ['itself'] },
  ],
  firefox: [{ way: 'document', isStrict: true, readers: ['itself'] }],
};

const marksOn = async (page: Page) => (await page.evaluate(paintedMarks)).map(({ text }) => text);

async function untilMarked(page: Page, expected: readonly string[], why: string): Promise<void> {
  let marks: readonly string[] = [];
  await until(why, async () => {
    marks = await marksOn(page);
    return marks.join() === expected.join();
  }).catch(() => expect(marks, why).toEqual(expected));
}

/** None stands anywhere else, not even until the page is calm. */
async function expectNoOther(page: Page, { why, expected, lingers }: Step): Promise<void> {
  const left = lingers === undefined ? [...expected] : [...expected, lingers];
  for (const text of await marksOn(page)) {
    const at = left.indexOf(text);
    expect(at, `${text}, right after: ${why}`).toBeGreaterThanOrEqual(0);
    left.splice(at, 1);
  }
}

/** Presses buttons of the page with the pointer, and waits until what they bring about has been painted. */
async function pressOnPage(page: Page, buttons: readonly string[]): Promise<void> {
  for (const id of buttons) await page.click(`#${id}`);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((painted) => requestAnimationFrame(painted));
  });
}

const TITLE = 'Ministers meet on the island';
const untilShown = (page: Page, title: string) =>
  until(title, () => page.evaluate((wanted) => document.querySelector('h1')?.textContent === wanted, title));

async function startFramework(page: Page, way: Way): Promise<void> {
  await page.evaluate((chosen) => {
    (Reflect.get(window, 'start') as (way: string) => void)(chosen);
  }, way);
  await untilShown(page, TITLE);
}

/** What test/fixtures/frameworks/watch.js has written down. */
interface Witness {
  readonly heard: readonly string[];
  readonly changes: readonly string[];
  readonly markup: string;
  readonly guests: number;
}
const witnessOf = (page: Page) => page.evaluate(() => (Reflect.get(window, 'witness') as () => Witness)());

/** One walk over a page: opened, started, changed step by step, on to the next story and back. */
interface Walk extends Omit<Row, 'readers'> {
  readonly framework: Framework;
  readonly reader: Reader;
  readonly site: FrameworkSite;
}

async function open({ driver }: Sidelight, { site, framework, way, isStrict, reader }: Walk): Promise<Page> {
  const page = await driver.open(site.address(HOSTS[reader], framework, way, isStrict));
  if (reader === 'itself' && way !== 'client') await untilMarked(page, AT_START, 'as it was sent');
  await startFramework(page, way);
  if (reader !== 'click') return page;
  const popup = await driver.clickToolbarButton(page);
  await untilMarked(page, AT_START, 'after the click');
  await popup.close();
  await page.bringToFront();
  return page;
}

/** Looks at the marks after each step where somebody reads the page; what the page itself saw. */
async function walk(sidelight: Sidelight, through: Walk): Promise<Witness> {
  const page = await open(sidelight, through);
  const isRead = through.reader !== 'nobody';
  if (isRead) await untilMarked(page, AT_START, 'as it begins');
  for (const step of through.isStrict ? STEPS.map(withoutMarkup) : STEPS) {
    await pressOnPage(page, step.buttons);
    if (!isRead) continue;
    await expectNoOther(page, step);
    await untilMarked(page, step.expected, step.why);
  }
  // A click is about one story; who reads by itself reads the next one too.
  const goesOn = through.reader === 'itself';
  await pressOnPage(page, ['route']);
  if (isRead) await untilMarked(page, goesOn ? NEXT_STORY : [], 'the next story');
  await page.evaluate(() => history.back());
  await untilShown(page, TITLE);
  if (isRead) await untilMarked(page, goesOn ? AT_START : [], 'the story before');
  await pressOnPage(page, ['add']);
  await until('the page’s own events', () => page.$eval('output', (said) => said.textContent === '1'));
  if (goesOn) await untilMarked(page, ON_TOP, 'what the pointer has brought');
  const witness = await witnessOf(page);
  await page.close();
  return witness;
}

/** Has the site of `address` read without a click from now on, as the reader does it in the popup. */
async function readByItself({ driver }: Sidelight, address: string): Promise<void> {
  const options = await driver.openExtensionPage('/options.html');
  await driver.grantSite(new URL(address).hostname);
  const page = await driver.open(address);
  const popup = await driver.clickToolbarButton(page);
  await press(popup, 'Change');
  await unlessClosed(press(popup, 'Always on this site'));
  await until('the browser to be told', () =>
    options.evaluate(async () => {
      const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
      return (await api.scripting.getRegisteredContentScripts({ ids: ['sentry'] })).length > 0;
    }, null),
  );
  await popup.close().catch(() => undefined); // the browser's own question may have closed it
  await page.close();
  await options.close();
}

let site: FrameworkSite;
beforeAll(async () => {
  site = await startFrameworkSite();
});
afterAll(() => site.close());

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);
  beforeAll(() => readByItself(sidelight, site.address(HOSTS.itself, 'vue', 'root')));

  const rows = FRAMEWORKS.flatMap((framework) => ROWS[name].map((row) => ({ framework, ...row })));
  it.each(rows)('$framework, $way, read by $readers', async ({ readers, ...row }) => {
    const alone = await walk(sidelight, { ...row, site, reader: 'nobody' });
    if (!row.isStrict) expect(alone.heard).toEqual([]);
    for (const reader of readers) {
      const { guests, ...seen } = await walk(sidelight, { ...row, site, reader });
      expect({ ...seen, guests: 0 }, reader).toEqual(alone);
    }
  });
});
