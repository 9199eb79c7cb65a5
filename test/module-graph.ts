// Source files in, the modules that each of them imports out, resolved as TypeScript does; nothing escapes by its form.
import { type ESTree, parseSync } from 'vite';

/** One import, re-export, `import()`, import of types, or side effect. */
export interface ModuleImport {
  /** As it is written. */
  readonly specifier: string;
  /** `/lib/core/span.ts`: a file of ours; `dexie`: a package; null: it leads to nothing that is there. */
  readonly target: string | null;
  /** Nothing but types is taken; gone when the code runs. */
  readonly onlyTypes: boolean;
}

/** What the sources say, by path from the project's root: `/lib/core/span.ts`. */
export type Sources = Readonly<Record<string, string>>;

/** Where `@/` leads. */
const ROOT_ALIAS = /^@\//;
/** What a specifier may leave out, in the order in which it is tried. */
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
/** Stands for what cannot be known before the code runs. */
const NOT_WRITTEN_OUT = '(not written out)';

type Named = Pick<ModuleImport, 'specifier' | 'onlyTypes'>;
type Node = ESTree.Node;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every node under `root`, outermost first. */
function* nodesUnder(root: Node): Generator<Node> {
  yield root;
  for (const value of Object.values(root)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesUnder(child);
  }
}

const textOf = (node: Node | null | undefined): string =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : NOT_WRITTEN_OUT;

const areTypes = (kind: string | undefined, entries: readonly { readonly kind?: string }[]): boolean =>
  kind === 'type' || (entries.length > 0 && entries.every((entry) => entry.kind === 'type'));

const kindsOf = (specifiers: readonly object[]) =>
  specifiers.map((one) => {
    if ('importKind' in one) return { kind: String(one.importKind) };
    return 'exportKind' in one ? { kind: String(one.exportKind) } : {};
  });

/** The import that `node` is, if it is one. */
function importIn(node: Node): Named | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return {
        specifier: node.source.value,
        onlyTypes: areTypes(node.importKind, kindsOf(node.specifiers)),
      };
    case 'ExportNamedDeclaration':
      if (!node.source) return null;
      return {
        specifier: node.source.value,
        onlyTypes: areTypes(node.exportKind, kindsOf(node.specifiers)),
      };
    case 'ExportAllDeclaration':
      return { specifier: node.source.value, onlyTypes: node.exportKind === 'type' };
    case 'ImportExpression':
      return { specifier: textOf(node.source), onlyTypes: false };
    case 'TSImportType':
      return { specifier: textOf(node.source), onlyTypes: true };
    default:
      return null;
  }
}

/** What a specifier leads to; queries (`?raw`) do not count. */
function resolve(path: string, specifier: string, files: ReadonlySet<string>): string | null {
  const written = specifier.replace(/\?.*$/, '');
  const isOurs = written.startsWith('.') || ROOT_ALIAS.test(written);
  if (!isOurs) return written === NOT_WRITTEN_OUT ? null : written;
  const base = ROOT_ALIAS.test(written)
    ? `/${written.replace(ROOT_ALIAS, '')}`
    : new URL(written, `file://${path}`).pathname;
  return ENDINGS.map((ending) => base + ending).find((file) => files.has(file)) ?? null;
}

/**
 * Everything that the file at `path` imports. `files` are all files that there are: a specifier that leads to none of
 * them, or that is put together when the code runs, has no target. Throws if `source` is not TypeScript.
 */
export function importsOf(path: string, source: string, files: ReadonlySet<string>): ModuleImport[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return [...nodesUnder(program)].flatMap((node) => {
    const found = importIn(node);
    return found ? [{ ...found, target: resolve(path, found.specifier, files) }] : [];
  });
}

/** Groups of files that import each other in a ring, types included; none is the aim. */
export function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];
  function visit(file: string): number {
    const number = order.size;
    order.set(file, number);
    lowest.set(file, number);
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const reached = order.has(next)
        ? path.includes(next)
          ? (order.get(next) ?? number)
          : number
        : visit(next);
      lowest.set(file, Math.min(lowest.get(file) ?? number, reached));
    }
    if (lowest.get(file) === number) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest.get(file) ?? number;
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** Names of the types and functions that a file exports, each with whether a docstring stands above it. */
export function exportedNames(
  path: string,
  source: string,
): { readonly name: string; readonly kind: 'type' | 'function'; readonly documented: boolean }[] {
  const { program, comments } = parseSync(path, source);
  const documented = (start: number) =>
    comments.some(
      ({ type, value, end }) =>
        type === 'Block' && value.startsWith('*') && /^\s*$/.test(source.slice(end, start)),
    );
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
    const { declaration, start } = statement;
    const all = (kind: 'type' | 'function', ...names: (string | undefined)[]) =>
      names.flatMap((name) => (name === undefined ? [] : [{ name, kind, documented: documented(start) }]));
    switch (declaration.type) {
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'ClassDeclaration':
        return all('type', declaration.id?.name);
      case 'FunctionDeclaration':
        return all('function', declaration.id?.name);
      case 'VariableDeclaration':
        return declaration.declarations.flatMap(({ id, init }) =>
          init?.type === 'ArrowFunctionExpression' && id.type === 'Identifier'
            ? all('function', id.name)
            : [],
        );
      default:
        return [];
    }
  });
}
