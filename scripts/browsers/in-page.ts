// Functions that run inside a page of the browser: each stands alone and may use nothing but its argument.
// They hold no named function inside, because the loader of scripts adds a helper to those that no page has.
/** One painted mention: which highlight it belongs to, what it says, and where it is in the viewport. */
export interface Mark {
  readonly highlight: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Every painted mention, in the order of the page. */
export function paintedMarks(): Mark[] {
  const marks = [...CSS.highlights].flatMap(([highlight, ranges]) =>
    [...ranges].map((painted) => {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return {
        highlight,
        range,
        text: range.toString().replace(/\s+/g, ' '),
        x: left + width / 2,
        y: top + height / 2,
      };
    }),
  );
  marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return marks.map(({ highlight, text, x, y }) => ({ highlight, text, x, y }));
}

/** Scrolls the first mark that reads `text` into the middle of the viewport; false: there is none. */
export function scrollToMark(text: string): boolean {
  for (const ranges of CSS.highlights.values()) {
    for (const painted of ranges) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      if (range.toString().replace(/\s+/g, ' ') !== text) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return true;
    }
  }
  return false;
}

/** Clicks the button or link with this visible text or label; false: there is none, or it has nothing to do as yet. */
export function clickLabelled(label: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>('button, a[href], summary')].find(
    (element) => element.textContent?.trim() === label || element.getAttribute('aria-label') === label,
  );
  if (!found || found.matches(':disabled, [aria-disabled="true"]')) return false;
  found.click();
  return true;
}

/** Nothing while the page is still without a body. */
export function visibleText(): string {
  return document.querySelector('body')?.innerText ?? '';
}

/** A row of the library's database as it travels to us: bytes in base64, beside its other fields. */
export interface StoredRow {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly bytes: Readonly<Record<string, string>>;
}

/** Everything in the library's database: the light rows, and their bodies; see `readLibrary`. */
export async function readStoredRows(): Promise<{ items: StoredRow[]; bodies: StoredRow[] }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sidelight-library');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The library cannot be opened'));
  });
  const contents = { items: [] as StoredRow[], bodies: [] as StoredRow[] };
  for (const store of ['items', 'bodies'] as const) {
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error(`${store} cannot be read`));
    });
    for (const row of rows) {
      const fields: Record<string, unknown> = { ...Object(row) };
      const bytes: Record<string, string> = {};
      for (const [name, value] of Object.entries(fields)) {
        // In Firefox's sandbox the array is one of the page's: its class is another.
        if (!ArrayBuffer.isView(value)) continue;
        const { buffer, byteOffset, byteLength } = value;
        let written = '';
        for (const byte of new Uint8Array(buffer, byteOffset, byteLength))
          written += String.fromCharCode(byte);
        bytes[name] = btoa(written);
        delete fields[name];
      }
      contents[store].push({ fields, bytes });
    }
  }
  database.close();
  return contents;
}

/** What the background says of an entity, asked as our own pages ask. */
export async function askForCard(ask: { id: string; published: unknown }): Promise<unknown> {
  const extension: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const runtime: unknown = Reflect.get(Object(extension), 'runtime');
  const answer: unknown = await Reflect.get(
    Object(runtime),
    'sendMessage',
  )({ topic: 'entity/describe', ask });
  // Written out and read again: Firefox's protocol sends a part that stands in two places only once.
  return JSON.parse(JSON.stringify(Reflect.get(Object(answer), 'reply')));
}
