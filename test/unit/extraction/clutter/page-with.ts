// Builds a text of eight paragraphs with lines above, inside or below it, and runs the two tables of each kind of clutter: what is taken, what stays.
import { describe, expect, it } from 'vitest';
import { type AboutArticle, NOTHING_KNOWN } from '@/lib/extraction/clutter/block';
import { RULES_FOR_ARTICLES, RULES_FOR_PAGES } from '@/lib/extraction/clutter/clutter-rules';
import { removeClutter } from '@/lib/extraction/clutter/recognise-clutter';
import type { ClutterRule } from '@/lib/extraction/clutter/rule';
import { aParagraph } from '../../../news-page';

const ABOVE = [1, 2, 3].map(aParagraph).join('');
const BELOW = [4, 5, 6, 7, 8].map(aParagraph).join('');
export const TEXT = `${ABOVE}${BELOW}`;

export const atTop = (lines: string) => `<div>${lines}${ABOVE}${BELOW}</div>`;
export const inside = (lines: string) => `<div>${ABOVE}${lines}${BELOW}</div>`;
export const atEnd = (lines: string) => `<div>${ABOVE}${BELOW}${lines}</div>`;
/** Outside the box that holds the text, where pages put what is not the article. */
export const behind = (markup: string) => `<div>${ABOVE}${BELOW}</div>${markup}`;

export const link = (text: string) => `<a href="/x">${text}</a>`;
export const links = (...titles: readonly string[]) =>
  `<ul>${titles.map((title) => `<li><a href="/x">${title}</a></li>`).join('')}</ul>`;
/** A word where a label would stand by itself: in a cell, in a box in a cell, as a term of a list. */
export const inCellsAndTerms = (word: string) =>
  inside(
    `<table><tr><td>${word}</td><td><p>${word}</p></td><td>12</td></tr></table><dl><dt>${word}</dt><dd>It is known.</dd></dl>`,
  );

interface More {
  /** What the page says of its article. */
  readonly about?: AboutArticle;
  /** Rules that take something of the same page, too: what stands under a heading. */
  readonly also?: readonly string[];
  /** What is left beside the eight paragraphs; nothing, if it is not said. */
  readonly left?: string;
}
export type Row = readonly [why: string, page: string, more?: More];
export type RowsByRule = Readonly<Record<string, readonly Row[]>>;

interface Tables {
  /** By the id of the rule that takes it; no other does. */
  readonly takes: RowsByRule;
  /** By the id of the rule whose clutter it looks like; no rule takes anything of it. */
  readonly keeps: RowsByRule;
}

const textOf = (page: Document) => (page.body.textContent ?? '').replace(/\s+/g, ' ');
const parse = (markup: string) =>
  new DOMParser().parseFromString(`<base href="https://news.example/story">${markup}`, 'text/html');

/** Applies the rules for pages, then those for articles, as extraction does. */
function clean(markup: string, about: AboutArticle) {
  const page = parse(markup);
  const taken = [RULES_FOR_PAGES, RULES_FOR_ARTICLES].flatMap((rules) =>
    removeClutter({ root: page.body, rules, about }).map(({ rule }) => rule),
  );
  return { taken, text: textOf(page) };
}

/** What `text` says beside the eight paragraphs, which must be whole. */
function besideParagraphs(text: string): string {
  const paragraphs = [ABOVE, BELOW].map((part) => textOf(parse(part)));
  for (const part of paragraphs) expect(text).toContain(part);
  return paragraphs.reduce((rest, part) => rest.replace(part, ''), text).trim();
}

/** Rules without a row in one of the tables, and rows of no rule of this kind. */
export function gapsIn(rules: readonly Pick<ClutterRule, 'id'>[], { takes, keeps }: Tables): string[] {
  const ids = new Set(rules.map(({ id }) => id));
  return Object.entries({ takes, keeps }).flatMap(([table, rows]) => [
    ...[...ids].filter((id) => !rows[id]?.length).map((id) => `${table}: no row for ${id}`),
    ...Object.keys(rows)
      .filter((id) => !ids.has(id))
      .map((id) => `${table}: no rule ${id}`),
  ]);
}

const flat = (rows: RowsByRule) =>
  Object.entries(rows).flatMap(([rule, ofRule]) =>
    ofRule.map(([why, page, more = {}]) => ({ rule, why, page, ...more })),
  );

/** Tests all rules of one kind of clutter by its two tables; each rule must have a row in both. */
export function testKind(rules: readonly ClutterRule[], tables: Tables): void {
  it('has a row for each of its rules in both tables, and for no other', () => {
    expect(gapsIn(rules, tables)).toEqual([]);
  });
  describe('takes', () => {
    it.each(flat(tables.takes))(
      '$rule: $why',
      ({ rule, page, about = NOTHING_KNOWN, also = [], left = '' }) => {
        const cleaned = clean(page, about);
        expect(new Set(cleaned.taken)).toEqual(new Set([rule, ...also]));
        expect(besideParagraphs(cleaned.text)).toBe(left);
      },
    );
  });
  describe('keeps', () => {
    it.each(flat(tables.keeps))('$why (like $rule)', ({ page, about = NOTHING_KNOWN }) => {
      expect(clean(page, about).taken).toEqual([]);
    });
  });
}
