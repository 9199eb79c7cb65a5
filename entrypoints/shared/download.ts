// Hands a file to the reader's downloads without asking for a permission.

/** Time for the browser to take the file over before its address is withdrawn, in ms. */
const HAND_OVER_MS = 60_000;

export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HAND_OVER_MS);
}
