// The one kind of button; what it does stands on it.
import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** The one thing that most readers came for. */
  readonly primary?: boolean;
  /** For a button that stays pressed; the words on it do not change with it. */
  readonly pressed?: boolean;
  /** Nothing to do now. The button keeps its focus, so a keyboard does not lose its place. */
  readonly idle?: boolean;
  /** What it does, where it shows an icon only. */
  readonly label?: string;
}

export function Button({ children, onPress, primary = false, pressed, idle = false, label }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button${primary ? ' button-primary' : ''}${label === undefined ? '' : ' button-icon'}`}
      aria-pressed={pressed}
      aria-disabled={idle || undefined}
      aria-label={label}
      title={label}
      onClick={() => {
        if (!idle) onPress();
      }}
    >
      {children}
    </button>
  );
}
