// The whole of linking: text and date in, linked mentions out; pure, one article at a time.

import { onDay } from '../core/calendar';
import type { Span } from '../core/span';
import type { WordTable } from '../core/words';
import type { EntityId, PersonId } from '../gazetteer/model/types';
import { type ChosenNames, chosenFullName, chosenMention, chosenNames } from './decide/chosen-names';
import { type CountryDecision, decideCountry } from './decide/countries';
import { decideForeignSurname } from './decide/foreign-surnames';
import { decideFullName, type FullNameDecision } from './decide/full-names';
import { decideKnightedNames, type KnightedName } from './decide/knighted-names';
import { type OrganisationDecision, organisationsOf } from './decide/organisations';
import type { PersonDecision } from './decide/person-decision';
import type { LinkedPassage, LinkedWords, RoleDecision } from './decide/roles';
import { decideSurname, introductionAt } from './decide/surnames';
import type { MentionAt } from './evidence/article-context';
import { type ArticleContext, type Passage, readContext } from './evidence/article-context';
import { findMentions } from './evidence/find-mentions';
import type { NamedBody } from './evidence/find-roles';
import { recordIntroductions } from './evidence/introductions';
import { withoutLooseCodes } from './evidence/result-codes';
import { paragraphCounter } from './evidence/sentence';
import { type Candidates, NO_CANDIDATES } from './index/candidates';
import type { Form } from './index/forms';
import type { GazetteerIndex } from './index/gazetteer-index';
import { articleLanguages } from './languages/known-languages';
import { foreignStretches, type LanguageIndexes } from './languages/link-countries';
import { readPeople } from './languages/people/read-people';
import { rolesOfArticle } from './languages/roles/article-roles';
import type { LinkedArticle, LinkedMention, LinkRequest } from './types';

/** A mention that is right less often than this is not worth a reader's trust, and is not emitted. */
export const LINK_THRESHOLD = 0.6;
/** Further candidates tell a reader nothing. */
const MOST_OTHERS = 5;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const certain = <D extends { readonly confidence: number }>(decision: D | null): D | null =>
  decision && decision.confidence >= LINK_THRESHOLD ? decision : null;

function linkedCountry(
  context: ArticleContext,
  { mention: { start, end }, candidates }: MentionAt,
  { kind, country: code, confidence }: CountryDecision,
): LinkedMention | null {
  const country = context.index.gazetteer.countries.get(code);
  if (!country) return null;
  const type = kind === 'demonym' ? 'norp' : 'country';
  const evidence = kind === 'code' ? 'abbreviation' : kind;
  const mention = { start, end, type, id: code, name: country.name, confidence, evidence } as const;
  const others = othersOf(candidates, code);
  return others.length === 0 ? mention : { ...mention, others };
}

function linkedOrganisation(
  { index }: ArticleContext,
  { mention: { start, end } }: MentionAt,
  { organisation: id, evidence, confidence }: OrganisationDecision,
): LinkedMention | null {
  const organisation = index.gazetteer.organisations.get(id);
  if (!organisation) return null;
  return { start, end, type: 'organisation', id, name: organisation.name, confidence, evidence };
}

type CountParagraphs = ReturnType<typeof paragraphCounter>;

/** Where a person stands: a mention of the index, or a form of address with a given name. */
interface PersonAt extends Pick<MentionAt, 'passage' | 'candidates'> {
  readonly mention: Span;
}

function linkedPerson(
  { index }: ArticleContext,
  { mention: { start, end }, candidates, passage }: PersonAt,
  { decision, paragraphs }: { readonly decision: PersonDecision; readonly paragraphs: CountParagraphs },
): LinkedMention | null {
  const person = index.gazetteer.people.get(decision.person);
  if (!person) return null;
  const { evidence, confidence, office, leansOn } = decision;
  const { id, name } = person;
  const mention: Writable<LinkedMention> = { start, end, type: 'leader', id, name, confidence, evidence };
  if (office) mention.office = office;
  if (leansOn?.passage === passage) {
    mention.paragraphsAbove = paragraphs(passage.words, passage.words.starts[leansOn.at] ?? 0, start);
  }
  const others = othersOf(candidates, id);
  if (others.length > 0) mention.others = others;
  return mention;
}

/** Whom else the same words may mean, a few of them. */
const othersOf = ({ ids }: Candidates, chosen: EntityId): readonly EntityId[] =>
  ids.length < 2 ? [] : ids.filter((id) => id !== chosen).slice(0, MOST_OTHERS);

