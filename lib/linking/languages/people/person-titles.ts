// Titles beside people's names, by language: before or behind, and of which ranks the offices are that bear them.

import type { OfficeRank } from '../../../gazetteer/model/types';
import type { TitleBeside } from '../../evidence/name-manners';
import type { LanguageCode } from '../language-types';

const RANKS = {
  state: ['head-of-state', 'head-of-both'],
  government: ['head-of-government', 'head-of-both'],
  leader: ['head-of-state', 'head-of-both', 'head-of-government', 'de-facto-leader'],
  minister: ['minister'],
} as const satisfies Record<string, readonly OfficeRank[]>;

/** Words of one language, as parts of regular expressions. */
interface TitleWords {
  readonly state: string;
  readonly government: string;
  readonly leader?: string;
  readonly minister?: string;
  /** Before a title, or its beginning. */
  readonly former: string;
}

/** Before the name; up to two words may stand between: "presidente francese Macron", "президент Франции Макрон". */
const BEFORE: Readonly<Record<LanguageCode, TitleWords>> = {
  de: {
    state: '(?:Staats|Bundes|Vize)?[Pp]räsident(?:in|en)?|Staatschef(?:in|s)?',
    government:
      '(?:Bundes|Vize)?[Kk]anzler(?:in|s)?|(?:Premier|Ministerpräsident)(?:in|en|s)?|Premierminister(?:in|s)?|Regierungschef(?:in|s)?',
    leader: 'Machthaber(?:s|in)?|Diktator(?:s)?',
    minister: '(?:Außen|Verteidigungs|Finanz)minister(?:in|s)?',
    former: '[Ee]hemalige[rn]?|[Ff]rühere[rn]?|Ex-|Alt-?|Alt(?=k)|damalige[rn]?',
  },
  nl: {
    state: 'president|staatshoofd',
    government: 'premier|minister-president|bondskanselier',
    former: 'voormalig|oud-|ex-|toenmalig',
  },
  fr: {
    state: 'présidente?|chef de l’État|chef d’État',
    government: '[Pp]remi(?:er|ère) ministre|chancelière?|chef du gouvernement',
    minister: 'ministre des Affaires étrangères|ministre de la Défense|chef de la diplomatie',
    former: 'anciens?|anciennes?|ex-|ex',
  },
  es: {
    state: 'president[ea]|mandatari[oa]',
    government: 'primera? ministr[oa]|president[ea]|canciller',
    minister: 'ministr[oa] de (?:Exteriores|Defensa)|canciller',
    former: 'ex-?|expresident[ea]|antigu[oa]',
  },
  pt: {
    state: 'president[ea]',
    government: 'primeir[oa][- ]ministr[oa]|chanceler|premiê',
    minister: 'ministr[oa] d[ao]s? (?:Negócios Estrangeiros|Defesa|Relações Exteriores)',
    former: 'ex-|antig[oa]',
  },
  it: {
    state: 'presidente|capo dello [Ss]tato',
    government: 'premier|prim[oa] ministr[oa]|cancelliere|cancelliera|presidente del Consiglio',
    minister: 'ministr[oa] degli (?:Esteri|esteri)|ministr[oa] della (?:Difesa|difesa)',
    former: 'ex|ex-',
  },
  pl: {
    state: 'prezydent(?:a|owi|em|ka|ki|ce|kę|ką)?|przywódc(?:a|y|ę|ą)',
    government: 'premier(?:a|owi|em|ka|ki|ze)?|kanclerz(?:a|owi|em)?',
    minister: 'minister spraw zagranicznych|ministra spraw zagranicznych|szef MSZ|szefa MSZ',
    former: 'był(?:y|ego|emu|ym|a|ej)|eks-?|ówczesn(?:y|ego|emu|ym)',
  },
  tr: {
    state: '[Cc]umhurbaşkanı|[Dd]evlet [Bb]aşkanı|[Bb]aşkanı?',
    government: '[Bb]aşbakanı?|[Şş]ansölyesi',
    minister: '[Dd]ışişleri [Bb]akanı|[Ss]avunma [Bb]akanı',
    former: '[Ee]ski',
  },
  ru: {
    state: 'президент(?:а|у|ом|е)?|глав(?:а|ы|е|у|ой) государства',
    government: 'премьер(?:-министр)?(?:а|у|ом|е)?|канцлер(?:а|у|ом|е)?|глав(?:а|ы|е|у|ой) правительства',
    leader: 'лидер(?:а|у|ом|е)?',
    minister: 'министр(?:а|у|ом|е)? иностранных дел|глав(?:а|ы|е|у|ой) МИД|министр(?:а|у|ом|е)? обороны',
    former: 'экс-|бывш(?:ий|его|ему|им|ая|ей)|тогдашн(?:ий|его|ему|им)',
  },
  uk: {
    state: 'президент(?:а|у|ом|ові|ка|ки)?',
    government: 'прем’єр(?:-міністр)?(?:а|у|ом|ка|ки)?|канцлер(?:а|у|ом|ка|ки)?',
    minister: 'міністр(?:а|у|ом)? закордонних справ|глав(?:а|и|у) МЗС',
    former: 'екс-?|колишн(?:ій|ього|ьому|ім|я|ьої)',
  },
  ar: {
    state: '[وف]?[بكل]?(?:ال)?رئيسة?|[ول]?لرئيسة?|[وبل]?الملك|الملك',
    government: '[وفبل]?رئيسة? (?:ال)?(?:وزراء|حكومة)|[وبل]?المستشارة?|[ول]?لمستشارة?',
    leader: '[وبل]?(?:ال)?زعيم|المرشد',
    minister: '[وفبل]?وزيرة? (?:ال)?(?:خارجية|دفاع)',
    former: '(?:ال)?(?:سابقة?|أسبق)',
  },
  zh: {
    state: '[总總][统統]|[国國]家主席|主席|[国國]王',
    government: '[总總]理|首相',
    leader: '[领領][导導]人|[总總][书書][记記]',
    minister: '外[长長]|外交部[长長]|[国國]防部[长長]|防[长長]|[国國][务務]卿',
    former: '(?<![目之日以此先空])前任?',
  },
  ja: { state: '大統領', government: '首相', former: '前|元' },
  ko: {
    state: '대통령|국가주석|국왕',
    government: '총리|수상',
    leader: '주석|국무위원장|최고지도자',
    minister: '외무장관|외교장관|외교부장|국방장관|국무장관',
    former: '전 ?',
  },
};

