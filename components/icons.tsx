// The few pictures that stand for an action, drawn in the colour of the text around them.

const icon = (path: string) =>
  function Icon() {
    return (
      <svg class="icon" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
        <path d={path} />
      </svg>
    );
  };

/** A bin. */
export const DeleteIcon = icon('M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4.2M9.3 7v4.2');
/** An arrow out of a frame. */
export const OriginalIcon = icon('M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.2 2.8 7.5 8.5');
export const SearchIcon = icon('M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.4 3.4');
/** Two sliders. */
export const OptionsIcon = icon('M2.5 5h5M10.5 5h3M9 3.2v3.6M2.5 11h2.8M8.3 11h5.2M6.8 9.2v3.6');
