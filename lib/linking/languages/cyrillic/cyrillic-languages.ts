// Words in Cyrillic → what their letters say for or against each language that writes so; function words of those that have no folder.

import { rawWord, type WordTable } from '../../../core/words';
import type { LanguageCode } from '../language-types';
import type { FunctionWordsOfLanguage } from '../neighbour-languages';
import { wordSet } from '../shared-guards';

/** Languages that have no words of their own here, so that their texts are not read as a neighbour's. */
export const CYRILLIC_NEIGHBOURS: readonly FunctionWordsOfLanguage[] = [
  {
    lang: 'be',
    functionWords: wordSet(
      'на не што па як гэта яго для ад але каб быў была было былі які якая якое якія пасля таксама дзе калі можа яшчэ пад над ' +
        'паміж праз пры ўжо толькі ці гэты гэтай гэтага таму годзе года ён яна яны за да са ва ёсць вельмі або што',
    ),
  },
  {
    lang: 'bg',
    functionWords: wordSet(
      'на да се за от са не по че със във като ще към след през това което който която които при или но му до още няма беше ' +
        'бяха тази този тези бъде само ги си той тя те как защото между може има каза година които върху срещу',
    ),
  },
  {
    lang: 'sr',
    functionWords: wordSet(
      'је да се на са за од су не као који која које коју што али из или након после због био била било биће само још већ ' +
        'како може према овој овог ово тај та то они она он ће код до би који није године између против',
    ),
  },
  {
    lang: 'mk',
    functionWords: wordSet(
      'на да се во за од со не по што ќе како кој која кои кое но или го ги му ја беше биде при до овој оваа само меѓу нема ' +
        'сите може уште има година според против',
    ),
  },
];

const FIRST_UNIT = 0x0400;
const LAST_UNIT = 0x052f;
/** Letters of other languages of the script: Kazakh, Tatar, Mongolian, Tajik, Chuvash. */
const DISTANT = 'әғқңөұүһҗҷҳӯӣӑӗҫӳ';

/** By language, the letters that tell it from its neighbours, and those that it has not. */
const LETTERS: readonly {
  readonly lang: LanguageCode;
  readonly own: RegExp | null;
  readonly foreign: RegExp;
}[] = [
  { lang: 'ru', own: /[ыэё]/i, foreign: new RegExp(`[іїєґўјљњћђџѓќѕ${DISTANT}]`, 'i') },
  { lang: 'uk', own: /[іїєґ]/i, foreign: new RegExp(`[ыэёъўјљњћђџѓќѕ${DISTANT}]`, 'i') },
  { lang: 'be', own: /ў/i, foreign: /[їєґъищ]/i },
  { lang: 'bg', own: null, foreign: /[ыэёіїєґў]/i },
  { lang: 'sr', own: /[љњћђџ]/i, foreign: /[ыэёъщюяйіїєґў]/i },
  { lang: 'mk', own: /[ѓќѕ]/i, foreign: /[ыэёъщюяйіїєґў]/i },
];
/** One word of another language may be quoted; a text in one is full of them. */
const AGAINST = 2;

/** Adds to `hits` what the letters of word `at` say; nothing for other scripts. */
export function countCyrillicLetters(words: WordTable, at: number, hits: Map<LanguageCode, number>): void {
  const first = words.text.charCodeAt(words.starts[at] ?? 0);
  if (first < FIRST_UNIT || first > LAST_UNIT) return;
  const word = rawWord(words, at);
  for (const { lang, own, foreign } of LETTERS) {
    const change = foreign.test(word) ? -AGAINST : own?.test(word) ? 1 : 0;
    if (change !== 0) hits.set(lang, (hits.get(lang) ?? 0) + change);
  }
}
