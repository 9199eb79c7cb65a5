// One of a few: native radio buttons, drawn as a row that shows all there is to choose from.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<T extends string> {
  /** What is chosen. */
  readonly legend: string;
  /** In the order in which they are shown. */
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly face?: ComponentChildren;
  }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  /** Names the look. */
  readonly kind?: string;
}

export function Choice<T extends string>({ legend, options, value, onChoose, kind = '' }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class={`choice ${kind}`}>
      <legend>{legend}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option.value} class={`choice-option choice-${option.value}`}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.face ?? null}
            <span class="choice-label">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
