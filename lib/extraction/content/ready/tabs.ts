// Sets the panels that tabs show as sections of one text, each under the name of its tab; in a copy of the page.
import { moveBehindInSteps } from '../../../core/dom/native-dom';
import { collapseSpace, lettersSaid } from '../../../core/span';
import { Pace, type Steps } from '../../../core/steps';
import { wordsOfNames } from '../../clutter/rule';
import { shortText } from '../../metadata/page-parts';
import { renameInSteps } from '../prepare-copy';
import { isText } from './fold-outs';

const LISTS = '[role="tablist"], [class*="tab" i]:is(ul, ol, div, nav)';
/** What sites call a row of tabs, or the box of tabs and panels. */
const CALLED_TABS = /\b(?:tab|tabs|tabbed|tabber|tablist|tabnav|tablinks)\b/;
const TAB = 'li, a, button, span, div, label, p, h2, h3, h4, h5';
const PANEL = 'div, section, article, li';
/** Here tabs change what the site shows beside its article. */
const BESIDE_THE_TEXT =
  'aside, footer, form, dialog, menu, [role="complementary"], [role="dialog"], [role="search"], [role="menu"]';
/** Names of attributes that lead from a tab to its panel, which they may write as a link into the page. */
const LEADS = ['aria-controls', 'href', 'data-bs-target', 'data-target', 'data-tab', 'data-tab-target'];
const FEWEST_TABS = 2;
const MOST_TABS = 12;
/** Letters said of a tab's name. */
const LONGEST_NAME = 60;
const HEADING = 'h1, h2, h3, h4, h5, h6';
/** What looking at one list costs, in nodes. */
const NODES_A_LIST = 30;

interface Tabbed {
  readonly tab: Element;
  readonly panel: Element;
}

const nameOf = (tab: Element): string => shortText(tab, LONGEST_NAME) ?? '';

const fold = (text: string | null | undefined) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The tabs of `list`, where all that it says is the names of tabs. */
function tabsOf(list: Element): readonly Element[] {
  const tabs = [...list.children].filter((child) => child.matches(TAB) && fold(nameOf(child)) !== '');
  if (tabs.length < FEWEST_TABS || tabs.length > MOST_TABS) return [];
  if (new Set(tabs.map((tab) => fold(nameOf(tab)))).size < tabs.length) return [];
  const said = shortText(list, LONGEST_NAME * MOST_TABS);
  return said !== null && fold(said) === tabs.map((tab) => fold(nameOf(tab))).join('') ? tabs : [];
}

/** The labels in `box` of fields of which one is chosen; a style sheet shows the panel behind. */
function choicesIn(box: Element): readonly Element[] {
  const children = [...box.children];
  const fields = children.filter((child) => child.matches('input[type="radio"]'));
  const labels = children.filter((child) => child.matches('label[for]') && fold(nameOf(child)) !== '');
  return labels.length === fields.length && labels.length >= FEWEST_TABS && labels.length <= MOST_TABS
    ? labels
    : [];
}

/** What `tab` says that it shows; null: it says nothing. */
function ledTo(tab: Element): Element | null {
  const page = tab.ownerDocument;
  for (const control of [tab, ...tab.querySelectorAll('a, button, [role="tab"]')]) {
    for (const name of LEADS) {
      const value = control.getAttribute(name) ?? '';
      const id = name === 'href' && !value.startsWith('#') ? '' : value.replace(/^#/, '');
      const panel = id === '' ? null : page.getElementById(id);
      if (panel && !panel.contains(tab)) return panel;
    }
  }
  return null;
}

const isPanel = (element: Element): boolean =>
  element.matches(PANEL) && element.getAttribute('role') !== 'tab' && lettersSaid(element.textContent) > 0;

/** As many panels as there are tabs: `role="tabpanel"` among `elements`, or else all of them. */
function asMany(elements: readonly Element[], count: number): readonly Element[] {
  const panels = elements.filter(isPanel);
  const called = panels.filter((panel) => panel.getAttribute('role') === 'tabpanel');
  return [called, panels].find(({ length }) => length === count) ?? [];
}

function behind(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (
    let next = element.nextElementSibling;
    next && found.length <= MOST_TABS;
    next = next.nextElementSibling
  )
    found.push(next);
  return found;
}

/** The panels of `tabs`, which stand in `list`: those that they name, or as many as they are behind them. */
function panelsOf(list: Element, tabs: readonly Element[]): readonly Element[] {
  const named = tabs.map(ledTo);
  const led = named.filter((panel) => panel !== null);
  if (led.length === tabs.length && new Set(led).size === tabs.length) return led;
  const row = list.parentElement?.localName === 'nav' ? list.parentElement : list;
  const next = row.nextElementSibling;
  return (
    [asMany(next ? [...next.children] : [], tabs.length), asMany(behind(row), tabs.length)].find(
      ({ length }) => length > 0,
    ) ?? []
  );
}

/** The tabs of one row with what they show, where that is text; none where most of it is not. */
function tabbedBy(list: Element): readonly Tabbed[] {
  const isCalled =
    list.getAttribute('role') === 'tablist' ||
    CALLED_TABS.test(wordsOfNames(`${list.getAttribute('class') ?? ''} ${list.id}`));
  if (!isCalled || list.closest(BESIDE_THE_TEXT)) return [];
  const choices = choicesIn(list);
  const tabs = choices.length > 0 ? choices : tabsOf(list);
  if (tabs.length === 0) return [];
  const panels = choices.length > 0 ? asMany([...list.children], tabs.length) : panelsOf(list, tabs);
  const isBox = panels.some((panel) => panel.contains(list) || panel.closest(BESIDE_THE_TEXT));
  if (panels.length === 0 || isBox || panels.filter(isText).length * 2 <= panels.length) return [];
  return tabs.map((tab, index) => ({ tab, panel: panels[index]! }));
}

/** Names that a page says once more above a panel, for narrow windows. */
function takeTwin({ tab, panel }: Tabbed): void {
  const before = panel.previousElementSibling;
  if (before?.getAttribute('role') === 'tab' && fold(nameOf(before)) === fold(nameOf(tab))) before.remove();
}

/** Whether `panel` begins with the name of its tab, as its heading. */
function isHeaded({ tab, panel }: Tabbed): boolean {
  const heading = panel.querySelector(HEADING);
  return heading !== null && fold(nameOf(heading)) === fold(nameOf(tab));
}

/** Puts the name of a tab above what it shows, which takes the panel's place. */
function* unfold(tabbed: Tabbed, pace: Pace): Steps<void> {
  const { tab, panel } = tabbed;
  takeTwin(tabbed);
  const level = panel.querySelector('h2') ? 'h2' : 'h3';
  const heading = isHeaded(tabbed) ? null : yield* renameInSteps(tab, level, pace);
  if (!heading) tab.remove();
  else panel.prepend(heading);
  yield* moveBehindInSteps(panel, pace);
  panel.remove();
}

/**
 * Sets what tabs under `root` show as sections, in the order of the tabs. Tabs beside the text stay as they are, and so
 * do those that show links, fields or other stories.
 *
 * Learned from explainers and product pages (“Overview”, “Details”, “Questions”) of which only the first panel was read.
 */
export function* unfoldTabs(root: Element): Steps<void> {
  const pace = new Pace();
  for (const list of root.querySelectorAll(LISTS)) {
    if (pace.isDue(NODES_A_LIST)) yield 'ours';
    for (const tabbed of tabbedBy(list)) yield* unfold(tabbed, pace);
    if (collapseSpace(list.textContent) === '' && list.querySelector('img, picture, video, iframe') === null)
      list.remove();
  }
}