/** What the reader has chosen can be chosen otherwise. */
function withOthers({ candidates }: MentionAt, mention: LinkedMention | null): LinkedMention | null {
  const others = mention === null ? [] : othersOf(candidates, mention.id);
  return mention === null || others.length === 0 ? mention : { ...mention, others };
}

function placed({ index }: ArticleContext, passage: Passage): MentionAt[] {
  return passage.mentions.map((mention, at) => ({
    passage,
    at,
    mention,
    candidates: index.candidatesOf(mention.form),
  }));
}

/** For each name of several people, the one whom it is said to mean somewhere in the article; null: not always the same. */
function settledNames(decisions: ReadonlyMap<MentionAt, FullNameDecision>): Map<Form, PersonId | null> {
  const settled = new Map<Form, PersonId | null>();
  for (const [{ mention }, { person, isSettled }] of decisions) {
    if (!isSettled) continue;
    const known = settled.get(mention.form);
    settled.set(mention.form, known === undefined || known === person ? person : null);
  }
  return settled;
}

/** Full names first, everywhere: surnames lean on them, and namesakes on what is said of them elsewhere. */
function introduce(context: ArticleContext, mentions: readonly MentionAt[], chosen: ChosenNames) {
  const fullNames = new Map<MentionAt, FullNameDecision>();
  const decide = (found: MentionAt, settled?: PersonId) => {
    const said = chosen.of(found);
    const decision =
      said === undefined ? certain(decideFullName(context, found, settled)) : chosenFullName(found, said);
    if (decision) fullNames.set(found, decision);
  };
  for (const found of mentions) if (found.candidates.fullNames.length > 0) decide(found);
  const settled = settledNames(fullNames);
  for (const found of mentions) {
    const person = settled.get(found.mention.form);
    if (person && !fullNames.get(found)?.isSettled) decide(found, person);
  }
  const introductions = mentions.flatMap(
    (found) => introductionAt(found, fullNames.get(found) ?? null) ?? [],
  );
  return { fullNames, introductions: recordIntroductions(introductions) };
}

const linkedWords = (mentions: readonly MentionAt[], link: (found: MentionAt) => LinkedMention | null) =>
  mentions.flatMap((found): LinkedWords[] => {
    const mention = link(found);
    return mention ? [{ first: found.mention.first, last: found.mention.last, mention }] : [];
  });

/** "Sir Keir" as a mention, which the index has no form for. */
function linkedKnights(
  context: ArticleContext,
  passage: Passage,
  {
    knights,
    paragraphs,
  }: { readonly knights: readonly KnightedName[]; readonly paragraphs: CountParagraphs },
): LinkedWords[] {
  const { starts, ends } = passage.words;
  return knights.flatMap(({ first, last, decision }): LinkedWords[] => {
    const span = { start: starts[first] ?? 0, end: ends[last] ?? 0 };
    const found = { passage, mention: span, candidates: NO_CANDIDATES };
    const mention = linkedPerson(context, found, { decision, paragraphs });
    return mention ? [{ first, last, mention }] : [];
  });
}

/** Both in reading order; where they overlap, the names of the index stand. */
function withOthersBeside(names: LinkedWords[], beside: readonly LinkedWords[]): LinkedWords[] {
  if (beside.length === 0) return names;
  let at = 0;
  const free = beside
    .toSorted((a, b) => a.mention.start - b.mention.start)
    .filter(({ mention: { start, end } }) => {
      while ((names[at]?.mention.end ?? Number.POSITIVE_INFINITY) <= start) at++;
      return (names[at]?.mention.start ?? Number.POSITIVE_INFINITY) >= end;
    });
  return [...names, ...free].sort((a, b) => a.mention.start - b.mention.start);
}

/** Organisations that a passage names, linked or not: they have offices. */
const organisationsIn = (mentions: readonly MentionAt[]): NamedBody[] =>
  mentions.flatMap(({ mention: { first, last, end, form } }) =>
    form.senses.flatMap((sense) =>
      sense.kind === 'organisation' ? { first, last, body: sense.organisation, isAdjective: false, end } : [],
    ),
  );

