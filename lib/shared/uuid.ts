// Ids that nobody else makes, also where `crypto.randomUUID` is missing: it is withheld from pages without TLS.

const BYTES = 16;
const hex = (byte: number) => byte.toString(16).padStart(2, '0');

/** A random UUID, version 4, in lower case. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  const marked = [...bytes].map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x40; // the version
    return at === 8 ? (byte & 0x3f) | 0x80 : byte; // the variant
  });
  const digits = marked.map(hex).join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join('-');
}
