// The page that is opened once, after installing: what Sidelight does, an article to try it on, and where it shall run.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { ImportLink } from '../import/import-link';
import { FilledSentence, useWords, type WordKey } from '../words';
import { KeptPage, MarkedText, ThenAndNow } from './pictures';

/** Where articles are read without a click; `chosen`: on sites that the reader chooses one by one, in the popup. */
export type WelcomeChoice = 'everywhere' | 'chosen' | 'on-click';

export interface WelcomeProps {
  readonly choice: WelcomeChoice;
  /** The browser's question was answered with no a moment ago. */
  readonly declined: boolean;
  readonly onChoose: (choice: WelcomeChoice) => void;
  /** The article stands on the page; the signal aborts when it is taken away. */
  readonly onShown: (article: WelcomeArticle, signal: AbortSignal) => void;
}

export interface WelcomeArticle {
  readonly title: HTMLElement;
  readonly body: HTMLElement;
}

const PICTURES: readonly {
  readonly picture: ComponentChildren;
  readonly title: WordKey;
  readonly text: WordKey;
}[] = [
  { picture: <MarkedText />, title: 'welcomeMarksTitle', text: 'welcomeMarks' },
  { picture: <ThenAndNow />, title: 'welcomeCardsTitle', text: 'welcomeCards' },
  { picture: <KeptPage />, title: 'welcomeKeepTitle', text: 'welcomeKeep' },
];

const STORY: readonly WordKey[] = ['welcomeStory1', 'welcomeStory2', 'welcomeStory3', 'welcomeStory4'];

const CHOICES: readonly { readonly choice: WelcomeChoice; readonly name: WordKey; readonly asks: WordKey }[] =
  [
    { choice: 'everywhere', name: 'readingEverywhere', asks: 'readingEverywhereAsks' },
    { choice: 'chosen', name: 'welcomeChosen', asks: 'welcomeChosenAsks' },
    { choice: 'on-click', name: 'readingOnClick', asks: 'welcomeOnClickAsks' },
  ];

function Story({ onShown }: Pick<WelcomeProps, 'onShown'>) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const life = new AbortController();
    if (title.current && body.current) onShown({ title: title.current, body: body.current }, life.signal);
    return () => life.abort();
  }, [onShown]);
  return (
    <article class="welcome-story">
      <h3 ref={title}>{words('welcomeStoryTitle')}</h3>
      <p class="second-line">{words('welcomeStoryDay')}</p>
      <div ref={body}>
        {STORY.map((key) => (
          <p key={key}>{words(key)}</p>
        ))}
      </div>
    </article>
  );
}

function Choices({ choice, declined, onChoose }: Omit<WelcomeProps, 'onShown'>) {
  const words = useWords();
  const id = useId();
  return (
    <>
      <ul class="welcome-choices">
        {CHOICES.map((each) => (
          <li key={each.choice}>
            <button
              type="button"
              class="button"
              aria-pressed={each.choice === choice}
              aria-describedby={`${id}-${each.choice}`}
              onClick={() => onChoose(each.choice)}
            >
              {words(each.name)}
            </button>
            <p class="second-line" id={`${id}-${each.choice}`}>
              {words(each.asks)}
            </p>
          </li>
        ))}
      </ul>
      <p class="notice" role="alert">
        {declined && words('readingDeclined')}
      </p>
    </>
  );
}

export function Welcome({ onShown, ...choosing }: WelcomeProps) {
  const words = useWords();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <h1>
          <FilledSentence
            of="welcomeHeading"
            parts={[
              <span key="brand" class="options-brand">
                {words('extensionName')}
              </span>,
            ]}
          />
        </h1>
        <p>{words('welcomeIntro')}</p>
      </header>
      <ul class="welcome-pictures">
        {PICTURES.map(({ picture, title, text }) => (
          <li key={title}>
            {picture}
            <h2>{words(title)}</h2>
            <p>{words(text)}</p>
          </li>
        ))}
      </ul>
      <section class="welcome-part" aria-labelledby="welcome-try">
        <h2 id="welcome-try">{words('welcomeTryTitle')}</h2>
        <p class="welcome-lead">{words('welcomeTry')}</p>
        <Story onShown={onShown} />
      </section>
      <section class="welcome-part" aria-labelledby="welcome-where">
        <h2 id="welcome-where">{words('welcomeWhereTitle')}</h2>
        <p class="welcome-lead">{words('welcomeWhere')}</p>
        <Choices {...choosing} />
      </section>
      <section class="welcome-part" aria-labelledby="welcome-import">
        <h2 id="welcome-import">{words('welcomeImportTitle')}</h2>
        <p class="welcome-lead">{words('importingOffer')}</p>
        <ImportLink class="button" />
      </section>
      <p class="second-line welcome-end">{words('welcomeEnd')}</p>
    </main>
  );
}
