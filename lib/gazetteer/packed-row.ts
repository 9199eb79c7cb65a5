// Rows as lines of text: a few long strings cost a start-up far less than thousands of small arrays.

const FIELD = '\t';
const ITEM = '|';
export const LINE = '\n';
const RESERVED = /[\t\n|]/;

/** What may stand in a field. Null and 0 are written as nothing, which stands for what is usual there. */
export type Field = string | number | null | readonly string[];

function written(field: Field): string {
  const items = typeof field === 'object' && field !== null ? field : [field || ''];
  const texts = items.map(String);
  const broken = texts.find((text) => RESERVED.test(text));
  if (broken !== undefined) throw new Error(`A field holds a character that parts fields: ${broken}`);
  return texts.join(ITEM);
}

/** Usual fields at the end are left out. */
export const packRow = (fields: readonly Field[]): string =>
  fields.map(written).join(FIELD).replace(/\t+$/, '');

export const unpackRow = (line: string): string[] => line.split(FIELD);

export const unpackList = (field: string | undefined): readonly string[] => (field ? field.split(ITEM) : []);

/** The first two fields, without looking at the rest. */
export function firstTwo(line: string): [first: string, second: string] {
  const at = line.indexOf(FIELD);
  const next = line.indexOf(FIELD, at + 1);
  return [line.slice(0, at), next < 0 ? line.slice(at + 1) : line.slice(at + 1, next)];
}
