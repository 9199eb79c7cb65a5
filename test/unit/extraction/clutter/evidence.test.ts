// @vitest-environment jsdom
// The engine holds each rule to the evidence that it states, even a rule that takes all it sees.
import { expect, it } from 'vitest';
import { removeClutter } from '@/lib/extraction/clutter/recognise-clutter';
import type { ClutterRule, RuleEvidence } from '@/lib/extraction/clutter/rule';
import { aParagraph } from '../../../news-page';

const PROSE = [1, 2, 3, 4, 5].map(aParagraph).join('');

/** A rule whose author forgot every guard: it takes each block that has the marked class. */
const greedy = (evidence: readonly RuleEvidence[]): ClutterRule => ({
  id: 'greedy',
  why: 'It takes whatever is marked.',
  learnedFrom: 'This test.',
  evidence,
  stage: 'article',
  where: { named: /\bmarked\b/, tags: 'p span h2 td div section' },
  longest: 1000,
  matches: () => true,
});

function isTaken(evidence: readonly RuleEvidence[], markup: string, title = ''): boolean {
  const page = new DOMParser().parseFromString(`<div>${PROSE}${markup}${PROSE}</div>`, 'text/html');
  const about = { title, byline: 'Ana Roca' };
  return removeClutter({ root: page.body, rules: [greedy(evidence)], about }).length > 0;
}

const SENTENCE = '<p class="marked">Share prices fell after the vote.</p>';
const HEADING = `<h2 class="marked">Share of the vote</h2>${aParagraph(6)}`;
const CELL = '<table><tr><td class="marked">Share</td><td>12</td></tr></table>';
const QUOTE = '<blockquote><p class="marked">Share this</p></blockquote>';
const IN_SENTENCE = '<p>They call it <span class="marked">noise</span> in the harbour.</p>';
const LABEL = '<p class="marked">Share</p>';

it.each<[evidence: RuleEvidence, why: string, markup: string]>([
  ['words', 'a sentence', SENTENCE],
  ['words', 'a heading with text under it', HEADING],
  ['words', 'a cell', CELL],
  ['words', 'a quotation', QUOTE],
  ['words', 'a word of a sentence', IN_SENTENCE],
  ['exact-words', 'a heading with text under it', HEADING],
  ['exact-words', 'a cell', CELL],
  ['exact-words', 'a quotation', QUOTE],
  ['exact-words', 'a word of a sentence', IN_SENTENCE],
  ['names', 'a true sentence', aParagraph(7).replace('<p>', '<p class="marked">')],
  ['names', 'a heading with text under it', HEADING],
  ['names', 'a word of a sentence', IN_SENTENCE],
  ['form', 'a cell', CELL],
  ['form', 'a word of a sentence', IN_SENTENCE],
])('by %s alone no rule takes %s', (evidence, _why, markup) => {
  expect(isTaken([evidence], markup)).toBe(false);
  expect(isTaken([evidence, 'position'], markup)).toBe(false);
  expect(isTaken(['structure'], markup)).toBe(true);
});

it.each<[evidence: RuleEvidence, markup: string]>([
  ['words', LABEL],
  ['exact-words', SENTENCE],
  ['names', LABEL],
  ['exact-names', aParagraph(7).replace('<p>', '<p class="marked">')],
  ['form', LABEL],
])('by %s it takes what such evidence is enough for', (evidence, markup) => {
  expect(isTaken([evidence], markup)).toBe(true);
});

it.each<[why: string, line: string, title: string, isTaken: boolean]>([
  ['what the headline names', 'Von der Leyen under pressure', 'Leyen faces a vote', false],
  ['a country that the headline names', 'Photo from Chad', 'Chad votes in May', false],
  ['nothing that it names', 'Photo from Chad', 'Talks on an island', true],
  ['its author, whatever the headline says', 'By Ana Roca', 'Ana Roca on the sea', true],
  ['a date that the headline names', 'Published on May 3', 'What May brings', true],
  ['nothing but its first word', 'Photo finish', 'Photo of a year', true],
])('by words a line that bears %s: “%s” under “%s”', (_why, line, title, taken) => {
  expect(isTaken(['words'], `<p class="marked">${line}</p>`, title)).toBe(taken);
});

it.each([
  ['a place', 'Photo from Chad', 'Chad votes in May'],
  ['a network', 'Share this on Facebook', 'A fine for Facebook'],
  ['a person', 'Read more on Von der Leyen', 'Leyen faces a vote'],
])(
  'in words that only clutter uses a line may name what the headline names, %s: “%s”',
  (_why, line, title) => {
    expect(isTaken(['exact-words'], `<p class="marked">${line}</p>`, title)).toBe(true);
  },
);
