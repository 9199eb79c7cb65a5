// Mention of an international body's name and its evidence → the body meant, or null when another thing may be.
import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import type { Organisation, OrganisationCode } from '../../gazetteer/model/types';
import * as bodyWords from '../en/body-words';
import { isAddress } from '../en/country-guards';
import type { ArticleContext, MentionAt, Passage } from '../evidence/article-context';
import type { Mention } from '../evidence/find-mentions';
import {
  capitalisedRun,
  gapAfterRange,
  isHeading,
  isNameLike,
  isShouted,
  spelled,
  startsSentence,
  type WordRange,
  wordAfter,
  wordBefore,
} from '../evidence/neighbours';
import { isAcronym } from '../evidence/result-codes';
import type { Form } from '../index/forms';

export interface OrganisationDecision {
  readonly organisation: OrganisationCode;
  readonly evidence: 'organisation-name' | 'abbreviation';
  /** 0 to 1; estimated, as no annotated text marks bodies. */
  readonly confidence: number;
}

const BY_NAME = 0.97;
const BY_ABBREVIATION = 0.95;
/** A name that other things bear, with the article on the body's side. */
const DOUBTFUL_WITH_SUPPORT = 0.9;
/** Full names are at least so long; two long spellings of one body cannot both be something else. */
const LONG_NAME = 3;
/** In a headline capitals tell nothing; a part of a body is looked for among so many words. */
const HEADLINE_REACH = 3;

const rangeOf = ({ words }: Passage, { first, last, form }: Mention): WordRange => ({
  words,
  first,
  last,
  dotted: form.dotted,
});

const bodiesOf = ({ senses }: Form): OrganisationCode[] =>
  senses.flatMap((sense) => (sense.kind === 'organisation' ? sense.organisation : []));

const namesBody = (mention: Mention | undefined): boolean =>
  mention?.form.senses.some(
    ({ kind }) =>
      kind === 'country-name' || kind === 'abbreviation' || kind === 'demonym' || kind === 'organisation',
  ) ?? false;

const isDoubtful = (place: WordRange): boolean => {
  const written = spelled(place);
  return (
    bodyWords.DOUBTFUL_BODY_NAMES.has(written) ||
    bodyWords.DOUBTFUL_BODY_NAMES.has(written.toUpperCase()) ||
    bodyWords.DOUBTFUL_BODY_PHRASES.has(written)
  );
};

/** The name and the country or body that is joined to it: "EU-Turkey", "UN Syria". */
function withPartner(passage: Passage, at: number, place: WordRange): WordRange | null {
  const gap = gapAfterRange(place);
  if (gap !== 'hyphen' && gap !== 'space') return place;
  const next = passage.mentions[at + 1];
  if (isCapitalised(place.words, place.last + 1) && next?.first === place.last + 1 && namesBody(next)) {
    return { ...place, last: next.last, dotted: next.form.dotted };
  }
  return gap === 'hyphen' && isCapitalised(place.words, place.last + 1) ? null : place;
}

/** "At the U.N. António Guterres spoke": a leader's name is no part of the body's. */
const isBeforePerson = (passage: Passage, at: number, place: WordRange): boolean => {
  const next = passage.mentions[at + 1];
  return next?.first === place.last + 1 && next.form.senses.some(({ kind }) => kind === 'full-name');
};

const isPart = (word: string): boolean => bodyWords.BODY_PARTS.has(word);
const isOfficer = (word: string): boolean => bodyWords.BODY_OFFICERS.has(word);
const inTitleCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** "NATO WARNS RUSSIA": a headline in capitals. */
const isShout = (run: readonly string[]): boolean =>
  run.length > 1 && run.every((word) => word === word.toUpperCase());

/** "UN Security Council" goes on; "UN Secretary-General", "EU Member States", "EU Brexit negotiator" are said of the body. */
function goesOn(place: WordRange): boolean {
  const run = capitalisedRun(place);
  if (isHeading(place.words, place) || isShout(run)) {
    return run.slice(0, HEADLINE_REACH).some((word) => isPart(inTitleCase(word)) && !isOfficer(run[0] ?? ''));
  }
  const [head] = run;
  if (head === undefined) return false;
  if (bodyWords.BODY_AS_A_WHOLE.has(head)) return false;
  const officer = run.findIndex(isOfficer);
  const part = run.findIndex(isPart);
  if (officer >= 0) return part >= 0 && part < officer;
  const behind = wordAt(place.words, place.last + run.length + 1);
  return part >= 0 || !isOfficer(inTitleCase(behind));
}

const LINK = /^(?:of|on)$/;

/** "Charter of", "Court of Justice of": what is before word `link` has what is behind in its name. */
function isHeadBefore(words: WordTable, link: number): boolean {
  if (isPart(wordAt(words, link - 1))) return true;
  return (
    isCapitalised(words, link - 1) && LINK.test(wordAt(words, link - 2)) && isPart(wordAt(words, link - 3))
  );
}

/** "Model UN", "Charter of the United Nations", "Treaty on European Union", "Euro-NATO". */
function isTakenIn(passage: Passage, at: number, place: WordRange): boolean {
  const { words, first } = place;
  const previous = passage.mentions[at - 1];
  const isJoined = previous?.last === first - 1 && namesBody(previous);
  const gap = gapAfter(words, first - 1);
  const before = wordAt(words, first - 1);
  if (gap === 'hyphen') {
    return isCapitalised(words, first - 1) && !isJoined && !startsSentence(words, first - 1);
  }
  if (gap === 'dot') return true;
  if (gap !== 'space') return false;
  if (bodyWords.BEFORE_OTHER_THINGS.has(before)) return true;
  const link = /^the$/i.test(before) ? first - 2 : first - 1;
  if (LINK.test(wordAt(words, link))) return isHeadBefore(words, link);
  const isName = isNameLike(words, first - 1) && !isJoined && !isOfficer(before);
  return isName && !startsSentence(words, first - 1) && !isHeading(words, place);
}

