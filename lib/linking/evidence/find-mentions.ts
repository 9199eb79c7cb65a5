// Words of a text and the index → mentions of known spellings, longest first, in one pass; what they mean is decided later.
import { gapAfter, rawWord, type WordTable, wordAt } from '../../core/words';
import { mayBegin } from '../index/first-words';
import { type Form, matchForm } from '../index/forms';
import type { GazetteerIndex } from '../index/gazetteer-index';

/** A form found in a text, by word number (both inclusive) and by UTF-16 span. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

const FULL_STOP = 0x2e;
const ANY = -1;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const CASE_DISTANCE = 0x20;

/** First word of the mention once the form's small words before it are taken in. */
function withLead(form: Form, words: WordTable, first: number): number {
  const { lead } = form;
  for (let k = 0; k < lead.length; k++) {
    const at = first - lead.length + k;
    const gap = gapAfter(words, at);
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'apostrophe') return first;
    if (wordAt(words, at).toLowerCase() !== lead[k]) return first;
  }
  return first - lead.length;
}

/** Initial of word `at` in capitals, as a UTF-16 unit; `ANY` where it may be folded into something else or is skipped. */
function initialOf(words: WordTable, at: number): number {
  if (at >= words.count) return 0;
  const start = words.starts[at] ?? 0;
  const isInitial = (words.ends[at] ?? 0) - start === 1;
  if (isInitial || words.exotic[at] === 1) return ANY;
  const unit = words.text.charCodeAt(start);
  return unit >= LOWER_A && unit <= LOWER_Z ? unit - CASE_DISTANCE : unit;
}

function mentionAt(forms: readonly Form[], words: WordTable, at: number): Mention | null {
  const next = initialOf(words, at + 1);
  for (const form of forms) {
    // Hundreds of names begin with John: most are refused by the next word's first letter.
    const second = form.upper[1];
    if (second !== undefined && next !== ANY && second.charCodeAt(0) !== next) continue;
    const last = matchForm(form, words, at);
    if (last < 0) continue;
    const first = withLead(form, words, at);
    const end = words.ends[last] ?? 0;
    const takesDot = form.dotted && words.text.charCodeAt(end) === FULL_STOP;
    return { first, last, start: words.starts[first] ?? 0, end: takesDot ? end + 1 : end, form };
  }
  return null;
}

/** In reading order, without overlaps. Only words that begin with a capital start a mention. */
export function findMentions(index: GazetteerIndex, words: WordTable): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.count; at++) {
    if (words.capitals[at] === 0 || !mayBegin(index.firstWords, words, at)) continue;
    const mention = mentionAt(index.formsAt(rawWord(words, at)), words, at);
    if (!mention) continue;
    const previous = mentions.at(-1);
    if (previous && previous.last >= mention.first) continue;
    mentions.push(mention);
    at = mention.last;
  }
  return mentions;
}
