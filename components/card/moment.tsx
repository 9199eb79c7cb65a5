// "Then" and "Now": a part of the card that says of which day it speaks.
import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  /** The day in words. */
  readonly day?: string;
  /** The article's own day is lit. */
  readonly lit?: boolean;
  readonly children: ComponentChildren;
}

export function Moment({ label, day, lit = false, children }: Props) {
  return (
    <section class={lit ? 'moment moment-lit' : 'moment'}>
      <h3 class="label">
        {label}
        {day !== undefined && <span class="label-day"> {day}</span>}
      </h3>
      <ul>{children}</ul>
    </section>
  );
}
