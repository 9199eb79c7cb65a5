// Icons of the library page that show a state: a star that is given or not, a box that holds or is opened; and how a list is set.
import type { ComponentChildren } from 'preact';

function Drawn({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
      {children}
    </svg>
  );
}

const STAR = 'M8 1.8l1.9 4 4.3.6-3.1 3 .8 4.3L8 11.6l-3.9 2.1.8-4.3-3.1-3 4.3-.6Z';

export const StarMark = ({ isFull }: { readonly isFull: boolean }) => (
  <Drawn>
    <path d={STAR} class={isFull ? 'icon-full' : undefined} />
  </Drawn>
);

/** A box; open: it gives back what it holds. */
export const BoxMark = ({ isOpen }: { readonly isOpen: boolean }) => (
  <Drawn>
    <path d="M2 3h12v3H2ZM3 6v7.2h10V6" />
    <path d={isOpen ? 'M8 11.5V7.8M6.3 9.4 8 7.7l1.7 1.7' : 'M6.2 8.6h3.6'} />
  </Drawn>
);

export const RowsMark = () => (
  <Drawn>
    <path d="M2.5 4h11M2.5 8h11M2.5 12h11" />
  </Drawn>
);

export const CardsMark = () => (
  <Drawn>
    <path d="M2.5 3h4.7v4.3H2.5ZM8.8 3h4.7v4.3H8.8ZM2.5 8.8h4.7v4.3H2.5ZM8.8 8.8h4.7v4.3H8.8Z" />
  </Drawn>
);
