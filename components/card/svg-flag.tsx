// A flag drawn from markup of our own bundle, without a request that a foreign page could see or forbid.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Parsed as a document and taken over by nodes: no markup is written into a page, Trusted Types or not. */
function parseFlag(markup: string, into: Document): Element | null {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  return parsed.localName === 'svg' ? into.importNode(parsed, true) : null;
}

/** Decoration: the country is always named beside it. */
export function SvgFlag({ markup }: { readonly markup: string | undefined }) {
  const frame = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!frame.current || markup === undefined) return;
    const flag = parseFlag(markup, frame.current.ownerDocument);
    frame.current.replaceChildren(...(flag ? [flag] : []));
  }, [markup]);
  return markup === undefined ? null : <span class="flag" aria-hidden="true" ref={frame} />;
}
