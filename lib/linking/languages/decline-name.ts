// A name of one or more words and the cases of a word → the name in all cases, whichever of its words take part.

/** The forms of a word, case by case (alternatives within a case); no cases: it is never inflected. */
export type CasesOfWord = (word: string, isAlone: boolean) => readonly (readonly string[])[];

const BETWEEN = /([ -])/;

/**
 * The name itself and all its forms, each once.
 *
 * Which words of a longer name agree is not known: all of them ("Korei Południowej"), those up to one ("Wybrzeża Kości
 * Słoniowej", "Gwinei Bissau") or the last alone ("Sri Lanki") are written; a form that nobody writes costs nothing.
 */
export function declineName(name: string, casesOf: CasesOfWord): readonly string[] {
  const parts = name.split(BETWEEN);
  const isAlone = parts.length === 1;
  const cases = parts.map((part) =>
    BETWEEN.test(part) || !/^\p{Lu}/u.test(part) ? [] : casesOf(part, isAlone),
  );
  const most = Math.max(0, ...cases.map(({ length }) => length));
  const forms = new Set([name]);
  const lastWord = parts.length - 1;
  for (let inCase = 0; inCase < most; inCase++) {
    const ofWord = (at: number): readonly string[] => cases[at]?.[inCase] ?? [parts[at] ?? ''];
    let beginnings: readonly string[] = [''];
    for (let at = 0; at <= lastWord; at++) {
      beginnings = beginnings.flatMap((beginning) => ofWord(at).map((form) => beginning + form));
      for (const beginning of beginnings) forms.add(beginning + parts.slice(at + 1).join(''));
    }
    for (const last of ofWord(lastWord)) forms.add([...parts.slice(0, -1), last].join(''));
  }
  return [...forms];
}
