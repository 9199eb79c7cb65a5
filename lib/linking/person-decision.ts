// What is asked about a person's name, and what is answered.
import type { OfficeId, PersonId } from '../gazetteer/types';
import type { Passage } from './article-context';
import type { Candidates } from './candidates';
import type { Mention } from './find-mentions';
import type { Evidence } from './mention-kinds';

export interface PersonDecision {
  readonly person: PersonId;
  readonly evidence: Evidence;
  /** 0 to 1. */
  readonly confidence: number;
  /** The office on the article's day that the decision leans on. */
  readonly office?: OfficeId;
  /** Where the full name stands that this surname follows. */
  readonly leansOn?: { readonly passage: Passage; readonly at: number };
}

/** A mention by its place among its passage's mentions. */
export interface MentionAt {
  readonly passage: Passage;
  readonly at: number;
  readonly mention: Mention;
  readonly candidates: Candidates;
}
