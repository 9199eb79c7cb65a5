// Fields → YAML between two lines of dashes, as Obsidian and site generators read it: texts quoted, lists a line an entry.

/** A text, a list, a yes or no; null and empty lists are left out. */
export type FrontMatterValue = string | number | boolean | null | readonly string[];

/** What needs no quotes is an instant, a day or plain letters: whatever may mean something to YAML is quoted. */
const PLAIN = /^(?:\d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/;
/** C0 and C1 controls, line separators and the byte order mark are written by number. */
const BY_NUMBER = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** A double-quoted scalar of YAML 1.2, which is on one line whatever is in it. */
export function yamlText(text: string): string {
  const escaped = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\"]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(BY_NUMBER, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${escaped}"`;
}

const scalar = (value: string | number | boolean): string =>
  typeof value === 'string' && !PLAIN.test(value) ? yamlText(value) : String(value);

/** `---`, a line a field (two and more for lists), `---`. Names of fields are plain words. */
export function frontMatter(fields: readonly (readonly [name: string, value: FrontMatterValue])[]): string {
  const lines = fields.flatMap(([name, value]) => {
    if (value === null || value === '') return [];
    if (typeof value !== 'object') return [`${name}: ${scalar(value)}`];
    return value.length === 0 ? [] : [`${name}:`, ...value.map((entry) => `  - ${scalar(entry)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
