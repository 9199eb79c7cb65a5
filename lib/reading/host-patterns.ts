// What the browser is asked to let us reach, before pictures are fetched.

/** Addresses on the web → match patterns, each host once a protocol. */
export const hostPatterns = (addresses: readonly string[]): string[] => [
  ...new Set(
    addresses.map((address) => {
      const { protocol, hostname } = new URL(address);
      return `${protocol}//${hostname}/*`;
    }),
  ),
];
