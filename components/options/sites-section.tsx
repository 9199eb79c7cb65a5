// The options' list of sites about which the reader has decided something.

import type { SiteSettings } from '../../lib/edits/site-settings';
import type { SiteRule } from '../../lib/extraction/site-rule';
import { Button } from '../button';
import { useWords } from '../words';

export interface SitesProps extends SiteEntryEvents {
  /** Null: they are being read. */
  readonly sites: readonly ListedSite[] | null;
  readonly failed: boolean;
}

export function SitesSection({ sites, failed, ...events }: SitesProps) {
  const words = useWords();
  if (failed) {
    return (
      <p class="notice" role="alert">
        {words('optionsSitesFailed')}
      </p>
    );
  }
  if (sites === null) return <p aria-busy="true" />;
  if (sites.length === 0) return <p class="empty">{words('optionsNoSites')}</p>;
  return (
    <div class="sites">
      {sites.map((site) => (
        <SiteEntry key={site.settings.site} site={site} {...events} />
      ))}
    </div>
  );
}

/** A site with what the browser says of it. */
export interface ListedSite {
  readonly settings: SiteSettings;
  /** The browser lets us run there without a click, which tidying and reading by itself need. */
  readonly granted: boolean;
}

export interface SiteEntryEvents {
  readonly onForgetRule: (rule: SiteRule) => void;
  readonly onForgetArticle: (site: string) => void;
  readonly onTidy: (site: string, on: boolean) => void;
  readonly onForgetReading: (site: string) => void;
  /** Asks the browser for leave to run on the site. */
  readonly onAllow: (settings: SiteSettings) => void;
}

function RuleRow({
  rule,
  onForgetRule,
}: Pick<SiteEntryEvents, 'onForgetRule'> & { readonly rule: SiteRule }) {
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

function Tidy({
  site: { settings, granted },
  onTidy,
  onAllow,
}: SiteEntryEvents & { readonly site: ListedSite }) {
  const words = useWords();
  const { site } = settings;
  return (
    <li class="decision">
      <div class="decision-text">
        <span class="decision-kind">{words('optionsTidied')}</span>
        <span class="decision-note">{words(granted ? 'optionsTidiedAlways' : 'optionsTidiedOnClick')}</span>
      </div>
      {!granted && (
        <Button quiet onPress={() => onAllow(settings)} about={site}>
          {words('optionsAllow')}
        </Button>
      )}
      <Button quiet onPress={() => onTidy(site, false)} about={site}>
        {words('optionsTurnOff')}
      </Button>
    </li>
  );
}

function Reading({
  site: { settings, granted },
  onForgetReading,
  onAllow,
}: SiteEntryEvents & { readonly site: ListedSite }) {
  const words = useWords();
  const { site, reading } = settings;
  const isOff = reading === 'off';
  const note = isOff ? 'optionsReadNeverNote' : granted ? 'optionsReadNote' : 'optionsReadingNotAllowed';
  return (
    <li class="decision">
      <div class="decision-text">
        <span class="decision-kind">{words(isOff ? 'optionsReadNever' : 'optionsRead')}</span>
        <span class="decision-note">{words(note)}</span>
      </div>
      {!isOff && !granted && (
        <Button quiet onPress={() => onAllow(settings)} about={site}>
          {words('optionsAllow')}
        </Button>
      )}
      <Button quiet onPress={() => onForgetReading(site)} about={site}>
        {words(isOff ? 'optionsForget' : 'optionsTurnOff')}
      </Button>
    </li>
  );
}

export function SiteEntry({ site, ...events }: SiteEntryEvents & { readonly site: ListedSite }) {
  const words = useWords();
  const { settings } = site;
  return (
    <section class="site-entry" aria-label={settings.site}>
      <h3 dir="ltr">{settings.site}</h3>
      <ul class="decisions">
        {settings.reading !== null && <Reading site={site} {...events} />}
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
