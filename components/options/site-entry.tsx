// One site in the options: what the reader has decided about it, each decision with a way to take it back.
import type { SiteRule } from '../../lib/article/site-rule';
import type { SiteSettings } from '../../lib/settings/site-settings';
import { Button } from '../button';
import { useWords } from '../words';

/** A site with what the browser says of it. */
export interface ListedSite {
  readonly settings: SiteSettings;
  /** The reader has given leave to run there without a click. */
  readonly granted: boolean;
}

export interface SiteEvents {
  readonly onForgetRule: (rule: SiteRule) => void;
  readonly onForgetArticle: (site: string) => void;
  readonly onTidy: (site: string, on: boolean) => void;
  /** Asks the browser for leave to run on the site. */
  readonly onAllow: (site: string) => void;
}

function RuleRow({ rule, onForgetRule }: Pick<SiteEvents, 'onForgetRule'> & { readonly rule: SiteRule }) {
  const words = useWords();
  const named = rule.text ?? rule.selector ?? '';
  return (
    <li class="decision">
      <div class="decision-text">
        <span class="decision-kind">{words(rule.action === 'keep' ? 'ruleKeep' : 'ruleRemove')}</span>
        {rule.text !== null ? (
          <q class="decision-quote" dir="auto">
            {rule.text}
          </q>
        ) : (
          <code class="decision-selector" dir="ltr">
            {rule.selector}
          </code>
        )}
      </div>
      <Button quiet onPress={() => onForgetRule(rule)} about={named}>
        {words('optionsForget')}
      </Button>
    </li>
  );
}

function Tidy({ site: { settings, granted }, onTidy, onAllow }: SiteEvents & { readonly site: ListedSite }) {
  const words = useWords();
  const { site } = settings;
  return (
    <li class="decision">
      <div class="decision-text">
        <span class="decision-kind">{words('optionsTidied')}</span>
        <span class="decision-note">{words(granted ? 'optionsTidiedAlways' : 'optionsTidiedOnClick')}</span>
      </div>
      {!granted && (
        <Button quiet onPress={() => onAllow(site)} about={site}>
          {words('optionsAllow')}
        </Button>
      )}
      <Button quiet onPress={() => onTidy(site, false)} about={site}>
        {words('optionsTurnOff')}
      </Button>
    </li>
  );
}

export function SiteEntry({ site, ...events }: SiteEvents & { readonly site: ListedSite }) {
  const words = useWords();
  const { settings } = site;
  return (
    <section class="site-entry" aria-label={settings.site}>
      <h3 dir="ltr">{settings.site}</h3>
      <ul class="decisions">
        {settings.declutter && <Tidy site={site} {...events} />}
        {settings.article !== null && (
          <li class="decision">
            <div class="decision-text">
              <span class="decision-kind">{words('optionsArticlePlace')}</span>
              <code class="decision-selector" dir="ltr">
                {settings.article}
              </code>
            </div>
            <Button quiet onPress={() => events.onForgetArticle(settings.site)} about={settings.site}>
              {words('optionsForget')}
            </Button>
          </li>
        )}
        {settings.rules.map((rule) => (
          <RuleRow
            key={`${rule.action} ${rule.selector} ${rule.text}`}
            rule={rule}
            onForgetRule={events.onForgetRule}
          />
        ))}
      </ul>
    </section>
  );
}
