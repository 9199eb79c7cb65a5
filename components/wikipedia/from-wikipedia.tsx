// First sentences and picture of a Wikipedia article, with where they are from and under which licence.

import { useEffect, useRef } from 'preact/hooks';
import type { WikipediaSummary } from '../../lib/gazetteer/wikipedia/wikipedia-answer';
import { FilledSentence, useWords } from '../words';

/** Of the text of all Wikipedias. */
const LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/';
/** Longest side as it is drawn, in pixels of the picture: twice that of the card. */
const LONGEST_SIDE = 192;

function bytesOf(dataAddress: string): Blob {
  const [head = '', spelt = ''] = dataAddress.split(',');
  const type = head.slice('data:'.length).split(';')[0] ?? '';
  return new Blob([Uint8Array.from(atob(spelt), (unit) => unit.charCodeAt(0))], { type });
}

/** False: it is no picture that can be drawn. */
async function draw(canvas: HTMLCanvasElement, data: string): Promise<boolean> {
  try {
    const picture = await createImageBitmap(bytesOf(data));
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return true;
  } catch {
    return false; // whatever it is, the sentences stand without it
  }
}

/** Drawn, not loaded: an element with an address would be asked about by the page's policy, and told to it. */
function Picture({ data, label }: { readonly data: string; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (current) void draw(current, data).then((isDrawn) => current.toggleAttribute('hidden', !isDrawn));
  }, [data]);
  return <canvas ref={canvas} class="wikipedia-picture" role="img" aria-label={label} hidden />;
}

function Link({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a class="elsewhere" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

interface FromWikipediaProps {
  readonly summary: WikipediaSummary;
  /** Whom it is about, in the language of the words. */
  readonly name: string;
}

export function FromWikipedia({ summary, name }: FromWikipediaProps) {
  const words = useWords();
  const { text, lang, dir, url, picture } = summary;
  return (
    <section class="wikipedia" aria-label={words('cardWikipedia')}>
      {picture && <Picture data={picture.data} label={words('wikipediaPictureOf', name)} />}
      <p lang={lang} dir={dir}>
        {text}
      </p>
      <p class="wikipedia-licence">
        <FilledSentence
          of="wikipediaFrom"
          parts={[
            <Link key="article" href={url}>
              {words('cardWikipedia')}
            </Link>,
            <Link key="licence" href={LICENCE}>
              {words('wikipediaLicence')}
            </Link>,
          ]}
        />{' '}
        {picture && <Link href={picture.page}>{words('wikipediaPicture')}</Link>}
      </p>
    </section>
  );
}
