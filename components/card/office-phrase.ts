// An office with its country, as an English sentence names it.
import type { BodyCode } from '../../lib/gazetteer/types';
import type { OfficeLine } from '../../lib/hovercard/card-model';
import type { Words } from '../words';

/** Countries whose names take the article in English prose. */
const WITH_ARTICLE = new Set<BodyCode>(
  'AE BS CD CF CG CZ CS DD DO GB GM KM MH MV NL PH SB SU US VA AX BL CC CK FK FO GS HM IO KY MP PN TC VG VI'.split(
    ' ',
  ) as BodyCode[],
);

const withArticle = ({ code, name }: OfficeLine['body']) =>
  WITH_ARTICLE.has(code) && !/^the /i.test(name) ? `the ${name}` : name;

/** `Prime Minister of the Netherlands`; an office with an "of" of its own is set beside its country. */
export function officePhrase({ office, body }: Pick<OfficeLine, 'office' | 'body'>, words: Words): string {
  if (/ of /.test(office)) return words('cardOfficeBeside', office, body.name);
  return words('cardOfficeOf', office, withArticle(body));
}
