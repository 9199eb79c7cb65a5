// Places in a text: the one way in which rooms tell each other where something stands.

/** UTF-16 code units of a text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
