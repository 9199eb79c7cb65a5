// The English messages → a made-up language that shows what comes from the messages: each letter accented, 40 % longer.
import messages from '@/components/public/_locales/en/messages.json';
import type { Words } from '@/components/words';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀćđéƒǵĥíĵķĺḿńóṕɋŕśťúṽŵẋýźÁƁĆĐÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŹ';
const VOWEL = /[aeiouAEIOU]/g;

/** Two of five letters are vowels: doubled, they make each word as much longer as German makes it. */
const lengthened = (text: string) => text.replace(VOWEL, (vowel) => vowel + vowel.toLowerCase());
const accented = (text: string) => text.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)]!);

/** Numbers, days and names of countries are of a real language, none of whose letters is an English one. */
export interface PseudoLanguage {
  readonly locale: 'el' | 'ar';
  readonly direction: 'ltr' | 'rtl';
}

export const [OPENS, CLOSES] = ['⟦', '⟧'];

/** As the browser supplies words: with the empty text for a key that the file lacks. */
export function pseudoWords({ locale, direction }: PseudoLanguage): Words {
  const settings: Readonly<Record<string, string>> = { locale, direction, countryGroups: '' };
  return (key, ...given) => {
    const setting = settings[key];
    if (setting !== undefined) return setting;
    const message: string | undefined = messages[key]?.message;
    if (message === undefined) return '';
    const said = accented(lengthened(message));
    return OPENS + said.replace(/\$(\d)/g, (_, place: string) => String(given[Number(place) - 1])) + CLOSES;
  };
}

/** Content in Greek letters, so that every English letter on screen is one that our code has put there. */
export const inGreek = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => String.fromCodePoint(0x3b1 + (PLAIN.indexOf(letter) % 17)));

/** Keys of values that are shown as they are: what a gazetteer, a site or an article says. */
const CONTENT = new Set(
  'name title office text longName nameThen capital region languages government organisation person note why byline siteName'.split(
    ' ',
  ),
);

/** `value` with all content in it, at any depth, in Greek letters. */
export function withGreekContent<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (CONTENT.has(key) ? inGreek(value) : value) as T;
  if (Array.isArray(value)) return value.map((each) => withGreekContent(each, key)) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const entries = Object.entries(value).map(([name, part]) => [name, withGreekContent(part, name)]);
  return Object.fromEntries(entries) as T;
}
