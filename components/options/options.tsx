// The options page: its sections, and the list of them that leads there.
import type { ComponentChildren } from 'preact';
import { FilledSentence, useWords, type WordKey } from '../words';

export interface OptionsSection {
  /** Part of the page's address after `#`, and of the heading's id. */
  readonly id: string;
  readonly title: WordKey;
  /** One sentence: what the section is for. */
  readonly intro: WordKey;
  readonly content: ComponentChildren;
}

export interface OptionsProps {
  readonly sections: readonly OptionsSection[];
  /** What lies over the page, such as an offer to take something back. */
  readonly children?: ComponentChildren;
}

const headingOf = (id: string) => `${id}-heading`;

function Section({ id, title, intro, content }: OptionsSection) {
  const words = useWords();
  return (
    <section id={id} class="options-section" aria-labelledby={headingOf(id)} tabIndex={-1}>
      <h2 id={headingOf(id)}>{words(title)}</h2>
      <p class="section-intro">{words(intro)}</p>
      {content}
    </section>
  );
}

export function Options({ sections, children }: OptionsProps) {
  const words = useWords();
  return (
    <>
      <div class="options">
        <header class="options-head">
          <h1>
            <FilledSentence
              of="optionsHeading"
              parts={[
                <span key="brand" class="options-brand">
                  {words('extensionName')}
                </span>,
              ]}
            />
          </h1>
          <nav aria-label={words('optionsSections')}>
            <ul class="options-nav">
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{words(title)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main class="options-sections">
          {sections.map((section) => (
            <Section key={section.id} {...section} />
          ))}
        </main>
      </div>
      {children}
    </>
  );
}