/** Right behind the name. */
const BEHIND: Readonly<Record<LanguageCode, TitleWords>> = {
  zh: BEFORE['zh']!,
  ja: {
    state: '(?:[副前元]|新|次期)?大統領|国家主席|主席|国王|天皇',
    government: '(?:[前元]|新)?(?:首相|総理|総理大臣)|政権|内閣',
    leader: '総書記|国務委員長|最高指導者|委員長',
    minister: '(?:[前元])?(?:外相|外務大臣|国防相|防衛相|財務相|国務長官|国防長官|官房長官)',
    former: '前|元',
  },
  ko: {
    state: ' ?(?:전 ?)?(?:대통령|국가주석|국왕)',
    government: ' ?(?:전 ?)?(?:총리|수상)',
    leader: ' ?(?:주석|국무위원장|위원장|총서기|최고지도자)',
    minister: ' ?(?:전 ?)?(?:외무장관|외교장관|외교부장|국방장관|국무장관|장관)',
    former: '전',
  },
  tr: { state: '[Bb]aşkan', government: '[Bb]aşbakan', former: '[Ee]ski' },
};

interface TitlePattern {
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly isFormer: RegExp;
  readonly ranks: ReadonlySet<OfficeRank>;
}

/** Never matches. */
const NOTHING = /(?!)/;
/** Languages that put no space between a title and a name. */
const UNSPACED: ReadonlySet<LanguageCode> = new Set(['zh', 'ja']);

