// English words that are spelled like countries, what else they mean, and the country that a shared name usually means.
import type { Cue } from './cues';

export interface Homograph {
  readonly reason: string;
  /** Somebody may be called so: "Chad Boyer". */
  readonly given: boolean;
  /** Or "Michael Jordan". */
  readonly surname: boolean;
  /** A town or state of the United States has this name. */
  readonly town: boolean;
  /** What a news text means by it when nothing speaks for either. */
  readonly usuallyCountry: boolean;
}

const row = (reason: string, traits: string): Homograph => ({
  reason,
  given: traits.includes('given'),
  surname: traits.includes('surname'),
  town: traits.includes('town'),
  usuallyCountry: !traits.includes('doubtful'),
});

/** Key: the name as printed. */
export const HOMOGRAPHS: ReadonlyMap<string, Homograph> = new Map([
  ['Georgia', row('the US state is the commoner of the two in English news', 'given town doubtful')],
  ['Jordan', row('given name, family name, and towns in Minnesota and elsewhere', 'given surname town')],
  ['Chad', row('given name', 'given')],
  ['Israel', row('given name and family name', 'given surname')],
  ['India', row('given name', 'given')],
  ['Kenya', row('given name', 'given')],
  ['China', row('given name', 'given')],
  ['Ireland', row('family name', 'surname')],
  ['Holland', row('family name; towns in Michigan and New York', 'surname town')],
  ['France', row('family name', 'surname')],
  ['Poland', row('family name', 'surname')],
  ['English', row('family name', 'surname')],
  ['French', row('family name', 'surname')],
  ['German', row('given name in Spanish', 'given')],
  ['Finn', row('given name', 'given')],
  ['Pole', row('family name', 'surname')],
  ['Scot', row('given name', 'given')],
  ['Dane', row('given name', 'given')],
  ['Cuba', row('given name', 'given')],
  ['Jamaica', row('given name', 'given')],
  ['Cyprus', row('given name', 'surname')],
  ['Malta', row('towns in New York and Illinois', 'town')],
  ['Lebanon', row('towns in Indiana, Pennsylvania, Ohio and elsewhere', 'town')],
  ['Palestine', row('town in Texas', 'town')],
  ['Peru', row('towns in Indiana and Illinois', 'town')],
  ['Panama', row('Panama City, Florida', 'town')],
  ['Jersey', row('short for New Jersey', 'town doubtful')],
  ['Guernsey', row('county in Ohio', 'town')],
  ['Macedonia', row('town in Ohio', 'town')],
]);

/** Abbreviations that name a format, a firm or a cell at least as often: they need their country in other words. */
export const DOUBTFUL_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'PNG',
  'CAR',
  'RSA',
  'FSM',
  'ROC',
  'FRG',
]);

/** Homographs with cues of their own in `cues.ts`, by the country. */
export const OWN_CUES: ReadonlyMap<string, Cue> = new Map([
  ['GE', 'georgia'],
  ['JE', 'channel-islands'],
]);

/** Words that mean something else in articles of one kind, unless the country is named there in other words too. */
export interface OtherMeaning {
  readonly reason: string;
  readonly words: readonly string[];
  readonly cue: Cue;
  /** Different words of the cue that the article must hold. */
  readonly least: number;
}

export const OTHER_MEANINGS: readonly OtherMeaning[] = [
  { reason: 'teams: Notre Dame’s Irish', words: ['Irish'], cue: 'us-sport', least: 2 },
  { reason: 'teams: Cleveland’s Indians', words: ['Indians'], cue: 'us-sport', least: 2 },
  { reason: 'peoples of America', words: ['Indian', 'Indians'], cue: 'american-indian', least: 1 },
  { reason: 'the racing team', words: ['Jordan'], cue: 'motor-racing', least: 1 },
  {
    reason: 'the kingdom of Alexander',
    words: ['Macedonia', 'Macedonian', 'Macedonians'],
    cue: 'antiquity',
    least: 1,
  },
];

/** The likelier country; a form that is not here and that nothing decides means neither. */
export const USUAL_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['Congo', 'CD'],
  ['Congolese', 'CD'],
  ['Korea', 'KR'],
  ['Korean', 'KR'],
  ['Koreans', 'KR'],
]);
