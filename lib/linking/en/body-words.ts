// Words that, beside the name of an international body, say that the body itself is meant, or make it part of a longer name.
import type { OrganisationCode } from '../../gazetteer/model/types';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Officers of a body, whose title leaves its name what it is: "UN Secretary-General", "EU Trade Commissioner". */
export const BODY_OFFICERS = words(
  'Secretary Under Assistant Deputy President Vice Director Managing Chief Head Chair Chairman Chairwoman Chairperson ' +
    'Commissioner Envoy Ambassador Ambassadors Representative Rapporteur Spokesman Spokeswoman Spokesperson Prosecutor ' +
    'Commander Negotiator Inspector Inspectors Mediator Coordinator',
);

/** Capitalised, but no other name: "the NATO Summit", "EU Member States". */
export const BODY_AS_A_WHOLE = words('Summit Summits Member Members Allies Leaders Countries Nations States');

/** Parts of a body, and what is called after it: "UN Security Council", "UN Plaza Hotel", "United Nations University". */
export const BODY_PARTS = words(
  'Council Commission Committee Assembly Parliament Court Tribunal Agency Authority Bank Programme Program Fund Mission ' +
    'Charter Convention Resolution Treaty University College School Plaza Hotel Day Women Foundation Association Centre ' +
    'Center Institute Office Department Secretariat Group Games Cup Championship Championships Forum Protocol Force ' +
    'Conference Declaration Building House Tower Square Avenue Street Road Society Club Library Headquarters ' +
    'Children Educational Development Environment Population Refugee Relief Peacekeeping Army Navy Law Regulation ' +
    'Directive Act Prize Medal Orchestra Festival Union Stadium Park Garden Gardens Museum',
);

/** Before a body's name these make it something else: "Model UN", "size EU 42", "the Western European Union". */
export const BEFORE_OTHER_THINGS = words(
  'Model model Mock mock Radio Operation size sizes Size Sizes Western',
);

/** After a body's name these make it a thing: "the NATO phonetic alphabet", "a NATO strap". */
export const THINGS_CALLED_AFTER_BODIES =
  /^(?:(?:phonetic |spelling )?alphabet|reporting names?|straps?|number plates?)\b/;

/** Other bodies and things have these letters and names, too: a cricket board, an astronomer's unit, a pronoun. */
export const DOUBTFUL_BODY_NAMES = words('AU WHO ECB ICC OAS SCO G7 G8 G20 Quad Commonwealth');
export const DOUBTFUL_BODY_PHRASES: ReadonlySet<string> = new Set([
  'G-7',
  'G-8',
  'G-20',
  'Group of Seven',
  'Group of Eight',
  'Group of Twenty',
  'Group of 7',
  'Group of 8',
  'Group of 20',
]);

/** Abbreviations that an article may explain otherwise: "the Eurasian Union (EU)". */
export const OFTEN_EXPLAINED_OTHERWISE = words('UN EU WTO');

const GROUP_SIGNS = words(
  'summit summits leaders nations countries economies members member finance foreign ministers meeting meetings talks ' +
    'presidency states powers',
);

/** Right after a doubtful name, what only this body has. */
export const SIGNS_OF_BODIES: ReadonlyMap<OrganisationCode, ReadonlySet<string>> = new Map(
  Object.entries({
    'AFRICAN-UNION': words(
      'summit leaders chairperson peacekeepers troops mission envoy commission member members officials',
    ),
    WHO: words('chief director officials scientists experts guidelines spokesman spokeswoman spokesperson'),
    ECB: words(
      'president governing policymakers policymaker rate rates interest monetary stimulus economist',
    ),
    ICC: words('prosecutor prosecutors judge judges warrant warrants arrest indictment investigators'),
    OAS: words('secretary summit mission observers member members ambassador'),
    SCO: words('summit leaders member members states countries'),
    'G-SEVEN': GROUP_SIGNS,
    'G-EIGHT': GROUP_SIGNS,
    'G-TWENTY': GROUP_SIGNS,
    QUAD: words('summit leaders countries partners members nations'),
    COMMONWEALTH: words('summit leaders countries nations members member secretary heads'),
  }).map(([code, signs]) => [code as OrganisationCode, signs]),
);
