// What is wrong in data/, and where: said so that an editor can go straight to the line.
export interface Problem {
  /** File name below data/, `countries/JP.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

export const formatProblem = ({ file, line, message }: Problem) => `data/${file}:${line}: ${message}`;

/** The facts cannot be used as they are; the message lists every problem. */
export class GazetteerDataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'GazetteerDataError';
    this.problems = problems;
  }
}