const DOLLAR = '$';

/** "AU$5", "NATO phonetic alphabet", "un.org". */
function isThing(place: WordRange): boolean {
  const { words, last } = place;
  const end = words.ends[last] ?? 0;
  if (words.text.charAt(end) === DOLLAR || isAddress(place)) return true;
  if (wordAfter(place) === '') return false;
  return bodyWords.THINGS_CALLED_AFTER_BODIES.test(`${wordAfter(place)} ${wordAt(words, last + 2)}`);
}

const hasSign = (place: WordRange, body: OrganisationCode): boolean =>
  bodyWords.SIGNS_OF_BODIES.get(body)?.has(wordAfter(place).toLowerCase()) ?? false;

/** "the International Cricket Council (ICC)", where the words before are not this body's name. */
function isExplainedOtherwise(words: WordTable, { first, start }: Mention, previous?: Mention): boolean {
  if (words.text.charAt(start - 1) !== '(' || !isCapitalised(words, first - 1)) return false;
  return isAcronym(words, { first }) && previous?.last !== first - 1;
}

/** What an article says of the bodies whose names may mean something else. */
interface BodyEvidence {
  /** Every spelling of a body in the article. */
  readonly forms: ReadonlyMap<OrganisationCode, ReadonlySet<Form>>;
  /** Bodies with a sign beside their name, or of which a leader is named. */
  readonly signed: ReadonlySet<OrganisationCode>;
  /** Bodies whose letters the article explains otherwise. */
  readonly otherwise: ReadonlySet<OrganisationCode>;
}

function leadersBodies(
  { index: { factsOf, gazetteer } }: ArticleContext,
  { senses }: Form,
): OrganisationCode[] {
  return senses.flatMap((sense) => {
    if (sense.kind !== 'full-name') return [];
    const offices = (factsOf(sense.person)?.terms ?? []).map(({ office }) => gazetteer.offices.get(office));
    return offices.flatMap((office) => {
      const body = gazetteer.organisations.get(office?.body as OrganisationCode);
      return body && body.abbreviations.length > 0 ? body.code : [];
    });
  });
}

function gatherEvidence(context: ArticleContext): BodyEvidence {
  const forms = new Map<OrganisationCode, Set<Form>>();
  const signed = new Set<OrganisationCode>();
  const otherwise = new Set<OrganisationCode>();
  const seen = new Set<Form>();
  for (const passage of context.passages) {
    passage.mentions.forEach((mention, at) => {
      const { form } = mention;
      for (const body of bodiesOf(form)) {
        forms.set(body, (forms.get(body) ?? new Set()).add(form));
        if (hasSign(rangeOf(passage, mention), body)) signed.add(body);
        if (isExplainedOtherwise(passage.words, mention, passage.mentions[at - 1])) otherwise.add(body);
      }
      if (!seen.has(form)) for (const body of leadersBodies(context, form)) signed.add(body);
      seen.add(form);
    });
  }
  return { forms, signed, otherwise };
}

/** "WHO" beside "World Health Organization", "the WHO chief" or its director-general. */
function isSupported({ forms, signed }: BodyEvidence, body: OrganisationCode, own: Form): boolean {
  if (signed.has(body)) return true;
  const others = [...(forms.get(body) ?? [])].filter((form) => form !== own);
  const isLong = ({ words }: Form) => words.length >= LONG_NAME;
  const isSure = (form: Form) => !form.exactCase && form.words.join(' ') !== own.words.join(' ');
  return others.some((form) => isLong(own) || isLong(form) || isSure(form));
}

const isAbbreviation = (place: WordRange, { abbreviations }: Organisation): boolean =>
  abbreviations.some((short) => short.replace(/\.$/, '').toUpperCase() === spelled(place).toUpperCase());

/**
 * Prepares decisions about the bodies that `context` names; what the article says of them is gathered when a doubtful
 * name first asks. The answer is null where another thing may be meant; `isEnglish` false: names of several words only.
 */
export function organisationsOf(
  context: ArticleContext,
  isEnglish: boolean,
): (found: MentionAt) => OrganisationDecision | null {
  let gathered: BodyEvidence | null = null;
  const evidenceOf = () => {
    gathered ??= gatherEvidence(context);
    return gathered;
  };
  return ({ passage, at, mention, candidates: { organisations } }) => {
    const [code, other] = organisations;
    const body = code && !other ? context.index.gazetteer.organisations.get(code) : undefined;
    if (!body || (!isEnglish && (mention.form.words.length === 1 || mention.form.exactCase))) return null;
    const place = rangeOf(passage, mention);
    const whole = withPartner(passage, at, place);
    const isLonger = whole === null || (goesOn(whole) && !isBeforePerson(passage, at, place));
    if (isLonger || isThing(place) || isTakenIn(passage, at, place)) return null;
    const isShort = isAbbreviation(place, body);
    const evidence = isShort ? 'abbreviation' : 'organisation-name';
    const mayBeOther = bodyWords.OFTEN_EXPLAINED_OTHERWISE.has(spelled(place));
    const doubtful = isDoubtful(place);
    if ((doubtful || mayBeOther) && evidenceOf().otherwise.has(body.code)) return null;
    if (!doubtful)
      return { organisation: body.code, evidence, confidence: isShort ? BY_ABBREVIATION : BY_NAME };
    if (isShouted(place) || /\d$/.test(wordBefore(place))) return null;
    if (!isSupported(evidenceOf(), body.code, mention.form)) return null;
    return { organisation: body.code, evidence, confidence: DOUBTFUL_WITH_SUPPORT };
  };
}
