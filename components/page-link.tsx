// A link to another page of ours that is drawn as a button: with a modifier, or the middle button, the browser opens it beside.
import type { ComponentChildren } from 'preact';

/** Leaves a click with a modifier to the browser, which opens the link in a tab behind; any other is `onOpen`'s. */
export const openBy = (onOpen: (address: string) => void) => (click: MouseEvent) => {
  if (!(click.currentTarget instanceof HTMLAnchorElement)) return;
  if (click.metaKey || click.ctrlKey || click.shiftKey) return;
  click.preventDefault();
  onOpen(click.currentTarget.href);
};

export interface PageLinkProps {
  /** Path of the page, and what stands behind it. */
  readonly to: string;
  /** Where it leads, in words: an icon is all that is shown. */
  readonly label: string;
  /** Opens it where a plain click must not lead away from the page; left out: the click leads there. */
  readonly onOpen?: (address: string) => void;
  readonly children: ComponentChildren;
}

export function PageLink({ to, label, onOpen, children }: PageLinkProps) {
  return (
    <a
      class="button button-icon"
      href={to}
      aria-label={label}
      title={label}
      onClick={onOpen && openBy(onOpen)}
    >
      {children}
    </a>
  );
}
