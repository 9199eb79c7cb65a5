// Which month a word names, in the languages whose dates we read; a word that may name two names none.

/**
 * As inflected in dates: English, Germanic, Romance, Slavic, Turkish, Finnish, Greek, Arabic and Indonesian names;
 * `!` marks those that nobody shortens, whose beginnings would only make others unclear.
 */
const MONTHS: readonly string[] = [
  'january januar jänner januari janvier enero janeiro gennaio gener ianuarie stycznia ledna января січня ocak tammikuuta! ιανουαρίου يناير',
  'february februar feber februari février fevrier febrero fevereiro febbraio febrer februarie lutego února февраля лютого şubat helmikuuta! φεβρουαρίου فبراير',
  'march märz maerz mrz mars marts mart maart marzo março març martie marca března марта березня maret maaliskuuta! μαρτίου مارس',
  'april avril abril aprile aprilie kwietnia dubna апреля квітня nisan huhtikuuta! απριλίου أبريل',
  'may mai maj mei mayo maio maggio maig maja května мая травня mayıs toukokuuta! μαΐου مايو',
  'june juni juin junio junho giugno juny iunie czerwca června июня червня haziran kesäkuuta! ιουνίου يونيو',
  'july juli juillet julio julho luglio juliol iulie lipca července июля липня temmuz heinäkuuta! ιουλίου يوليو',
  'august augusti août aout agosto agost augustus sierpnia srpna августа серпня ağustos agustus elokuuta! αυγούστου أغسطس',
  'september septembre septiembre setiembre setembro settembre setembre septembrie sept września září сентября вересня eylül syyskuuta! σεπτεμβρίου سبتمبر',
  'october oktober octobre octubre outubro ottobre octombrie października října октября жовтня ekim lokakuuta! οκτωβρίου أكتوبر',
  'november novembre noviembre novembro noiembrie listopada listopadu ноября листопада kasım marraskuuta! νοεμβρίου نوفمبر',
  'december dezember décembre decembre diciembre dezembro dicembre desembre desember decembrie grudnia prosince декабря грудня aralık joulukuuta! δεκεμβρίου ديسمبر',
];
/** UTF-16 code units: `Apr`, `févr`; a shorter beginning could be several months. */
const SHORTEST = 3;
const SEVERAL = 0;

function monthsByBeginning(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const [index, names] of MONTHS.entries()) {
    const month = index + 1;
    for (const written of names.split(' ')) {
      const name = written.replace('!', '');
      for (let length = name === written ? SHORTEST : name.length; length <= name.length; length++) {
        const beginning = name.slice(0, length);
        const known = months.get(beginning);
        if (known === undefined) months.set(beginning, month);
        else if (known !== month && length < name.length) months.set(beginning, SEVERAL);
      }
    }
  }
  return months;
}
const BY_BEGINNING = monthsByBeginning();

/** 1 to 12; null for a word that is no month, or that may be two (`jui`). */
export const monthOf = (word: string): number | null => BY_BEGINNING.get(word.toLowerCase()) || null;