function linkedRole(
  { index }: ArticleContext,
  words: WordTable,
  decision: RoleDecision,
): LinkedMention | null {
  const { role, term, confidence } = decision;
  const person = index.gazetteer.people.get(term.person);
  if (!person) return null;
  return {
    start: words.starts[role.first] ?? 0,
    end: role.end,
    type: 'role',
    id: person.id,
    name: person.name,
    confidence,
    evidence: role.body === null ? 'office-in-article' : 'office-of-country',
    office: term.office,
  };
}

/** Reading order; a role comes before the country inside it. */
const byOffset = (a: LinkedMention, b: LinkedMention): number => a.start - b.start || b.end - a.end;

/**
 * Links the headline and the body of one article.
 *
 * Mentions come in reading order; none overlaps another, but for the country or body inside a role. None is below
 * `LINK_THRESHOLD`. Texts that are not English get full names, the surnames that follow them and those that everybody
 * knows, names of bodies, and countries in the words of their language where `languages` has it, else in English ones.
 * Takes time linear in the text.
 */
export function linkEntities(
  gazetteerIndex: GazetteerIndex,
  request: LinkRequest,
  languages: LanguageIndexes = new Map(),
): LinkedArticle {
  const tongues = articleLanguages(request);
  const inEnglish = tongues.texts.map((words): Passage => {
    return withoutLooseCodes({ words, mentions: findMentions(gazetteerIndex, words) });
  });
  const { stretches } = tongues;
  const { index, passages } = readPeople(gazetteerIndex, inEnglish, { stretches, indexes: languages });
  const days = request.published ?? onDay(request.today);
  const foreign = foreignStretches(passages, tongues, languages);
  const isDated = request.published !== null;
  const context = readContext({ index, passages, days, isDated }, foreign.named());
  const perPassage = passages.map((passage) => placed(context, passage));
  const chosen = chosenNames(request.choices);
  const { fullNames, introductions } = introduce(context, perPassage.flat(), chosen);

  const english = tongues.isEnglish;
  const paragraphs = paragraphCounter();
  const decideOrganisation = organisationsOf(context, english);

  const chosenLink = (found: MentionAt): LinkedMention | null | undefined => {
    const said = chosen.of(found);
    return said === undefined ? undefined : withOthers(found, chosenMention(index.gazetteer, found, said));
  };
  const link = (found: MentionAt): LinkedMention | null => {
    const said = chosenLink(found);
    if (said !== undefined) return said;
    const full = fullNames.get(found);
    if (full) return linkedPerson(context, found, { decision: full, paragraphs });
    const isForeign = foreign.covers(found.passage, found.mention.first);
    const { surnames } = found.candidates;
    const decide = english && !isForeign ? decideSurname : decideForeignSurname;
    const surname = surnames.length > 0 ? certain(decide(context, found, introductions)) : null;
    if (surname) return linkedPerson(context, found, { decision: surname, paragraphs });
    const countries = english
      ? found.candidates.countries
      : found.candidates.countries.filter(({ kind }) => kind === 'country-name');
    if (isForeign && countries.length > 0) return null;
    if (countries.length === 0) {
      const organisation = certain(decideOrganisation(found));
      return organisation && linkedOrganisation(context, found, organisation);
    }
    const country = certain(decideCountry(context, found.passage, { at: found.at, candidates: countries }));
    return country && linkedCountry(context, found, country);
  };
  const knighted = english ? decideKnightedNames(context, fullNames) : new Map();
  const linked = passages.map((passage, at): LinkedPassage => {
    const mentions = perPassage[at] ?? [];
    const names = withOthersBeside(
      linkedWords(mentions, link),
      foreign.countries(context, passage, chosenLink),
    );
    const given = linkedKnights(context, passage, { knights: knighted.get(passage) ?? [], paragraphs });
    return {
      passage,
      linked: withOthersBeside(names, given),
      organisations: () => organisationsIn(mentions),
    };
  });
  const roles = rolesOfArticle(context, linked, tongues);
  const [title = [], text = []] = linked.map(({ passage, linked: found }, at) => {
    const isMeant = (mention: LinkedMention) => !chosen.isNobody(passage.words.text, mention);
    const names = found.map(({ mention }) => mention).filter(isMeant);
    const held = (roles[at] ?? [])
      .flatMap((decision) => linkedRole(context, passage.words, decision) ?? [])
      .filter(isMeant);
    return held.length === 0 ? names : [...names, ...held].sort(byOffset);
  });
  return { title, text };
}
