// The English of offices: how a title is printed, and which words around it say that its holder is not meant.
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a title or its country these leave the holder who he is: "Japan's embattled prime minister". */
export const HARMLESS_BEFORE_TITLES = words(
  'new current incumbent serving sitting present outgoing embattled beleaguered conservative liberal socialist ' +
    'communist centrist populist nationalist moderate reformist hardline leftist rightist powerful popular unpopular ' +
    'visiting ailing young elderly veteran longtime long democratically elected right-wing left-wing own',
);

/** The same of a title alone: "the country's prime minister" is looked up as "the prime minister" is. */
export const STANDS_FOR_COUNTRY = words('country nation');

/** Nobody in particular: "a prime minister", "no Japanese prime minister". */
export const INDEFINITE = words(
  'a an any every no another each some which what whichever first second third fourth last only one two three several ' +
    'many most few all these those other female woman black youngest oldest',
);

/** Before the whole phrase they predicate an office instead of naming its holder: "became the prime minister". */
export const PREDICATES = words(
  'as be been being was were is are am become becomes became becoming elected appointed named chosen installed ' +
    'nominated remain remained remains like called',
);

/** Joined or set before a title: the office is not held now, or is a lesser one. */
export const NOT_THE_HOLDER = words(
  'former ex late then next future previous past onetime erstwhile would wannabe vice deputy assistant associate ' +
    'shadow prospective potential possible likely presumptive designated designate interim caretaker acting rival ' +
    'alternate alternative junior permanent honorary fictional self-proclaimed proclaimed self-declared declared ' +
    'provisional parliamentary opposition provincial state regional local anti pro co under',
);

/** A holder for the time being; the gazetteer must say so too. */
export const ACTING_WORDS = words('acting interim caretaker');

/** Right after a title: a hope, a task or a thing, not its holder. */
export const NOT_THE_HOLDER_AFTER = words(
  'candidate candidates hopeful hopefuls nominee nominees designate elect contender contenders aspirant race election ' +
    'elections post job role position jobs posts office candidacy bid ship title seat debate debates nomination ' +
    'selection hotel suite',
);

/** "The French president of the republic" is the country's; of the club he is not. */
export const THE_STATE_ITSELF = words('republic state country nation federation');

/** "will be chosen", "has to be elected": the office has no such holder yet. */
export const FUTURE = words('will would shall should must has can may might');
export const CHOSEN = words('chosen elected picked selected appointed named announced decided nominated');

/** Between a verb and the phrase. */
export const DETERMINERS = words('the a an its their his her');

/** Before the phrase: "MPs will choose Britain's new prime minister", "vote for the new prime minister". */
export const CHOOSING = words(
  'choose chooses choosing chose elect elects electing elected pick picks picking picked select selects selecting ' +
    'selected vote votes voting voted appoint appoints appointing',
);

/** "the president and chief executive": of a firm. */
export const AND_A_FIRM = words(
  'ceo chief founder co-founder cofounder chairman chairwoman general owner director publisher editor',
);

/** After "the prime minister's": what belongs to the office, whoever holds it. */
export const OF_THE_OFFICE = words(
  'office offices residence department bureau palace house job post role seat chair questions cup award press question ' +
    'spokesman spokeswoman spokesperson guard',
);

/** Between a leader and "his counterpart" these speak of somebody else. */
export const OTHERS_BETWEEN = words(
  'minister ministers spokesman spokeswoman spokesperson envoy envoys aide aides ambassador secretary adviser advisor ' +
    'wife husband son daughter brother deputy official officials general colleague who man woman lawmaker predecessor ' +
    'successor rival president chancellor king leader premier',
);

/** Where parliament governs, the head of government leads and a president does not. */
export const GOVERNED_BY_PARLIAMENT = /parliamentary|constitutional monarchy/;

/** Titles of heads of government that are printed for one another. */
export const PRIME_MINISTER = 'prime minister';
export const PREMIER = 'premier';
/** Where "the premier" leads a state or a province: Australia, Canada. */
export const HAVE_STATE_PREMIERS = words('AU CA');

/** Printed forms of `Monarch` and the like by the gender of who reigns. */
export const MONARCHS: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['king', 'male'],
  ['queen', 'female'],
  ['monarch', null],
]);

/** "Minister for Foreign Affairs" heads the same ministry as the "foreign minister". */
export const SAME_TITLES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bdefence\b/, 'defense'],
  [/\bdefense\b/, 'defence'],
  [/\badviser\b/, 'advisor'],
  [/^foreign affairs minister$/, 'foreign minister'],
  [/^foreign minister$/, 'foreign affairs minister'],
  [/^foreign minister$/, 'minister of foreign affairs'],
  [/^foreign minister$/, 'minister for foreign affairs'],
  [/^external affairs minister$/, 'foreign minister'],
  [/^minister of international relations and cooperation$/, 'foreign minister'],
  [/^secretary general$/, 'chief'],
  [/^managing director$/, 'chief'],
  [/^director general$/, 'chief'],
  [/^pope$/, 'pontiff'],
];

/** Titles that name one office of the world: no country need be near. */
export const UNIQUE_TITLES = words('pope pontiff taoiseach');

/** Titles that a text about one country uses alone from the first line on. */
export const SPEAKS_FOR_ONE_COUNTRY: ReadonlySet<string> = new Set([
  'prime minister',
  'president',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'foreign minister',
  'finance minister',
  'chief cabinet secretary',
]);

export const LEADER = words('leader ruler');
export const HEAD_OF_STATE = 'head of state';
export const HEAD_OF_GOVERNMENT = 'head of government';

/** Years and other times in the sentence that move it away from the article's day. */
export const LONG_AGO = words('ago decade decades century centuries formerly previously once');
