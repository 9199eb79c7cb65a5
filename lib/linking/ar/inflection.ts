// An Arabic word as the dictionary has it → all that is written for it: article, gender, number; and what stands before it in one word.

const ARTICLE = 'ال';
/** Behind an adjective that ends in -y: it, feminine, accusative, both plurals, two of each, and careless spellings. */
const ENDINGS = ['', 'ة', 'ا', 'ون', 'ين', 'ات', 'ان', 'تين', 'تان', 'ه'];
const NISBA = 'ي';
/** As it is printed on the Nile, without dots. */
const UNDOTTED = 'ى';

/** A word and its endings, if it is an adjective; else it alone. */
const endingsOf = (word: string): readonly string[] =>
  word.endsWith(NISBA)
    ? [...ENDINGS.map((ending) => word + ending), word.slice(0, -1) + UNDOTTED]
    : [word, `${word}ا`];

/**
 * "فرنسي" in all genders and numbers, with and without the article. Of two adjectives both change ("الكوريون
 * الجنوبيون"); behind a noun only the last does ("الجنوب أفريقية").
 */
export function inflectArabicDemonym(word: string): readonly string[] {
  const parts = word.split(' ');
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return endingsOf(word).flatMap((form) => [form, ARTICLE + form]);
  if (!parts.every((part) => part.endsWith(NISBA)))
    return endingsOf(last).flatMap((form) => {
      const before = parts.slice(0, -1).join(' ');
      return [`${before} ${form}`, `${ARTICLE}${before} ${form}`];
    });
  return ENDINGS.flatMap((ending) => {
    const inflected = parts.map((part) => part + ending);
    return [inflected.join(' '), inflected.map((part) => ARTICLE + part).join(' ')];
  });
}

const CONJUNCTION = /^[وف]/;
const PREPOSITION = /^[بكل]/;
/** "li-" and the article in one: "للصين". */
const TO_THE = /^لل/;
const SHORTEST = 3;

const withoutPreposition = (word: string): readonly string[] => {
  if (TO_THE.test(word)) return [word, ARTICLE + word.slice(2), word.slice(1)];
  return PREPOSITION.test(word) ? [word, word.slice(1)] : [word];
};

/** "وبالصين" → itself, "بالصين", "الصين": and-, then-; in-, like-, to-. */
export function withoutArabicPrefix(word: string): readonly string[] {
  const bare = CONJUNCTION.test(word) ? withoutPreposition(word.slice(1)) : [];
  return [...withoutPreposition(word), ...bare].filter((each) => each === word || each.length >= SHORTEST);
}
