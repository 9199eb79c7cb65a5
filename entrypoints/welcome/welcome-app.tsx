// The welcome page, wired: names of its article are linked by the background and marked; the choice asks the browser.
import { useCallback, useState } from 'preact/hooks';
import { Welcome, type WelcomeArticle, type WelcomeChoice } from '../../components/welcome/welcome';
import { blockText } from '../../lib/core/block-text';
import { parseReducedDate } from '../../lib/core/calendar';
import { askBackground } from '../../lib/messaging/ask';
import { useEverywhere } from '../options/use-everywhere';
import { markNames, mentionedTextOf } from '../reader/shown-article';
import { browserWords } from '../shared/extension-page';

/** The day of the article on this page, as its words say it, too. */
const PUBLISHED = parseReducedDate('2015-06-08');

/** Marks the names as on any page, of what the article says in the reader's language. */
async function markStory({ title, body }: WelcomeArticle, signal: AbortSignal): Promise<void> {
  const texts = { title: blockText(title).text, text: blockText(body).text };
  const lang = browserWords('locale');
  const linked = await askBackground('article/link', { ...texts, published: PUBLISHED, lang });
  if (signal.aborted) return;
  const places = [
    mentionedTextOf(title, { text: texts.title, mentions: linked.title, published: PUBLISHED }),
    mentionedTextOf(body, { text: texts.text, mentions: linked.text, published: PUBLISHED }),
  ];
  markNames(places, signal);
}

/** State and events of the page; what holds for all sites is followed, whoever changes it. */
export function WelcomeApp() {
  const { everywhere, declined, onEverywhere } = useEverywhere();
  const [narrow, setNarrow] = useState<Exclude<WelcomeChoice, 'everywhere'>>('on-click');
  const onShown = useCallback((article: WelcomeArticle, signal: AbortSignal) => {
    void markStory(article, signal);
  }, []);
  const choose = (choice: WelcomeChoice) => {
    if (choice !== 'everywhere') setNarrow(choice);
    if (choice === 'everywhere' || everywhere !== 'off') onEverywhere(choice === 'everywhere');
  };
  const choice = everywhere === 'on' ? 'everywhere' : narrow;
  return <Welcome choice={choice} declined={declined} onChoose={choose} onShown={onShown} />;
}
