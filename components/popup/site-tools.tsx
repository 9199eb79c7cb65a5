// The popup's second line of tools: what can be done about this site, whether its page is an article or not.
import { Button } from '../button';
import { useWords, type WordKey } from '../words';

/** `this-visit`: the browser has no leave from the reader to run on the site by itself. */
export type Tidying = 'off' | 'always' | 'this-visit';

export interface SiteTools {
  readonly site: string;
  readonly tidying: Tidying;
}

export interface SiteToolsEvents {
  readonly onTidy: (on: boolean) => void;
  readonly onChoose: () => void;
}

const NOTE: Record<Tidying, WordKey> = {
  off: 'tidyOff',
  always: 'tidyAlways',
  'this-visit': 'tidyThisVisit',
};

export function SiteToolsLine({ site, tidying, onTidy, onChoose }: SiteTools & SiteToolsEvents) {
  const words = useWords();
  const isOn = tidying !== 'off';
  return (
    <section class="site-tools" aria-label={site}>
      <div class="site-tool">
        <Button pressed={isOn} onPress={() => onTidy(!isOn)}>
          {words('popupTidy')}
        </Button>
        <p class="second-line" role="status">
          {words(NOTE[tidying], site)}
        </p>
      </div>
      <p class="second-line choose-line">
        {words('popupWrongText')}{' '}
        <button type="button" class="text-button" onClick={onChoose}>
          {words('popupChoose')}
        </button>
      </p>
    </section>
  );
}
