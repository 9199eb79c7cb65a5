// Turns a YAML file of data/ into typed rows, keeping for each row the line on which it stands.
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { ZodMiniType } from 'zod/mini';
import { err, ok, type Result } from '../../lib/core/result';
import type { Problem } from './problem';

type Path = readonly PropertyKey[];

export interface ParsedFile<T> {
  readonly file: string;
  readonly value: T;
  /** Line, counted from 1, of the entry at `path`, or of the nearest one above it. */
  readonly lineOf: (...path: PropertyKey[]) => number;
}

/** `file` is the name that problems are reported under. */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: ZodMiniType<T>,
): Result<ParsedFile<T>, Problem[]> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  if (document.errors.length > 0) {
    return err(
      document.errors.map(({ pos, message }) => ({ file, line: lineCounter.linePos(pos[0]).line, message })),
    );
  }
  const lineAt = (path: Path): number => {
    const node: unknown = document.getIn(path, true);
    if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineAt(path.slice(0, -1));
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return ok({ file, value: parsed.data, lineOf: (...path) => lineAt(path) });
  return err(
    parsed.error.issues.map(({ path, message }) => ({
      file,
      line: lineAt(path),
      message: `${path.join('.')}: ${message}`,
    })),
  );
}
