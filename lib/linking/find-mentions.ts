// Finds every spelling that the index knows, longest first, in one pass; what it means is decided later.
import { gapAfter, type Words, wordAt } from '../text/words';
import { mayBegin } from './first-words';
import { type Form, matchForm } from './forms';
import type { GazetteerIndex } from './gazetteer-index';

/** A form found in a text, by word number (both inclusive) and by UTF-16 span. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

const FULL_STOP = 0x2e;

/** First word of the mention once the form's small words before it are taken in. */
function withLead(form: Form, words: Words, first: number): number {
  const { lead } = form;
  for (let k = 0; k < lead.length; k++) {
    const at = first - lead.length + k;
    const gap = gapAfter(words, at);
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'apostrophe') return first;
    if (wordAt(words, at).toLowerCase() !== lead[k]) return first;
  }
  return first - lead.length;
}

function mentionAt(forms: readonly Form[], words: Words, at: number): Mention | null {
  for (const form of forms) {
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
export function findMentions(index: GazetteerIndex, words: Words): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.count; at++) {
    if (words.capitals[at] === 0 || !mayBegin(index.firstWords, words, at)) continue;
    const mention = mentionAt(index.formsBeginning(wordAt(words, at).toUpperCase()), words, at);
    if (!mention) continue;
    const previous = mentions.at(-1);
    if (previous && previous.last >= mention.first) continue;
    mentions.push(mention);
    at = mention.last;
  }
  return mentions;
}
