// Three small drawings of what Sidelight does, in the page's own colours; whoever cannot see them reads the words below.

import type { ComponentChildren } from 'preact';

/** In its own units, as wide as there is room. */
const Drawing = ({ children }: { readonly children: ComponentChildren }) => (
  <svg class="drawing" viewBox="0 0 240 150" aria-hidden="true">
    {children}
  </svg>
);

/** Lines of text, as wide as given, in drawing units. */
function Lines({
  x,
  y,
  widths,
}: {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
}) {
  return (
    <g class="drawn-text">
      {widths.map((width, at) => (
        <rect key={at} x={x} y={y + at * 14} width={width} height={5} rx={2.5} />
      ))}
    </g>
  );
}

/** A text in which a leader and a country are underlined. */
export function MarkedText() {
  return (
    <Drawing>
      <rect class="drawn-page" x={30} y={12} width={180} height={126} rx={6} />
      <rect class="drawn-ink" x={46} y={28} width={112} height={9} rx={3} />
      <Lines x={46} y={52} widths={[148, 132, 144, 120, 138]} />
      <path class="drawn-leader" d="M46 61h58" />
      <path class="drawn-country" d="M112 89h44" />
      <path class="drawn-leader" d="M46 117h34" />
    </Drawing>
  );
}

/** A card beside a name: what she was then, what she is now. */
export function ThenAndNow() {
  return (
    <Drawing>
      <Lines x={20} y={18} widths={[200, 180, 194]} />
      <path class="drawn-leader" d="M20 27h52" />
      <rect class="drawn-card" x={36} y={38} width={168} height={98} rx={8} />
      <circle class="drawn-light" cx={58} cy={60} r={9} />
      <rect class="drawn-ink" x={76} y={54} width={78} height={7} rx={3} />
      <rect class="drawn-amber" x={52} y={80} width={28} height={5} rx={2.5} />
      <Lines x={90} y={80} widths={[96]} />
      <rect class="drawn-teal" x={52} y={104} width={28} height={5} rx={2.5} />
      <Lines x={90} y={104} widths={[82]} />
    </Drawing>
  );
}

/** A clean page, and the list in which it is kept. */
export function KeptPage() {
  return (
    <Drawing>
      <rect class="drawn-page" x={22} y={16} width={112} height={118} rx={6} />
      <rect class="drawn-ink" x={36} y={30} width={72} height={8} rx={3} />
      <Lines x={36} y={52} widths={[84, 76, 84, 68, 80]} />
      {[0, 1, 2].map((row) => (
        <g key={row}>
          <rect class="drawn-card" x={148} y={30 + row * 34} width={74} height={26} rx={5} />
          <rect class="drawn-ink" x={156} y={37 + row * 34} width={48} height={4} rx={2} />
          <rect
            class={row === 0 ? 'drawn-amber' : 'drawn-edge'}
            x={156}
            y={46 + row * 34}
            width={30}
            height={4}
            rx={2}
          />
        </g>
      ))}
    </Drawing>
  );
}
