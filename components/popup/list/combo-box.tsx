// A field with suggestions below it: what is typed goes out, a suggestion that is chosen too; arrows, Enter and Escape as everywhere.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';

export interface Suggestion {
  /** What it is chosen by; no two of a list have the same. */
  readonly value: string;
  readonly shown: ComponentChildren;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly onType: (typed: string) => void;
  readonly onChoose: (value: string) => void;
  /** Enter, with no suggestion in hand. */
  readonly onEnter?: () => void;
  /** Backspace in a field that is empty. */
  readonly onEmptied?: () => void;
  /** Escape, with no suggestion shown. */
  readonly onEscape?: () => void;
  readonly isFocused?: boolean;
  /** A search: suggestions go with the focus, and come back with it. */
  readonly isSearch?: boolean;
}

/** The keys of a field that has suggestions; true: it has answered one. */
function answer(key: string, { at, count, move }: { at: number; count: number; move: (to: number) => void }) {
  if (count === 0) return false;
  if (key === 'ArrowDown') move(at + 1 < count ? at + 1 : -1);
  else if (key === 'ArrowUp') move(at === -1 ? count - 1 : at - 1);
  else return false;
  return true;
}

export function ComboBox(props: Props) {
  const { label, value, onType, onChoose, onEnter, onEmptied, onEscape, isFocused, isSearch } = props;
  const id = useId();
  const [at, move] = useState(-1);
  const [isClosed, close] = useState(false);
  const suggestions = isClosed ? [] : props.suggestions;
  const chosen = suggestions[at];
  // Other suggestions: the one in hand is gone.
  const values = props.suggestions.map((each) => each.value).join('\n');
  useEffect(() => move(-1), [values]);
  const choose = (suggestion: string) => {
    move(-1);
    onChoose(suggestion);
  };
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.isComposing) return;
    if (key.key === 'Escape') {
      if (suggestions.length > 0) close(true);
      else if (onEscape) onEscape();
      else return;
      key.stopPropagation();
      key.preventDefault();
    } else if (key.key === 'Enter') {
      key.preventDefault();
      if (chosen) choose(chosen.value);
      else onEnter?.();
    } else if (key.key === 'Backspace' && value === '') onEmptied?.();
    else if (answer(key.key, { at, count: suggestions.length, move })) key.preventDefault();
  };
  return (
    <div class="combo">
      <input
        class="input"
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${at}`}
        autocomplete="off"
        enterkeyhint={isSearch ? 'search' : undefined}
        spellcheck={false}
        ref={(field) => {
          if (isFocused && field && field.dataset['begun'] === undefined) {
            field.dataset['begun'] = '';
            field.focus();
          }
        }}
        value={value}
        onInput={(input) => {
          close(false);
          onType(input.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => isSearch && close(true)}
        onFocus={() => isSearch && close(false)}
      />
      <div
        id={`${id}-list`}
        class="suggestions"
        role="listbox"
        aria-label={label}
        hidden={suggestions.length === 0}
      >
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, as in every combobox.
          <div
            key={suggestion.value}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            class="suggestion"
            aria-selected={index === at}
            // The field keeps the focus.
            onMouseDown={(press) => press.preventDefault()}
            onClick={() => choose(suggestion.value)}
          >
            {suggestion.shown}
          </div>
        ))}
      </div>
    </div>
  );
}
