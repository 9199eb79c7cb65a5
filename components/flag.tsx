// A country's code → its flag as a picture from our own bundle (Windows draws no flag emoji), named for those who hear it.
import type { CountryCode } from '../lib/gazetteer/model/types';
import { countryName } from './country-name';
import { counted, formats } from './formats';
import { useWords } from './words';

/** Only for extension pages: a foreign page could block the picture, or learn that we are there. */
export function Flag({
  code,
  beside,
}: {
  readonly code: CountryCode;
  /** The words beside it: where they name the country, the picture does not say it again. */
  readonly beside?: string;
}) {
  const name = countryName(code, useWords());
  return (
    <img
      class="flag"
      src={`/flags/${code}.svg`}
      alt={name === beside ? '' : name}
      title={name}
      width={16}
      height={12}
      decoding="async"
    />
  );
}

/** Flags of `codes`, the first `most` of them; how many more there are is said in figures. */
export function Flags({ codes, most }: { readonly codes: readonly CountryCode[]; readonly most: number }) {
  const words = useWords();
  const more = codes.length - most;
  if (codes.length === 0) return null;
  return (
    <span class="flags">
      {codes.slice(0, most).map((code) => (
        <Flag key={code} code={code} />
      ))}
      {more > 0 && (
        <>
          <span aria-hidden="true">{formats(words).more.format(more)}</span>
          <span class="visually-hidden">
            {counted(words, more, { one: 'flagsMoreOne', other: 'flagsMoreOther' })}
          </span>
        </>
      )}
    </span>
  );
}
