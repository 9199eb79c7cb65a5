// The export page: what is exported, the formats to choose from with what each is for, how far it is, and how it ended.
import { EXPORT_FORMATS, type ExportFormat, type ExportSource } from '../../lib/exchange/write/export-kinds';
import { ProgressLine } from '../backup/progress-line';
import { Button } from '../button';
import { counted, formats } from '../formats';
import { useWords, type WordKey, type Words } from '../words';
import { CopySection, type CopySectionProps } from './copy-section';
import type { ExportTrouble, ExportWork } from './export-types';

export interface ExportPageProps {
  readonly source: ExportSource;
  /** How many clippings it has; null: they are being counted. */
  readonly count: number | null;
  /** Clippings that a search does not know yet, because they are being filed anew; 0: it knows all. */
  readonly unfiled: number;
  readonly format: ExportFormat;
  readonly work: ExportWork;
  /** The device has a sheet that takes files. */
  readonly canShare: boolean;
  /** Null: there is more than one article, or none. */
  readonly copy: CopySectionProps | null;
  readonly onFormat: (format: ExportFormat) => void;
  readonly onExport: () => void;
  readonly onStop: () => void;
  /** Gives the file that was made last to the device's own sheet. */
  readonly onShare: () => void;
}

const FORMAT_WORDS: Readonly<Record<ExportFormat, readonly [name: WordKey, use: WordKey]>> = {
  markdown: ['exportMarkdown', 'exportMarkdownUse'],
  epub: ['exportEpub', 'exportEpubUse'],
  html: ['exportHtml', 'exportHtmlUse'],
  json: ['exportJson', 'exportJsonUse'],
  csv: ['exportCsv', 'exportCsvUse'],
  bibtex: ['exportBibtex', 'exportReferencesUse'],
  ris: ['exportRis', 'exportReferencesUse'],
  'csl-json': ['exportCsl', 'exportReferencesUse'],
  annotations: ['exportAnnotations', 'exportAnnotationsUse'],
  bookmarks: ['exportBookmarks', 'exportBookmarksUse'],
};

const LIST_WORDS = {
  inbox: 'libraryInbox',
  unread: 'libraryUnread',
  starred: 'libraryStarred',
  archived: 'libraryArchived',
} as const satisfies Readonly<Record<string, WordKey>>;

/** What is exported, by its name. */
export function sourceInWords(source: ExportSource, words: Words): string {
  switch (source.of) {
    case 'all':
      return words('exportOfAll');
    case 'digest':
      return words('exportOfDigest');
    case 'list':
      return words(LIST_WORDS[source.list]);
    case 'tag':
      return words('libraryTagged', source.tag);
    case 'search':
      return words('exportOfSearch', source.query);
    case 'id':
    case 'choice':
      return words('exportOfChosen');
  }
}

const TROUBLE: Readonly<Record<ExportTrouble, WordKey>> = {
  full: 'exportFull',
  unavailable: 'exportFailed',
};

function Ended({ work }: Pick<ExportPageProps, 'work'>) {
  const words = useWords();
  if (work.at === 'stopped') return <>{words('exportStopped')}</>;
  if (work.at === 'failed') return <strong>{words(TROUBLE[work.trouble])}</strong>;
  if (work.at !== 'done') return null;
  const { count, file, partly, isEarly } = work;
  return (
    <>
      {counted(words, count, { one: 'exportDoneOne', other: 'exportDoneOther', and: file })}
      {partly > 0 && ` ${counted(words, partly, { one: 'exportPartlyOne', other: 'exportPartlyOther' })}`}
      {isEarly && <strong> {words('exportEarly')}</strong>}
    </>
  );
}

/** Titles of what is lost; beyond so many their number says enough. */
const MOST_NAMED = 50;

function Lost({ work }: Pick<ExportPageProps, 'work'>) {
  const words = useWords();
  if (work.at !== 'done' || work.lost.length === 0) return null;
  return (
    <div class="export-lost" role="alert">
      <p>{counted(words, work.lost.length, { one: 'exportLostOne', other: 'exportLostOther' })}</p>
      <ul>
        {work.lost.slice(0, MOST_NAMED).map(({ id, title }) => (
          <li key={id} dir="auto" lang="">
            {title || words('popupDamagedTitle')}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Formats({ format, work, onFormat }: Pick<ExportPageProps, 'format' | 'work' | 'onFormat'>) {
  const words = useWords();
  return (
    <fieldset class="export-formats" disabled={work.at === 'writing'}>
      <legend>{words('exportAs')}</legend>
      {EXPORT_FORMATS.map((each) => {
        const [name, use] = FORMAT_WORDS[each];
        return (
          <label key={each} class="export-format">
            <input type="radio" name="format" checked={each === format} onChange={() => onFormat(each)} />
            <span>
              <span class="export-format-name">{words(name)}</span>
              <span class="second-line">{words(use)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** In the place of all controls: nobody knows any more what was chosen. */
function ChoiceGone() {
  const words = useWords();
  return (
    <>
      <p class="notice" role="alert">
        {words('exportChoiceGone')}
      </p>
      <div class="section-actions">
        <a class="button" href="/library.html">
          {words('libraryOpen')}
        </a>
      </div>
    </>
  );
}

export function ExportPage(props: ExportPageProps) {
  const words = useWords();
  if (props.source.of !== 'choice') return <ExportControls {...props} />;
  return (
    <main class="export-page">
      <h1>{words('exportTitle')}</h1>
      <ChoiceGone />
    </main>
  );
}

function ExportControls(props: ExportPageProps) {
  const { source, count, unfiled, work, canShare, copy, onExport, onStop, onShare } = props;
  const words = useWords();
  const { number } = formats(words);
  const isWriting = work.at === 'writing';
  return (
    <main class="export-page">
      <h1>{words('exportTitle')}</h1>
      <p class="export-source" role="status">
        <bdi>{sourceInWords(source, words)}</bdi>
        {count !== null && (
          <span class="second-line">
            {counted(words, count, { one: 'popupArticlesOne', other: 'popupArticlesOther' })}
          </span>
        )}
      </p>
      {unfiled > 0 && (
        <p class="notice" role="status">
          {counted(words, unfiled, { one: 'exportUnfiledOne', other: 'exportUnfiledOther' })}
        </p>
      )}
      <Formats {...props} />
      <div class="section-actions">
        <Button primary idle={isWriting || !count} onPress={onExport}>
          {words('exportNow')}
        </Button>
        {isWriting && <Button onPress={onStop}>{words('backupStop')}</Button>}
        {work.at === 'done' && canShare && <Button onPress={onShare}>{words('exportShare')}</Button>}
      </div>
      {isWriting && (
        <ProgressLine
          howFar={work.howFar}
          says={words(
            'backupWriting',
            number.format(work.howFar.done),
            number.format(Math.max(work.howFar.of, work.howFar.done)),
          )}
        />
      )}
      <p class="notice" role="status">
        <Ended work={work} />
      </p>
      <Lost work={work} />
      {copy && <CopySection {...copy} />}
      <p class="second-line export-note">{words('exportNote')}</p>
    </main>
  );
}
