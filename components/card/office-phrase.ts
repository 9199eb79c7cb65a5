// An office with its country, as an English sentence names it.
import type { CountryCode } from '../../lib/gazetteer/types';
import type { OfficeLine } from '../../lib/hovercard/card-model';
import type { Words } from '../words';

/** Countries whose names take the article in English prose. */
const WITH_ARTICLE = new Set<CountryCode>(
  'AE BS CD CF CG CZ CS DD DO GB GM KM MH MV NL PH SB SU US VA AX BL CC CK FK FO GS HM IO KY MP PN TC VG VI'.split(
    ' ',
  ) as CountryCode[],
);

const withArticle = ({ code, name }: OfficeLine['country']) =>
  WITH_ARTICLE.has(code) && !/^the /i.test(name) ? `the ${name}` : name;

/** `Prime Minister of the Netherlands`; an office with an "of" of its own is set beside its country. */
export function officePhrase({ office, country }: OfficeLine, words: Words): string {
  if (/ of /.test(office)) return words('cardOfficeBeside', office, country.name);
  return words('cardOfficeOf', office, withArticle(country));
}
