// What an article said before another text took its place: to be looked at, and to be put back.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../button';
import { counted, instantInWords } from '../formats';
import { languageOf, useWords, type Words } from '../words';
import type { EarlierText } from './shelf';
import { TextComparison } from './text-comparison';

export interface EarlierTextsProps {
  /** The longest first. */
  readonly texts: readonly EarlierText[];
  /** UTF-16 code units of the text that is shown now. */
  readonly length: number;
  readonly onRestore: (text: EarlierText) => void;
}

const LONGER = { one: 'earlierLongerOne', other: 'earlierLongerOther' } as const;
const OTHER = { one: 'earlierOne', other: 'earlierOther' } as const;

/** How many passages differ; `''`: not known yet, or too many to say. */
function differenceOf({ comparison }: EarlierText, words: Words): string {
  if (comparison === null || comparison === 'too-different') return '';
  return counted(words, comparison.length, { one: 'comparePassagesOne', other: 'comparePassagesOther' });
}

interface LineProps {
  readonly text: EarlierText;
  readonly isLonger: boolean;
  readonly onRestore: () => void;
}

function EarlierLine({ text, isLonger, onRestore }: LineProps) {
  const words = useWords();
  const [open, setOpen] = useState<'text' | 'comparison' | null>(null);
  const isOpen = open === 'text';
  const toggle = (what: 'text' | 'comparison') => setOpen(open === what ? null : what);
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpen) frame.current?.replaceChildren(text.body);
  }, [isOpen, text]);
  const on = instantInWords(text.savedAt, words);
  return (
    <div class="earlier" {...languageOf(words)}>
      <div class="earlier-line">
        <p>
          {counted(words, text.length, { ...(isLonger ? LONGER : OTHER), and: on })}{' '}
          {differenceOf(text, words)}
        </p>
        <div class="earlier-actions">
          {text.comparison !== null && (
            <Button quiet expanded={open === 'comparison'} onPress={() => toggle('comparison')}>
              {words('compareShow')}
            </Button>
          )}
          <Button quiet expanded={isOpen} onPress={() => toggle('text')}>
            {words('earlierShow')}
          </Button>
          <Button quiet onPress={onRestore}>
            {words('earlierRestore')}
          </Button>
        </div>
      </div>
      {open === 'comparison' && text.comparison !== null && (
        <section class="earlier-body" aria-label={words('compareTitle')}>
          <TextComparison comparison={text.comparison} />
        </section>
      )}
      {isOpen && (
        <section class="earlier-body" aria-label={words('earlierTitle')} lang="" dir="auto">
          <div ref={frame} class="article-body" />
        </section>
      )}
    </div>
  );
}

/** `where`: what is longer than the text stands above it, the others below. */
export function EarlierTexts({
  texts,
  length,
  onRestore,
  where,
}: EarlierTextsProps & { readonly where: 'above' | 'below' }) {
  const shown = texts.filter((text, at) => (at === 0 && text.length > length) === (where === 'above'));
  return (
    <>
      {shown.map((text) => (
        <EarlierLine
          key={text.id}
          text={text}
          isLonger={text.length > length}
          onRestore={() => onRestore(text)}
        />
      ))}
    </>
  );
}
