// Icons of actions as inline SVG, in the colour of the text around them, hidden from assistive technology.
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
/** A large and a small letter. */
export const TextIcon = icon('M1 12.5 4.8 3.5l3.8 9M2.2 9.8h5.2M9.5 12.5l2.5-6 2.5 6M10.4 10.5h3.2');
/** A loudspeaker with sound. */
export const SpeakIcon = icon(
  'M2.5 6.2v3.6h2.3L8.3 13V3L4.8 6.2ZM10.5 5.8a3 3 0 0 1 0 4.4M12.4 3.9a5.8 5.8 0 0 1 0 8.2',
);
export const PlayIcon = icon('M4.5 3v10l8-5Z');
export const PauseIcon = icon('M5 3.5v9M11 3.5v9');
export const PreviousIcon = icon('M11.5 3.5v9L5.5 8ZM4 3.5v9');
export const NextIcon = icon('M4.5 3.5v9l6-4.5ZM12 3.5v9');
export const CloseIcon = icon('m4 4 8 8M12 4l-8 8');
/** A keyboard. */
export const KeysIcon = icon('M1.5 4.5h13v7h-13ZM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 9.2h6');
export const StarIcon = icon('m8 2 1.8 3.8 4.1.5-3 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1-3-2.9 4.1-.5Z');
/** Three dots. */
export const MoreIcon = icon(
  'M3.5 7.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4ZM8 7.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4ZM12.5 7.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4Z',
);
/** A box with a lid. */
export const ArchiveIcon = icon('M2 3h12v3H2ZM3 6v7h10V6M6.5 8.5h3');
/** An envelope that was opened. */
export const ReadIcon = icon('M2 6.5 8 2.5l6 4v7H2ZM2 6.5l6 4 6-4');
/** Books on a shelf. */
export const LibraryIcon = icon(
  'M2 13.5h12M3 3.5h2.6v10H3ZM5.6 5h2.6v8.5H5.6ZM9.4 4.6l2.3-.7 2.2 9.1-2.3.5Z',
);
/** An arrow up, out of a box. */
export const ExportIcon = icon('M8 9.7V2.5M5 5.3l3-3 3 3M2.5 10v3.5h11V10');
/** A box that is filled from above. */
export const BackupIcon = icon('M8 2v7.2M5 6.4l3 3 3-3M2.5 10v3.5h11V10');
/** Two links of a chain. */
export const LinkIcon = icon(
  'M6.8 9.2a2.5 2.5 0 0 0 3.6 0l2.3-2.3a2.5 2.5 0 0 0-3.6-3.6l-.9.9M9.2 6.8a2.5 2.5 0 0 0-3.6 0L3.3 9.1a2.5 2.5 0 0 0 3.6 3.6l.9-.9',
);
/** A label with a hole. */
export const TagIcon = icon('M2.5 2.5h5l6 6-5 5-6-6ZM5.3 5.3h.01');
