// The popup's top part: the article in front of the reader, or why there is none.
import { directionOf } from '../../lib/core/text-direction';
import { Button } from '../button';
import { counted, daysInWords } from '../formats';
import { ShorterText } from '../shorter-text';
import { useWords, type WordKey } from '../words';
import { PageCast, type PageCastProps } from './page-cast';
import type { ArticleStatus, LinkOffer, PageEvents, PageState, SaveProgress } from './page-state';

/** A page of which there is nothing to show. */
export type Plain = Exclude<PageState, { at: 'article' }>;

const FORBIDDEN: Record<Extract<PageState, { at: 'forbidden' }>['reason'], WordKey> = {
  'browser-page': 'popupForbiddenBrowserPage',
  'extension-page': 'popupForbiddenExtensionPage',
  store: 'popupForbiddenStore',
  'source-view': 'popupForbiddenSourceView',
  'local-file': 'popupForbiddenLocalFile',
  pdf: 'popupForbiddenPdf',
  'other-file': 'popupForbiddenOtherFile',
  unknown: 'popupForbiddenUnknown',
};

const NO_ARTICLE: Record<Extract<PageState, { at: 'no-article' }>['why'], WordKey> = {
  'not-an-article': 'popupNoArticle',
  'front-page': 'popupFrontPage',
  'not-html': 'popupForbiddenOtherFile',
  'too-large': 'popupTooLarge',
};

/** Why there is no article, or none yet. */
export function explain(page: Plain): WordKey {
  switch (page.at) {
    case 'reading':
      return 'popupReading';
    case 'no-answer':
      return 'popupNoAnswer';
    case 'forbidden':
      return FORBIDDEN[page.reason];
    case 'no-article':
      return NO_ARTICLE[page.why];
  }
}

function saveLabel(save: SaveProgress, inLibrary: boolean): WordKey {
  if (save === 'saved') return 'popupSaved';
  if (save === 'updated') return 'popupUpdated';
  if (save === 'saving') return 'popupSaving';
  return inLibrary ? 'popupUpdate' : 'popupSave';
}

/** What the reader must know of a save besides the word on the button. */
function saveNotice(save: SaveProgress): WordKey | null {
  if (save === 'saved') return 'popupSavedNotice';
  if (save === 'updated') return 'popupUpdatedNotice';
  if (save === 'storage-full') return 'errorStorageFull';
  if (save === 'storage-newer') return 'errorStorageNewer';
  if (save === 'storage-unavailable') return 'errorStorageUnavailable';
  return null;
}

const LINK_NOTICE: Readonly<Record<Exclude<LinkOffer['progress'], 'offered' | 'keeping'>, WordKey>> = {
  kept: 'popupLinkKeptNotice',
  'storage-full': 'errorStorageFull',
  'storage-newer': 'errorStorageNewer',
  'storage-unavailable': 'errorStorageUnavailable',
};

/** What a reader may not expect of a text; a story goes without saying. */
const FORM: Partial<Record<ArticleStatus['form'], WordKey>> = {
  'live-blog': 'popupLiveBlog',
  gallery: 'popupGallery',
  stub: 'popupStub',
};

function Found({ article }: { readonly article: ArticleStatus }) {
  const words = useWords();
  const { leaders, countries, organisations } = article;
  const named = [
    counted(words, leaders, { one: 'popupLeadersOne', other: 'popupLeadersOther' }),
    counted(words, countries, { one: 'popupCountriesOne', other: 'popupCountriesOther' }),
  ] as const;
  // Most articles name none: that is not worth a word.
  const names =
    organisations === 0
      ? words('popupFound', ...named)
      : words(
          'popupFoundBodies',
          ...named,
          counted(words, organisations, { one: 'popupBodiesOne', other: 'popupBodiesOther' }),
        );
  const isNobodyNamed = leaders + countries + organisations === 0;
  return (
    <p class="second-line">
      {article.published ? daysInWords(article.published, words) : words('dateUnknown')}
      <span class="dot"> · </span>
      {isNobodyNamed ? words('popupNoNames') : names}
    </p>
  );
}

interface ArticleProps extends PageEvents {
  readonly cast: PageCastProps;
  readonly page: Extract<PageState, { at: 'article' }>;
}

function Article({ page: { article, save }, cast, onHighlight, onRead, onSave, ...asked }: ArticleProps) {
  const words = useWords();
  const notice = saveNotice(save);
  const form = FORM[article.form];
  return (
    <>
      <h2
        class="page-title"
        dir={directionOf(article)}
        lang={article.lang ?? undefined}
        title={article.title}
      >
        {article.title}
      </h2>
      <Found article={article} />
      {form && <p class="second-line page-form">{words(form)}</p>}
      <PageCast {...cast} />
      <div class="page-actions">
        <Button pressed={article.highlighted} onPress={() => onHighlight(!article.highlighted)}>
          {words('popupHighlight')}
        </Button>
        <Button onPress={onRead}>{words('popupRead')}</Button>
        <Button primary idle={save === 'saving' || save === 'saved' || save === 'updated'} onPress={onSave}>
          {words(saveLabel(save, article.saved))}
        </Button>
      </div>
      <p role="status" class={save === 'saved' || save === 'updated' ? 'visually-hidden' : 'notice'}>
        {notice && words(notice)}
      </p>
      {typeof save === 'object' && <ShorterText {...save} {...asked} />}
    </>
  );
}

interface LinkLineProps extends Pick<PageEvents, 'onKeepLink'> {
  readonly offer: LinkOffer;
}

/** Where nothing can be read, the address can be kept, with the reason that stands above it. */
function LinkLine({ offer: { progress }, onKeepLink }: LinkLineProps) {
  const words = useWords();
  const isDone = progress === 'keeping' || progress === 'kept';
  const notice = progress === 'keeping' || progress === 'offered' ? null : LINK_NOTICE[progress];
  return (
    <>
      <div class="page-actions">
        <Button idle={isDone} onPress={onKeepLink}>
          {words(progress === 'kept' ? 'popupLinkKept' : 'popupKeepLink')}
        </Button>
      </div>
      <p role="status" class={progress === 'kept' ? 'second-line' : 'notice'}>
        {notice && words(notice)}
      </p>
    </>
  );
}

interface Props extends PageEvents {
  readonly page: PageState;
  readonly cast: PageCastProps;
  /** Null: the page cannot be kept as a link. */
  readonly link: LinkOffer | null;
}

export function ThisPage({ page, link, ...events }: Props) {
  const words = useWords();
  return (
    <section class="this-page" aria-label={words('popupThisPage')} aria-busy={page.at === 'reading'}>
      {page.at === 'article' ? (
        <Article page={page} {...events} />
      ) : (
        <>
          <p class="page-plain" role="status">
            {words(explain(page))}
          </p>
          {link && <LinkLine offer={link} onKeepLink={events.onKeepLink} />}
        </>
      )}
    </section>
  );
}
