// A byline → the names in it, each in parts only where it is certain which of them is the family's.
import { AGENCY, DESK } from '../../../extraction/metadata/authors/credit-words';
import { type ExportedClipping, onOneLine } from '../exported-clipping';

export interface Author {
  /** As it was written. */
  readonly name: string;
  /** Null: it is not certain how the name is built, or it is no person's. */
  readonly parts: { readonly given: string; readonly family: string } | null;
}

/** What stands before the first name; the second may begin a name as well: `Von der Leyen`, `Di Stéfano`. */
const BEFORE = /^(?:by|par|por)\s+/i;
const BEFORE_OR_NAME = /^(?:von|di)\s+/i;
const AND = '(?:and|und|et|y|e|&)\\s';
const BETWEEN = new RegExp(`\\s*[,;|]\\s*(?:${AND})?\\s*|\\s+${AND}\\s*`, 'iu');

/** A word of a name with small letters: what is all capitals may be anything. An initial; what stands between names. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’]*[\\p{Ll}\\p{M}][\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}'’]+)*";
const INITIAL = '\\p{Lu}\\.(?:-?\\p{Lu}\\.)*';
const PARTICLE = '(?:d[aeiou]s?|de[lrn]|v[ao]n|la|le|el|al|bin|ibn|ben|zu|zum|zur|ter|ten|af|av)';
const FULL_NAME = new RegExp(
  `^(?:${WORD}|${INITIAL})(?: (?:${WORD}|${INITIAL}|${PARTICLE})){0,3} ${WORD}$`,
  'u',
);
/** A given name and a family name; three words may be built in many ways. */
const TWO_WORDS = new RegExp(`^(${WORD}) (${WORD})$`, 'u');
/** First of two words that are no given name: particles, titles, articles, and what begins the names of places. */
const NO_GIVEN_NAME =
  /^(?:d[aeiou]s?|de[lrn]|v[ao]n|la|le|el|al|the|bin|ibn|dr|prof|professor|sir|dame|lord|lady|baroness|mr|mrs|ms|herr|frau|king|queen|pope|saint|new|los|san|las|hong|tel|são|buenos|abu|cape|kuala|north|south|east|west|united|deutsche|agence|radio)$/iu;
/** Words of which no person's name is made, in the languages of most bylines; of some the beginning. */
const NO_PERSON =
  /(?<!\p{L})(?:news|staff|agenc(?:y|ies)|press|presse|editors?|editorial|desk|team|times|post|reuters|services?|bureau|office|cabinet|ministr|minist[eè]r|ministro|secretary|president|government|department|committee|commission|council|university|institut|foundation|association|society|federation|trust|union|group|partners?|brothers|sons|söhne|company|limited|inc|ltd|llc|gmbh|plc|bank|college|school|cent(?:er|re)|board|court|network|media|magazine|television|tv|newspapers?|tribune|gazette|herald|chronicle|redaktion|redacci|rédaction|chief|senior|foreign|political|correspondents?|reporters?|columnists?|contributors?|director|manager|analyst|professor|others?|more|today|online|policy|política|social|affairs|city|sport|world|gobierno|consejo|universidad|agencia)/iu;
/** Languages in which the family stands first. */
const FAMILY_FIRST = /^(?:hu|zh|yue|ja|ko|vi|km)(?:-|$)/i;
/** Authors of one article; a longer list is a list of something else. */
const MOST_AUTHORS = 20;

type Signed = Pick<ExportedClipping, 'byline' | 'siteName' | 'lang'>;

const startsLikeNone = (name: string): boolean => NO_GIVEN_NAME.test(name.split(' ', 1)[0] ?? '');
const isPerson = (name: string): boolean =>
  FULL_NAME.test(name) && !NO_PERSON.test(name) && !startsLikeNone(name);
const isCompany = (name: string): boolean => AGENCY.test(name) || DESK.test(name);

/** The names in a line of nothing else, of at least one person; null: it may be something else. */
function listIn(line: string): readonly string[] | null {
  const names = line.split(BETWEEN).filter((name) => name !== '');
  const isList = names.every((name) => isPerson(name) || isCompany(name)) && names.some(isPerson);
  return isList && names.length <= MOST_AUTHORS ? names : null;
}

/** Empty: nobody is named. Where it is not certain that there are several names, the whole line is one. */
export function authorsOf({ byline, siteName, lang }: Signed): readonly Author[] {
  const line = onOneLine(byline ?? '').replace(BEFORE, '');
  if (line === '') return [];
  const names = listIn(line.replace(BEFORE_OR_NAME, '')) ?? [line];
  const canPart = !FAMILY_FIRST.test(lang ?? '');
  return names.map((name): Author => {
    const isKnown = canPart && isPerson(name) && name !== siteName;
    const [, given, family] = (isKnown && TWO_WORDS.exec(name)) || [];
    return { name, parts: given && family ? { given, family } : null };
  });
}
