// Two texts of an article side by side in one: what went is struck through, what came is underlined; the same is left out.
import type { ChangedPassage, Comparison, TextPiece } from '../../lib/reader/compare-texts';
import { counted } from '../formats';
import { useWords } from '../words';

function Piece({ piece }: { readonly piece: TextPiece }) {
  const words = useWords();
  if (piece.in === 'both') return <>{piece.text}</>;
  const isGone = piece.in === 'before';
  // Few screen readers tell one from the other, so that it is said.
  const said = <span class="visually-hidden">{words(isGone ? 'compareGone' : 'compareNew')} </span>;
  return isGone ? (
    <del>
      {said}
      {piece.text}
    </del>
  ) : (
    <ins>
      {said}
      {piece.text}
    </ins>
  );
}

function Passage({ sameBefore, pieces }: ChangedPassage) {
  const words = useWords();
  return (
    <>
      {sameBefore > 0 && (
        <p class="compare-same">
          {counted(words, sameBefore, { one: 'compareSameOne', other: 'compareSameOther' })}
        </p>
      )}
      <p class="compare-passage" lang="" dir="auto">
        {pieces.map((piece, at) => (
          <Piece key={at} piece={piece} />
        ))}
      </p>
    </>
  );
}

/** What differs between an earlier text and the one that is shown. */
export function TextComparison({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  if (comparison === 'too-different') return <p class="compare-same">{words('compareTooMuch')}</p>;
  if (comparison.length === 0) return <p class="compare-same">{words('compareNothing')}</p>;
  return (
    <div class="comparison">
      {comparison.map((passage, at) => (
        <Passage key={at} {...passage} />
      ))}
    </div>
  );
}
