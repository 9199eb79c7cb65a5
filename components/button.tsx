// The button of all surfaces: what it does, whether it is pressed, idle or opens something; its name is said to everybody.
import type { ComponentChildren } from 'preact';
import { FilledSentence } from './words';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** The one thing that most readers came for. */
  readonly primary?: boolean;
  /** For a button that stays pressed; the words on it do not change with it. */
  readonly pressed?: boolean;
  /** For a button that opens something beside it. */
  readonly expanded?: boolean;
  /** Nothing to do now. The button keeps its focus, so a keyboard does not lose its place. */
  readonly idle?: boolean;
  /** What it does, where it shows an icon only. */
  readonly label?: string;
  /** One of many like it, beside what it acts on: drawn as words only. */
  readonly quiet?: boolean;
  /** What it acts on, for those who hear the button by itself. */
  readonly about?: string;
}

const classOf = ({ primary, quiet, label }: ButtonProps) =>
  ['button', primary && 'button-primary', quiet && 'button-quiet', label !== undefined && 'button-icon']
    .filter(Boolean)
    .join(' ');

/** What is seen, and what is heard besides: one name, in the order of the language. */
export function About({ children, what }: { readonly children: ComponentChildren; readonly what: string }) {
  const heard = (
    <span key="what" class="visually-hidden">
      {what}
    </span>
  );
  return <FilledSentence of="buttonAbout" parts={[children, heard]} />;
}

export function Button(props: ButtonProps) {
  const { children, onPress, pressed, expanded, idle = false, label, about } = props;
  return (
    <button
      type="button"
      class={classOf(props)}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={idle || undefined}
      aria-label={label}
      title={label}
      onClick={() => {
        if (!idle) onPress();
      }}
    >
      {about === undefined ? children : <About what={about}>{children}</About>}
    </button>
  );
}
