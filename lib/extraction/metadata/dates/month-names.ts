// Names of months in the languages of the press, as dates inflect and shorten them → their numbers, 1 to 12.
import { foldText } from '../../../core/fold';

/**
 * Names that dates shorten: English, Germanic, Romance, Slavic, Turkish and Greek; of Polish, Russian and Ukrainian the
 * form in a date, and the bare one that systems print.
 */
const SHORTENED: readonly string[] = [
  'january januar jänner januari janvier enero janeiro gennaio gener ianuarie stycznia styczeń ledna января январь січня січень ocak ιανουαρίου',
  'february februar feber februari février fevrier febrero fevereiro febbraio febrer februarie lutego luty února февраля февраль лютого лютий şubat φεβρουαρίου',
  'march märz maerz mrz mrt mars marts mart maart marzo março març martie marca marzec března марта март березня березень μαρτίου',
  'april avril abril aprile aprilie kwietnia kwiecień dubna апреля апрель квітня квітень nisan απριλίου',
  'may mai maj mei mayo maio maggio maig maja května мая май травня травень mayıs μαΐου',
  'june juni juin junio junho giugno juny iunie czerwca czerwiec června июня июнь червня червень haziran ιουνίου',
  'july juli juillet julio julho luglio juliol iulie lipca lipiec července июля июль липня липень temmuz ιουλίου',
  'august augusti août aout agosto agost augustus sierpnia sierpień srpna августа серпня серпень ağustos agustus αυγούστου',
  'september septembre septiembre setiembre setembro settembre setembre septembrie sept września wrzesień září сентября сентябрь вересня вересень eylül σεπτεμβρίου',
  'october oktober octobre octubre outubro ottobre octombrie października październik října октября октябрь жовтня жовтень ekim οκτωβρίου',
  'november novembre noviembre novembro noiembrie listopada listopad listopadu ноября ноябрь листопада листопад kasım νοεμβρίου',
  'december dezember décembre decembre diciembre dezembro dicembre desembre desember decembrie grudnia grudzień prosince декабря декабрь грудня грудень aralık δεκεμβρίου',
];
/**
 * Names whose beginnings are other words, or nothing: Finnish; Arabic of Egypt and the Gulf, of the Levant, of the
 * Maghreb; Persian for Gregorian months; Hindi with its short forms; Thai without points; Hebrew.
 */
const WHOLE: readonly string[] = [
  'tammikuuta يناير جانفي كانون_الثاني كانون_ثاني ژانویه ژانويه जनवरी มกราคม มค ינואר',
  'helmikuuta فبراير فيفري شباط فوریه فوريه फ़रवरी फ़र กุมภาพันธ์ กพ פברואר',
  'maaliskuuta مارس آذار मार्च มีนาคม มีค מרץ מרס',
  'huhtikuuta أبريل أفريل نيسان آوریل अप्रैल अप्रै เมษายน เมย אפריל',
  'toukokuuta مايو ماي أيار مه मई พฤษภาคม พค מאי',
  'kesäkuuta يونيو يونية جوان حزيران ژوئن जून มิถุนายน มิย יוני',
  'heinäkuuta يوليو يولية يوليوز جويلية تموز ژوئیه जुलाई जुल กรกฎาคม กค יולי',
  'elokuuta أغسطس غشت أوت آب اوت अगस्त สิงหาคม สค אוגוסט',
  'syyskuuta سبتمبر شتنبر أيلول سپتامبر सितंबर सितम्बर सित กันยายน กย ספטמבר',
  'lokakuuta أكتوبر تشرين_الأول تشرين_أول اکتبر अक्टूबर अक्तूबर अक्टू ตุลาคม ตค אוקטובר',
  'marraskuuta نوفمبر نونبر تشرين_الثاني تشرين_ثاني نوامبر नवंबर नवम्बर พฤศจิกายน พย נובמבר',
  'joulukuuta ديسمبر دجنبر كانون_الأول كانون_أول دسامبر दिसंबर दिसम्बर दिस ธันวาคม ธค דצמבר',
];
/** UTF-16 code units: `Apr`, `févr`; a shorter beginning could be several months. */
const SHORTEST = 3;
const SEVERAL = 0;

/** Of Persian and Arabic the one letter where the two write one sound with two. */
const ONE_LETTER: Readonly<Record<string, string>> = { ک: 'ك', ی: 'ي', ى: 'ي', ة: 'ه' };

/** A name as it is compared: without accents, capitals, points and the dot below of Hindi; two words are one. */
export const monthKey = (word: string): string =>
  foldText(word)
    .replace(/[.\s_\u093c]/g, '')
    .replace(/[کیىة]/g, (letter) => ONE_LETTER[letter] ?? letter);

function monthsByName(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const keysOf = (names: string) => names.split(' ').map(monthKey);
  for (const lists of [SHORTENED, WHOLE])
    for (const [index, names] of lists.entries()) for (const key of keysOf(names)) months.set(key, index + 1);
  const whole = new Set(months.keys());
  for (const [index, names] of SHORTENED.entries()) {
    for (const key of keysOf(names)) {
      for (let length = SHORTEST; length < key.length; length++) {
        const beginning = key.slice(0, length);
        const known = months.get(beginning);
        if (known === undefined) months.set(beginning, index + 1);
        else if (known !== index + 1 && !whole.has(beginning)) months.set(beginning, SEVERAL);
      }
    }
  }
  return months;
}
const BY_NAME = monthsByName();

/** 1 to 12, of the Gregorian calendar; null for a word that is no month, or that may be two (`jui`). */
export const monthOf = (word: string): number | null => {
  const key = monthKey(word);
  // Hebrew writes "in" and the month as one word.
  return BY_NAME.get(key) || (key.startsWith('ב') && BY_NAME.get(key.slice(1))) || null;
};

/** Iranian names, and those of Afghanistan. */
const PERSIAN: readonly string[] = [
  'فروردین حمل',
  'اردیبهشت ثور',
  'خرداد جوزا',
  'تیر سرطان',
  'مرداد امرداد اسد',
  'شهریور سنبله',
  'مهر میزان',
  'آبان عقرب',
  'آذر قوس',
  'دی جدی',
  'بهمن دلو',
  'اسفند حوت',
];
const PERSIAN_BY_NAME: ReadonlyMap<string, number> = new Map(
  PERSIAN.flatMap((names, index) => names.split(' ').map((name) => [monthKey(name), index + 1] as const)),
);
/** `اسفندماه`: the word for a month, glued. */
const GLUED_MONTH = /ماه$/;

/** 1 to 12, of the Persian calendar; null for any other word. */
export const persianMonthOf = (word: string): number | null =>
  PERSIAN_BY_NAME.get(monthKey(word).replace(GLUED_MONTH, '')) ?? null;

/** In sources: a word in Arabic letters that may be a month; two months of the Levant are two words. */
export const ARABIC_MONTH =
  '(?:كانون|تشرين)\\s+(?:ال)?(?:[أا]ول|ثان[يى])|[\\u0620-\\u065f\\u0670-\\u06d3\\u200c]{2,14}(?:\\s?ماه(?!\\p{L}))?';

/** Behind an ordinal point these are other months in Croatian than in Czech or Polish. */
const TWO_BEHIND_POINT = /^\d{1,2}\.\s*(?:listopada|lis|lip|srp)(?!\p{L})/iu;

/** Whether `written`, a day from its number on, is another day in another language. */
export const meansTwoMonths = (written: string): boolean => TWO_BEHIND_POINT.test(written);
