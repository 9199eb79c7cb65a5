// Names of the parameters of addresses that say who sent the reader and never what is read, by who writes them.

/**
 * In small letters, origins and names in the order of the alphabet, each once (a test sees to it). Collected from the
 * manuals of those who write them and from links that papers share; a name that anybody uses for what is read stays out.
 */
export const TRACKING_NAMES: Readonly<Record<string, string>> = {
  Adobe: 'adobe_mc adobe_mc_ref adobe_mc_sdid ef_id icid s_cid s_kwcid',
  'Al Jazeera': 'traffic_source',
  Alibaba: 'scm spm',
  'Amp caches': 'amp_gsa amp_js_v usqp',
  'AOL and HuffPost': 'ncid',
  'AT Internet': 'xtcr xtmc xtnp xtor xtref xts',
  Beehiiv: '_bhlid',
  Bloomberg: 'leadsource sref srnd',
  Branch: '_branch_match_id _branch_referrer',
  Bronto: '_bta_c _bta_tid',
  CBS: 'ftag intcid',
  CNBC: '__source',
  CNN: 'hpt',
  Comscore: 'ns_campaign ns_fee ns_linkname ns_mchannel ns_source',
  'Condé Nast': 'mbid',
  ConvertKit: 'ck_subscriber_id',
  Coremetrics: 'cm_cat cm_ite cm_mmc cm_mmc_o cm_pla cm_re cm_sp cm_ven',
  'Daily Mail': 'ito',
  Dotdigital: 'dm_i',
  Drip: '__s',
  Economist: 'fsrc',
  Eloqua: 'elq elqaid elqak elqat elqcampaignid elqtrack elqtrackid',
  Facebook: '__cft__ __tn__ fb_ref fb_source mibextid sfnsn',
  'Financial Times': 'ftcamp',
  Gannett: 'gnt-cfr',
  Google:
    '_ga _gl ga_campaign ga_content ga_medium ga_place ga_source ga_term gad_campaignid gad_source gbraid gclsrc srsltid wbraid',
  Guardian: 'acquisitiondata cmp intcmp refpvid',
  HubSpot: '__hsfp __hssc __hstc _hsenc _hsmi hsctatracking hsenc hsmi',
  Instagram: 'igsh igshid',
  'Internal campaigns':
    'int_campaign int_cmp_creative int_cmp_id int_cmp_name int_content int_medium int_source',
  Klaviyo: '_kx',
  LinkedIn: 'li_fat_id lipi trk trkemail trkinfo',
  Mailchimp: 'mc_cid mc_eid mc_tc',
  MailerLite: 'ml_subscriber ml_subscriber_hash',
  Mapp: 'wt_cc wt_mc wt_zmc',
  Marketo: 'mkt_tok',
  Microsoft: 'cvid msockid ocid oicd',
  'Neue Zürcher Zeitung': 'mktcid mktcval',
  'New York Times': 'referringsource smid smtyp unlocked_article_code',
  OpenStat: '_openstat',
  Outbrain: 'dicbo oborigurl',
  'Papers of many kinds': 'cmpid ncmpid nr_email_referer partnerid shareid sharetoken sharetype',
  Reddit: 'rdt_cid share_id',
  Salesforce: 'et_rid',
  Silverpop: 'spjobid spmailingid spreportid spuserid',
  SocialRank: 'sr_share',
  Taboola: 'tblci',
  Trueanthem: 'taid',
  Twitter: '__twitter_impression ref_src ref_url',
  'Wall Street Journal': 'reflink',
  'Washington Post': 'itid s_l wpisrc wpmm',
  Yahoo: 'guccounter',
};

/** What such names begin with. */
export const TRACKING_PREFIXES: Readonly<Record<string, string>> = {
  'AT Internet': 'at_',
  Blueshift: 'bsft_',
  Facebook: 'fb_action_',
  'Google Analytics': 'itm_ utm_',
  HubSpot: 'hsa_',
  'Le Monde': 'lmd_',
  Listrak: 'trk_',
  Matomo: 'matomo_ mtm_ piwik_ pk_',
  Olytics: 'oly_',
  Salesforce: 'sfmc_',
  'South China Morning Post': 'stm_',
  Spiegel: 'sara_',
  Vero: 'vero_',
  Webtrends: 'wt.',
  Yahoo: 'guce_',
};

const wordsIn = (table: Readonly<Record<string, string>>): string[] =>
  Object.values(table).flatMap((words) => words.split(' '));

const NAMES: ReadonlySet<string> = new Set(wordsIn(TRACKING_NAMES));
const PREFIXES = wordsIn(TRACKING_PREFIXES);
/** Clicks on advertisements: `gclid`, `msclkid`, `rb_clickid` and many of their kind. */
const CLICK = /^[a-z_]*cl(?:k|ick)?id$/;
/** Names that say who sent the reader on most sites, and what is read on a few. */
const MOSTLY_TRACKING = /^(?:ref|referrer|source|src|from|via|cid|campaign|partner|feature|soc_\w+|share)$/;
/** Twitter's mark of the device from which a link was shared; with another value it is a search. */
const SHARED_FROM = /^s=\d\d$/;
/** A path that tells a story by itself: it has a long number, or a name of three words at least. */
const TELLING_PATH = /\d{4}|[^/-]+(?:-[^/-]+){2}/;

/** Whether `path`, of an address, tells by itself what is read. */
export const isTellingPath = (path: string): boolean => TELLING_PATH.test(path);

/** The name of `parameter`, `name=value`, in small letters. */
function parameterName(parameter: string): string {
  const name = parameter.replace(/=.*$/s, '').toLowerCase();
  return name.includes('%') ? name.replaceAll('%5f', '_').replaceAll('%2e', '.') : name;
}

/** Whether a parameter of this name, in small letters, says who sent the reader, on every site. */
export const isTrackingName = (name: string): boolean =>
  NAMES.has(name) ||
  CLICK.test(name) ||
  PREFIXES.some((prefix) => name.startsWith(prefix) && name !== prefix);

/** Whether `parameter`, `name=value`, of an address with `path` says who sent the reader. */
function isTracking(parameter: string, path: string): boolean {
  const name = parameterName(parameter);
  if (isTrackingName(name) || SHARED_FROM.test(parameter)) return true;
  return MOSTLY_TRACKING.test(name) && isTellingPath(path);
}

/**
 * The parameters of a query, `?` included or not, that tell what is shown on `path`. What we do not know stays: two
 * clippings of one story are a nuisance, one of two stories is a loss. They are told apart as text: Firefox gives
 * content scripts a `URLSearchParams` that cannot be iterated.
 */
export const tellingParameters = (query: string, path = ''): string[] =>
  query
    .replace(/^\?/, '')
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter, path));