function patternsOf(lang: LanguageCode): TitlePattern[] {
  const [before, behind] = [BEFORE[lang], BEHIND[lang]];
  const between = UNSPACED.has(lang) ? '()' : " ((?:[\\p{L}\\p{M}’'-]+ ){0,2})";
  const former = before?.former ?? '(?!)';
  return (['minister', 'government', 'state', 'leader'] as const).map((kind) => {
    const [first, second] = [before?.[kind], behind?.[kind]];
    const start = UNSPACED.has(lang) ? '' : '(?<![\\p{L}\\p{M}])';
    const title = `${start}(?:${former})?[- ]?(?:${first})`;
    return {
      before: first === undefined ? NOTHING : new RegExp(`${title}${between}$`, 'iu'),
      behind: second === undefined ? NOTHING : new RegExp(`^(?:${second})`, 'u'),
      isFormer: new RegExp(
        UNSPACED.has(lang)
          ? `(?:${former}).{0,8}$`
          : `(?<![\\p{L}\\p{M}])(?:${former})[- ]?(?:[\\p{L}\\p{M}’'-]+ ?){0,4}$`,
        'iu',
      ),
      ranks: new Set<OfficeRank>(RANKS[kind]),
    };
  });
}

/** Whether what stands between a title and a name may: adjectives and countries, no given names. */
function mayStandBetween(between: string, isCountry: (word: string) => boolean): boolean {
  const words = between.trim().split(' ');
  return words.every(
    (word, at) => !/^\p{Lu}/u.test(word) || isCountry(word) || (at > 0 && isCountry(words[at - 1] ?? '')),
  );
}

/** Reads titles beside names of one language; nobody has any where it has no row. `isCountry`: a word names one. */
export function titleReader(
  lang: LanguageCode,
  isCountry: (word: string) => boolean,
): (before: string, after: string) => (TitleBeside & { readonly isBehind: boolean }) | null {
  const patterns = patternsOf(lang);
  const formerBehind = BEHIND[lang] ? new RegExp(`^ ?(?:${BEHIND[lang].former})`, 'u') : NOTHING;
  return (before, after) => {
    for (const { behind, ranks } of patterns)
      if (behind.test(after)) return { ranks, isFormer: formerBehind.test(after), isBehind: true };
    for (const { before: title, ranks, isFormer } of patterns) {
      const between = title.exec(before)?.[1];
      if (between !== undefined && mayStandBetween(between, isCountry))
        return { ranks, isFormer: isFormer.test(before), isBehind: false };
    }
    return null;
  };
}

const WORDS_OF_TITLES: readonly RegExp[] = Object.values(BEFORE).map(
  ({ state, government, leader, minister }) =>
    new RegExp(
      `^(?:${[state, government, leader, minister].filter((row) => row !== undefined).join('|')})$`,
      'iu',
    ),
);
const LANGUAGES = Object.keys(BEFORE);

/** Rulers, popes and generals: they stand before a name as titles do, and whose they are is not told by them. */
const OTHER_TITLES =
  /^(?:papst|könig(?:in)?|kaiser(?:in)?|prinz|general|pape|roi|reine|empereur|général|papa|rey|reina|emperador|re|regina|imperatore|rei|rainha|imperador|papie[żz]a?|król(?:a|owa|owej)?|cesarz|paus|koning(?:in)?|keizer|kral(?:içe)?|imparator|папа|папы|папе|король|короля|королева|император|царь|генерал)$/iu;

/** Whether one word is a title of the language. */
export const isTitleWord = (lang: LanguageCode, word: string): boolean =>
  OTHER_TITLES.test(word) || (WORDS_OF_TITLES[LANGUAGES.indexOf(lang)]?.test(word) ?? false);
