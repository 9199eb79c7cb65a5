// By which address a page is known: what tells stories apart stays, what tells who sent the reader goes.
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '@/lib/extraction/metadata/addresses';

const STORY = 'https://news.example/2025/09/18/quay-to-close-on-monday';

describe('an address without a declared one', () => {
  it.each([
    ['Google Analytics', 'utm_source=feedburner&utm_medium=rss&_ga=2.1'],
    ['AOL and Huffington Post', 'ncid=rss'],
    ['the New York Times', 'smid=tw-share&smtyp=cur'],
    ['the Guardian', 'CMP=share_btn_tw'],
    ['Mailchimp', 'mc_cid=1&mc_eid=2'],
    ['AT Internet', 'xtor=RSS-1&at_medium=RSS&at_bbc_team=editorial'],
    ['a newsletter', 'source=newsletter'],
    ['the front page', 'ref=hp'],
    ['Trueanthem', 'taid=66f0'],
    ['Twitter', 's=09&__twitter_impression=true&ref_src=twsrc%5Etfw'],
    ['Matomo', 'pk_campaign=a&mtm_source=b&piwik_kwd=c'],
    ['clicks on advertisements', 'gclid=1&fbclid=2&ttclid=3&msclkid=4&wbraid=5&srsltid=6'],
    ['HubSpot', '_hsenc=p2&_hsmi=1&hsa_acc=2'],
    ['Yahoo', 'guccounter=1&guce_referrer=aHR0&guce_referrer_sig=AQ'],
    ['Instagram', 'igshid=a&igsh=b'],
    ['Dutch and French feeds', 'ns_campaign=rss&ns_mchannel=a&xtref=b'],
    ['names in capitals', 'UTM_SOURCE=Mail'],
    ['a name written with escapes', 'utm%5Fsource=mail'],
    ['a name without a value', 'fbclid'],
  ])('says nothing of %s', (_who, query) => {
    expect(canonicalAddress(`${STORY}?${query}`, [])).toBe(STORY);
  });

  it.each([
    ['a number', '?id=2', '?id=2'],
    ['WordPress’s number, among others', '?p=12&utm_source=a', '?p=12'],
    ['a page', '?page=2', '?page=2'],
    ['a story by name', '?story=quay&article=1', '?story=quay&article=1'],
    ['something that we do not know', '?edition=9', '?edition=9'],
    ['a search', '?s=quay', '?s=quay'],
    ['a source, where the path tells no story', '?source=port&ref=12', '?source=port&ref=12'],
    ['a name that only begins like tracking', '?utmost=1&refugee=2&sid=3', '?utmost=1&refugee=2&sid=3'],
  ])('keeps %s', (_what, query, kept) => {
    expect(canonicalAddress(`https://news.example/story.php${query}`, [])).toBe(
      `https://news.example/story.php${kept}`,
    );
  });

  it.each([
    ['a section', '#comments', ''],
    ['a text fragment', '#:~:text=quay', ''],
    ['a campaign', '#xtor=RSS-18', ''],
    ['a route', '#/story/1', '#/story/1'],
    ['an old route', '#!story/1', '#!story/1'],
    ['a route with who sent the reader', '#/story/1?utm_source=mail', '#/story/1'],
  ])('ending in %s', (_what, fragment, kept) => {
    expect(canonicalAddress(`${STORY}${fragment}`, [])).toBe(`${STORY}${kept}`);
  });
});

describe('a declared address', () => {
  it.each([
    ['of the shell, on a story told by the fragment', '/#/story/1', '/', '/#/story/1'],
    ['of the shell elsewhere than at the root', '/app#/story/1', '/app', '/app#/story/1'],
    ['of the shell’s folder', '/app/#!story/1', '/app', '/app/#!story/1'],
    ['of the front page, on a story told by the fragment', '/app#/story/1', '/', '/app#/story/1'],
    ['with the route in it', '/#/story/1?utm_source=a', '/#/story/1', '/#/story/1'],
    ['of the story as a path', '/#/story/1', '/story/one', '/story/one'],
    ['with a section in it', '/a-story', '/a-story#top', '/a-story'],
    ['with who sent the reader', '/a-story?utm_source=a', '/a-story?utm_source=a', '/a-story'],
  ])('%s', (_what, here, declared, known) => {
    const on = (path: string) => `https://news.example${path}`;
    expect(canonicalAddress(on(here), [on(declared)])).toBe(on(known));
  });

  it.each([
    ['of another site', 'https://other.example/a-story', false],
    ['of a site whose name only ends like it', 'https://badnews.example/a-story', false],
    ['of its mobile edition', 'https://m.news.example/a-story', true],
    ['of its amp edition', 'https://amp.news.example/a-story', true],
    ['with www', 'https://www.news.example/a-story', true],
    ['without TLS', 'http://news.example/a-story', true],
    ['of the same host at another port', 'https://news.example:8443/a-story', false],
  ])('%s is believed: %s', (_what, declared, believed) => {
    const here = 'https://news.example/a-story?id=1';
    expect(canonicalAddress(here, [declared])).toBe(believed ? declared : here);
  });
});
